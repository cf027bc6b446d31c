import {
  type ICellData,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import { formulaSlip } from "../../core/workbook/formulaSlip";
import { cellValue } from "./cellValue";
import { type Functions, registerEngine } from "./engine";
import { remark } from "./remark";
import { isWellFormed, unknownNames } from "./syntax";

/** What a formula gives in a workbook that is otherwise empty. */
export interface Evaluation {
  readonly formula: string;
  /** What the cell holds; rows where it spills. Blank is null, an error is the text of its code. */
  readonly value: Scalar | readonly (readonly Scalar[])[];
  /** Excel's code, when the formula gives an error. */
  readonly error?: string;
  /** Why there is an error, in the words of the function; of a spill, the first. */
  readonly message?: string;
  /** The card of a number that comes unchanged from one of our functions; rows of cards where it spills. */
  readonly card?: unknown;
}

type Scalar = number | string | boolean | null;

/** Evaluates formulas without a page. Each stands alone on its own sheet, right of all cells that it is likely to mention. */
export async function evaluations(
  functions: Functions,
  formulas: readonly string[],
): Promise<Evaluation[]> {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  try {
    registerEngine(univer, functions);
    const cells = await answeredCells(univer, formulas.map(withEqualsSign));
    return formulas.map((formula, index) => evaluation(univer, formula, cells[index] ?? []));
  } finally {
    univer.dispose();
  }
}

const UNIT = "formulas";
const COLUMN = 701;
const CALCULATION_MS = 600_000;

function withEqualsSign(formula: string): string {
  return formula.startsWith("=") ? formula : `=${formula}`;
}

type Cells = readonly (readonly (ICellData | null)[])[];

/** For each formula its cell, or all the cells that it spilled into; none for one that cannot be read. */
async function answeredCells(
  univer: Univer,
  formulas: readonly string[],
): Promise<readonly Cells[]> {
  const injector = univer.__getInjector();
  const readable = formulas.map((formula) => isWellFormed(injector, formula));
  const workbook = univer.createUnit<object, Workbook>(
    UniverInstanceType.UNIVER_SHEET,
    workbookOf(formulas.map((formula, index) => (readable[index] ? formula : null))),
  );
  if (!readable.includes(true)) return [];
  await injector.get(FormulaCalculationSessionService).waitForLatestApplied(CALCULATION_MS);
  const model = injector.get(FormulaDataModel);
  return formulas.map((_, index) =>
    readable[index] ? sheetCells(workbook, model, String(index)) : [],
  );
}

function workbookOf(formulas: readonly (string | null)[]): object {
  const sheetOrder = formulas.map((_, index) => String(index));
  const sheets = formulas.map((f, index) => ({
    id: String(index),
    name: `Formula ${index + 1}`,
    rowCount: 10_000,
    columnCount: 2 * COLUMN,
    cellData: f === null ? {} : { 0: { [COLUMN]: { f } } },
  }));
  return {
    id: UNIT,
    sheetOrder,
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

function sheetCells(workbook: Workbook, model: FormulaDataModel, sheet: string): Cells {
  const own = workbook.getSheetBySheetId(sheet)?.getCellRaw(0, COLUMN) ?? null;
  const range = model.getArrayFormulaRange()[UNIT]?.[sheet]?.[0]?.[COLUMN];
  const spilled = model.getArrayFormulaCellData()[UNIT]?.[sheet];
  if (!range || !spilled || own?.v === "#SPILL!") return [[own]];
  return Array.from({ length: range.endRow + 1 }, (_, row) =>
    Array.from(
      { length: range.endColumn - COLUMN + 1 },
      (_, column) => spilled[row]?.[COLUMN + column] ?? null,
    ),
  );
}

function evaluation(univer: Univer, formula: string, cells: Cells): Evaluation {
  if (cells.length === 0)
    return {
      formula,
      value: "#VALUE!",
      error: "#VALUE!",
      message: `Excel cannot read this formula.${slipIn(univer, formula)}`,
    };
  const remarks = cells.map((row) => row.map((cell) => remark(cell?.custom)));
  const remarked = remarks.flat().find(({ message }) => message !== undefined)?.message;
  const cards = remarks.map((row) => row.map(({ card }) => card ?? null));
  const hasCard = cards.flat().some((card) => card !== null);
  const rows = cells.map((row) => row.map(scalar));
  if (rows.length > 1 || (rows[0]?.length ?? 0) > 1)
    return {
      formula,
      value: rows,
      ...(remarked && { message: remarked }),
      ...(hasCard && { card: cards }),
    };
  const value = rows[0]?.[0] ?? null;
  const isError = typeof cellValue(cells[0]?.[0]) === "object" && value !== null;
  if (!isError) return { formula, value, ...(hasCard && { card: cards[0]?.[0] }) };
  const message = remarked ?? nameMessage(univer, formula, value);
  return { formula, value, error: String(value), ...(message && { message }) };
}

function scalar(cell: ICellData | null): Scalar {
  const value = cellValue(cell);
  return value !== null && typeof value === "object" ? value.error : value;
}

function nameMessage(univer: Univer, formula: string, error: Scalar): string | undefined {
  if (error !== "#NAME?") return undefined;
  const names = unknownNames(univer.__getInjector(), withEqualsSign(formula));
  const slip = slipIn(univer, formula);
  if (names.length === 0) return slip === "" ? undefined : slip.trim();
  return `There is no function named ${names.join(" or ")}.${slip}`;
}

/** What is likely wrong in a formula, as a sentence after another. */
function slipIn(univer: Univer, formula: string): string {
  const injector = univer.__getInjector();
  const slip = formulaSlip(formula, (id) => unknownNames(injector, `=AIFIN.${id}()`).length === 0);
  return slip ? ` ${slip.en}` : "";
}
