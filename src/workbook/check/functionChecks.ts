import { type CellValueRows, errorCode } from "../../core/workbook/workbook";
import type { Example, FunctionHelp } from "../../core/library/functionHelp";
import { functionHelp } from "../../data/functionHelp";
import { DEFAULT_SETTINGS } from "../../core/library/workbookSettings";
import { answerNow } from "../reading/answerNow";
import { areSameAnswers, differingCells } from "../reading/sameAnswer";
import { clearSheet, rangeFrom, shownValue, typeRows, valuesAtLast } from "./answers";
import { AS_EXPECTED, type Check, type CheckResult, type CheckRoom, sameWords } from "./check";
import { checkFinding } from "../../words/checkFinding";

/** Every function once: the first example of its help, with the answer that stands there. */
export const functionChecks: readonly Check[] = functionHelp.flatMap((record: FunctionHelp) =>
  record.examples.slice(0, 1).map((example) => ({
    group: "functions" as const,
    name: sameWords(example.formula),
    run: (room: CheckRoom) => checkExample(room, example),
  })),
);

async function checkExample(room: CheckRoom, { formula, answer }: Example): Promise<CheckResult> {
  await clearSheet(room);
  const expected = isByDefault(room) ? rowsOf(answer) : await ownAnswer(room, formula);
  await typeRows(room, "A1", [[formula]]);
  const [height, width] = [expected?.length ?? 1, expected?.[0]?.length ?? 1];
  const place = { sheet: room.sheet, address: rangeFrom("A1", height, width) };
  const isAnswer = (rows: CellValueRows) =>
    expected ? areSameAnswers(rows, expected) : errorCode(rows[0]?.[0] ?? null) === null;
  const found = await valuesAtLast(room, place, isAnswer);
  if (isAnswer(found)) return AS_EXPECTED;
  const [first = { down: 0, right: 0 }] = expected ? differingCells(found, expected) : [];
  const shown = shownValue(found[first.down]?.[first.right] ?? null);
  const wanted = shownValue(expected?.[first.down]?.[first.right] ?? null);
  const at = `${first.down + 1}:${first.right + 1}`;
  return {
    outcome: "otherwise",
    detail: checkFinding(({ differs }) => differs(at, shown, wanted)),
  };
}

/** The examples answer by the settings that a workbook has by default. */
function isByDefault({ settings }: CheckRoom): boolean {
  return JSON.stringify(settings) === JSON.stringify(DEFAULT_SETTINGS);
}

/**
 * What the function itself answers by the workbook's settings; null where only the program can
 * tell.
 */
async function ownAnswer(room: CheckRoom, formula: string): Promise<CellValueRows | null> {
  const calls = await room.formulas.readings(formula, room.sheet, room.host);
  return calls && ((await answerNow(formula, room.sheet, calls, room.host))?.rows ?? null);
}

function rowsOf(answer: Example["answer"]): CellValueRows {
  return Array.isArray(answer)
    ? (answer as CellValueRows)
    : [[answer as CellValueRows[number][number]]];
}
