import { parseStructRef } from "@borgar/fx";
import { addressOf, type Box, boxOf, sharedBox, sharedCell } from "../core/workbook/places";
import type { Place, TableShape } from "../core/workbook/workbook";

/**
 * The cells that a reference to a table names, `Sales[ARR]`, `Sales[[#This Row],[ARR]]`, `[@ARR]`;
 * null where there is no such table or column, or the part is empty.
 * @param at The cell of the formula: the row that `#This Row` means, the table of `[@ARR]`.
 */
export function tablePlace(
  reference: string,
  at: Place,
  tables: readonly TableShape[],
): Place | null {
  const parsed = parseStructRef(reference);
  if (!parsed) return null;
  const { table: name = "", columns = [], sections = [] } = parsed;
  const table = tables.find((one) =>
    name === "" ? sharedCell(one.place, at) : isAlike(one.name, name),
  );
  const whole = table && boxOf(table.place.address);
  if (!whole) return null;
  const across = columns.map((column) => table.columns.findIndex((one) => isAlike(one, column)));
  if (across.includes(-1)) return null;
  const width = whole.right - whole.left;
  const rows = rowsOf(sections, table, whole, boxOf(at.address));
  if (!rows) return null;
  const box = {
    ...rows,
    left: whole.left + (across[0] ?? 0),
    right: whole.left + (across.at(-1) ?? width),
  };
  return { sheet: table.place.sheet, address: addressOf(box) };
}

function rowsOf(
  sections: readonly string[],
  { hasHeaders, hasTotals }: TableShape,
  whole: Box,
  at: Box | null,
): Pick<Box, "top" | "bottom"> | null {
  const data = {
    top: whole.top + Number(hasHeaders),
    bottom: whole.bottom - Number(hasTotals),
  };
  const kinds: Readonly<Record<string, Pick<Box, "top" | "bottom"> | null>> = {
    all: whole,
    data,
    headers: hasHeaders ? { top: whole.top, bottom: whole.top } : null,
    totals: hasTotals ? { top: whole.bottom, bottom: whole.bottom } : null,
    "this row": at && sharedBox({ ...whole, ...data }, { ...whole, top: at.top, bottom: at.top }),
  };
  const found = sections.length === 0 ? [data] : sections.map((section) => kinds[section] ?? null);
  const parts = found.filter((part) => part !== null);
  if (parts.length === 0 || parts.some(({ top, bottom }) => top > bottom)) return null;
  return {
    top: Math.min(...parts.map(({ top }) => top)),
    bottom: Math.max(...parts.map(({ bottom }) => bottom)),
  };
}

function isAlike(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
