import { addressOf, type Box, heightOf, sharedBox } from "../../../src/core/workbook/places";
import { requireBox } from "../../../src/hosts/excel/addresses";
import type { Behaviours } from "./behaviours";
import { RemoteError } from "./remote";
import { addressAt, areaWith, type Entered, isFormula, type Sheet } from "./sheet";

/** Puts what a person would type into the cells of a range, as far as Excel lets it. */
export function enterInto(
  sheet: Sheet,
  box: Box,
  rows: readonly (readonly unknown[])[],
  behaviours: Behaviours,
): void {
  if (sheet.isProtected) throw denied();
  const cells = rows.flatMap((row, y) =>
    row.map((typed, x) => [addressAt(box, y, x), asEntered(typed)] as const),
  );
  breakArrays(sheet, box);
  for (const [address, entered] of cells) {
    const merged = areaWith(sheet.merged, address);
    if (merged && addressAt(merged, 0, 0) !== address) continue; // Without a word.
    putInto(sheet, address, entered, behaviours);
  }
  if (cells.length === 1) fillColumn(sheet, cells[0]?.[0] ?? "");
}

export function denied(): RemoteError {
  return new RemoteError("AccessDenied", "You cannot perform the requested operation.");
}

function putInto(sheet: Sheet, address: string, entered: Entered, behaviours: Behaviours): void {
  const before = sheet.calculated.get(address);
  const isError = typeof before === "object" && before !== null && before.error !== "#BUSY!";
  sheet.busy.delete(address);
  if (entered === null) sheet.entered.delete(address);
  else sheet.entered.set(address, entered);
  sheet.calculated.delete(address);
  if (isFormula(entered) && behaviours.isBusyAfterErrors && isError && isOurs(entered))
    sheet.busy.add(address);
}

function isOurs(formula: Entered): boolean {
  return String(formula).includes("AIFIN.");
}

/** An array formula goes as a whole; which code Excel refuses a part with is not documented. */
function breakArrays(sheet: Sheet, box: Box): void {
  for (const array of [...sheet.arrays]) {
    const shared = sharedBox(array, box);
    if (!shared) continue;
    if (addressOf(shared) !== addressOf(array))
      throw new RemoteError("InvalidOperation", "You can't change part of an array.");
    sheet.arrays.splice(sheet.arrays.indexOf(array), 1);
  }
}

/** A formula entered into a blank column of a table fills the whole column. */
function fillColumn(sheet: Sheet, address: string): void {
  const formula = sheet.entered.get(address);
  const table = areaWith(sheet.tables, address);
  const { top, left } = requireBox(address);
  if (!table || !isFormula(formula ?? null) || top === table.top) return;
  const column = Array.from({ length: heightOf(table) - 1 }, (_, down) =>
    addressAt({ ...table, left, right: left }, down + 1, 0),
  ).filter((other) => other !== address);
  if (formula === undefined || column.some((other) => sheet.entered.has(other))) return;
  for (const other of column) sheet.entered.set(other, formula);
}

/**
 * As Excel takes what is typed: digits are a number, an empty text clears, a formula must be one.
 */
function asEntered(typed: unknown): Entered {
  if (typeof typed === "number" || typeof typed === "boolean") return typed;
  const text = String(typed);
  if (isFormula(text) && !isWellFormed(text))
    throw new RemoteError("InvalidArgument", "The argument is invalid or missing.");
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  if (text.trim() !== "" && Number.isFinite(Number(text))) return Number(text);
  return text === "" ? null : text;
}

/** Roughly: brackets close, and no operator ends it. */
function isWellFormed(formula: string): boolean {
  return !/[-+*/^&=<>(,]$/.test(formula) && formula.split("(").length === formula.split(")").length;
}
