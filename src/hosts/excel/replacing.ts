import { errorCode } from "../../core/workbook/workbook";
import { addressOf, type Box, cellAt, shownPlace } from "../../core/workbook/places";
import { type Cell, type CellInput, HostFailure, type Place, type Replacement } from "../host";
import { isUnchanged } from "../unchanged";
import {
  clearFilled,
  columnsAsked,
  type FilledColumn,
  filledOf,
  type TableColumn,
  tableColumns,
  tablesAsked,
} from "./filledColumns";
import { cellsOfPages, cellsOfRange, loadRange } from "./readCells";
import { inOfficeLanguage } from "./language";
import { type Piece, piecesOf, requests } from "./pieces";
import { excelFailure } from "./excelFailure";
import { inSheetsOf } from "./sheetsOf";
import { isCellEdit, waitWhileEditing } from "./waiting";
import { checkedBox, enterPieces, setPiece } from "./writing";

/**
 * Writes ranges if all of them hold still what they were seen to hold. They are compared first, and
 * once more as they stood when Excel wrote them: what a person typed between the two goes back into
 * its cell, and all else with it.
 * @returns The ranges that hold something else; none is written then.
 */
export async function writeIfUnchanged(parts: readonly Replacement[]): Promise<readonly Place[]> {
  const pieces = parts.flatMap(replacementPieces);
  const changedIn = (all: readonly PieceThen[]) =>
    parts.filter((part) => all.some((one) => one.piece.part === part && isChanged(one)));
  const places = parts.map(({ place }) => place);
  const rest = [...requests(pieces)];
  const written: PieceWritten[] = [];
  const filled: FilledColumn[] = [];
  let isBegun = false;
  return await inSheetsOf(
    places,
    async (context, before) => {
      await clearAll(filled, context);
      const compared: Compared[] = [];
      for (const together of rest) compared.push(await compare(together, context));
      const changed = changedIn(compared.flatMap(({ cells }) => cells));
      // A write that was refused may have been done: who asked looks at the cells.
      const isDoubtful = before && isBegun && (written.length > 0 || !isCellEdit(before));
      if (changed.length > 0 && isDoubtful) throw before;
      if (changed.length > 0) return changed.map(({ place }) => place);
      for (const request of compared) {
        isBegun = true;
        written.push(...(await enterOver(request, context, filled)));
        rest.shift();
        await clearAll(filled, context);
        const meanwhile = changedIn(written);
        const dropped = written.flatMap(droppedIn);
        if (meanwhile.length + dropped.length === 0) continue;
        await putBack(written, context);
        if (meanwhile.length === 0) throw notTaken(dropped);
        return meanwhile.map(({ place }) => place);
      }
      return [];
    },
    "step",
  );
}

/** A piece of a range with what it was seen to hold. */
interface ReplacementPiece extends Piece {
  readonly part: Replacement;
  readonly seen: Replacement["seen"];
}

/** The cells of a piece as they were at some time. */
interface PieceThen {
  readonly piece: ReplacementPiece;
  readonly cells: readonly (readonly Cell[])[];
}

/** Also what Excel says stands there since. */
interface PieceWritten extends PieceThen {
  /** Formulas, or values where there is none, by rows; null where that was not read. */
  readonly after: readonly (readonly unknown[])[] | null;
}

interface Compared {
  readonly cells: readonly PieceThen[];
  /** Those of tables that Excel may fill. */
  readonly columns: readonly TableColumn[];
  /** Whether Excel hands them over in one answer. */
  readonly isAtOnce: boolean;
}

function replacementPieces(part: Replacement): readonly ReplacementPiece[] {
  return piecesOf(part, checkedBox(part)).map((piece) => {
    const { above, rows } = piece;
    return { ...piece, part, seen: part.seen.slice(above, above + rows.length) };
  });
}

function isChanged({ piece: { part, seen }, cells }: PieceThen): boolean {
  return !isUnchanged(cells, { ...part, seen });
}

async function compare(
  pieces: readonly ReplacementPiece[],
  context: Excel.RequestContext,
): Promise<Compared> {
  let tables = tablesAsked(pieces, context);
  const { cells, isAtOnce } = await cellsOfPages(pieces, context);
  if (!isAtOnce) {
    tables = tablesAsked(pieces, context); // What was asked with a refused request has no answer.
    await context.sync();
  }
  return {
    cells: pieces.map((piece, at) => ({ piece, cells: cells[at] ?? [] })),
    columns: await tableColumns(tables, pieces, context),
    isAtOnce,
  };
}

async function clearAll(filled: FilledColumn[], context: Excel.RequestContext): Promise<void> {
  for (let [next] = filled; next; [next] = filled) {
    await clearFilled(next, context);
    filled.shift();
  }
}

/**
 * Writes pieces, and reads in the same request what stands there before and after, which nobody can
 * come between; tells which columns of tables Excel filled beside them. Where that is more than
 * Excel hands over at once, the write would be done and refused: it is not read then.
 */
