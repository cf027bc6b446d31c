import type { Dataset } from "../core/dataset";
import { Failure } from "../core/failure";
import type { Input, InputMatrix } from "./kinds/input";
import type { AnswerCell, AnswerTable, FunctionRecord, Parameter } from "./record";

/** What one call may answer: a whole column is a slip, and more cells would not leave Excel time to breathe. */
export const MOST_CELLS = 100_000;

/**
 * Answers a call: reads the arguments by their kinds and asks the record once, or once for each cell of its broadcast arguments,
 * by Excel's rule (a column by a row gives a grid; a cell, a row or a column repeats; what does not reach is #N/A).
 *
 * @param args One argument a parameter; a range is rows of cells, a missing one undefined or null.
 * @returns Rows of cells; a cell that fails stands in its place.
 * @throws {Failure} when the call as a whole cannot be answered.
 */
export function answerCall(
  record: FunctionRecord,
  args: readonly (Input | InputMatrix)[],
  dataset: Dataset,
): AnswerTable {
  const { parameters } = record;
  const values: unknown[] = [];
  for (const [at, { kind }] of parameters.entries()) {
    const matrix = matrixOf(args[at]);
    if (kind.shape === "whole") values.push(kind.read(matrix, dataset));
    else if (isOneCell(matrix)) values.push(kind.read(matrix[0]?.[0], dataset));
    else return broadcast(record, args, dataset);
  }
  const answer = record.body(dataset, values);
  return "value" in answer ? [[answer]] : answer;
}

/** Asks once for each cell of the ranges among the arguments. */
function broadcast(
  record: FunctionRecord,
  args: readonly (Input | InputMatrix)[],
  dataset: Dataset,
): AnswerTable {
  const readers = record.parameters.map((parameter, at) =>
    readerOf(parameter, matrixOf(args[at]), dataset),
  );
  const each = readers.filter(({ isEach }) => isEach);
  const rows = Math.max(1, ...each.map(({ rows }) => rows));
  const columns = Math.max(1, ...each.map(({ columns }) => columns));
  if (rows * columns > MOST_CELLS) throw tooLarge(rows, columns);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => cellAt(record, readers, row, column, dataset)),
  );
}

const BLANK: InputMatrix = [[null]];

function isOneCell(matrix: InputMatrix): boolean {
  return matrix.length === 1 && matrix[0]?.length === 1;
}

interface Reader {
  readonly isEach: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly read: (row: number, column: number) => unknown;
}

function readerOf(parameter: Parameter<unknown>, matrix: InputMatrix, dataset: Dataset): Reader {
  const { kind } = parameter;
  if (kind.shape === "whole") {
    const value = kind.read(matrix, dataset);
    return { isEach: false, rows: 1, columns: 1, read: () => value };
  }
  const rows = matrix.length;
  const columns = matrix[0]?.length ?? 1;
  const readCell = once((cell: Input) => kind.read(cell, dataset));
  return {
    isEach: true,
    rows,
    columns,
    read: (row, column) => {
      const line = matrix[rows === 1 ? 0 : row];
      if (!line || (columns > 1 && column >= columns)) throw outOfReach(parameter);
      return readCell(line[columns === 1 ? 0 : column]);
    },
  };
}

/** Reads equal cells once, also those that are refused: a column of blanks is one refusal, not a million. */
function once<T>(read: (cell: Input) => T): (cell: Input) => T {
  const seen = new Map<Input, { readonly value: T } | Failure>();
  return (cell) => {
    const found = seen.get(cell) ?? attempt(() => read(cell));
    seen.set(cell, found);
    if (found instanceof Failure) throw found;
    return found.value;
  };
}

function attempt<T>(work: () => T): { readonly value: T } | Failure {
  try {
    return { value: work() };
  } catch (failure) {
    if (failure instanceof Failure) return failure;
    throw failure;
  }
}

function cellAt(
  record: FunctionRecord,
  readers: readonly Reader[],
  row: number,
  column: number,
  dataset: Dataset,
): AnswerCell | Failure {
  const found = attempt(() =>
    record.body(
      dataset,
      readers.map(({ read }) => read(row, column)),
    ),
  );
  if (found instanceof Failure) return found;
  if ("value" in found.value) return found.value;
  throw new Failure("bad-input", {
    en: `${record.id} answers with a table: give it one cell for each argument.`,
    zh: `${record.id} 返回表格：每个参数请只给一个单元格。`,
  });
}

function matrixOf(arg: Input | InputMatrix): InputMatrix {
  if (arg === null || arg === undefined) return BLANK;
  if (!isMatrix(arg)) return [[arg]];
  return arg.length > 0 && (arg[0]?.length ?? 0) > 0 ? arg : BLANK;
}

function isMatrix(arg: Input | InputMatrix): arg is InputMatrix {
  return typeof arg === "object" && arg !== null && "length" in arg;
}

function outOfReach({ name }: Parameter<unknown>): Failure {
  return new Failure("not-found", {
    en: `The range for ${name} does not reach this cell.`,
    zh: `${name} 的区域未覆盖此单元格。`,
  });
}

function tooLarge(rows: number, columns: number): Failure {
  return new Failure("bad-input", {
    en: `Expected at most ${MOST_CELLS} cells, found ${rows} rows by ${columns} columns: give only the rows in use.`,
    zh: `最多 ${MOST_CELLS} 个单元格，实际为 ${rows} 行 ${columns} 列：请只给出在用的行。`,
  });
}
