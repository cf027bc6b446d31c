import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** One thing of a long list: its parts close below each other, with a line under it. */
export function RuledItem({ children }: { readonly children: ReactNode }) {
  return <li className={useStyles().item}>{children}</li>;
}

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    justifyItems: "start",
    rowGap: "2px",
    paddingBottom: "8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});
