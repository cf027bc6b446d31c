import { inOfficeLanguage } from "./language";
import { ExcelRefusal, refusal } from "./refusal";

let lastTurn: Promise<unknown> = Promise.resolve();

/**
 * One conversation with Excel. Conversations are held one after the other, in the order in which they were asked for, so that what
 * follows a write or a subscription finds it done. While the person edits a cell, Excel answers when the edit ends. What one
 * conversation changes is one step of undo since ExcelApi 1.20; before that each piece of a large range may be a step of its own.
 * @throws {HostFailure} when Excel refuses.
 */
export function inExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  const turn = lastTurn.then(() => held(batch));
  lastTurn = turn.catch(() => undefined); // the one who asked is told; the next one only waits
  return turn;
}

/**
 * A conversation that must come about: refused, it is asked for again after the next one that Excel holds.
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

/** A conversation about one sheet. @throws {HostFailure} naming the sheet when the workbook has no such. */
export async function inSheet<T>(
  name: string,
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await inExcel((context) => batch(context.workbook.worksheets.getItem(name), context));
  } catch (error) {
    const isMissing = error instanceof ExcelRefusal && error.code === "ItemNotFound";
    throw isMissing ? noSheet(name) : error;
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

async function held<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    const answer = await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, batch);
    for (const call of afterNext.splice(0)) call();
    return answer;
  } catch (error) {
    throw refusal(error);
  }
}

/** Whether this Excel has a set of its interface, `1.18`. */
export function hasExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
