import {
  addressOf,
  type Box,
  boxOf,
  cellAt,
  firstCell,
  heightOf,
  LAST_COLUMN,
  sharedBox,
  sharedCell,
  widthOf,
} from "../../core/workbook/places";
import type { WorkbookReader } from "../../core/workbook/workbook";
import type { Cell, Host, Place } from "../../hosts/host";

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
  const all = used.reduce((sum, [, box]) => sum + heightOf(box) * widthOf(box), 0);
  let done = 0;
  for (const [sheet, box] of used) {
    for (let { top } = box; top <= box.bottom; top += rowsAPage(box)) {
      onProgress({ done, all, sheet });
      if (isStopped()) return;
      const page = pageWith(box, top);
      const rows = await host.read({ sheet, address: addressOf(page) });
      done += rows.length * widthOf(box);
      yield { sheet, top, left: box.left, rows };
    }
  }
  onProgress({ done, all, sheet: "" });
}

/** The page of a sheet that a row is in; pages are the same whoever reads them. */
function pageWith(whole: Box, row: number): Box {
  const height = rowsAPage(whole);
  const top = row - ((row - whole.top) % height);
  return { ...whole, top, bottom: Math.min(whole.bottom, top + height - 1) };
}

function rowsAPage(box: Box): number {
  return Math.max(1, Math.floor(CELLS_A_PAGE / widthOf(box)));
}

/**
 * A reader that remembers what it has read, for formulas that refer to it: of cells that it has not
 * read yet, it reads the whole page that they are in, and a host is asked for the spills of a sheet
 * once instead of for each cell.
 */
export function readerOfPages(host: PagesHost): PagesReader {
  const known = new Map<string, Map<number, SheetPage>>();
  const used = new Map<string, Promise<Box | null>>();
  const spills = new Map<string, Promise<readonly Place[]>>();
  const usedBox = (sheet: string) =>
    cachedPromise(used, sheet, async () => boxOf((await host.usedRange(sheet))?.address ?? ""));
  const add = (page: SheetPage) => {
    const rows = known.get(page.sheet) ?? new Map<number, SheetPage>();
    page.rows.forEach((_, down) => rows.set(page.top + down, page));
    known.set(page.sheet, rows);
  };
  const knownCells = ({ sheet }: Place, box: Box): readonly (readonly Cell[])[] | null => {
    const rows: (readonly Cell[])[] = [];
    for (let row = box.top; row <= box.bottom; row++) {
      const page = known.get(sheet)?.get(row);
      if (!page) return null;
      const line = page.rows[row - page.top] ?? [];
      rows.push(columns(box).map((column) => line[column - page.left] ?? BLANK));
    }
    return rows;
  };
  const readOn = async (place: Place, box: Box) => {
    const whole = await usedBox(place.sheet);
    const blank = columns(box).map(() => BLANK);
    const needed = whole && sharedBox(box, { ...whole, left: 0, right: LAST_COLUMN });
    for (let row = needed?.top ?? Infinity; whole && needed && row <= needed.bottom; row++) {
      if (known.get(place.sheet)?.has(row)) continue;
      const page = pageWith(whole, row);
      const rows = await host.read({ sheet: place.sheet, address: addressOf(page) });
      add({ sheet: place.sheet, top: page.top, left: page.left, rows });
    }
    return rowsOf(box).map((row) => {
      const at = { ...box, top: row, bottom: row };
      return knownCells(place, at)?.[0] ?? blank;
    });
  };
  const read = (place: Place) => {
    const box = boxOf(place.address);
    if (!box || heightOf(box) * widthOf(box) > MOST_CELLS) return host.read(place);
    return knownCells(place, box) ?? readOn(place, box);
  };
  const spillParent = async (place: Place) => {
    const all = await cachedPromise(spills, place.sheet, () => host.spills(place.sheet));
    const spill = all.find((one) => sharedCell(one, firstCell(place)) !== null);
    return spill ? firstCell(spill) : null;
  };
  return { reader: { ...host, read, spillParent }, add };
}

type PagesHost = Omit<WorkbookReader, "spills"> & Pick<Host, "spills">;

interface PagesReader {
  readonly reader: WorkbookReader;
  readonly add: (page: SheetPage) => void;
}

function cachedPromise<T>(known: Map<string, Promise<T>>, key: string, ask: () => Promise<T>) {
  const answer = known.get(key) ?? ask();
  known.set(key, answer);
  return answer;
}

function rowsOf({ top, bottom }: Box): readonly number[] {
  return Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
}

function columns({ left, right }: Box): readonly number[] {
  return Array.from({ length: right - left + 1 }, (_, at) => left + at);
}

const MOST_CELLS = 100_000;
const BLANK: Cell = { formula: "", value: null, text: "" };

/** Each cell of a page with its place. */
export function* cellsOf({ sheet, top, left, rows }: SheetPage): Generator<readonly [Place, Cell]> {
  for (const [down, row] of rows.entries())
    for (const [right, cell] of row.entries())
      yield [cellAt(sheet, { top: top + down, left: left + right }), cell];
}
