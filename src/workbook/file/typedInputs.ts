import { type Box, cellAt, shownPlace } from "../../core/workbook/places";
import type { FileCell, FileWorkbook } from "../../files/xlsx/fileWorkbook";
import type { FileAuditCell } from "./fileAudit";
import type { OpenedWorkbook } from "./openWorkbookFile";

/**
 * The numbers that somebody typed and a formula rests on, by way of any number of others: those
 * nearest to it first, at most a thousand.
 * @returns Finds them by the index of the formula.
 */
export function typedInputs(
  file: FileWorkbook,
  { dependencies }: OpenedWorkbook,
): (index: number) => FileAuditCell["inputs"] {
  const typedIn = new Map(file.sheets.map(({ name, cells }) => [name.toLowerCase(), rows(cells)]));
  const nameOf = new Map(file.sheets.map(({ name }) => [name.toLowerCase(), name]));
  return (index) => {
    const found = new Map<string, number>();
    const seen = new Set([index]);
    for (const at of seen) {
      for (const range of dependencies.ranges[at] ?? []) {
        const sheet = nameOf.get(range.sheet) ?? range.sheet;
        for (const { row, column, value } of cellsIn(typedIn.get(range.sheet), range.box)) {
          const isFilled = dependencies.filling({ ...range, box: cellBox(row, column) }).length > 0;
          if (typeof value === "number" && !isFilled)
            found.set(shownPlace(cellAt(sheet, { top: row, left: column })), value);
        }
        for (const before of dependencies.filling(range)) seen.add(before);
      }
      if (found.size >= MOST) break;
    }
    return [...found].slice(0, MOST).map(([at, value]) => ({ at, value }));
  };
}

const MOST = 1_000;

type Rows = ReadonlyMap<number, readonly FileCell[]>;

/** The cells with typed numbers, by rows. */
function rows(cells: readonly FileCell[]): Rows {
  const found = new Map<number, FileCell[]>();
  for (const cell of cells) {
    if (cell.formula !== "" || typeof cell.value !== "number") continue;
    const row = found.get(cell.row);
    if (row) row.push(cell);
    else found.set(cell.row, [cell]);
  }
  return found;
}

function cellsIn(cells: Rows | undefined, { top, bottom, left, right }: Box): readonly FileCell[] {
  if (!cells) return [];
  const inRows =
    bottom - top < cells.size
      ? Array.from({ length: bottom - top + 1 }, (_, down) => cells.get(top + down) ?? [])
      : [...cells].flatMap(([row, own]) => (row >= top && row <= bottom ? [own] : []));
  return inRows.flat().filter(({ column }) => column >= left && column <= right);
}

function cellBox(row: number, column: number): Box {
  return { top: row, bottom: row, left: column, right: column };
}
