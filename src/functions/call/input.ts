import type { Lineage } from "../../core/evidence/lineage";
import { Failure, type FailureCode } from "../../core/words/failure";
import type { Words } from "../../core/words/words";
import type { Scalar } from "../../core/workbook/workbook";

/**
 * What Excel hands over for one cell: a scalar, a data type (a card of ours, an entity, a formatted
 * number), an error, or nothing.
 */
export type Input = Scalar | undefined | DataType;

/** The parts of Excel's data types that we read. */
export interface DataType {
  readonly type: string;
  readonly basicValue?: Scalar;
  readonly properties?: Readonly<Record<string, { readonly basicValue?: Scalar } | undefined>>;
  /** What stands behind the cell, where it was followed through the workbook. */
  readonly lineage?: Lineage;
}

/** A range: rows of cells. */
export type InputMatrix = readonly (readonly Input[])[];

/** Longer text than any name or option list is cut before anybody reads it. */
const LONGEST_TEXT = 2000;

/**
 * The plain value of a cell; blank, missing and "" alike are null.
 * @throws {Failure} for an error value, of its own kind; `bad-input` for a number that is not
 *   finite.
 */
export function plainValueOf(input: Input): Exclude<Scalar, ""> | null {
  if (input === undefined || input === null || input === "") return null;
  if (typeof input === "number") return checkedFinite(input);
  if (typeof input === "string") return input.slice(0, LONGEST_TEXT);
  if (typeof input === "boolean") return input;
  if (input.type === "Error") throw errorValue(input.basicValue);
  return plainValueOf(input.basicValue ?? null);
}

/** The text of a property of a card, or null. */
export function cardProperty(input: Input, name: string): string | null {
  if (typeof input !== "object" || input === null) return null;
  const value = input.properties?.[name]?.basicValue;
  return typeof value === "string" ? value : null;
}

/** What stands behind a cell; null where it was not followed. */
export function lineageOf(input: Input): Lineage | null {
  return typeof input === "object" && input !== null ? (input.lineage ?? null) : null;
}

/** What stands in a cell, for a sentence about it. */
export function valueText(value: Scalar): string {
  const text = String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function checkedFinite(number: number): number {
  if (Number.isFinite(number)) return number;
  throw new Failure("bad-input", { en: "A number is not finite.", zh: "数值不是有限数。" });
}

/**
 * An error in an argument stays the kind of error that it is, as with Excel's own functions: IFNA
 * still sees #N/A.
 */
function errorValue(code: Scalar | undefined): Failure {
  const error = valueText(code ?? "#VALUE!");
  if (error === "#NAME?") return new Failure("bad-input", NOT_A_NAME);
  return new Failure(CODES[error] ?? "bad-input", {
    en: `An argument holds the error ${error}.`,
    zh: `参数中有错误值 ${error}。`,
  });
}

const NOT_A_NAME: Words = {
  en: 'An argument is not understood (#NAME?): a text stands between straight quotes, "OpenAI", and commas separate arguments.',
  zh: '参数无法识别（#NAME?）：文本须置于英文直引号之间，如 "OpenAI"；参数以逗号分隔。',
};

const CODES: Readonly<Record<string, FailureCode>> = {
  "#N/A": "not-found",
  "#NUM!": "out-of-range",
  "#DIV/0!": "division-by-zero",
};

/**
 * Where a cell stands in its range: `row 2`, `column 3`, both in a block; null where it stands
 * alone.
 */
export function placeIn(cells: InputMatrix, row: number, column: number): Words | null {
  const width = cells[0]?.length ?? 0;
  if (cells.length === 1 && width === 1) return null;
  if (width === 1) return { en: `row ${row + 1}`, zh: `第 ${row + 1} 行` };
  if (cells.length === 1) return { en: `column ${column + 1}`, zh: `第 ${column + 1} 列` };
  return {
    en: `row ${row + 1}, column ${column + 1}`,
    zh: `第 ${row + 1} 行第 ${column + 1} 列`,
  };
}

/**
 * The plain value of a cell.
 * @throws {Failure} for an error value, of its own kind, with the place where it stands.
 */
export function plainValueAt(cell: Input, place: Words): ReturnType<typeof plainValueOf> {
  return readAt(place, () => plainValueOf(cell));
}

/**
 * What a cell at a place is read as; null where it stands alone.
 * @throws {Failure} that of reading it, with the place where it stands.
 */
export function readAt<T>(place: Words | null, read: () => T): T {
  try {
    return read();
  } catch (failure) {
    if (!(failure instanceof Failure) || place === null) throw failure;
    throw new Failure(failure.code, {
      en: `${failure.words.en} It stands in ${place.en}.`,
      zh: `${failure.words.zh}（${place.zh}）`,
    });
  }
}

/**
 * What stands in a cell, for a sentence about it: a number that is written as text is said to be
 * text, and a 0 may be a blank cell.
 */
export function foundText(value: ReturnType<typeof plainValueOf>): Words {
  if (value === null) return { en: "a blank cell", zh: "空白单元格" };
  if (value === 0) return ZERO;
  return typeof value === "string"
    ? { en: `the text "${valueText(value)}"`, zh: `文本“${valueText(value)}”` }
    : { en: valueText(value), zh: ` ${valueText(value)}` };
}

const ZERO: Words = {
  en: '0, which an older Excel makes of a blank cell: leave it out or write =""',
  zh: ' 0（旧版 Excel 会把空白单元格传为 0）：请省略，或写 =""',
};
