import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** A list without marks, one thing below the other. */
export function PlainList(props: {
  /** With as much room between them as between the parts of a page. */
  readonly loose?: boolean;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <ul className={mergeClasses(styles.list, props.loose && styles.loose)}>{props.children}</ul>
  );
}

const useStyles = makeStyles({
  list: {
    listStyle: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "8px",
  },
  loose: { rowGap: "12px" },
});
