import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** Something set apart by its ground; what went wrong has a line at its side as well. */
export function Inset(props: { readonly warning?: boolean; readonly children: ReactNode }) {
  const styles = useStyles();
  const look = props.warning ? styles.warning : styles.plain;
  return <div className={mergeClasses(styles.box, look)}>{props.children}</div>;
}

const useStyles = makeStyles({
  box: { padding: "8px 12px", backgroundColor: tokens.colorNeutralBackground3 },
  plain: { borderRadius: tokens.borderRadiusMedium },
  warning: { borderLeft: `3px solid ${tokens.colorStatusWarningBorderActive}` },
});
