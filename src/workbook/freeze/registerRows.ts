import { columnName } from "../../core/workbook/places";
import { addressOf } from "../../core/workbook/places";
import type { Cell, CellInput, Host, RangeContent } from "../../hosts/host";
import { applyEdit, editNotDone, type NotDone } from "../edit/applyEdit";
import { type Block, boxOfPlace, joinBlocks, placeOf } from "../edit/blocks";
import { holdsInput, typedInput } from "../edit/cellInput";
import { type CellChange, type AppliedChange, type Edit, NOTHING_DONE } from "../edit/edit";
import { messageOf } from "../edit/messageOf";
import { foreignContent } from "../edit/foreignContent";
import { cellsNow } from "../edit/typedCells";
import { intoBlank } from "../edit/writes";
import type { FrozenCell } from "./frozenCell";
import { movedFormula } from "./liveReference";
import {
  FIRST_REGISTER_ROW,
  frozenCells,
  readRegister,
  type Register,
  type RegisterRow,
  TITLES_ROW,
  titlesAddress,
} from "./register";
import { registerRow } from "./registerRow";
import { REGISTER_WORDS, type RegisterWords } from "../../words/register";

const WIDTHS = [18, 18, 16, 9, 48, 9, 18, 36, 28, 12, 12, 12] as const;

/**
 * Writes rows below those that there are; the first ones make the sheet. It is done when the rows
 * were seen in the sheet.
 * @param name Of the sheet, where there is none.
 */
export async function addRows(
  host: Host,
  rows: readonly FrozenCell[],
  name: string,
  words: RegisterWords,
): Promise<{ readonly outcome: "done"; readonly sheet: string } | NotDone> {
  let done = NOTHING_DONE;
  try {
    const register = await readRegister(host);
    const end = await applyEdit(host, rowsEdit(register, rows, name, words));
    if (end.outcome !== "done") return end;
    done = end.done;
    const kept = (await readRegister(host))?.rows ?? [];
    const isKept = (row: FrozenCell) => kept.some(({ frozen }) => isSameRow(frozen, row));
    if (!rows.every(isKept)) throw new Error(words.notKept);
    return { outcome: "done", sheet: register?.sheet ?? name };
  } catch (failure) {
    return editNotDone(host, done, { kind: "refused", message: messageOf(failure) });
  }
}

function rowsEdit(
  register: Register | null,
  rows: readonly FrozenCell[],
  name: string,
  words: RegisterWords,
): Edit {
  const sheet = register?.sheet ?? name;
  const at = (address: string) => ({ sheet, address });
  const heading: Edit = [
    { kind: "sheet", name: sheet },
    intoBlank([
      rowsFrom(sheet, 0, [[`'${words.remark}`]]),
      rowsFrom(sheet, TITLES_ROW, [Object.values(words.titles).map((title) => `'${title}`)]),
    ]),
    { kind: "look", place: at(titlesAddress()), look: { bold: true } },
    ...WIDTHS.map((characters, column) => ({
      kind: "width" as const,
      place: at(`${columnName(column)}1`),
      characters,
    })),
  ];
  const top = Math.max(FIRST_REGISTER_ROW, (register?.bottom ?? 0) + 1);
  const body = intoBlank([rowsFrom(sheet, top, rows.map(registerRow))]);
  return register ? [body] : [...heading, body];
}

/** Rows from column A on, each as wide as the widest. */
function rowsFrom(
  sheet: string,
  top: number,
  rows: readonly (readonly CellInput[])[],
): RangeContent {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const box = { top, left: 0, bottom: top + rows.length - 1, right: width - 1 };
  const whole = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null));
  return { place: { sheet, address: addressOf(box) }, rows: whole };
}

/** Those of some rows that the register does not keep. */
export async function missingRows(
  host: Host,
  rows: readonly FrozenCell[],
): Promise<readonly FrozenCell[]> {
  const kept = rows.length > 0 ? await frozenCells(host) : [];
  return rows.filter((row) => !kept.some((one) => isSameRow(one, row)));
}

/** What came of taking rows out. */
export interface DroppedRows {
  /** Rows whose formula does not stand in its cell: they stay, as they may be the only copy. */
  readonly stay: readonly FrozenCell[];
  /** Why the host let no row go; null when it did not refuse. */
  readonly refusal: string | null;
  /** The sheet, where it is there still. */
  readonly sheet: string | null;
}

/**
 * Takes rows out whose formula is seen to stand in its cell again; the sheet goes with the last
 * one, unless it holds something of somebody else.
 * @param isCopy Whether the rows are known to be no only copy, so that nothing is looked for.
 */
