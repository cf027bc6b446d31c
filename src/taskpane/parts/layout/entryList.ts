import { makeStyles, tokens } from "@fluentui/react-components";
import { FRAME } from "./frame";

/** The look of a page's list of things, each in a frame with a name and a button that opens it. */
export const useEntryListStyles = makeStyles({
  count: { margin: 0, fontSize: tokens.fontSizeBase300 },
  item: { ...FRAME, rowGap: "8px" },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, overflowWrap: "anywhere" },
});

/** Gives the focus to the button by which the reader left the list. */
export function focusOn(button: HTMLElement | null): void {
  button?.focus();
}
