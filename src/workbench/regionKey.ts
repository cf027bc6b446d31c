import { element } from "./element";

/**
 * F6 moves the keyboard from the sheet to the pane and back, as in Excel: Tab alone cannot, it
 * moves among the cells. Each side is entered where it was left; the pane first at its tabs, or at
 * the button that shows it while it is hidden. Shift and F6 moves it to the bar above both, from
 * where F6 leads back to the sheet.
 */
export function openRegionKey(): void {
  const pane = element("pane");
  let leftInSheet: HTMLElement | null = null;
  let leftInPane: HTMLElement | null = null;
  const inPane = () =>
    [leftInPane, pane.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')].find(
      (one) => one?.isConnected,
    );
  const note = (target: EventTarget | null) => {
    if (!(target instanceof HTMLElement)) return;
    if (element("sheet").contains(target)) leftInSheet = target;
    else if (pane.contains(target)) leftInPane = target;
  };
  note(document.activeElement);
  document.addEventListener("focusin", ({ target }) => note(target));
  // Before the sheet, which takes every key for its cells.
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      if (event.shiftKey) element("bar").querySelector<HTMLElement>("input, button")?.focus();
      else if (element("sheet").contains(document.activeElement))
        (pane.hidden ? element("fold") : inPane())?.focus();
      else leftInSheet?.focus();
    },
    { capture: true },
  );
}
