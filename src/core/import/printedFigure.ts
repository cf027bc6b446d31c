import type { ForeignCell } from "./foreignTable";
import type { ValueColumn } from "./mapping";

/** The longest figure as printed that the tables take. */
const LONGEST_PRINT = 20;
/** So many digits tell a number that is too long apart. */
const DIGITS = 9;

const SCALES: Readonly<Record<number, string>> = {
  3: "k",
  4: "万",
  6: "m",
  8: "亿",
  9: "bn",
  12: "tn",
};

/**
 * A figure as the table prints it, with the unit that stands in its title: `339.0 MW`, `15.12 USD
 * bn`. A number that is too long is written shorter, never cut.
 */
export function printedFigure(cell: ForeignCell, { unit, power }: ValueColumn): string {
  const text = cell.text || String(cell.number ?? "");
  const isBare = !/[\p{L}%$€£¥]/u.test(text);
  const after = isBare ? [wordOf(unit), SCALES[power] ?? ""].filter(Boolean).join(" ") : "";
  const whole = [text, after].filter(Boolean).join(" ");
  if (whole.length <= LONGEST_PRINT) return whole;
  const number = cell.number ?? Number(text.replace(/[,' ]/g, ""));
  const short = Number.isFinite(number) ? shortNumber(number) : text.slice(0, LONGEST_PRINT);
  const withUnit = after === "" ? short : `${short} ${after}`;
  return withUnit.length <= LONGEST_PRINT ? withUnit : short;
}

function wordOf(unit: string): string {
  return unit === "fraction" ? "%" : unit;
}

function shortNumber(number: number): string {
  return Number(number.toPrecision(DIGITS)).toString();
}
