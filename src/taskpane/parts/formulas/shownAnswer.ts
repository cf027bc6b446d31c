import { dateOfSerial } from "../../../core/period/calendar";
import type { Scalar } from "../../../core/workbook/workbook";
import type { Example } from "../../../core/library/functionHelp";
import { plainNumber } from "../facts/amount";

/** What the cells of an example show, by rows, and whether the first row is of titles. */
export interface ShownAnswer {
  readonly rows: readonly (readonly ShownCell[])[];
  readonly isTitled: boolean;
}

export interface ShownCell {
  readonly text: string;
  readonly isNumber: boolean;
}

/**
 * The texts that an example's cells show. Records give an answer as the cell's value, in which a
 * day is a serial number. A whole number of these years is taken for a day in a table, unless its
 * title says that it is an amount or a count, and where the formula asks for a day. An amount of
 * 40,000 in an untitled table would be taken for a day too: no example has one.
 */
export function shownAnswer({ formula, answer }: Pick<Example, "formula" | "answer">): ShownAnswer {
  const rows = isTable(answer) ? answer : [[answer]];
  const isTitled = hasTitles(rows, formula);
  const titles = isTitled ? (rows[0] ?? []) : [];
  const asksForDay = textsIn(formula).some((text) => ASKS_FOR_DAY.test(text));
  return {
    isTitled,
    rows: rows.map((row) =>
      row.map((value, column) => {
        const title = isTitled ? titles[column] : row[0];
        const isDay = asksForDay || (row.length > 1 && !AMOUNT_TITLE.test(String(title ?? "")));
        return shownCell(value, isDay);
      }),
    ),
  };
}

/** The texts that cells without days show: a number is never taken for one. */
export function shownAmounts(rows: readonly (readonly Scalar[])[], formula: string): ShownAnswer {
  return {
    isTitled: hasTitles(rows, formula),
    rows: rows.map((row) => row.map((value) => shownCell(value, false))),
  };
}

/** What is no day, as titles of columns, or of the rows of a list, name it. */
const AMOUNT_TITLE =
  /^(?:value|low|high|median|spread|forecast|reported|difference|facts|figures|claims|sources|entities)$/i;
/**
 * The fields that are days, as an argument asks for them: `"published"`, `"Mag=Billions;
 * Out=known"`.
 */
const ASKS_FOR_DAY = /^(?:known|published|released)$|\bOut\s*=\s*(?:date|known)\b/i;
/** The days of 2009 to 2036: other numbers are none. */
const DAYS = { from: 39_814, to: 50_040 };

function shownCell(value: Scalar, isDay: boolean): ShownCell {
  return { text: shownText(value, isDay), isNumber: typeof value === "number" };
}

function shownText(value: Scalar, isDay: boolean): string {
  if (value === null) return "";
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (typeof value === "string") return value;
  const inDays = Number.isInteger(value) && value >= DAYS.from && value <= DAYS.to;
  return (isDay && inDays ? dateOfSerial(value) : null) ?? plainNumber(value);
}

/**
 * Tables begin with their titles unless the formula asks for none; a list of one column has none.
 */
function hasTitles(
  [first = [], ...rest]: readonly (readonly Scalar[])[],
  formula: string,
): boolean {
  return (
    rest.length > 0 &&
    first.length > 1 &&
    first.every((title, column) => typeof title === "string" && (title !== "" || column === 0)) &&
    !/\bHeaders\s*=\s*0/i.test(formula)
  );
}

function isTable(answer: Example["answer"]): answer is readonly (readonly Scalar[])[] {
  return Array.isArray(answer);
}

/** The texts in quotes of a formula. */
function textsIn(formula: string): readonly string[] {
  return [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text = ""]) => text);
}
