import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** Buttons beside each other, on as many lines as they need. */
export function Actions({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().actions}>{children}</div>;
}

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
});
