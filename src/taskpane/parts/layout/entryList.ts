import { makeStyles, tokens } from "@fluentui/react-components";

/** The look of a page's list of things, each in a frame with a name and a button that opens it. */
export const useEntryListStyles = makeStyles({
  count: { margin: 0, fontSize: tokens.fontSizeBase300 },
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "8px",
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, overflowWrap: "anywhere" },
});

/** Gives the focus to the button by which the reader left the list. */
export function focusOn(button: HTMLElement | null): void {
  button?.focus();
}
