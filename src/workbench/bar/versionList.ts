import { WORKBOOKS_WORDS } from "../../words/workbooks";
import { freeWorkbookName, newRecord } from "../kept/workbookRecord";
import { showWorkbook } from "../kept/workbookAddress";
import type { BarSubject } from "./barSubject";
import { box, openDialog, shownTime, textButton } from "./parts";

/**
 * The earlier versions of the open workbook; what stands in it now becomes one when it goes back.
 */
export async function openVersionList(subject: BarSubject): Promise<void> {
  const { store, autosave, language } = subject;
  const words = WORKBOOKS_WORDS[language];
  await autosave.flush();
  const record = autosave.record();
  const times = await store.versions(record.id).catch(() => []);
  const lines = times.map((time) =>
    box(
      "li",
      "",
      box("b", "", shownTime(time)),
      textButton(words.earlier.goBack, () => void goBack(subject, time)),
      textButton(words.earlier.openCopy, () => void openCopy(subject, time)),
    ),
  );
  const said = times.length === 0 ? words.earlier.none : words.earlier.kept;
  const content = box("div", "", box("p", "", said), box("ul", "", ...lines));
  openDialog(words.earlier.title(record.name), words.close, content);
}

async function goBack({ store, autosave }: BarSubject, time: number): Promise<void> {
  const record = autosave.record();
  const text = await store.version(record.id, time);
  if (text === undefined || !(await autosave.flush())) return;
  autosave.stop();
  await store.makeVersion(record.id, Date.now(), true);
  await store.keepTyped(record.id, null);
  await store.keep({ ...record, isEdited: true, changed: Date.now() }, text);
  showWorkbook(record.id);
}

async function openCopy({ store, autosave, language }: BarSubject, time: number): Promise<void> {
  const { id, name } = autosave.record();
  const text = await store.version(id, time);
  if (text === undefined) return;
  const wanted = WORKBOOKS_WORDS[language].copyOf(name);
  const copy = newRecord(freeWorkbookName(wanted, await store.all()), true, Date.now());
  await store.keep(copy, text);
  showWorkbook(copy.id);
}
