import { element } from "./element";
import { WORKBENCH_WORDS } from "../words/workbench";
import type { Language } from "../core/words/words";

/**
 * Makes the strip between sheet and pane work: dragged or moved by arrow keys it sizes the pane,
 * its button folds the pane away. In a narrow window the pane starts narrower, or folded where the
 * sheet would have too little room beside it.
 */
export function openDivider(language: Language): void {
  const { divider: words } = WORKBENCH_WORDS[language];
  const [divider, fold, pane] = [element("divider"), element("fold"), element("pane")];
  divider.setAttribute("aria-label", words.size);
  divider.setAttribute("aria-valuemin", String(NARROWEST));
  divider.setAttribute("aria-valuemax", String(WIDEST));
  const size = (width: number) => {
    const held = Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
    pane.style.setProperty("--pane-width", `${held}px`);
    divider.setAttribute("aria-valuenow", String(held));
  };
  const show = (shown: boolean) => {
    pane.hidden = !shown;
    fold.setAttribute("aria-expanded", String(shown));
    fold.setAttribute("aria-label", shown ? words.fold : words.unfold);
    fold.title = shown ? words.fold : words.unfold;
  };
  fold.addEventListener("click", () => show(Boolean(pane.hidden)));
  divider.addEventListener("pointerdown", (event) => {
    if (event.target === divider) divider.setPointerCapture(event.pointerId);
  });
  divider.addEventListener("pointermove", (event) => {
    if (divider.hasPointerCapture(event.pointerId))
      size(window.innerWidth - event.clientX - divider.offsetWidth / 2);
  });
  divider.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    if (step !== undefined && event.target === divider) size(pane.offsetWidth + step);
  });
  const room = window.innerWidth - divider.offsetWidth - SHEET_ROOM;
  size(Math.min(USUAL, room));
  show(room >= NARROWEST);
}

const NARROWEST = 320;
const USUAL = 360;
const WIDEST = 720;
const STEP = 20;
/** What the sheet keeps of the window when the page opens, px. */
const SHEET_ROOM = 420;
