import { addressOf, type Box, boxOf, cellAt, shownPlace } from "../../core/workbook/places";
import type { MaybePromise, WorkbookReader } from "../../core/workbook/workbook";
import type { Cell, Place } from "../../hosts/host";

/** Some rows of a sheet, over the whole width that it uses. */
export interface SheetPage {
  readonly sheet: string;
  /** Where the first cell stands. */
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly Cell[])[];
}

/** How far a reading is: cells of all, and the sheet that is being read. */
export interface Reading {
  readonly done: number;
  readonly all: number;
  readonly sheet: string;
}

/** As many cells as a host answers without keeping the person waiting. */
const CELLS_A_PAGE = 2_000;

/**
 * The used cells of some sheets, page by page, so that a large workbook can be watched, left and
 * stopped.
 * @param onProgress Called before each page.
 * @param isStopped Asked before each page.
 */
export async function* readSheets(
  host: Pick<WorkbookReader, "read" | "usedRange">,
  sheets: readonly string[],
  onProgress: (reading: Reading) => void,
  isStopped: () => boolean,
): AsyncGenerator<SheetPage> {
  const used: (readonly [string, Box])[] = [];
  for (const sheet of sheets) {
    const box = boxOf((await host.usedRange(sheet))?.address ?? "");
    if (box) used.push([sheet, box]);
  }
  const all = used.reduce((sum, [, box]) => sum + (box.bottom - box.top + 1) * widthOf(box), 0);
  let done = 0;
  for (const [sheet, box] of used) {
    const height = Math.max(1, Math.floor(CELLS_A_PAGE / widthOf(box)));
    for (let top = box.top; top <= box.bottom; top += height) {
      onProgress({ done, all, sheet });
      if (isStopped()) return;
      const page = { ...box, top, bottom: Math.min(box.bottom, top + height - 1) };
      const rows = await host.read({ sheet, address: addressOf(page) });
      done += rows.length * widthOf(box);
      yield { sheet, top, left: box.left, rows };
    }
  }
  onProgress({ done, all, sheet: "" });
}

function widthOf({ left, right }: Box): number {
  return right - left + 1;
}

/** What was read already, for formulas that refer to it: the host is asked only for the rest. */
export function readerOfPages(host: WorkbookReader): {
  readonly reader: WorkbookReader;
  readonly add: (page: SheetPage) => void;
} {
  const known = new Map<string, Map<number, SheetPage>>();
  const cellOf = (sheet: string, row: number, column: number): Cell | undefined => {
    const page = known.get(sheet)?.get(row);
    return page && (page.rows[row - page.top]?.[column - page.left] ?? BLANK);
  };
  const add = (page: SheetPage) => {
    const rows = known.get(page.sheet) ?? new Map<number, SheetPage>();
    page.rows.forEach((_, down) => rows.set(page.top + down, page));
    known.set(page.sheet, rows);
  };
  const read = (place: Place) => {
    const box = boxOf(place.address);
    if (!box || (box.bottom - box.top + 1) * widthOf(box) > MOST_CELLS) return host.read(place);
    const rows: Cell[][] = [];
    for (let row = box.top; row <= box.bottom; row++) {
      const line: Cell[] = [];
      for (let column = box.left; column <= box.right; column++) {
        const cell = cellOf(place.sheet, row, column);
        if (!cell) return host.read(place);
        line.push(cell);
      }
      rows.push(line);
    }
    return rows;
  };
  const parents = new Map<string, MaybePromise<Place | null>>();
  const spillParent = (place: Place) => {
    const key = shownPlace(place); // The years above a model are asked about by each of its cells.
    const parent = parents.get(key) ?? host.spillParent(place);
    parents.set(key, parent);
    return parent;
  };
  return { reader: { ...host, read, spillParent }, add };
}

const MOST_CELLS = 100_000;
const BLANK: Cell = { formula: "", value: null, text: "" };

/** Each cell of a page with its place. */
export function* cellsOf({ sheet, top, left, rows }: SheetPage): Generator<readonly [Place, Cell]> {
  for (const [down, row] of rows.entries())
    for (const [right, cell] of row.entries())
      yield [cellAt(sheet, { top: top + down, left: left + right }), cell];
}
