import { type ForeignCell, type ForeignTable, foreignCellAt } from "./foreignTable";
import { isPeriodLike } from "./titleRows";
import { isWithoutNumber, writtenNumber } from "./writtenNumber";

/** What stands in a column, as parts of its filled cells. */
export interface ColumnContent {
  readonly filled: number;
  readonly periods: number;
  readonly numbers: number;
  readonly texts: readonly string[];
  /** Characters of the longest text. */
  readonly longest: number;
}

/** Enough rows to tell what a column is. */
const ROWS_LOOKED_AT = 500;

export function columnContent(
  table: ForeignTable,
  afterRow: number,
  column: number,
): ColumnContent {
  const cells = table.rows
    .slice(afterRow, afterRow + ROWS_LOOKED_AT)
    .map((row) => foreignCellAt(row, column))
    .filter((cell) => !isWithoutNumber(cell) || cell.date !== null);
  const share = (holds: (cell: ForeignCell) => boolean) =>
    cells.length === 0 ? 0 : cells.filter(holds).length / cells.length;
  const texts = cells.filter(({ number, date }) => number === null && date === null);
  return {
    filled: cells.length,
    periods: share(isPeriodLike),
    numbers: share((cell) => cell.date === null && writtenNumber(cell, ".") !== null),
    texts: texts.map(({ text }) => text),
    longest: Math.max(0, ...texts.map(({ text }) => text.length)),
  };
}
