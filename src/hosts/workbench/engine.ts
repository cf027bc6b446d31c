import type { Univer } from "@univerjs/core";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { CalculationMode } from "@univerjs/sheets-formula";
import type { WorkbookReader } from "../../core/workbook/workbook";
import { adapters } from "./adapters";
import { calculationReader } from "./calculationReader";
import type { CustomFunction } from "./customFunctions";
import { descriptions } from "./descriptions";
import { FormulaEnginePlugin } from "./literals";
import type { FunctionsMetadata } from "./metadata";
import { SheetsFormulaPlugin } from "./namesInFormulas";

/**
 * The built functions: what `functions.js` associated, and what functions.json (or its Chinese
 * twin) says about it.
 */
export interface Functions {
  /** Sets the workbook that the functions trace formulas through. */
  readonly setWorkbook: (reader: WorkbookReader) => void;
  readonly metadata: FunctionsMetadata;
  readonly associated: ReadonlyMap<string, CustomFunction>;
}

/**
 * Makes a Univer calculate: its formula engine with our functions in it. The same engine runs in
 * the page and in Node.
 */
export function registerEngine(
  univer: Univer,
  { metadata, associated, setWorkbook }: Functions,
): void {
  setWorkbook(calculationReader(univer));
  const functions = adapters(metadata, associated, univer);
  univer.registerPlugin(FormulaEnginePlugin, { function: functions });
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(SheetsFormulaPlugin, {
    description: descriptions(metadata),
    initialFormulaComputing: CalculationMode.FORCED,
  });
}
