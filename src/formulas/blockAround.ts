import type { Box } from "../core/workbook/places";

/** What formulas refer to mostly stands near by. */
const ROWS = 128;
const COLUMNS = 16;

/**
 * The used cells of the block of 128 rows and 16 columns that a range lies in; null where it lies
 * in several, or outside of the used cells.
 */
export function blockAround(range: Box, used: Box): Box | null {
  const top = Math.floor(range.top / ROWS) * ROWS;
  const left = Math.floor(range.left / COLUMNS) * COLUMNS;
  const block = {
    top: Math.max(top, used.top),
    bottom: Math.min(top + ROWS - 1, used.bottom),
    left: Math.max(left, used.left),
    right: Math.min(left + COLUMNS - 1, used.right),
  };
  return isWithin(range, block) ? block : null;
}

function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom &&
    inner.left >= outer.left &&
    inner.right <= outer.right
  );
}
