import type { Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import type { Language } from "../core/words/words";
import type { Host } from "../hosts/host";
import { WORKBOOKS_WORDS } from "../words/workbooks";
import { openingText, showNotice } from "./bar/notices";
import { openWorkbookBar } from "./bar/workbookBar";
import { blankWorkbook } from "./blank";
import { element } from "./element";
import { exampleModel, FIRST_LOOK } from "./example";
import type { Autosave } from "./kept/autosave";
import { keepWorkbook, wholeText } from "./kept/keepWorkbook";
import {
  type OpeningNotice,
  type OpeningWorkbook,
  openingWorkbook,
  markUnreadable,
} from "./kept/openingWorkbook";
import { onTyping, putBackTyped } from "./kept/typedText";
import { namedInAddress, nameInAddress, showWorkbook } from "./kept/workbookAddress";
import { takeWorkbook, type WorkbookLock, workbookLock } from "./kept/workbookLock";
import { workbookStore, type WorkbookStore } from "./kept/workbookStore";

/** The workbook of this tab: what it opens with, and what happens to it from then on. */
export interface TabWorkbook {
  readonly opening: OpeningWorkbook;
  readonly store: WorkbookStore;
  readonly lock: WorkbookLock;
  /** What happens when another tab takes it, or the browser clears what is kept. */
  readonly events: {
    beforeGiven: () => Promise<unknown>;
    given: () => void;
    lost: () => void;
  };
}

/** Finds the workbook to open, beside what else the page loads. */
export async function findWorkbook(language: Language): Promise<TabWorkbook> {
  const events: TabWorkbook["events"] = {
    beforeGiven: () => Promise.resolve(),
    given: () => undefined,
    lost: () => undefined,
  };
  const store = workbookStore(() => events.lost());
  const { example, untitled } = WORKBOOKS_WORDS[language];
  const opening = await openingWorkbook(store, namedInAddress(), { example, blank: untitled });
  const give = () => events.beforeGiven().then(() => events.given());
  const lock = await workbookLock(opening.record.id, give, () => events.given());
  return { opening, store, lock, events };
}

/**
 * Puts the workbook into the grid. One that the engine cannot take is left as it is kept, and the
 * page is loaded again with another.
 */
export async function putIntoGrid(
  api: FUniver,
  { opening, store }: TabWorkbook,
  language: Language,
): Promise<void> {
  const { record, data } = opening;
  const start = record.isEdited ? blankWorkbook(language) : exampleModel(language);
  try {
    // The name is the record's: renaming writes no cells.
    api.createWorkbook({ ...start, ...data, name: record.name });
  } catch (failure) {
    if (data === null) throw failure;
    await markUnreadable(store, record, failure instanceof Error ? failure.message : "?");
    showWorkbook(null);
    await new Promise(() => undefined); // Until the page is left.
  }
}

/** Selects what was selected last. */
export async function selectLast(host: Host, { opening }: TabWorkbook): Promise<void> {
  const { selection, isEdited } = opening.record;
  const sheets = await host.sheets();
  const [first = ""] = sheets;
  const usual = { sheet: first, address: isEdited ? "A1" : FIRST_LOOK };
  const last = selection && sheets.includes(selection.sheet) ? selection : usual;
  // A sheet that is hidden or smaller now is not shown for that.
  await host.select(last).catch(() => host.select(usual).catch(() => undefined));
}

/** Keeps the workbook from now on, and shows its bar. */
export async function keepTabWorkbook(
  univer: Univer,
  host: Host,
  book: TabWorkbook,
  language: Language,
): Promise<Autosave> {
  const { opening, store, lock, events } = book;
  const { data, record, typed } = opening;
  const autosave = keepWorkbook(univer, host, store, opening);
  const notices = element("notices");
  const text = () => wholeText(univer, data);
  openWorkbookBar(element("bar"), notices, { store, autosave, text, language });
  for (const notice of opening.notices) sayOpening(notice, store, language);
  if (data) nameInAddress(record.id);
  events.beforeGiven = () => autosave.flush();
  events.given = () => lockPage(autosave, language);
  events.lost = () => {
    if (autosave.state.state().kind !== "untouched") autosave.changed(false);
  };
  if (!lock.isHeld) {
    events.given();
    return autosave;
  }
  if (typed && (await putBackTyped(univer, host, typed))) {
    const { typed: say } = WORKBOOKS_WORDS[language].notices;
    showNotice(notices, { text: say(typed.place.address), mayGo: true }, language);
  }
  onTyping(univer, (now) => {
    if (now && autosave.state.state().kind === "untouched") autosave.changed(false);
    const { id } = autosave.record();
    // It is in its cell before it is forgotten here.
    const kept = now ? Promise.resolve(true) : autosave.flush();
    void kept.then(() => store.keepTyped(id, now)).catch(() => undefined);
  });
  return autosave;
}

function sayOpening(notice: OpeningNotice, store: WorkbookStore, language: Language): void {
  const text = openingText(notice, language);
  const words = WORKBOOKS_WORDS[language].recent;
  const restore =
    notice.kind !== "deleted"
      ? null
      : () =>
          void store
            .putRecord({ ...notice.record, deleted: null })
            .then(() => showWorkbook(notice.record.id));
  const action = restore && { label: words.restore, act: restore };
  showNotice(element("notices"), { text, ...(action && { action }), mayGo: true }, language);
}

/** Another tab has the workbook: it is seen here, and nothing in it is changed. */
function lockPage(autosave: Autosave, language: Language): void {
  autosave.stop();
  element("work").inert = true;
  const { elsewhere, workHere } = WORKBOOKS_WORDS[language].notices;
  const { id } = autosave.record();
  const act = () => void takeWorkbook(id).then(() => showWorkbook(id));
  const action = { label: workHere, act };
  showNotice(element("notices"), { text: elsewhere, action, mayGo: false }, language);
}
