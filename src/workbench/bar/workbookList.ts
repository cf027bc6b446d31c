import { WORKBOOKS_WORDS } from "../../words/workbooks";
import { heldWorkbooks } from "../kept/workbookLock";
import { byOpening, type WorkbookRecord } from "../kept/workbookRecord";
import { showWorkbook } from "../kept/workbookAddress";
import type { BarSubject } from "./barSubject";
import { box, openDialog, shownTime, textButton } from "./parts";

/** The workbooks that the browser keeps, and those that were deleted. */
export async function openWorkbookList(subject: BarSubject): Promise<void> {
  const { autosave, language } = subject;
  const words = WORKBOOKS_WORDS[language];
  await autosave.flush();
  const content = box("div", "");
  await fill(content, subject);
  openDialog(words.recent.title, words.close, content);
}

async function fill(content: HTMLElement, subject: BarSubject): Promise<void> {
  const { store, autosave, language } = subject;
  const words = WORKBOOKS_WORDS[language].recent;
  // Where nothing is kept, nothing is in the list; the bar says why.
  const all = byOpening(await store.all().catch(() => []));
  const held = await heldWorkbooks();
  const [deleted, present] = [all.filter((one) => one.deleted), all.filter((one) => !one.deleted)];
  const again = () => fill(content, subject);
  const stateOf = (one: WorkbookRecord) => {
    if (one.unreadable !== null) return words.unreadable(one.unreadable);
    if (one.id === autosave.record().id) return words.thisOne;
    return held.has(one.id) ? words.otherTab : words.changedAt(shownTime(one.changed));
  };
  content.replaceChildren(
    ...(present.length === 0 ? [box("p", "", words.none)] : []),
    box(
      "ul",
      "",
      ...present.map((one) => line(one, stateOf(one), presentActions(one, subject, again))),
    ),
    ...(deleted.length === 0 ? [] : [box("h3", "", words.deleted)]),
    box(
      "ul",
      "",
      ...deleted.map((one) =>
        line(one, words.changedAt(shownTime(one.changed)), deletedActions(one, subject, again)),
      ),
    ),
  );
}

function line(
  { name }: WorkbookRecord,
  state: string,
  actions: readonly HTMLElement[],
): HTMLElement {
  return box("li", "", box("b", "", name), box("span", "", state), ...actions);
}

function presentActions(
  one: WorkbookRecord,
  { store, autosave, language }: BarSubject,
  again: () => Promise<void>,
): readonly HTMLElement[] {
  const { recent: words, remove } = WORKBOOKS_WORDS[language];
  if (one.id === autosave.record().id) return [];
  const open = one.unreadable === null ? words.open : words.tryAgain;
  const removal = { ...one, deleted: Date.now() };
  const download = () => store.text(one.id).then((text = "") => downloadText(one.name, text));
  return [
    named(
      textButton(open, () => showWorkbook(one.id)),
      one,
    ),
    ...(one.unreadable === null
      ? []
      : [
          named(
            textButton(words.download, () => void download()),
            one,
          ),
        ]),
    named(
      textButton(remove, () => void store.putRecord(removal).then(again)),
      one,
    ),
  ];
}

function deletedActions(
  one: WorkbookRecord,
  { store, language }: BarSubject,
  again: () => Promise<void>,
): readonly HTMLElement[] {
  const words = WORKBOOKS_WORDS[language].recent;
  const forget = () => {
    if (confirm(words.forgetQuestion(one.name))) void store.forget(one.id).then(again);
  };
  const restore = () => store.putRecord({ ...one, deleted: null }).then(again);
  return [
    named(
      textButton(words.restore, () => void restore()),
      one,
    ),
    named(textButton(words.forget, forget), one),
  ];
}

/** Buttons of several lines are told apart by whom they are for. */
function named(button: HTMLButtonElement, { name }: WorkbookRecord): HTMLButtonElement {
  button.setAttribute("aria-label", `${button.textContent}: ${name}`);
  return button;
}

function downloadText(name: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = `${name}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
