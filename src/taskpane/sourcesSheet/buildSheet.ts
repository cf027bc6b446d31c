import type { StyleName } from "../../core/cite/style";
import type { Dataset } from "../../core/dataset";
import type { Formulas } from "../../core/explanation";
import { addressOf, boxOf, cellAt } from "../../core/places";
import type { Language } from "../../core/words";
import type { Host, Place } from "../../hosts/host";
import { audit } from "../audit/audit";
import type { Reading } from "../audit/readSheets";
import { isFilled, type Wish, writeAll, type Writing } from "../insertion/writing";
import { type CitedSource, citedSources, numbersByCell } from "./citedSources";
import { COLUMNS, FIRST_ROW, sheetRows, WIDTHS } from "./sheetRows";
import type { SourcesSheetWords } from "./words";

/** The name under which the workbook remembers which sheet lists its sources. */
const SETTING = "sourcesSheet";

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

/** The sheet of the workbook that lists its sources; null where there is none. */
export async function sourcesSheet(host: Host): Promise<string | null> {
  const kept = await host.setting(SETTING).catch(() => null);
  return kept !== null && (await host.sheets()).includes(kept) ? kept : null;
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
  const before = await sourcesSheet(host);
  const without = before === null ? [] : [before];
  const { cells } = await audit({ ...asked, without }, tell, isStopped);
  const numbered = before === null ? [] : await numberedSources(host, before);
  const sources = citedSources(cells, numbered, dataset);
  if (isStopped() || sources.length === 0) return null;
  const sheet = before ?? (await newSheet(host, words.sheetName));
  try {
    const remark = words.remark(dataset.version);
    const { rows, titleRows } = sheetRows(sources, style, language, remark, words);
    const listed = await sheetWish(host, sheet, rows);
    const { wishes, occupied } = asked.footnotes
      ? await footnotes(host, sheet, sources)
      : { wishes: [], occupied: [] };
    const writing = await writeAll([listed, ...wishes], host);
    await draw(host, sheet, rows.length, titleRows);
    await host.keepSetting(SETTING, sheet);
    const used = new Set(sources.flatMap(({ uses }) => uses.map(({ place }) => place)));
    const counted = sources.filter(({ uses }) => uses.length > 0).length;
    return {
      sheet,
      isNew: before === null,
      sources: counted,
      cells: used.size,
      occupied,
      writing,
    };
  } catch (failure) {
    if (before === null) await host.removeSheet(sheet);
    throw failure;
  }
}

/** The ids that stand in the sheet, in the order of their numbers. */
async function numberedSources(host: Host, sheet: string): Promise<readonly string[]> {
  const box = boxOf((await host.usedRange(sheet))?.address ?? "");
  if (!box || box.bottom < FIRST_ROW) return [];
  const ids = { top: FIRST_ROW, bottom: box.bottom, left: COLUMNS - 1, right: COLUMNS - 1 };
  const column = await host.read({ sheet, address: addressOf(ids) });
  const end = column.findIndex(([cell]) => !cell || !isFilled(cell));
  return column.slice(0, end < 0 ? undefined : end).map(([cell]) => cell?.text ?? "");
}

async function newSheet(host: Host, wanted: string): Promise<string> {
  const taken = (await host.sheets()).map((sheet) => sheet.toLowerCase());
  let name = wanted;
  for (let count = 2; taken.includes(name.toLowerCase()); count++) name = `${wanted} ${count}`;
  await host.addSheet(name);
  return name;
}

/** What was listed before and is no longer is cleared with it. */
async function sheetWish(host: Host, sheet: string, rows: Wish["rows"]): Promise<Wish> {
  const used = boxOf((await host.usedRange(sheet))?.address ?? "");
  const bottom = Math.max(rows.length - 1, used?.bottom ?? 0);
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
  const wishes: Wish[] = [];
  const occupied: Place[] = [];
  const quoted = `'${sheet.replaceAll("'", "''")}'!`;
  for (const [place, numbers] of numbersByCell(sources)) {
    const box = boxOf(place.address);
    if (!box) continue;
    const beside = cellAt(place.sheet, { top: box.top, left: box.right + 1 });
    const formula = `=${numbers.map((number) => `${quoted}$A$${FIRST_ROW + number}`).join("&")}`;
    const [[there] = []] = await host.read(beside);
    const isOurs = there?.formula.replaceAll(quoted, "").match(/^=\$A\$\d+(&\$A\$\d+)*$/);
    if (there && isFilled(there) && !isOurs) occupied.push(place);
    else wishes.push({ place: beside, rows: [[formula]] });
  }
  return { wishes, occupied };
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
