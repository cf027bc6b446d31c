import type { CitationStyleName } from "../../core/cite/citationStyle";
import type { Dataset } from "../../core/facts/dataset";
import type { Formulas } from "../../core/library/functionsLibrary";
import { addressOf, cellAt, isSamePlace, sheetPrefix } from "../../core/workbook/places";
import type { Language } from "../../core/words/words";
import { type Host, HostFailure, type Place, type RangeContent } from "../../hosts/host";
import { audit } from "../audit/audit";
import { ownPlaces } from "../own/ownPlaces";
import type { Reading } from "../reading/readSheets";
import type { NotDone } from "../edit/applyEdit";
import { type Block, boxOfPlace } from "../edit/blocks";
import { isFilled, typedInput } from "../edit/cellInput";
import type { CellChange, AppliedEdit, Edit, WriteAction } from "../edit/edit";
import { freeName } from "../edit/freeName";
import { applyWithNote } from "../edit/unfinishedEdit";
import { changesOf, intoBlank } from "../edit/writes";
import { type CitedSource, citedSources, numbersByCell } from "./citedSources";
import { runsBeside } from "./footnoteRuns";
import { COLUMNS, FIRST_SOURCE_ROW, type OwnSheet, ownSheet, WIDTHS } from "../own/ownSheet";
import { sheetRows } from "./sheetRows";
import type { SheetWords } from "../../words/ownSheet";

export interface SheetRequest {
  readonly host: Host;
  readonly formulas: Formulas;
  readonly dataset: Dataset;
  readonly style: CitationStyleName;
  readonly language: Language | null;
  /** Whether the numbers of the sources are written beside the cells that use them. */
  readonly footnotes: boolean;
  readonly words: SheetWords;
}

export interface BuiltSheet {
  readonly outcome: "built";
  readonly sheet: string;
  readonly isNew: boolean;
  readonly sources: number;
  readonly cells: number;
  /** Cells beside which there was no room for a number. */
  readonly occupied: readonly Place[];
  readonly done: AppliedEdit;
}

/**
 * Builds the sheet of sources at the end of the workbook, or writes the one that AIFIN built before
 * anew.
 * @returns null when it was stopped before anything was written, or when no cell uses AIFIN.
 * @throws {HostFailure} when the workbook cannot be read, or something of the user's is in the way;
 *   nothing is written then.
 */
export async function buildSheet(
  request: SheetRequest,
  onProgress: (reading: Reading) => void,
  isStopped: () => boolean,
): Promise<BuiltSheet | NotDone | null> {
  const { host, dataset, style, language, words } = request;
  const { cells } = await audit({ ...request, own: () => ownPlaces(host) }, onProgress, isStopped);
  const own = await ownSheet(host);
  const sources = citedSources(cells, own?.numbered ?? [], dataset);
  if (isStopped() || sources.length === 0) return null;
  const remark = words.remark(dataset.version);
  const rows = sheetRows(sources, style, language, remark, words);
  const sheet = own?.name ?? freeName(words.sheetName, await host.sheets(), " ");
  const beside = request.footnotes ? await footnotes(host, sheet, sources) : NO_FOOTNOTES;
  const list = sheetWish(sheet, rows.rows, own);
  const written = own ? overOwn(await changesOf(host, [list]), own, words) : intoBlank([list]);
  const edit: Edit = [
    ...(own ? [] : [{ kind: "sheet" as const, name: sheet }]),
    written,
    ...lookActions(sheet, rows.rows.length, rows.titleRows),
    { kind: "write", blocks: beside.changes, ifChanged: "leave", withValues: false },
  ];
  const end = await applyWithNote(host, "sources", edit, () => undefined, isStopped);
  if (end.outcome !== "done") return end;
  return {
    outcome: "built",
    sheet,
    isNew: own === null,
    sources: sources.filter(({ uses }) => uses.length > 0).length,
    cells: numbersByCell(sources).length,
    occupied: [...beside.occupied, ...besideLeft(sources, end.left)],
    done: end.done,
  };
}

