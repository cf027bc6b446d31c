import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** A list with marks, or with numbers where the order counts. */
export function Bullets(props: {
  readonly ordered?: boolean;
  /** Between them, px. */
  readonly room?: number;
  readonly children: ReactNode;
}) {
  const { ordered = false, room = 0, children } = props;
  const List = ordered ? "ol" : "ul";
  return (
    <List className={useStyles().list} style={{ rowGap: `${room}px` }}>
      {children}
    </List>
  );
}

const useStyles = makeStyles({ list: { display: "grid", paddingInlineStart: "20px" } });
