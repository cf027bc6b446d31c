import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import { Heading } from "./Heading";

/** A part of a page under a heading of its own, which names it. */
export function Section(props: {
  readonly title: string;
  /** What sets it apart from the rest of the page. */
  readonly look?: "plain" | "ruled" | "framed";
  readonly children: ReactNode;
}) {
  const { title, look = "plain", children } = props;
  const styles = useStyles();
  const id = useId();
  return (
    <section className={mergeClasses(styles.section, styles[look])} aria-labelledby={id}>
      <Heading id={id}>{title}</Heading>
      {children}
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "8px" },
  plain: {},
  ruled: { paddingTop: "8px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  framed: {
    padding: "8px 12px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});
