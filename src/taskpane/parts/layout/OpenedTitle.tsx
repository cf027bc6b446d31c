import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";
import { Actions } from "./Actions";

/** The head of what was opened from a list: the way back, and the title, which takes the focus. */
export function OpenedTitle(props: {
  readonly back: string;
  readonly onBack: () => void;
  /** What is open: where it changes, the title takes the focus anew. */
  readonly opened: string;
  readonly children: ReactNode;
}) {
  const { back, onBack, opened, children } = props;
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [opened]);
  return (
    <>
      <Actions>
        <Button onClick={onBack}>← {back}</Button>
      </Actions>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {children}
      </h1>
    </>
  );
}

const useStyles = makeStyles({
  title: {
    scrollMarginTop: "80px", // So that the way back stays in sight when the title takes the focus.
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    outlineStyle: "none",
  },
});
