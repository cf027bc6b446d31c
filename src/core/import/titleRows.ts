import { type ForeignCell, type ForeignTable } from "./foreignTable";
import { isWithoutNumber, writtenNumber } from "./writtenNumber";
import { writtenPeriodOf } from "./periodOfCell";
import { titleUnit } from "./titleUnit";

/** Titles stand near the top. */
const FARTHEST_TITLES = 40;

/**
 * The rows that the titles of a table stand in: the last row of periods above the first numbers, or
 * else the first row that names more than one column; with the row above or below it that belongs
 * to it (companies over their years, units under names).
 */
export function titleRowsOf({ rows }: ForeignTable): readonly [first: number, last: number] {
  const looked = rows.slice(0, FARTHEST_TITLES);
  const firstData = looked.findIndex(hasFigure);
  const above = looked.slice(0, firstData < 0 ? looked.length : firstData);
  const ofPeriods = above.map(isOfPeriods).lastIndexOf(true);
  const last = ofPeriods < 0 ? above.findIndex((row) => filled(row) > 1) : ofPeriods;
  if (last < 0) return [1, 1];
  const before = rows[last - 1];
  const isOver = ofPeriods >= 0 && before !== undefined && filled(before) > 1;
  const hasUnits = ofPeriods < 0 && isOfUnits(rows[last + 1] ?? []);
  return [isOver ? last : last + 1, hasUnits ? last + 2 : last + 1];
}

function filled(row: readonly ForeignCell[] | undefined): number {
  return (row ?? []).filter(({ text }) => text !== "").length;
}

function hasFigure(row: readonly ForeignCell[]): boolean {
  return row.some((cell) => isFigure(cell) && !isPeriodLike(cell));
}

/** Whether a row is one of periods and words: the titles of a table whose periods go across. */
function isOfPeriods(row: readonly ForeignCell[]): boolean {
  return row.filter(isPeriodLike).length > 1;
}

function isOfUnits(row: readonly ForeignCell[]): boolean {
  const units = row.filter(({ text }) => text !== "").map(({ text }) => titleUnit(text));
  return units.length > 0 && units.every(({ rest, unit, power }) => !rest && (unit || power));
}

function isFigure(cell: ForeignCell): boolean {
  return cell.date === null && !isWithoutNumber(cell) && writtenNumber(cell, ".") !== null;
}

/**
 * Whether a cell reads as a period: `2025`, `FY24`, `Q3 2025`, a date. Of years in two digits only
 * near ones count: an `H100` is a chip.
 */
export function isPeriodLike(cell: ForeignCell): boolean {
  if (cell.text === "" && cell.date === null) return false;
  if (cell.date !== null) return true;
  if (cell.number !== null && !/^(?:19|20)\d\d$/.test(String(cell.number))) return false;
  if (/^\d+(?:\.\d+)?$/.test(cell.text) && !/^(?:19|20)\d\d$/.test(cell.text)) return false;
  const period = writtenPeriodOf(cell, "day-first");
  if (!("grain" in period)) return false;
  return /\d{4}/.test(cell.text) ? period.start >= "1900" : NEAR_YEARS.test(period.start);
}

/** 2010 to 2049. */
const NEAR_YEARS = /^20[1-4]/;
