import type { Dataset } from "../core/dataset";
import type { IsoDate } from "../core/fact";
import { Failure } from "../core/failure";
import { asOf, namesNoDay } from "./kinds/asOf";
import type { Input, InputMatrix } from "./kinds/input";
import { type AnswerCell, type AnswerTable, cellResting, type FunctionRecord } from "./record";
import { underSettings } from "./settingsInForce";
import { defaultAsOf } from "./workbookDefaults";

/** An answer whose cards tell the workbook's as-of, in the cells whose formula leaves the as-of to it. */
export function asOfSaid(
  answer: AnswerTable,
  { parameters }: FunctionRecord,
  args: readonly (Input | InputMatrix)[],
  dataset: Dataset,
): AnswerTable {
  const parameter = parameters.findIndex(({ kind }) => kind === asOf);
  if (parameter < 0) return answer;
  const day = defaultAsOf(dataset);
  if (day === dataset.released) return answer;
  const isLeft = leftToWorkbook(args[parameter]);
  return answer.map((row, down) =>
    row.map((cell, right) => (isLeft(down, right) ? saying(day, cell) : cell)),
  );
}

/** Whether the as-of of a cell is left to the workbook: a range stands beside the cells of the answer, a single row or column repeated. */
function leftToWorkbook(arg: Input | InputMatrix): (down: number, right: number) => boolean {
  if (!Array.isArray(arg)) {
    const isLeft = namesNoDay(arg as Input); // No matrix.
    return () => isLeft;
  }
  const rows = arg as InputMatrix; // An array is one.
  return (down, right) => {
    const row = rows[rows.length === 1 ? 0 : down] ?? [];
    return namesNoDay(row[row.length === 1 ? 0 : right]);
  };
}

/** The cell with the day on its card; a cell that answers again is the same again, so that its card is made once. */
function saying(day: IsoDate, cell: AnswerCell | Failure): AnswerCell | Failure {
  if (cell instanceof Failure || cell.card === undefined) return cell;
  const known = memory();
  const found = known.get(cell);
  if (found) return found;
  const made = cellResting(cell.value, cell.format, cell, { ...cell.card, workbookAsOf: day });
  known.set(cell, made);
  return made;
}

const memory = underSettings(() => new WeakMap<AnswerCell, AnswerCell>());
