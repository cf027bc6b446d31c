/** Gives the focus to the button by which the reader left a list. */
export function focusOn(button: HTMLElement | null): void {
  button?.focus();
}
