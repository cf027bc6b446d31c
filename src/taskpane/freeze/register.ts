import { addressOf, boxOf, columnName } from "../../core/places";
import type { CellInput, Host } from "../../hosts/host";
import type { FrozenCell } from "./frozenCell";
import { frozenCellOf, registerRow, TITLED } from "./registerRow";
import { FREEZE_WORDS, type FreezeWords } from "../words/freeze";

/**
 * The sheet that keeps what was frozen, one row a formula. It is known by its row of titles, so that it may be renamed and goes with
 * the workbook to a colleague.
 */

/** The name under which the workbook remembers the name of the sheet. */
const SETTING = "frozenSheet";
/** The row of the titles, counted from 0; a remark stands above. */
const TITLES_ROW = 1;
const FIRST_ROW = TITLES_ROW + 1;
const WIDTHS = [18, 18, 16, 9, 48, 9, 18, 36, 28, 12, 12, 12] as const;
/** As many cells as a host answers without keeping the person waiting. */
const ROWS_A_PAGE = 500;

/** The sheet of what is frozen; null where there is none. */
export async function registerSheet(host: Host): Promise<string | null> {
  const kept = await host.setting(SETTING);
  const sheets = await host.sheets();
  const likely = sheets.filter((sheet) => sheet === kept);
  for (const sheet of [...likely, ...sheets.filter((sheet) => sheet !== kept)])
    if (await isRegister(host, sheet)) return sheet;
  return null;
}

/** What is frozen in the workbook, in the order of the register; nothing where it has none. */
export async function frozenCells(host: Host): Promise<readonly FrozenCell[]> {
  const sheet = await registerSheet(host);
  return sheet === null ? [] : rowsOf(host, sheet);
}

/** Whether a sheet that is no register bears the name that a new one would get. @returns a name that is free, null when that one is. */
export async function otherName(host: Host, words: FreezeWords): Promise<string | null> {
  if ((await registerSheet(host)) !== null) return null;
  const taken = (await host.sheets()).map((sheet) => sheet.toLowerCase());
  if (!taken.includes(words.sheetName.toLowerCase())) return null;
  let count = 2;
  while (taken.includes(`${words.sheetName} ${count}`.toLowerCase())) count++;
  return `${words.sheetName} ${count}`;
}

/**
 * Writes rows below those that there are; the first ones make the sheet.
 * @param name Of the sheet, where there is none.
 */
export async function addRows(
  host: Host,
  rows: readonly FrozenCell[],
  name: string,
  words: FreezeWords,
): Promise<string> {
  const known = await registerSheet(host);
  const sheet = known ?? name;
  try {
    if (known === null) await newRegister(host, sheet, words);
    const used = boxOf((await host.usedRange(sheet))?.address ?? "");
    await writeRows(
      host,
      sheet,
      Math.max(FIRST_ROW, (used?.bottom ?? 0) + 1),
      rows.map(registerRow),
    );
    return sheet;
  } catch (failure) {
    if (known === null && (await host.sheets()).includes(sheet)) await host.removeSheet(sheet);
    throw failure;
  }
}

/** Takes rows out; the sheet goes with the last one. */
export async function removeRows(host: Host, gone: readonly FrozenCell[]): Promise<void> {
  const sheet = await registerSheet(host);
  if (sheet === null || gone.length === 0) return;
  const left = without(await rowsOf(host, sheet), gone);
  if (left.length === 0) {
    await host.removeSheet(sheet);
    return;
  }
  const used = boxOf((await host.usedRange(sheet))?.address ?? "");
  const height = (used?.bottom ?? FIRST_ROW) + 1 - FIRST_ROW;
  const rows = left.map(registerRow);
  const blank = Array.from({ length: height - rows.length }, (): CellInput[] => []);
  await writeRows(host, sheet, FIRST_ROW, [...rows, ...blank], (used?.right ?? 0) + 1);
}

async function isRegister(host: Host, sheet: string): Promise<boolean> {
  const used = boxOf((await host.usedRange(sheet))?.address ?? "");
  if (!used || used.bottom < TITLES_ROW) return false;
  const [titles = []] = await host.read({ sheet, address: titlesAddress() });
  const found = titles.map(({ value }) => value);
  return Object.values(FREEZE_WORDS).some(({ titles }) =>
    titles.every((title, at) => found[at] === title),
  );
}

function titlesAddress(): string {
  return addressOf({ top: TITLES_ROW, bottom: TITLES_ROW, left: 0, right: TITLED - 1 });
}

async function rowsOf(host: Host, sheet: string): Promise<readonly FrozenCell[]> {
  const used = boxOf((await host.usedRange(sheet))?.address ?? "");
  const found: FrozenCell[] = [];
  if (!used) return found;
  for (let top = FIRST_ROW; top <= used.bottom; top += ROWS_A_PAGE) {
    const bottom = Math.min(used.bottom, top + ROWS_A_PAGE - 1);
    const address = addressOf({ top, bottom, left: 0, right: Math.max(used.right, TITLED - 1) });
    const rows = await host.read({ sheet, address });
    found.push(...rows.flatMap((row) => frozenCellOf(row) ?? []));
  }
  return found;
}

async function newRegister(host: Host, sheet: string, words: FreezeWords): Promise<void> {
  await host.addSheet(sheet);
  await host.writeTogether([
    { place: { sheet, address: "A1" }, rows: [[`'${words.remark}`]] },
    {
      place: { sheet, address: titlesAddress() },
      rows: [words.titles.map((title) => `'${title}`)],
    },
  ]);
  await host.setLook({ sheet, address: titlesAddress() }, { bold: true });
  for (const [column, width] of WIDTHS.entries())
    await host.setColumnWidth({ sheet, address: `${columnName(column)}1` }, width);
  await host.keepSetting(SETTING, sheet);
}

async function writeRows(
  host: Host,
  sheet: string,
  top: number,
  rows: readonly (readonly CellInput[])[],
  least = TITLED,
): Promise<void> {
  const width = rows.reduce((most, row) => Math.max(most, row.length), least);
  const filled = rows.map((row) => [
    ...row,
    ...Array.from({ length: width - row.length }, (): CellInput => null),
  ]);
  const box = { top, left: 0, bottom: top + rows.length - 1, right: width - 1 };
  await host.write({ sheet, address: addressOf(box) }, filled);
}

/** Of rows that are alike, as many of the first as there are to take out. */
function without(rows: readonly FrozenCell[], gone: readonly FrozenCell[]): readonly FrozenCell[] {
  const counts = new Map<string, number>();
  for (const row of gone) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1);
  return rows.filter((row) => {
    const count = counts.get(key(row)) ?? 0;
    counts.set(key(row), count - 1);
    return count <= 0;
  });
}

/** What tells one row from another. */
function key({ now, at, formula, day }: FrozenCell): string {
  return JSON.stringify([now, at, formula, day]);
}
