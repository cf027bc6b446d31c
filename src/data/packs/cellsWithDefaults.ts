import type { Cells } from "../table";

/** The cells of a row, with what stands in the place of those that are empty. */
export function cellsWithDefaults(cells: Cells, defaults: Cells): Cells {
  const filled = Object.entries(defaults).filter(([column]) => (cells[column] ?? "") === "");
  return { ...cells, ...Object.fromEntries(filled) };
}
