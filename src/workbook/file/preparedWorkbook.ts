import type { NameContent, WorkbookContent } from "../../core/workbook/content";
import { type Box, boxOf } from "../../core/workbook/places";
import type { CellValue } from "../../core/workbook/workbook";
import type { FileCell, FileSheet, FileWorkbook } from "../../files/xlsx/fileWorkbook";
import { engineFormula, type FormulaContext, localName } from "./engineFormula";
import type { PlacedTable } from "./tableReference";
import type { NotCalculated } from "./notCalculated";

/** A formula of a file, and what the engine is given for it. */
export interface FileFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** As a person writes it. */
  readonly formula: string;
  readonly saved: CellValue;
  /** As the engine understands it; the formula itself where it does not. */
  readonly inEngine: string;
  readonly notCalculated: NotCalculated | null;
  /** How it fills cells, with the cells that it filled when it was saved. */
  readonly fills: FileCell["fills"];
  readonly box: Box;
}

/** A workbook from a file, ready for the engine. */
export interface PreparedWorkbook {
  readonly formulas: readonly FileFormula[];
  readonly content: WorkbookContent;
}

/** What is to be known of an engine before it calculates. */
export interface EngineSyntax {
  readonly hasFunction: (name: string) => boolean;
  readonly isWellFormed: (formula: string) => boolean;
}

/** Cells whose formulas the engine does not calculate are given to it with their saved values. */
export function preparedWorkbook(file: FileWorkbook, engine: EngineSyntax): PreparedWorkbook {
  const context = formulaContext(file, engine);
  const { names, stoppedNames } = engineNames(file, context);
  const whole = { ...context, stoppedNames };
  const formulas: FileFormula[] = [];
  const sheets = file.sheets.map((sheet) => {
    const own = sheet.cells
      .filter(({ formula, fills }) => formula !== "" || fills !== null)
      .map((cell) => fileFormula(cell, sheet.name, whole, engine));
    formulas.push(...own);
    const calculated = new Map(own.map((one) => [placeKey(one.row, one.column), one]));
    const filled = own.filter(({ notCalculated, fills }) => !notCalculated && fills !== null);
    const cells = sheet.cells.flatMap(({ row, column, value }) => {
      const formula = calculated.get(placeKey(row, column));
      if (formula && !formula.notCalculated)
        return [{ row, column, formula: formula.inEngine, value: null }];
      return filled.some(({ box }) => isIn(box, row, column))
        ? []
        : [{ row, column, formula: "", value }];
    });
    return { name: sheet.name, cells };
  });
  return { formulas, content: { sheets, names } };
}

function placeKey(row: number, column: number): string {
  return `${row},${column}`;
}

function isIn({ top, left, bottom, right }: Box, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function formulaContext(file: FileWorkbook, { hasFunction }: EngineSyntax): FormulaContext {
  const tables = file.sheets.flatMap(({ name, tables: own }: FileSheet) =>
    own.map((table): [string, PlacedTable] => [
      table.name.toLowerCase(),
      { ...table, sheet: name },
    ]),
  );
  return {
    sheets: file.sheets.map(({ name }) => name),
    tables: new Map(tables),
    names: file.names,
    stoppedNames: new Map(),
    is1904: file.dateSystem === 1904,
    hasFunction,
  };
}

/** The names as the engine knows them, without those that Excel keeps for itself. */
function engineNames(file: FileWorkbook, context: FormulaContext) {
  const names: NameContent[] = [];
  const stoppedNames = new Map<string, NotCalculated>();
  for (const { name, sheet, formula } of file.names) {
    if (name.startsWith("_xlnm.")) continue;
    const known = sheet === null ? name : localName(name, context.sheets.indexOf(sheet));
    const at = { sheet, row: null, column: null, isForOneValue: false };
    const written = engineFormula(formula, at, context);
    if (typeof written === "string") names.push({ name: known, formula: written });
    else stoppedNames.set(known.toLowerCase(), written);
  }
  return { names, stoppedNames };
}

function fileFormula(
  { row, column, formula, value, fills }: FileCell,
  sheet: string,
  context: FormulaContext,
  { isWellFormed }: EngineSyntax,
): FileFormula {
  const own = { top: row, bottom: row, left: column, right: column };
  const box = fills ? (boxOf(fills.address) ?? own) : own;
  const cell = { sheet, row, column, formula, saved: value, fills, box };
  if (formula === "")
    return { ...cell, inEngine: "", notCalculated: { reason: "data-table", text: "" } };
  const at = { sheet, row, column, isForOneValue: fills === null };
  const written = engineFormula(formula, at, context);
  if (typeof written !== "string") return { ...cell, inEngine: formula, notCalculated: written };
  const notCalculated = isWellFormed(written)
    ? null
    : ({ reason: "unreadable-formula", text: formula } as const);
  return { ...cell, inEngine: written, notCalculated };
}
