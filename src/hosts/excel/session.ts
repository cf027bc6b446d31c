import { inOfficeLanguage } from "./language";
import { ExcelRefusal, excelFailure } from "./excelFailure";
import { isCellEdit, watchConversation, waitWhileEditing } from "./waiting";

let lastTurn: Promise<unknown> = Promise.resolve();

/**
 * What a conversation is for. `change`: it is never given up while Excel does not answer, because
 * Excel may make the change still. `step`: it writes cells, which a person takes back in one step;
 * it can be held again and goes on with what it has not written yet.
 */
export type Purpose = "read" | "change" | "step";

/** What is done in a conversation. @param before Why Excel refused the same before; else null. */
export type Batch<T> = (context: Excel.RequestContext, before: ExcelRefusal | null) => Promise<T>;

/**
 * One conversation with Excel. Conversations are held one after the other, in the order in which
 * they were asked for, so that what follows a write or a subscription finds it done. While the
 * person edits a cell, Excel answers when the edit ends.
 * @throws {HostFailure} when Excel refuses, or leaves a reading without an answer for a minute.
 */
export function inExcel<T>(batch: Batch<T>, purpose: Purpose = "read"): Promise<T> {
  const turn = lastTurn.then(() => holdConversation(batch, purpose));
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
 * A conversation about one sheet. @throws {HostFailure} naming the sheet when the workbook has no
 * such.
 */
export async function inSheet<T>(
  name: string,
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
  purpose?: Purpose,
): Promise<T> {
  try {
    const sheetOf = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem(name);
    return await inExcel((context) => batch(sheetOf(context), context), purpose);
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

async function holdConversation<T>(batch: Batch<T>, purpose: Purpose): Promise<T> {
  const answer = await watchConversation(purpose !== "read", runBatch(batch, purpose));
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
    let isAnswered = false;
    const options = { delayForCellEdit: true, ...(mayGroup && { mergeUndoGroup: true }) };
    const onAnswer = () => (isAnswered = true);
    try {
      return await Excel.run(options, (context) =>
        batch(withAnswerListener(context, onAnswer), before),
      );
    } catch (error) {
      const failure = excelFailure(error);
      if (!(failure instanceof ExcelRefusal)) throw failure;
      const isOfEdit = isCellEdit(failure);
      // Excel does nothing of a request that it refuses for an edit.
      const isAgain = isOfEdit ? purpose !== "change" || !isAnswered : mayGroup;
      if (!isAgain) throw failure;
      before = failure;
      if (isOfEdit) await waitWhileEditing();
      else mayGroup = false;
    }
  }
}

/** The same context, which calls after each request that Excel has answered. */
function withAnswerListener(
  context: Excel.RequestContext,
  onAnswer: () => void,
): Excel.RequestContext {
  const sync = context.sync.bind(context);
  context.sync = async (passed) => {
    const result = await sync(passed);
    onAnswer();
    return result;
  };
  return context;
}

/** Whether this Excel has a set of its interface, `1.18`. */
export function hasExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
