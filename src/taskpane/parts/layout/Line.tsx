import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** Short things beside each other, on as many lines as they need. */
export function Line({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().line}>{children}</div>;
}

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", gap: "4px 8px", alignItems: "center" },
});
