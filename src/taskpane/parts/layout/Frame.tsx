import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** One thing among others of its kind: its parts below each other, in a frame. */
export function Frame(props: {
  readonly as?: "article" | "li";
  /** Between its parts, px. */
  readonly room?: number;
  readonly children: ReactNode;
}) {
  const { as: Element = "article", room = 6, children } = props;
  return (
    <Element className={useStyles().card} style={{ rowGap: `${room}px` }}>
      {children}
    </Element>
  );
}

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});
