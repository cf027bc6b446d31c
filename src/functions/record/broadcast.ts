import { Failure } from "../../core/words/failure";
import { refuseMissingPack } from "../../core/query/missingPack";
import type { Context } from "../call/context";
import type { Input, InputMatrix } from "../call/input";
import type { CardNote, EachKind, Values } from "../call/kind";
import { inOneCurrency } from "./oneCurrency";
import { misplacedOptions } from "./misplacedOptions";
import {
  type AnswerCell,
  type AnswerTable,
  cellWithEvidence,
  type FunctionRecord,
  type Parameter,
} from "./record";

/**
 * What one call may answer: a whole column is a slip, and more cells would not leave Excel time to
 * breathe.
 */
export const MOST_CELLS = 100_000;

/**
 * Answers a call: reads the arguments by their kinds and asks the record once, or once for each
 * cell of its broadcast arguments, by Excel's rule (a column by a row gives a grid; a cell, a row
 * or a column repeats; what does not reach is #N/A).
 *
 * @param args One argument a parameter; a range is rows of cells, a missing one undefined or null.
 * @returns Rows of cells; a cell that fails stands in its place.
 * @throws {Failure} when the call as a whole cannot be answered.
 */
export function answerCall(
  record: FunctionRecord,
  args: readonly (Input | InputMatrix)[],
  context: Context,
): AnswerTable {
  refuseMissingPack(context.dataset, context.settings);
  const values: unknown[] = [];
  let note: CardNote | null = null;
  for (const [at, parameter] of record.parameters.entries()) {
    const { kind } = parameter;
    const matrix = matrixOf(args[at]);
    const cell = matrix[0]?.[0];
    if (kind.shape === "whole")
      values.push(argumentReading(record, parameter, cell, () => kind.read(matrix, context)));
    else if (kind.shape === "together") {
      const read = kind.read(matrix, context);
      if (!isOneCell(read)) return broadcast(record, args, context);
      values.push(read[0]?.[0]);
    } else if (isOneCell(matrix)) {
      const read = () => readAfter(values, kind, cell, context, () => kind.read(cell, context));
      values.push(argumentReading(record, parameter, cell, read));
      note = kind.cardNote?.(cell, context) ?? note;
    } else return broadcast(record, args, context);
  }
  const answer = record.body(context.dataset, values, context.settings);
  if ("value" in answer) return [[withNote(answer, note)]];
  const table = inOneCurrency(answer, values, context.dataset);
  return note ? table.map((row) => row.map((cell) => withNote(cell, note))) : table;
}

/** Reads a cell; a refusal says what the arguments before it tell of it. */
function readAfter<T>(
  before: readonly unknown[],
  kind: EachKind<unknown>,
  cell: Input,
  context: Context,
  read: () => T,
): T {
  try {
    return read();
  } catch (failure) {
    kind.refuse?.(cell, before, context);
    throw failure;
  }
}

/** The cell with what its card is to say of the workbook's settings. */
function withNote<C extends AnswerCell | Failure>(cell: C, note: CardNote | null): C | AnswerCell {
  if (note === null || cell instanceof Failure || cell.card === undefined) return cell;
  return cellWithEvidence(cell.value, cell.format, cell, { ...cell.card, ...note });
}

/** Asks once for each cell of the ranges among the arguments. */
function broadcast(
  record: FunctionRecord,
  args: readonly (Input | InputMatrix)[],
  context: Context,
): AnswerTable {
  const readers = record.parameters.map((parameter, at) =>
    readerOf(record, parameter, matrixOf(args[at]), context),
  );
  const each = readers.filter(({ isEach }) => isEach);
  const rows = Math.max(1, ...each.map(({ rows }) => rows));
  const columns = Math.max(1, ...each.map(({ columns }) => columns));
  if (rows * columns > MOST_CELLS) throw tooLarge(rows, columns);
  const table = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => cellAt(record, readers, row, column, context)),
  );
  const whole = readers.filter(({ isEach }) => !isEach).map(({ read }) => read(0, 0, []).value);
  return inOneCurrency(table, whole, context.dataset);
}

/** @throws {Failure} That of reading an argument, or that options stand in its place. */
function argumentReading<T>(
  { parameters }: FunctionRecord,
  parameter: Parameter<unknown>,
  cell: Input,
  read: () => T,
): T {
  try {
    return read();
  } catch (failure) {
    throw misplacedOptions(failure, parameters, parameter, cell);
  }
}

const BLANK: InputMatrix = [[null]];

function isOneCell(matrix: Values<unknown>): boolean {
  return matrix.length === 1 && matrix[0]?.length === 1;
}

interface Reader {
  readonly isEach: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly read: (row: number, column: number, before: readonly unknown[]) => Read;
}

/** A value, and what the card is to say of where it comes from. */
interface Read {
  readonly value: unknown;
  readonly note: CardNote | null;
}

function readerOf(
  record: FunctionRecord,
  parameter: Parameter<unknown>,
  matrix: InputMatrix,
  context: Context,
): Reader {
  const { kind } = parameter;
  if (kind.shape === "whole") {
    const value = argumentReading(record, parameter, matrix[0]?.[0], () =>
      kind.read(matrix, context),
    );
    const read = { value, note: null };
    return { isEach: false, rows: 1, columns: 1, read: () => read };
  }
  if (kind.shape === "together")
    return reader(kind.read(matrix, context), parameter, (value) => ({ value, note: null }));
  const readCell = once((cell) => ({
    value: kind.read(cell, context),
    note: kind.cardNote?.(cell, context) ?? null,
  }));
  return reader(matrix, parameter, (cell, before) =>
    argumentReading(record, parameter, cell, () =>
      readAfter(before, kind, cell, context, () => readCell(cell)),
    ),
  );
}

/** Hands out what stands at a place, a single row or column repeated. */
function reader<T>(
  values: Values<T>,
  parameter: Parameter<unknown>,
  readOne: (value: T, before: readonly unknown[]) => Read,
): Reader {
  const rows = values.length;
  const columns = values[0]?.length ?? 1;
  return {
    isEach: true,
    rows,
    columns,
    read: (row, column, before) => {
      const line = values[rows === 1 ? 0 : row];
      const at = columns === 1 ? 0 : column;
      if (!line || at >= columns) throw outOfReach(parameter);
      // Within the row; what stands there may itself be undefined, a blank cell.
      return readOne(line[at] as T, before);
    },
  };
}

/**
 * Reads equal cells once, also those that are refused: a column of blanks is one refusal, not a
 * million.
 */
function once(read: (cell: Input) => Read): (cell: Input) => Read {
  const seen = new Map<Input, Read | Failure>();
  return (cell) => {
    const found = seen.get(cell) ?? attempt(() => read(cell));
    seen.set(cell, found);
    if (found instanceof Failure) throw found;
    return found;
  };
}

function attempt<T>(work: () => T): T | Failure {
  try {
    return work();
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
  { dataset, settings }: Context,
): AnswerCell | Failure {
  const found = attempt(() => {
    const read: Read[] = [];
    const values: unknown[] = [];
    for (const reader of readers) {
      const next = reader.read(row, column, values);
      read.push(next);
      values.push(next.value);
    }
    const answer = record.body(dataset, values, settings);
    const note = read.find(({ note }) => note !== null)?.note ?? null;
    return "value" in answer ? withNote(answer, note) : answer;
  });
  if (found instanceof Failure || "value" in found) return found;
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
