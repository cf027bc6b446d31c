import { addressOf } from "../../../src/core/workbook/places";
import type { FileWorkbook } from "../../../src/files/xlsx/fileWorkbook";
import { headlessEngine } from "../../../src/hosts/workbench/headless";
import { type OpenedFormula, openWorkbookFile } from "../../../src/workbook/file/openWorkbookFile";

/** The formulas of a file, calculated by the engine's own functions alone. */
export async function openedFormulas(file: FileWorkbook): Promise<readonly OpenedFormula[]> {
  const engine = headlessEngine({
    metadata: { functions: [] },
    associated: new Map(),
    setWorkbook: () => undefined,
  });
  try {
    return (await openWorkbookFile(file, engine)).formulas;
  } finally {
    engine.dispose();
  }
}

/** `Model!B7`. */
export function at({ sheet, row, column }: OpenedFormula): string {
  return `${sheet}!${addressOf({ top: row, bottom: row, left: column, right: column })}`;
}
