import {
  CellValueType,
  type ICellData,
  type IWorkbookData,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { ALL_IMPLEMENTED_FUNCTIONS_SET, LexerTreeBuilder } from "@univerjs/engine-formula";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import type { CellContent, WorkbookContent } from "../../core/workbook/content";
import type { CellValue } from "../../core/workbook/workbook";
import type { Host } from "../host";
import { type Functions, registerEngine } from "./engine";
import { workbenchHost } from "./host";
import { formulaName } from "./metadata";
import { isWellFormed } from "./syntax";

/** The workbench's engine without a page, for one workbook. */
export interface HeadlessEngine {
  /** Whether formulas can call a function by a name in capitals. */
  readonly hasFunction: (name: string) => boolean;
  readonly isWellFormed: (formula: string) => boolean;
  /** Opens a workbook and calculates it once. */
  readonly open: (content: WorkbookContent) => Promise<Host>;
  /** Forgets the workbook, and all that the engine holds. */
  readonly dispose: () => void;
}

export function headlessEngine(functions: Functions): HeadlessEngine {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  registerEngine(univer, functions);
  const injector = univer.__getInjector();
  const own = new Set(functions.metadata.functions.map(formulaName));
  return {
    hasFunction: (name) => own.has(name) || ALL_IMPLEMENTED_FUNCTIONS_SET.has(name),
    isWellFormed: (formula) => isWellFormed(injector, formula),
    open: async (content) => {
      // It keeps what it has read, and it read formulas before there were names.
      injector.get(LexerTreeBuilder).dispose();
      univer.createUnit<Partial<IWorkbookData>, Workbook>(
        UniverInstanceType.UNIVER_SHEET,
        workbookData(content),
      );
      await injector.get(FormulaCalculationSessionService).waitForLatestApplied(CALCULATION_MS);
      return workbenchHost(univer, "en");
    },
    dispose: () => univer.dispose(),
  };
}

const UNIT = "workbook";
const CALCULATION_MS = 600_000;

function workbookData({ sheets, names }: WorkbookContent): Partial<IWorkbookData> {
  const entries = sheets.map(({ name, cells }, index) => {
    const id = String(index);
    const cellData: Record<number, Record<number, ICellData>> = {};
    let [rowCount, columnCount] = [1, 1];
    for (const cell of cells) {
      (cellData[cell.row] ??= {})[cell.column] = engineCell(cell);
      rowCount = Math.max(rowCount, cell.row + 1);
      columnCount = Math.max(columnCount, cell.column + 1);
    }
    return { id, name, cellData, rowCount: rowCount + SPARE, columnCount: columnCount + SPARE };
  });
  const defined = names.map(({ name, formula }, index) => ({
    id: `name-${index}`,
    name,
    formulaOrRefString: formula.replace(/^=(?=[^(]*![^(]*$)/, ""),
    localSheetId: "AllDefaultWorkbook",
  }));
  return {
    id: UNIT,
    sheetOrder: entries.map(({ id }) => id),
    sheets: Object.fromEntries(entries.map((entry) => [entry.id, entry])),
    resources: [
      {
        name: "SHEET_DEFINED_NAME_PLUGIN",
        data: JSON.stringify(Object.fromEntries(defined.map((one) => [one.id, one]))),
      },
    ],
  };
}

/** Rows and columns for what spills beyond the last cell. */
const SPARE = 200;

function engineCell({ formula, value }: CellContent): ICellData {
  return formula === "" ? engineValue(value) : { f: formula };
}

function engineValue(value: CellValue): ICellData {
  if (value === null) return {};
  if (typeof value === "object") return { v: value.error, t: CellValueType.STRING };
  if (typeof value === "boolean") return { v: Number(value), t: CellValueType.BOOLEAN };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  return { v: value, t: value.startsWith("#") ? CellValueType.FORCE_STRING : CellValueType.STRING };
}