export async function dropRows(
  host: Host,
  gone: readonly FrozenCell[],
  isCopy = false,
): Promise<DroppedRows> {
  if (gone.length === 0) return { stay: [], refusal: null, sheet: null };
  try {
    const register = await readRegister(host);
    if (!register) return { stay: [], refusal: null, sheet: null };
    const rows = matchingRows(register.rows, gone);
    const back = isCopy ? rows : await backInTheirCells(host, rows);
    const stay = rows.filter((row) => !back.includes(row)).map(({ frozen }) => frozen);
    const end = await applyEdit(host, [clearRows(register.sheet, back)]);
    const left = await removeIfUnused(host);
    const isRefused = end.outcome !== "done" && end.reason.kind === "refused";
    const refusal = isRefused ? end.reason.message : (left?.refusal ?? null);
    return { stay, refusal, sheet: left?.sheet ?? null };
  } catch (failure) {
    return { stay: [], refusal: messageOf(failure), sheet: null };
  }
}

/**
 * Takes the sheet away where it keeps no row and holds nothing else. @throws {HostFailure} when the
 * host does not let it look.
 */
export async function removeIfUnused(host: Host): Promise<RegisterLeft | null> {
  const register = await readRegister(host);
  if (!register) return null;
  const { sheet } = register;
  if (!(await isUnused(host, register))) return { sheet, refusal: null };
  let refusal: string | null = null;
  await host.removeSheet(sheet).catch((failure: unknown) => (refusal = messageOf(failure)));
  return (await host.sheets()).includes(sheet) ? { sheet, refusal } : null;
}

/** The sheet, where it was left without use; null where it is in use, or there is none. */
export async function unusedRegister(host: Host): Promise<string | null> {
  const register = await readRegister(host);
  return register && (await isUnused(host, register)) ? register.sheet : null;
}

async function isUnused(host: Host, { sheet, rows, unreadable }: Register): Promise<boolean> {
  if (rows.length + unreadable.length > 0) return false;
  return (await foreignContent(host, sheet, await headingOf(host, sheet))) === null;
}

export interface RegisterLeft {
  readonly sheet: string;
  /** Why the host does not let it go; null where it is in use. */
  readonly refusal: string | null;
}

/** What AIFIN writes above the rows. */
async function headingOf(host: Host, sheet: string): Promise<readonly Block<AppliedChange>[]> {
  const [[remark] = []] = await host.read({ sheet, address: "A1" });
  const [titles = []] = await host.read({ sheet, address: titlesAddress() });
  const own = (cell: Cell): AppliedChange => ({
    old: null,
    next: typedInput(cell),
    seen: cell,
    after: cell,
  });
  const isOwn =
    remark && Object.values(REGISTER_WORDS).some((words) => words.remark === remark.value);
  return [
    ...(isOwn ? [rowBlock(sheet, 0, [own(remark)])] : []),
    rowBlock(sheet, TITLES_ROW, titles.map(own)),
  ];
}

function rowBlock<T>(sheet: string, top: number, cells: readonly T[]): Block<T> {
  return { sheet, box: { top, left: 0, bottom: top, right: cells.length - 1 }, rows: [cells] };
}

function clearRows(sheet: string, rows: readonly RegisterRow[]): Edit[number] {
  const blocks = rows.map(({ top, cells }) =>
    rowBlock(
      sheet,
      top,
      cells.map((seen): CellChange => ({ old: typedInput(seen), next: null, seen })),
    ),
  );
  return { kind: "write", blocks, ifChanged: "leave", withValues: false };
}

/** Of rows that are alike, as many of the first as there are to take out. */
function matchingRows(
  rows: readonly RegisterRow[],
  gone: readonly FrozenCell[],
): readonly RegisterRow[] {
  const wanted = [...gone];
  return rows.filter(({ frozen }) => {
    const at = wanted.findIndex((one) => isSameRow(one, frozen));
    if (at >= 0) wanted.splice(at, 1);
    return at >= 0;
  });
}

/** The rows whose formula stands in its cell. */
async function backInTheirCells(
  host: Host,
  rows: readonly RegisterRow[],
): Promise<readonly RegisterRow[]> {
  const blocks = rows.flatMap((row) => {
    const { now } = row.frozen;
    return now ? [{ sheet: now.sheet, box: boxOfPlace(now), rows: [[row]] }] : [];
  });
  const together = joinBlocks(blocks);
  const cells = await cellsNow(host, together.map(placeOf), false);
  return together.flatMap((one, at) =>
    one.rows.flatMap((line, down) =>
      line.filter((row, right) => {
        const cell = cells[at]?.[down]?.[right]?.raw;
        return cell !== undefined && holdsInput(cell, formulaNow(row.frozen));
      }),
    ),
  );
}

/** The formula with its references moved along with their cells. */
function formulaNow({ now, at, formula, inputs }: FrozenCell): string {
  return movedFormula(formula, at.sheet, (now ?? at).sheet, inputs);
}

function isSameRow(a: FrozenCell, b: FrozenCell): boolean {
  return key(a) === key(b);
}

/** What tells one row from another. */
function key({ now, at, formula, day }: FrozenCell): string {
  return JSON.stringify([now, at, formula, day]);
}
