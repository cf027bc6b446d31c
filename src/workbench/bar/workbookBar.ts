import type { Language } from "../../core/words/words";
import { WORKBOOKS_WORDS } from "../../words/workbooks";
import type { Autosave, KeptState } from "../kept/autosave";
import type { BarSubject } from "./barSubject";
import { freeWorkbookName, newRecord } from "../kept/workbookRecord";
import { NEW, showWorkbook } from "../kept/workbookAddress";
import { showNotice } from "./notices";
import { textButton, box } from "./parts";

/**
 * The bar above the sheet: the name of the workbook, what is done with workbooks, and how far this
 * one is kept.
 */
export function openWorkbookBar(bar: HTMLElement, notices: HTMLElement, subject: BarSubject): void {
  const { autosave, store, language } = subject;
  const words = WORKBOOKS_WORDS[language];
  bar.setAttribute("aria-label", words.bar);
  const leave = async (act: () => Promise<unknown>) => {
    await autosave.flush();
    await act();
  };
  const name = nameField(autosave, words.name);
  const state = box("span", "state");
  state.role = "status";
  const removeThis = async () => {
    await autosave.flush();
    autosave.stop(); // Or a late change would keep it as if it were not deleted.
    await store.putRecord({ ...autosave.record(), deleted: Date.now() });
    showWorkbook(null);
  };
  const remove = textButton(words.remove, () => void removeThis());
  bar.replaceChildren(
    name,
    textButton(words.newWorkbook, () => void leave(showNew)),
    textButton(words.openRecent, () => void openList(subject)),
    textButton(words.duplicate, () => void leave(() => duplicate(subject))),
    textButton(words.versions, () => void openVersions(subject)),
    remove,
    state,
  );
  let clear: () => void = () => undefined;
  const show = () => {
    const now = autosave.state.state();
    state.textContent = words.states[now.kind];
    state.dataset.kind = now.kind;
    remove.disabled = now.kind === "untouched";
    clear();
    const text = stateNotice(now, language);
    clear = text === null ? () => undefined : showNotice(notices, { text, mayGo: false }, language);
  };
  autosave.state.subscribe(show);
  show();
}

function showNew(): Promise<void> {
  showWorkbook(NEW);
  return Promise.resolve();
}

function stateNotice(state: KeptState, language: Language): string | null {
  const words = WORKBOOKS_WORDS[language].notices;
  if (state.kind !== "refused") return null;
  return state.why === "full" ? words.full : words.forbidden(state.message);
}

function nameField(autosave: Autosave, label: string): HTMLInputElement {
  const field = document.createElement("input");
  Object.assign(field, { value: autosave.record().name, maxLength: 100, spellcheck: false });
  field.setAttribute("aria-label", label);
  const rename = () => {
    const name = field.value.trim();
    if (name === "") field.value = autosave.record().name;
    else if (name !== autosave.record().name) autosave.rename(name);
    document.title = `${field.value} – AIFIN`;
  };
  field.addEventListener("change", rename);
  field.addEventListener("keydown", ({ key }) => {
    if (key === "Enter") field.blur();
    if (key === "Escape") field.value = autosave.record().name;
  });
  rename();
  return field;
}

/** Keeps a copy under another name, and opens it. */
async function duplicate({ store, autosave, text, language }: BarSubject): Promise<void> {
  const { name } = autosave.record();
  const wanted = WORKBOOKS_WORDS[language].copyOf(name);
  const copy = newRecord(freeWorkbookName(wanted, await store.all()), true, Date.now());
  await store.keep(copy, text());
  showWorkbook(copy.id);
}

async function openList(subject: BarSubject): Promise<void> {
  const { openWorkbookList } = await import("./workbookList");
  await openWorkbookList(subject);
}

async function openVersions(subject: BarSubject): Promise<void> {
  const { openVersionList } = await import("./versionList");
  await openVersionList(subject);
}
