import type { Scalar } from "../../src/core/workbook/workbook";
import { Failure } from "../../src/core/words/failure";
import { DEFAULT_SETTINGS, type WorkbookSettings } from "../../src/core/library/workbookSettings";
import { dataset } from "../../src/data";
import { answerCall } from "../../src/functions/record/broadcast";
import { excelCode } from "../../src/functions/library/error";
import { functions } from "../../src/functions/library/functions";
import type { Input, InputMatrix } from "../../src/functions/call/input";
import type { AnswerTable } from "../../src/functions/record/record";

/** Whatever stands in a cell or a range. */
export type TestArgument = Input | InputMatrix;

type Calls = (id: string, ...args: readonly TestArgument[]) => readonly (readonly Scalar[])[];

/** Calls of functions in a workbook with some settings. */
export function callIn(settings: Partial<WorkbookSettings>): Calls {
  return (id, ...args) =>
    answer(id, args, { ...DEFAULT_SETTINGS, ...settings }).map((row) =>
      row.map((cell) => (cell instanceof Failure ? told(cell) : cell.value)),
    );
}

/**
 * A call of a function by its id over the bundled dataset, as rows of plain cells; a failed cell is
 * Excel's code and its sentence.
 */
export const call: Calls = callIn({});

/** The only cell of an answer in a workbook with some settings. */
export function callOneIn(settings: Partial<WorkbookSettings>) {
  return (id: string, ...args: readonly TestArgument[]): Scalar | undefined => {
    const rows = callIn(settings)(id, ...args);
    expect(rows.length * (rows[0]?.length ?? 0)).toBe(1);
    return rows[0]?.[0];
  };
}

/** The only cell of an answer. */
export const callOne = callOneIn({});

function answer(
  id: string,
  args: readonly TestArgument[],
  settings: WorkbookSettings,
): AnswerTable {
  const record = functions.find((record) => record.id === id);
  if (!record) throw new Error(`there is no function ${id}`);
  try {
    return answerCall(record, args, { dataset, settings });
  } catch (failure) {
    if (failure instanceof Failure) return [[failure]];
    throw failure;
  }
}

function told({ code, words }: Failure): string {
  return `${excelCode(code)} ${words.en}`;
}
