import type { CellValue } from "../../core/workbook/workbook";

/**
 * Whether a file tells what a formula gave. A program without the add-in saves `#NAME?`, and one
 * that had not calculated yet an error that means so.
 */
export function wasSaved(value: CellValue): boolean {
  if (value === null) return false;
  return typeof value !== "object" || !NOT_THERE.has(value.error);
}

const NOT_THERE: ReadonlySet<string> = new Set([
  "#NAME?",
  "#BUSY!",
  "#GETTING_DATA",
  "#CONNECT!",
  "#BLOCKED!",
  "#UNKNOWN!",
]);

/** Whether a formula gives another value each time. */
export function isVolatile(formula: string): boolean {
  return /\b(NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|CELL|INFO)\(/i.test(withoutQuotes(formula));
}

/**
 * Whether a value is what was saved: numbers to nine digits, or to six where they are found by
 * trying; a blank cell is 0 and an empty text.
 */
export function isSameAsSaved(
  value: CellValue,
  { saved, formula }: { readonly saved: CellValue; readonly formula: string },
): boolean {
  if (typeof value === "object" && value !== null)
    return typeof saved === "object" && saved?.error === value.error;
  if (typeof value === "number" && typeof saved === "number") {
    const near = TRIES.test(formula) ? 1e-6 : 1e-9;
    return (
      value === saved ||
      Math.abs(value - saved) <= near * Math.max(Math.abs(value), Math.abs(saved))
    );
  }
  if (value === null || value === "") return saved === null || saved === "" || saved === 0;
  return value === saved;
}

const TRIES = /\b(IRR|XIRR|RATE|YIELD|ODDFYIELD|MIRR)\(/i;

function withoutQuotes(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, "");
}
