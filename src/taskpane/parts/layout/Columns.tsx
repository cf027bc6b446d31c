import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** Fields beside each other, as many as there is room for. */
export function Columns({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().columns}>{children}</div>;
}

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(200px, 100%), 1fr))",
    gap: "12px",
  },
});