/** The cells whose neighbours somebody filled meanwhile. */
function besideLeft(sources: readonly CitedSource[], left: readonly Place[]): readonly Place[] {
  const noted = runsBeside(numbersByCell(sources)).flatMap(({ cells }) => cells);
  return noted
    .filter(({ beside }) => left.some((place) => isSamePlace(place, beside)))
    .map(({ place }) => place);
}

/**
 * @throws {HostFailure} where the list has grown down to something that the user wrote below it.
 */
function overOwn(
  blocks: readonly Block<CellChange>[],
  { name, lastRow }: OwnSheet,
  words: SheetWords,
): WriteAction {
  const rows = blocks[0]?.rows ?? [];
  const at = rows.findIndex(
    (row, down) => down > lastRow && row.some(({ seen }) => isFilled(seen)),
  );
  if (at >= 0) throw new HostFailure(words.inTheWay(name, at + 1));
  return { kind: "write", blocks, ifChanged: "refuse", withValues: false };
}

/** What was listed before and is no longer is cleared with it; what the user wrote below stays. */
function sheetWish(sheet: string, rows: RangeContent["rows"], own: OwnSheet | null): RangeContent {
  const bottom = Math.max(rows.length - 1, own?.lastRow ?? 0);
  const blank = Array.from({ length: bottom + 1 - rows.length }, () =>
    Array<null>(COLUMNS).fill(null),
  );
  const address = addressOf({ top: 0, left: 0, bottom, right: COLUMNS - 1 });
  return { place: { sheet, address }, rows: [...rows, ...blank] };
}

/**
 * The numbers beside the cells, as formulas that refer to the sheet of sources: they move with
 * their cells. One that stands there already is written anew; any other content is left, and its
 * cell is told.
 */
async function footnotes(
  host: Host,
  sheet: string,
  sources: readonly CitedSource[],
): Promise<Footnotes> {
  const changes: Block<CellChange>[] = [];
  const occupied: Place[] = [];
  const numbers = `${sheetPrefix(sheet)}$A$`;
  for (const { place, cells } of runsBeside(numbersByCell(sources))) {
    const column = await host.read(place);
    for (const [at, [seen]] of column.entries()) {
      const noted = cells[at];
      if (!seen || !noted) continue;
      if (isFilled(seen) && !isFootnote(seen.formula, numbers)) occupied.push(noted.place);
      else {
        const next = `=${noted.numbers.map((number) => numbers + String(FIRST_SOURCE_ROW + number)).join("&")}`;
        const { beside } = noted;
        const rows = [[{ old: typedInput(seen), next, seen }]];
        changes.push({ sheet: beside.sheet, box: boxOfPlace(beside), rows });
      }
    }
  }
  return { changes, occupied };
}

interface Footnotes {
  readonly changes: readonly Block<CellChange>[];
  /** Cells beside which something else stands. */
  readonly occupied: readonly Place[];
}

function isFootnote(formula: string, numbers: string): boolean {
  return /^=\d+(?:&\d+)*$/.test(formula.replaceAll(numbers, ""));
}

const NO_FOOTNOTES: Footnotes = { changes: [], occupied: [] };

function lookActions(sheet: string, height: number, titleRows: readonly number[]): Edit {
  const rows = (top: number, bottom: number, left = 0, right = COLUMNS - 1) => ({
    sheet,
    address: addressOf({ top, bottom, left, right }),
  });
  return [
    { kind: "look", place: rows(0, height - 1), look: { bold: false, align: "left" } },
    ...titleRows.map((at) => ({
      kind: "look" as const,
      place: rows(at, at),
      look: { bold: true },
    })),
    ...WIDTHS.map((characters, left) => ({
      kind: "width" as const,
      place: cellAt(sheet, { top: 0, left }),
      characters,
    })),
    { kind: "look", place: rows(FIRST_SOURCE_ROW - 1, height - 1, 1, 1), look: { wrap: true } },
  ];
}
