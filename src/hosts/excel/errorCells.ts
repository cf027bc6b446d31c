import { boxOf, cellAt } from "../../core/workbook/places";
import type { Cell, PlacedCell } from "../host";
import { requireBox, requirePlace } from "./addresses";
import { readCells, cellsOfRange } from "./readCells";
import { ExcelRefusal } from "./excelFailure";
import { inExcel } from "./session";
import { sheetNames, usedRange } from "./sheets";

/**
 * The cells of all sheets whose formulas show an error. Excel looks for them itself, in two
 * requests; where it does not, as in a protected sheet, all cells are read.
 */
export async function errorCells(): Promise<readonly PlacedCell[]> {
  try {
    return await inExcel(errorsFound);
  } catch (error) {
    if (!(error instanceof ExcelRefusal)) throw error;
    return await errorsRead();
  }
}

async function errorsFound(context: Excel.RequestContext): Promise<readonly PlacedCell[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const found = worksheets.items.map((sheet) => {
    // Of a whole sheet, Excel would look through every cell that there could be.
    const errors = sheet
      .getUsedRange(true)
      .getSpecialCellsOrNullObject(
        Excel.SpecialCellType.formulas,
        Excel.SpecialCellValueType.errors,
      );
    errors.areas.load("items/address,items/formulas,items/values,items/text,items/valueTypes");
    return errors;
  });
  await context.sync();
  return found.flatMap((errors) =>
    errors.isNullObject
      ? []
      : errors.areas.items.flatMap((area) => {
          const { sheet, address } = requirePlace(area.address);
          return placedErrors(sheet, requireBox(address), cellsOfRange(area));
        }),
  );
}

async function errorsRead(): Promise<readonly PlacedCell[]> {
  const found: PlacedCell[] = [];
  for (const sheet of await sheetNames()) {
    const used = await usedRange(sheet);
    const box = boxOf(used?.address ?? "");
    if (used && box) found.push(...placedErrors(sheet, box, await readCells(used)));
  }
  return found;
}

function placedErrors(
  sheet: string,
  { top, left }: { readonly top: number; readonly left: number },
  rows: readonly (readonly Cell[])[],
): readonly PlacedCell[] {
  return rows.flatMap((row, down) =>
    row.flatMap((cell, right) =>
      cell.formula !== "" && typeof cell.value === "object" && cell.value !== null
        ? [{ place: cellAt(sheet, { top: top + down, left: left + right }), cell }]
        : [],
    ),
  );
}
