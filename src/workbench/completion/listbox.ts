import type { Language } from "../../core/words/words";
import { WORKBENCH_WORDS } from "../../words/workbench";
import type { Completion } from "./completion";

/** The list of values under the caret. The keyboard stays in the editor, which names the choice. */
export interface Listbox {
  /** @param editor Where the keyboard is; its upper left corner is the caret's. */
  show(parameter: string, choices: readonly Completion[], editor: HTMLElement): void;
  hide(): void;
  /** Chooses the next one, or the one before; after the last comes the first. */
  move(step: 1 | -1): void;
  /** Which one is chosen; none at first. */
  readonly chosen: () => number | null;
}

/**
 * @param container Where it is put.
 * @param onTake    What happens when one is clicked.
 */
export function createListbox(
  container: HTMLElement,
  language: Language,
  onTake: (index: number) => void,
): Listbox {
  const list = part("div", "completion", "");
  const status = part("div", "completion-status", "");
  Object.assign(list, { id: "completion", hidden: true, role: "listbox" });
  status.role = "status";
  container.append(list, status);
  let editor: HTMLElement | null = null;
  let chosen: number | null = null;
  const place = () => editor && placeUnder(editor.getBoundingClientRect(), list);
  const whenHelpMoves = new MutationObserver(place);
  // The editor keeps the focus, and the help of the function does not close.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("pointerdown", (event) => event.stopPropagation());
  list.addEventListener("click", ({ target }) => {
    const at = [...list.children].findIndex((option) => option.contains(target as Node));
    if (at >= 0) onTake(at);
  });
  const choose = (index: number | null) => {
    chosen = index;
    for (const [at, option] of [...list.children].entries())
      option.setAttribute("aria-selected", String(at === index));
    const option = index === null ? null : list.children[index];
    option?.scrollIntoView({ block: "nearest" });
    if (option) editor?.setAttribute("aria-activedescendant", option.id);
    else editor?.removeAttribute("aria-activedescendant");
  };
  const hide = () => {
    if (editor)
      for (const name of Object.keys(comboboxAttributes(""))) editor.removeAttribute(name);
    choose(null);
    editor = null;
    whenHelpMoves.disconnect();
    list.hidden = true;
    status.textContent = "";
  };
  return {
    show: (parameter, choices, input) => {
      if (editor !== input) hide();
      editor = input;
      const label = WORKBENCH_WORDS[language].completion.valuesOf(parameter);
      for (const [name, value] of Object.entries(comboboxAttributes(label)))
        editor.setAttribute(name, value);
      list.setAttribute("aria-label", label);
      list.replaceChildren(...choices.map(option));
      list.scrollTop = 0;
      choose(null);
      list.hidden = false;
      status.textContent = WORKBENCH_WORDS[language].completion.found(choices.length);
      place();
      whenHelpMoves.observe(document.body, HELP_CHANGES);
    },
    hide,
    move: (step) => {
      const count = list.children.length;
      choose(((chosen ?? (step === 1 ? -1 : count)) + step + count) % count);
    },
    chosen: () => chosen,
  };
}

/** What makes the editor of a cell the box of the list, while the list is shown. */
function comboboxAttributes(label: string): Readonly<Record<string, string>> {
  return {
    role: "combobox",
    "aria-label": label,
    "aria-expanded": "true",
    "aria-autocomplete": "list",
    "aria-controls": "completion",
  };
}

function option({ label, name, tooltip }: Completion, at: number): HTMLElement {
  const element = document.createElement("div");
  Object.assign(element, { id: `completion-${at}`, role: "option", title: tooltip });
  element.append(part("span", "completion-value", label));
  if (name !== "") element.append(" ", part("span", "completion-name", name));
  return element;
}

function part(tag: "div" | "span", className: string, textContent: string): HTMLElement {
  return Object.assign(document.createElement(tag), { className, textContent });
}

/** The sheet draws its help of a function late, under the editor, and moves it. */
const HELP = '[data-u-comp="rect-popup"]';
const HELP_CHANGES = { childList: true, subtree: true, attributeFilter: ["style"] };

/** Under the line of the caret; where the help of the function is in the way, beside that. */
function placeUnder(caret: DOMRect, list: HTMLElement): void {
  const { offsetWidth: width, offsetHeight: height } = list;
  let left = Math.min(caret.left, innerWidth - width - GAP);
  let top = caret.top + LINE;
  for (const help of document.querySelectorAll(HELP)) {
    const box = help.getBoundingClientRect();
    const isInTheWay =
      left < box.right && left + width > box.left && top < box.bottom && top + height > box.top;
    if (!isInTheWay) continue;
    if (box.right + GAP + width < innerWidth) left = box.right + GAP;
    else top = box.bottom + GAP;
  }
  if (top + height > innerHeight) top = Math.max(0, caret.top - height - GAP);
  const style = { left: `${Math.round(left)}px`, top: `${Math.round(top)}px` };
  // Written only when it changes, or the observer would see its own work for ever.
  if (list.style.left !== style.left || list.style.top !== style.top)
    Object.assign(list.style, style);
}

/** Pixels: the height of a line in the editor, and what stays free beside other boxes. */
const LINE = 22;
const GAP = 4;
