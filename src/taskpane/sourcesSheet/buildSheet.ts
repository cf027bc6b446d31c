import type { StyleName } from "../../core/cite/style";
import type { Dataset } from "../../core/dataset";
import type { Formulas } from "../../core/explanation";
import { addressOf, cellAt, sheetPrefix } from "../../core/places";
import type { Language } from "../../core/words";
import { type Host, HostFailure, type Place, type Written } from "../../hosts/host";
import { audit } from "../audit/audit";
import type { Reading } from "../audit/readSheets";
import { isFilled, takeBackAll, writeAll, type Writing } from "../insertion/writing";
import { type CitedSource, citedSources, numbersByCell } from "./citedSources";
import { joined, runsBeside } from "./footnoteRuns";
import { ownPlaces } from "../audit/ownPlaces";
import { type OwnSheet, ownSheet } from "./ownSheet";
import { COLUMNS, FIRST_ROW, sheetRows, WIDTHS } from "./sheetRows";
import type { SourcesSheetWords } from "../words/sourcesSheet";

export interface SheetAsked {
  readonly host: Host;
  readonly formulas: Formulas;
  readonly dataset: Dataset;
  readonly style: StyleName;
  readonly language: Language | null;
  /** Whether the numbers of the sources are written beside the cells that use them. */
  readonly footnotes: boolean;
  readonly words: SourcesSheetWords;
}

export interface BuiltSheet {
  readonly sheet: string;
  readonly isNew: boolean;
  readonly sources: number;
  readonly cells: number;
  /** Cells beside which there was no room for a number. */
  readonly occupied: readonly Place[];
  readonly writing: Writing;
}

/**
 * Builds the sheet of sources at the end of the workbook, or writes the one that AIFIN built before anew.
 * @param isStopped Once true before anything is written, nothing is.
 * @returns null when it was stopped, or when no cell uses AIFIN.
 * @throws {HostFailure} when the workbook refuses; what was written by then is put back.
 */
export async function buildSheet(
  asked: SheetAsked,
  tell: (reading: Reading) => void,
  isStopped: () => boolean,
): Promise<BuiltSheet | null> {
  const { host, dataset, style, language, words } = asked;
  const { cells } = await audit({ ...asked, own: () => ownPlaces(host) }, tell, isStopped);
  const own = await ownSheet(host);
  const sources = citedSources(cells, own?.numbered ?? [], dataset);
  if (isStopped() || sources.length === 0) return null;
  const remark = words.remark(dataset.version);
  const { rows, titleRows } = sheetRows(sources, style, language, remark, words);
  if (own) await refuseInTheWay(host, own, rows.length, words);
  const sheet = own?.name ?? (await newSheet(host, words.sheetName));
  let writing: Writing | null = null;
  try {
    const beside = asked.footnotes
      ? await footnotes(host, sheet, sources)
      : { wishes: [], occupied: [] };
    writing = await writeAll([sheetWish(sheet, rows, own), ...beside.wishes], host);
    await draw(host, sheet, rows.length, titleRows);
    return {
      sheet,
      isNew: own === null,
      sources: sources.filter(({ uses }) => uses.length > 0).length,
      cells: numbersByCell(sources).length,
      occupied: beside.occupied,
      writing,
    };
  } catch (failure) {
    if (writing) await takeBackAll(writing, host);
    if (own === null) await host.removeSheet(sheet);
    throw failure;
  }
}

/** @throws {HostFailure} where the list has grown down to something that the user wrote below it. */
async function refuseInTheWay(
  host: Host,
  { name, lastRow }: OwnSheet,
  height: number,
  words: SourcesSheetWords,
): Promise<void> {
  if (height - 1 <= lastRow) return;
  const below = { top: lastRow + 1, bottom: height - 1, left: 0, right: COLUMNS - 1 };
  const rows = await host.read({ sheet: name, address: addressOf(below) });
  const at = rows.findIndex((row) => row.some(isFilled));
  if (at >= 0) throw new HostFailure(words.inTheWay(name, lastRow + 2 + at));
}

async function newSheet(host: Host, wanted: string): Promise<string> {
  const taken = (await host.sheets()).map((sheet) => sheet.toLowerCase());
  let name = wanted;
  for (let count = 2; taken.includes(name.toLowerCase()); count++) name = `${wanted} ${count}`;
  await host.addSheet(name);
  return name;
}

/** What was listed before and is no longer is cleared with it; what the user wrote below stays. */
function sheetWish(sheet: string, rows: Written["rows"], own: OwnSheet | null): Written {
  const bottom = Math.max(rows.length - 1, own?.lastRow ?? 0);
  const blank = Array.from({ length: bottom + 1 - rows.length }, () =>
    Array<null>(COLUMNS).fill(null),
  );
  const address = addressOf({ top: 0, left: 0, bottom, right: COLUMNS - 1 });
  return { place: { sheet, address }, rows: [...rows, ...blank] };
}

/**
 * The numbers beside the cells, as formulas that refer to the sheet of sources: they move with their cells. One that stands there already is
 * written anew; any other content is left, and its cell is told.
 */
async function footnotes(host: Host, sheet: string, sources: readonly CitedSource[]) {
  const wishes: Written[] = [];
  const occupied: Place[] = [];
  const numbers = `${sheetPrefix(sheet)}$A$`;
  for (const { place, cells } of runsBeside(numbersByCell(sources))) {
    const there = await host.read(place);
    for (const [at, [cell]] of there.entries()) {
      const noted = cells[at];
      if (!cell || !noted) continue;
      if (isFilled(cell) && !isFootnote(cell.formula, numbers)) occupied.push(noted.place);
      else {
        const formula = `=${noted.numbers.map((number) => numbers + String(FIRST_ROW + number)).join("&")}`;
        wishes.push({ place: noted.beside, rows: [[formula]] });
      }
    }
  }
  return { wishes: joined(wishes), occupied };
}

function isFootnote(formula: string, numbers: string): boolean {
  return /^=\d+(?:&\d+)*$/.test(formula.replaceAll(numbers, ""));
}

async function draw(
  host: Host,
  sheet: string,
  height: number,
  titleRows: readonly number[],
): Promise<void> {
  const row = (at: number) => ({
    sheet,
    address: addressOf({ top: at, bottom: at, left: 0, right: COLUMNS - 1 }),
  });
  const all = addressOf({ top: 0, left: 0, bottom: height - 1, right: COLUMNS - 1 });
  await host.setLook({ sheet, address: all }, { bold: false, align: "left" });
  for (const at of titleRows) await host.setLook(row(at), { bold: true });
  for (const [column, width] of WIDTHS.entries())
    await host.setColumnWidth(cellAt(sheet, { top: 0, left: column }), width);
  const texts = addressOf({ top: FIRST_ROW - 1, bottom: height - 1, left: 1, right: 1 });
  await host.setLook({ sheet, address: texts }, { wrap: true });
}
