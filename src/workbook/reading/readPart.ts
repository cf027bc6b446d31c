import { addressOf, type Box, boxOf, sharedBox, sharedCell } from "../../core/workbook/places";
import type { WorkbookReader } from "../../core/workbook/workbook";
import type { Cell, Host, Place } from "../../hosts/host";
import { cellsOf, readerOfPages, readSheets } from "./readSheets";
import { createYieldToUi } from "./yieldToUi";

/** What is looked at: the whole workbook, or a range of it. */
export type Part = Place | "workbook";

/** How far a work is. */
export interface Step {
  readonly step: "reading" | "following" | "writing";
  readonly done: number;
  readonly all: number;
}

export type OnStep = (step: Step) => void;

export interface ReadPart {
  /** The cells that were asked for, of those that hold anything. */
  readonly cells: readonly (readonly [Place, Cell])[];
  /** Knows what was read. */
  readonly reader: WorkbookReader;
}

/**
 * The cells of a part of the workbook for which a question holds, read page by page.
 * @returns null when it was stopped.
 */
export async function readPart(
  host: Host,
  part: Part,
  without: string | null,
  isWanted: (cell: Cell) => boolean,
  onProgress: OnStep,
  isStopped: () => boolean,
): Promise<ReadPart | null> {
  const { reader, add } = readerOfPages(host);
  const cells: (readonly [Place, Cell])[] = [];
  const yieldToUi = createYieldToUi();
  const sheets = part === "workbook" ? await host.sheets() : [part.sheet];
  const read = readSheets(
    { read: (place) => host.read(place), usedRange: (sheet) => usedRows(host, part, sheet) },
    sheets.filter((sheet) => sheet !== without),
    ({ done, all }) => onProgress({ step: "reading", done, all }),
    isStopped,
  );
  for await (const page of read) {
    add(page);
    for (const [place, cell] of cellsOf(page))
      if (isWanted(cell) && isIn(part, place)) cells.push([place, cell]);
    await yieldToUi();
  }
  return isStopped() ? null : { cells, reader };
}

/** Whole rows of a sheet: what is known of a row is then known of all of it. */
async function usedRows(host: Host, part: Part, sheet: string): Promise<Place | null> {
  const used = await host.usedRange(sheet);
  const [whole, request] = [boxOf(used?.address ?? ""), boxOfPart(part)];
  if (!whole || !request) return used;
  const box = sharedBox(whole, { ...request, left: whole.left, right: whole.right });
  return box && { sheet, address: addressOf(box) };
}

function boxOfPart(part: Part): Box | null {
  return part === "workbook" ? null : boxOf(part.address);
}

/** Whether a place has a cell in a part of the workbook. */
export function isIn(part: Part, place: Place): boolean {
  return part === "workbook" || sharedCell(part, place) !== null;
}
