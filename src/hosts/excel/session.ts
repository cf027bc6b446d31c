import { shownPlace } from "../../core/workbook/places";
import { HostFailure, type Place } from "../host";
import { inOfficeLanguage } from "./language";
import { ExcelRefusal, excelFailure } from "./excelFailure";
import { isAccessDenied, protectedFailure } from "./protection";
import { isCellEdit, watchConversation, waitWhileEditing } from "./waiting";

let lastTurn: Promise<unknown> = Promise.resolve();

/**
 * What a conversation is for. `change`: it changes something with its last request alone, so that
 * it can be held again where Excel refused one of them for an edit; it is never given up while
 * Excel does not answer, because Excel may make the change still. `step`: it writes cells, which a
 * person takes back in one step; held again, it goes on with what it has not written yet.
 */
export type Purpose = "read" | "change" | "step";

/** What is done in a conversation. @param before Why Excel refused the same before; else null. */
export type Batch<T> = (context: Excel.RequestContext, before: ExcelRefusal | null) => Promise<T>;

/**
 * One conversation with Excel. Conversations are held one after the other, in the order in which
 * they were asked for, so that what follows a write or a subscription finds it done. While the
 * person edits a cell, Excel answers when the edit ends.
 * @param about The ranges and sheets that a change is about, as a person reads them.
 * @throws {HostFailure} when Excel refuses, or leaves a reading without an answer for a minute.
 */
export function inExcel<T>(
  batch: Batch<T>,
  purpose: Purpose = "read",
  about: readonly string[] = [],
): Promise<T> {
  const turn = lastTurn.then(() => holdConversation(batch, purpose, about));
  lastTurn = turn.catch(() => undefined); // the one who asked is told; the next one only waits
  return turn;
}

/**
 * A conversation that must come about: refused, it is asked for again after the next one that Excel
 * holds.
 * @throws only what is no refusal of Excel's, and so a bug.
 */
export async function inExcelAtLast<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  for (;;) {
    try {
      return await inExcel(batch);
    } catch (error) {
      if (!(error instanceof ExcelRefusal)) throw error;
    }
    await new Promise<void>((resolve) => afterNext.push(resolve));
  }
}

/** What to call after the next conversation that Excel holds. */
const afterNext: (() => void)[] = [];

/**
 * A conversation about one sheet, or a range of it.
 * @throws {HostFailure} naming the sheet when the workbook has no such, or what is protected.
 */
export async function inSheet<T>(
  about: string | Place,
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
  purpose?: Purpose,
): Promise<T> {
  const [name, shown] =
    typeof about === "string" ? [about, about] : [about.sheet, shownPlace(about)];
  try {
    const sheetOf = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem(name);
    return await inExcel((context) => batch(sheetOf(context), context), purpose, [shown]);
  } catch (error) {
    const isMissing = error instanceof ExcelRefusal && error.code === "ItemNotFound";
    throw isMissing ? noSheet(name) : await namingProtected(error, [name]);
  }
}

/** A failure, in whose place one that names what is protected, where that is the reason. */
export async function namingProtected(
  failure: unknown,
  sheets: readonly string[],
): Promise<unknown> {
  if (!isAccessDenied(failure)) return failure;
  try {
    return (await inExcel((context) => protectedFailure(sheets, context))) ?? failure;
  } catch (error) {
    if (error instanceof HostFailure) return failure; // What Excel said first is said.
    throw error;
  }
}

/** The failure of asking for a sheet that is not there. */
export function noSheet(name: string): ExcelRefusal {
  const en = `There is no sheet named “${name}” in the workbook.`;
  return new ExcelRefusal(
    "ItemNotFound",
    inOfficeLanguage(en, `工作簿中没有名为“${name}”的工作表。`),
  );
}

async function holdConversation<T>(
  batch: Batch<T>,
  purpose: Purpose,
  about: readonly string[],
): Promise<T> {
  const answer = await watchConversation(purpose !== "read", about, runBatch(batch, purpose));
  for (const call of afterNext.splice(0)) call();
  return answer;
}

/**
 * Excel lets several requests be one step of undo since ExcelApi 1.20, and refuses some of them
 * then: what was refused is asked for once more, each request a step of its own.
 */
async function runBatch<T>(batch: Batch<T>, purpose: Purpose): Promise<T> {
  let before: ExcelRefusal | null = null;
  let mayGroup = purpose === "step" && hasExcelApi("1.20");
  for (;;) {
    const options = { delayForCellEdit: true, ...(mayGroup && { mergeUndoGroup: true }) };
    try {
      return await Excel.run(options, (context) => batch(context, before));
    } catch (error) {
      const failure = excelFailure(error);
      if (!(failure instanceof ExcelRefusal)) throw failure;
      // Excel does nothing of a request that it refuses for an edit.
      const isOfEdit = isCellEdit(failure);
      if (!isOfEdit && !mayGroup) throw failure;
      before = failure;
      if (isOfEdit) await waitWhileEditing();
      else mayGroup = false;
    }
  }
}

/** Whether this Excel has a set of its interface, `1.18`. */
export function hasExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
