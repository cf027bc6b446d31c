import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { forwardRef, type ReactNode } from "react";

interface NoticeProps {
  /** Takes no room while there is nothing to say. */
  readonly collapses?: boolean;
  readonly strong?: boolean;
  readonly children: ReactNode;
}

/**
 * What came of something, read aloud when it changes. It can take the focus, so that a reader
 * stays where they were when the button that they pressed goes away.
 */
export const Notice = forwardRef<HTMLParagraphElement, NoticeProps>(function Notice(
  { collapses = false, strong = false, children },
  ref,
) {
  const styles = useStyles();
  const look = [collapses && styles.collapses, strong && styles.strong];
  return (
    <p ref={ref} tabIndex={-1} role="status" className={mergeClasses(styles.notice, ...look)}>
      {children}
    </p>
  );
});

const useStyles = makeStyles({
  notice: { outlineStyle: "none" },
  collapses: { ":empty": { position: "absolute" } },
  strong: { fontWeight: tokens.fontWeightSemibold },
});
