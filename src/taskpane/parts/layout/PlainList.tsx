import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** A list without marks, one thing below the other. */
export function PlainList(props: {
  /** Between them, px. */
  readonly room?: number;
  readonly children: ReactNode;
}) {
  const { room = 8, children } = props;
  return (
    <ul className={useStyles().list} style={{ rowGap: `${room}px` }}>
      {children}
    </ul>
  );
}

const useStyles = makeStyles({
  list: {
    listStyle: "none",
    padding: 0,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
  },
});
