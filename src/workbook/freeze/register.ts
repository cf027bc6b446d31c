import { addressOf, type Box, boxOf } from "../../core/workbook/places";
import type { Cell, Host, Place } from "../../hosts/host";
import { isFilled } from "../edit/cellInput";
import { freeName } from "../edit/freeName";
import type { FrozenCell } from "./frozenCell";
import { frozenCellOf, ownCells, TITLED_COLUMNS } from "./registerRow";
import { REGISTER_WORDS } from "../../words/register";

/**
 * The sheet that keeps what was frozen, one row a formula. It is known by its row of titles, so
 * that it may be renamed and goes with the workbook to a colleague.
 */
export interface Register {
  readonly sheet: string;
  readonly rows: readonly RegisterRow[];
  /**
   * Rows that tell no frozen formula any more, because somebody changed them: they may be the only
   * copy of one, and stay.
   */
  readonly unreadable: readonly Place[];
  /** The last row that holds anything, counted from 0. */
  readonly bottom: number;
}

export interface RegisterRow {
  readonly frozen: FrozenCell;
  /** Counted from 0. */
  readonly top: number;
  /** Those that AIFIN wrote. */
  readonly cells: readonly Cell[];
}

/** The row of the titles, counted from 0; a remark stands above. */
export const TITLES_ROW = 1;
export const FIRST_REGISTER_ROW = TITLES_ROW + 1;
/** As many cells as a host answers without keeping the person waiting. */
const ROWS_A_PAGE = 500;

/** The sheet of what is frozen; null where there is none. */
export async function registerSheet(host: Host): Promise<string | null> {
  const sheets = await host.sheets();
  const names = Object.values(REGISTER_WORDS).map(({ sheetName }) => sheetName);
  const isLikely = (sheet: string) => names.some((name) => sheet.startsWith(name));
  for (const sheet of [...sheets.filter(isLikely), ...sheets.filter((sheet) => !isLikely(sheet))])
    if (await isRegister(host, sheet)) return sheet;
  return null;
}

/** What is frozen in the workbook, in the order of the register; nothing where it has none. */
export async function frozenCells(host: Host): Promise<readonly FrozenCell[]> {
  return (await readRegister(host))?.rows.map(({ frozen }) => frozen) ?? [];
}

/** The register with all of its rows; null where there is none. */
export async function readRegister(host: Host): Promise<Register | null> {
  const sheet = await registerSheet(host);
  if (sheet === null) return null;
  const rows: RegisterRow[] = [];
  const unreadable: Place[] = [];
  const used = boxOf((await host.usedRange(sheet))?.address ?? "");
  for await (const { top, cells } of rowsOf(host, sheet, used)) {
    const frozen = frozenCellOf(cells);
    if (frozen) rows.push({ frozen, top, cells: ownCells(cells) });
    else if (isRowOfOurs(cells)) unreadable.push({ sheet, address: rowAddress(top) });
  }
  return { sheet, rows, unreadable, bottom: used?.bottom ?? TITLES_ROW };
}

/**
 * Whether a sheet that is no register bears the name that a new one would get. @returns a name that
 * is free, null when that one is.
 */
export async function otherName(host: Host, sheetName: string): Promise<string | null> {
  if ((await registerSheet(host)) !== null) return null;
  const free = freeName(sheetName, await host.sheets(), " ");
  return free === sheetName ? null : free;
}

export function titlesAddress(): string {
  return rowAddress(TITLES_ROW);
}

function rowAddress(row: number): string {
  return addressOf({ top: row, bottom: row, left: 0, right: TITLED_COLUMNS - 1 });
}

async function isRegister(host: Host, sheet: string): Promise<boolean> {
  const used = boxOf((await host.usedRange(sheet))?.address ?? "");
  if (!used || used.bottom < TITLES_ROW) return false;
  const [titles = []] = await host.read({ sheet, address: titlesAddress() });
  const found = titles.map(({ value }) => value);
  return Object.values(REGISTER_WORDS).some(({ titles }) =>
    Object.values(titles).every((title, at) => found[at] === title),
  );
}

async function* rowsOf(
  host: Host,
  sheet: string,
  used: Box | null,
): AsyncGenerator<{ readonly top: number; readonly cells: readonly Cell[] }> {
  if (!used) return;
  const right = Math.max(used.right, TITLED_COLUMNS - 1);
  for (let top = FIRST_REGISTER_ROW; top <= used.bottom; top += ROWS_A_PAGE) {
    const bottom = Math.min(used.bottom, top + ROWS_A_PAGE - 1);
    const rows = await host.read({ sheet, address: addressOf({ top, bottom, left: 0, right }) });
    for (const [down, cells] of rows.entries()) yield { top: top + down, cells };
  }
}

/** A remark of somebody's is a cell or two. */
const FILLED_IN_A_ROW = 3;

function isRowOfOurs(cells: readonly Cell[]): boolean {
  return cells.slice(0, TITLED_COLUMNS).filter(isFilled).length >= FILLED_IN_A_ROW;
}
