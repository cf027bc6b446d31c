import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** The heading of a part of a page. */
export function Heading(props: {
  readonly level?: "h2" | "h3";
  /** Where something is named by the heading. */
  readonly id?: string;
  readonly children: ReactNode;
}) {
  const { level: Level = "h2", id, children } = props;
  return (
    <Level id={id} className={useStyles().heading}>
      {children}
    </Level>
  );
}

const useStyles = makeStyles({
  heading: { marginTop: "4px" },
});
