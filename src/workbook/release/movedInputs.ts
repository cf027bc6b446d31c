import type { Formulas } from "../../core/library/functionsLibrary";
import { shownPlace } from "../../core/workbook/places";
import type { WorkbookReader } from "../../core/workbook/workbook";
import type { Place } from "../../hosts/host";
import { type ComparedCell, isMoved, isUnknown } from "./comparison";
import { isLiteralCall } from "./literalCall";

/**
 * Which of the cells that move stand behind another one, however many formulas lie between.
 * @returns What tells it of a cell; null where nothing moves.
 */
export function movedInputs(
  cells: readonly ComparedCell[],
  formulas: Formulas,
  reader: WorkbookReader,
): ((cell: ComparedCell) => Promise<readonly Place[]>) | null {
  const moved = new Map(cells.filter(isMoved).map(({ place }) => [shownPlace(place), place]));
  if (moved.size === 0) return null;
  return async (cell) => {
    if (isLiteralCall(cell.formula) || isUnanswered(cell)) return [];
    const { facts, gaps } = await formulas.lineage(cell.place, reader);
    const behind = new Set([...facts, ...gaps].map(({ place }) => shownPlace(place)));
    behind.delete(shownPlace(cell.place));
    return [...behind].flatMap((shown) => moved.get(shown) ?? []);
  };
}

function isUnanswered(cell: ComparedCell): boolean {
  return isUnknown(cell) && cell.finding.reason === "unanswered";
}
