import type { OwnCall } from "../../../core/evidence/lineage";
import type { Formulas } from "../../../core/library/functionsLibrary";
import { boxOf, cellAt, firstCell, sharedCell, shownPlace } from "../../../core/workbook/places";
import type { NameDefinition, TableShape, WorkbookReader } from "../../../core/workbook/workbook";
import type { Cell, Host, Place } from "../../../hosts/host";
import { cellsOf, readSheets } from "../../reading/readSheets";

/** A cell that holds something. */
export interface BookCell {
  readonly place: Place;
  readonly cell: Cell;
  /** The calls of AIFIN behind its value, those of the formula that spills into it included. */
  readonly calls: readonly OwnCall[];
}

/** A workbook that was read once, so that its formulas are followed without asking again. */
export interface ModelBook {
  readonly cells: ReadonlyMap<string, BookCell>;
  readonly reader: WorkbookReader;
}

/**
 * Reads the sheets of a workbook, and what AIFIN answers in them.
 * @param isStopped Once true, the book is what was read so far.
 */
export async function readModelBook(
  host: Omit<WorkbookReader, "spills"> & Pick<Host, "sheets" | "spills">,
  formulas: Formulas,
  sheets: readonly string[],
  isStopped: () => boolean,
): Promise<ModelBook> {
  const known = new Map<string, { readonly place: Place; readonly cell: Cell }>();
  const spills: Place[] = [];
  for await (const page of readSheets(host, sheets, () => undefined, isStopped))
    for (const [place, cell] of cellsOf(page))
      if (cell.formula !== "" || cell.value !== null) known.set(keyOf(place), { place, cell });
  for (const sheet of sheets) spills.push(...(await host.spills(sheet)));
  const reader = readerOf(known, spills, host, {
    names: (await host.nameDefinitions?.()) ?? null,
    tables: (await host.tableShapes?.()) ?? [],
  });
  const cells = new Map<string, BookCell>();
  for (const [key, { place, cell }] of known) {
    const spilled = cell.formula === "" && spills.some((one) => sharedCell(one, place) !== null);
    const isAnswered = spilled || /AIFIN[._]/i.test(cell.formula);
    const reading = isAnswered ? await formulas.cellReading(place, reader) : null;
    cells.set(key, { place, cell, calls: reading?.calls ?? [] });
  }
  return { cells, reader };
}

/** What a cell of a book is kept by. */
export function keyOf({ sheet, address }: Place): string {
  return `${sheet.toLowerCase()}!${address}`;
}

function readerOf(
  known: ReadonlyMap<string, { readonly cell: Cell }>,
  spills: readonly Place[],
  host: WorkbookReader & Pick<Host, "sheets">,
  { names, tables }: Told,
): WorkbookReader {
  return {
    read: (place) => {
      const box = boxOf(place.address);
      const rows: Cell[][] = [];
      for (let top = box?.top ?? 0; top <= (box?.bottom ?? -1); top++) {
        const row: Cell[] = [];
        for (let left = box?.left ?? 0; left <= (box?.right ?? -1); left++)
          row.push(known.get(keyOf(cellAt(place.sheet, { top, left })))?.cell ?? BLANK_CELL);
        rows.push(row);
      }
      return rows;
    },
    spillParent: (place) => {
      const spill = spills.find((one) => sharedCell(one, firstCell(place)) !== null);
      return spill ? firstCell(spill) : null;
    },
    spills: (sheet) => spills.filter((one) => shownPlace(one).startsWith(`${sheet}!`)),
    namedPlace: (name, sheet) => host.namedPlace(name, sheet),
    usedRange: (sheet) => host.usedRange(sheet),
    sheets: () => host.sheets(),
    tableShapes: () => tables,
    ...(names && { nameDefinitions: () => names }),
  };
}

interface Told {
  readonly names: readonly NameDefinition[] | null;
  readonly tables: readonly TableShape[];
}

const BLANK_CELL: Cell = { formula: "", value: null, text: "" };
