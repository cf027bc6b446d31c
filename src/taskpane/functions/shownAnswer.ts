import { dateOfSerial } from "../../core/calendar";
import type { Scalar } from "../../core/explanation";
import type { Example } from "../../core/functionHelp";
import { plain } from "../facts/amount";

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
 * The texts that an example's cells show. Records give an answer as the cell's value; a day is a serial number there, and is known
 * here by the title of its column or row, or by the field that the formula asks for.
 */
export function shownAnswer({ formula, answer }: Example): ShownAnswer {
  const rows = isTable(answer) ? answer : [[answer]];
  const isTitled = hasTitles(rows, formula);
  const titles = isTitled ? (rows[0] ?? []) : [];
  const asksForDay = textsIn(formula).some((text) => ASKS_FOR_DAY.test(text));
  return {
    isTitled,
    rows: rows.map((row) =>
      row.map((value, column) => {
        const isDay =
          asksForDay ||
          DAY_TITLE.test(String(titles[column] ?? "")) ||
          DAY_TITLE.test(String(row[0] ?? ""));
        return { text: shown(value, isDay), isNumber: typeof value === "number" };
      }),
    ),
  };
}

/** The fields that are days, as titles of tables name them. */
const DAY_TITLE = /\b(?:known|published|released|accessed|dated?|day)\b/i;
/** The same as an argument asks for them: `"published"`, `"Mag=Billions; Out=known"`. */
const ASKS_FOR_DAY = /^(?:known|published|released)$|\bOut\s*=\s*(?:date|known)\b/i;
/** Days from 2000 to 2099: other numbers under such a title are no days. */
const DAYS = { from: 36_526, to: 73_050 };

function shown(value: Scalar, isDay: boolean): string {
  if (value === null) return "";
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (typeof value === "string") return value;
  const inDays = Number.isInteger(value) && value >= DAYS.from && value <= DAYS.to;
  return (isDay && inDays ? dateOfSerial(value) : null) ?? plain(value);
}

/** Tables begin with their titles unless the formula asks for none; a list of one column has none. */
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
