import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** Things below each other, as wide as the pane and never wider. */
export function Stack(props: {
  /** With as much room between them as between the parts of a page. */
  readonly loose?: boolean;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.stack, props.loose && styles.loose)}>{props.children}</div>
  );
}

const useStyles = makeStyles({
  stack: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "8px" },
  loose: { rowGap: "12px" },
});
