import type { Dataset } from "../core/dataset";
import { Failure } from "../core/failure";
import type { Input, InputMatrix } from "./kinds/input";
import type { Values } from "./kinds/kind";
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
    else if (kind.shape === "together") {
      const read = kind.read(matrix, dataset);
      if (!isOneCell(read)) return broadcast(record, args, dataset);
      values.push(read[0]?.[0]);
    } else if (isOneCell(matrix)) values.push(kind.read(matrix[0]?.[0], dataset));
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

function isOneCell(matrix: Values<unknown>): boolean {
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
  if (kind.shape === "together") return reader(kind.read(matrix, dataset), parameter, (one) => one);
  const readCell = once((cell: Input) => kind.read(cell, dataset));
  return reader(matrix, parameter, readCell);
}

/** Hands out what stands at a place, a single row or column repeated. */
function reader<T>(
  values: Values<T>,
  parameter: Parameter<unknown>,
  readOne: (value: T) => unknown,
): Reader {
  const rows = values.length;
  const columns = values[0]?.length ?? 1;
  return {
    isEach: true,
    rows,
    columns,
    read: (row, column) => {
      const line = values[rows === 1 ? 0 : row];
      const at = columns === 1 ? 0 : column;
      if (!line || at >= columns) throw outOfReach(parameter);
      return readOne(line[at] as T); // Within the row; what stands there may itself be undefined, a blank cell.
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
