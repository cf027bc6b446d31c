import { withoutMarks } from "../../core/workbook/withoutMarks";
import type { Cell, CellInput, CellValue } from "../../hosts/host";

/** Whether a cell holds anything, a spilled value included. */
export function isFilled({ formula, value }: Cell): boolean {
  return formula !== "" || value !== null;
}

/** What a person would type to get a cell as it is. */
export function typedInput({ formula, value }: Pick<Cell, "formula" | "value">): CellInput {
  if (formula) return formula;
  if (typeof value === "string") return `'${value}`;
  return typeof value === "object" ? value && `=${value.error}` : value;
}

/**
 * Whether two cells were typed alike; a formula counts by its text, because its value changes by
 * itself.
 */
export function areTypedAlike(a: Cell, b: Cell): boolean {
  return typedInput(a) === typedInput(b);
}

/**
 * Whether a cell holds what was typed into it, as far as can be told without having read it:
 * programs spell formulas their own way.
 */
export function holdsInput(cell: Cell, input: CellInput): boolean {
  if (input === null) return !isFilled(cell);
  if (typeof input === "string" && input.startsWith("="))
    return comparableFormula(cell.formula || (typedInput(cell) ?? "")) === comparableFormula(input);
  const value: CellValue = typeof input === "string" ? input.replace(/^'/, "") : input;
  return cell.formula === "" && plainText(cell.value) === plainText(value);
}

function plainText(value: CellValue): string {
  return typeof value === "object" ? (value?.error ?? "") : String(value);
}

/** A formula without what programs add or take away. */
function comparableFormula(formula: CellInput): string {
  return withoutMarks(String(formula)).formula.replace(/[\s@]/g, "").toLowerCase();
}
