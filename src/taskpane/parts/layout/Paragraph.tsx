import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** A few sentences. Long words, such as formulas, are broken rather than cut off. */
export function Paragraph(props: {
  /** Less loud than the rest. */
  readonly quiet?: boolean;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <p className={mergeClasses(styles.paragraph, props.quiet && styles.quiet)}>{props.children}</p>
  );
}

const useStyles = makeStyles({
  paragraph: { margin: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
});