async function enterOver(
  { cells, columns, isAtOnce }: Compared,
  context: Excel.RequestContext,
  filled: FilledColumn[],
): Promise<readonly PieceWritten[]> {
  const sheetOf = ({ sheet }: Piece) => context.workbook.worksheets.getItem(sheet);
  const rangesOf = (load: (sheet: Excel.Worksheet, page: Box) => Excel.Range) =>
    cells.map(({ piece }) => isAtOnce && load(sheetOf(piece), piece.page));
  const before = rangesOf(loadRange);
  const write = () => cells.forEach(({ piece }) => setPiece(piece, context));
  const asked = columnsAsked(columns, write, context);
  const after = rangesOf(loadedFormulas);
  await context.sync();
  filled.push(...filledOf(asked));
  return cells.map((one, at) => {
    const [then, now] = [before[at], after[at]];
    return {
      piece: one.piece,
      cells: then ? cellsOfRange(then) : one.cells,
      after: now ? now.formulas : null,
    };
  });
}

function loadedFormulas(sheet: Excel.Worksheet, page: Box): Excel.Range {
  const range = sheet.getRange(addressOf(page));
  range.load("formulas");
  return range;
}

/**
 * The cells that are blank although something was written into them: without a word, Excel takes
 * nothing into merged cells but into the first of them.
 */
function droppedIn({ piece: { sheet, page, rows }, after }: PieceWritten): readonly Place[] {
  return (after ?? []).flatMap((row, down) =>
    row.flatMap((formula, right) => {
      const input = rows[down]?.[right];
      const isDropped = formula === "" && input !== undefined && !isBlank(input);
      return isDropped ? [cellAt(sheet, { top: page.top + down, left: page.left + right })] : [];
    }),
  );
}

/** An apostrophe alone is an empty text. */
function isBlank(input: CellInput): boolean {
  return input === null || input === "" || input === "'";
}

function notTaken(dropped: readonly Place[]): HostFailure {
  const places = dropped.slice(0, MOST_NAMED).map(shownPlace).join(", ");
  return new HostFailure(
    inOfficeLanguage(
      `Excel took nothing into ${places}: cells there are merged. Unmerge them, or choose the first of them or other cells.`,
      `Excel 未在 ${places} 写入任何内容：该处有合并的单元格。请取消合并，或改选合并区域的首个单元格或其他单元格。`,
    ),
  );
}

const MOST_NAMED = 5;

/** @throws {HostFailure} that says what was typed, where Excel does not let it be put back. */
async function putBack(written: readonly PieceThen[], context: Excel.RequestContext) {
  const pieces = written.map((one) => ({ ...one.piece, rows: inputs(one) }));
  for (const together of requests(pieces)) {
    const failure = await refusalOf(() => enterPieces(together, context));
    if (failure !== null) throw changesLostFailure(written.filter(isChanged), failure);
  }
}

/** How often Excel is asked for what must not be lost. */
const ATTEMPTS = 3;

/** @returns why Excel refused at last; null where it did not. */
async function refusalOf(act: () => Promise<void>): Promise<unknown> {
  let failure: unknown = null;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++)
    try {
      await act();
      return null;
    } catch (error) {
      failure = excelFailure(error);
      if (!(failure instanceof HostFailure)) throw error;
      if (!isCellEdit(failure)) continue;
      await waitWhileEditing();
      attempt--;
    }
  return failure;
}

/** What a person would type to have the cells as they were; what a formula fills comes with it. */
function inputs({ piece: { seen }, cells }: PieceThen): readonly (readonly CellInput[])[] {
  const isBlocked = cells.flat().some(({ value }) => errorCode(value) === "#SPILL!");
  return cells.map((row, down) =>
    row.map((cell, right) => (seen[down]?.[right]?.isSpilled && !isBlocked ? null : inputOf(cell))),
  );
}

function inputOf({ formula, value }: Cell): CellInput {
  if (formula) return formula;
  if (typeof value === "string") return `'${value}`;
  return typeof value === "object" ? value && `=${value.error}` : value;
}

function changesLostFailure(changed: readonly PieceThen[], failure: unknown): HostFailure {
  const typed = changed.flatMap(typedIn).join(", ");
  const why = failure instanceof HostFailure ? failure.message : "";
  const en = `This was typed while AIFIN wrote there, and could not be put back: ${typed}. ${why}`;
  return new HostFailure(
    inOfficeLanguage(en, `AIFIN 写入期间有人输入了以下内容，未能恢复：${typed}。${why}`),
  );
}

function typedIn({ piece: { sheet, page, seen, part }, cells }: PieceThen): readonly string[] {
  return cells.flatMap((row, down) =>
    row.flatMap((cell, right) => {
      const before = seen[down]?.[right];
      if (before && isUnchanged([[cell]], { ...part, seen: [[before]] })) return [];
      const place = cellAt(sheet, { top: page.top + down, left: page.left + right });
      return [`${shownPlace(place)} “${cell.formula || cell.text}”`];
    }),
  );
}
