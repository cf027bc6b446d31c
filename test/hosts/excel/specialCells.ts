import { type Box, sharedBox } from "../../../src/core/workbook/places";
import { requireBox } from "../../../src/hosts/excel/addresses";
import { denied } from "./entering";
import { RemoteError } from "./remote";
import { isFormula, type Sheet } from "./sheet";

/**
 * The cells of a range whose formulas show an error, as areas of one row; null where there are
 * none. In a protected sheet Excel looks for no such cells.
 */
export function specialCells(sheet: Sheet, box: Box, type: unknown, values: unknown): Box[] | null {
  if (type !== "Formulas" || values !== "Errors")
    throw new RemoteError("InvalidArgument", "The stand-in looks for formulas with errors only.");
  if (sheet.isProtected) throw denied();
  const found = [...sheet.entered]
    .filter(([address, entered]) => isFormula(entered) && isError(sheet, address))
    .map(([address]) => requireBox(address))
    .filter((cell) => sharedBox(cell, box) !== null)
    .sort((a, b) => a.top - b.top || a.left - b.left);
  return found.length > 0 ? joined(found) : null;
}

function isError(sheet: Sheet, address: string): boolean {
  const { value } = sheet.cell(address);
  return typeof value === "object" && value !== null;
}

function joined(cells: readonly Box[]): Box[] {
  const areas: Box[] = [];
  for (const cell of cells) {
    const last = areas.at(-1);
    if (last?.top === cell.top && last.right + 1 === cell.left)
      areas.splice(-1, 1, { ...last, right: cell.right });
    else areas.push(cell);
  }
  return areas;
}
