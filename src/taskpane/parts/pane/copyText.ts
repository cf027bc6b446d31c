/**
 * Puts a text into the clipboard. Frames of Office often refuse pages the clipboard; what is
 * selected can be copied there all the same, as long as a press of a button lasts.
 * @returns Whether it was done.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    const { clipboard } = navigator as Partial<Navigator>; // Some frames have none at all.
    if (clipboard) {
      await clipboard.writeText(text);
      return true;
    }
  } catch {
    // Refused: the other way is left.
  }
  return copySelected(text);
}

function copySelected(text: string): boolean {
  const field = document.createElement("textarea");
  const before = document.activeElement;
  field.value = text;
  field.style.cssText = "position:fixed;opacity:0"; // Hidden otherwise, it could not be selected.
  document.body.append(field);
  try {
    field.focus();
    field.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- no other way in such a frame
    return document.execCommand("copy");
  } catch {
    return false; // A page without it.
  } finally {
    field.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}

/** Selects what an element shows, so that Ctrl+C copies it. */
export function selectText(element: Element | null): void {
  if (element) window.getSelection()?.selectAllChildren(element);
}
