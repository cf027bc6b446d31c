import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** Things below each other, as wide as the pane and never wider. */
export function Stack(props: {
  /** Between them, px. */
  readonly room?: number;
  readonly children: ReactNode;
}) {
  const { room = 8, children } = props;
  return (
    <div className={useStyles().stack} style={{ rowGap: `${room}px` }}>
      {children}
    </div>
  );
}

const useStyles = makeStyles({
  stack: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)" },
});
