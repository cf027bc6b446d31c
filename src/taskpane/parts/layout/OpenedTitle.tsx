import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, type RefObject, useEffect, useRef } from "react";
import { Actions } from "./Actions";
import { Quiet } from "./Quiet";

/**
 * The head of what was opened from a list: the way back, which is the key Escape's too, and the
 * title, which takes the focus where what was pressed to come here is gone. A tab that was pressed
 * is still there and keeps it.
 */
export function OpenedTitle(props: {
  readonly back: string;
  readonly onBack: () => void;
  /** What is open: where it changes, the title takes the focus anew. */
  readonly opened: string;
  /** What kind of thing it is, over the title. */
  readonly kind?: string;
  readonly children: ReactNode;
}) {
  const { back, onBack, opened, kind, children } = props;
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, [opened]);
  useEscape(heading, onBack);
  return (
    <>
      <Actions>
        <Button onClick={onBack}>← {back}</Button>
      </Actions>
      <div>
        {kind && <Quiet small>{kind}</Quiet>}
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {children}
        </h1>
      </div>
    </>
  );
}

/** Hears Escape anywhere in the page of a title, but where the key has a meaning of its own. */
function useEscape(title: RefObject<HTMLElement>, onEscape: () => void): void {
  useEffect(() => {
    const page = title.current?.parentElement?.parentElement;
    const hear = (event: KeyboardEvent) => {
      const isOwn = event.target instanceof Element && event.target.matches(TYPED_INTO);
      if (event.key !== "Escape" || event.defaultPrevented || event.isComposing || isOwn) return;
      event.preventDefault();
      onEscape();
    };
    page?.addEventListener("keydown", hear);
    return () => page?.removeEventListener("keydown", hear);
  }, [title, onEscape]);
}

const TYPED_INTO = "textarea, select, input:not([type=checkbox], [type=radio])";

const useStyles = makeStyles({
  title: {
    scrollMarginTop: "80px", // So that the way back stays in sight when the title takes the focus.
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    outlineStyle: "none",
  },
});
