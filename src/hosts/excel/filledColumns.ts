import { addressOf, type Box, sharedBox } from "../../core/workbook/places";
import { requireBox, requirePlace } from "./addresses";
import { type Piece, pages, requests } from "./pieces";

/**
 * A blank column of a table, but for what is written into it. Excel fills all of it with a formula
 * that is entered into one of its cells; AIFIN writes into no cell that it does not name, so the
 * others are cleared again.
 */
export interface TableColumn {
  readonly sheet: string;
  readonly column: Box;
  /** Its cells that nothing is written into. */
  readonly others: readonly Box[];
}

/** Asks with the next request for the tables that formulas are written into. */
export function tablesAsked(pieces: readonly Piece[], context: Excel.RequestContext) {
  return pieces.filter(hasFormula).map((piece) => {
    const tables = rangeOf(piece.sheet, piece.page, context).getTables(false);
    tables.load("items/id");
    return { piece, tables };
  });
}

type TablesAsked = ReturnType<typeof tablesAsked>;

/** The columns of these tables that Excel may fill. */
export async function tableColumns(
  asked: TablesAsked,
  pieces: readonly Piece[],
  context: Excel.RequestContext,
): Promise<readonly TableColumn[]> {
  const bodies = asked.flatMap(({ piece, tables }) =>
    tables.items.map((table) => {
      const body = table.getDataBodyRange();
      body.load("address");
      return { piece, body };
    }),
  );
  if (bodies.length === 0) return [];
  await context.sync();
  return bodies.flatMap(({ piece, body }) => {
    const box = requireBox(requirePlace(body.address).address);
    return formulaColumns(piece, box).map((left) => {
      const column = { ...box, left, right: left };
      return { sheet: piece.sheet, column, others: without(column, piece.sheet, pieces) };
    });
  });
}

/** What of a column is needed to see whether Excel filled it. */
export interface ColumnAsked {
  readonly column: TableColumn;
  /** Its cells that held anything before the write. */
  readonly used: Excel.Range;
  /** The first of its other cells after the write. */
  readonly first: Excel.Range;
}

/**
 * Asks with the request that writes what a column holds before and after it.
 * @param write Asks for the write.
 */
export function columnsAsked(
  columns: readonly TableColumn[],
  write: () => void,
  context: Excel.RequestContext,
): readonly ColumnAsked[] {
  const before = columns.map(({ sheet, column }) => {
    const used = rangeOf(sheet, column, context).getUsedRangeOrNullObject(true);
    used.load("address");
    return used;
  });
  write();
  return columns.flatMap((column, at) => {
    const [used, [other]] = [before[at], column.others];
    if (!used || !other) return [];
    const first = rangeOf(column.sheet, { ...other, bottom: other.top }, context);
    first.load("formulasR1C1");
    return [{ column, used, first }];
  });
}

/** A column that Excel filled with a formula. */
export interface FilledColumn {
  readonly column: TableColumn;
  /** In the notation that is the same in each row. */
  readonly formula: string;
}

/** Those of columns that Excel filled, once it has answered. */
export function filledOf(asked: readonly ColumnAsked[]): readonly FilledColumn[] {
  return asked.flatMap(({ column, used, first }) => {
    const [[formula] = []]: readonly (readonly unknown[])[] = first.formulasR1C1;
    const box = used.isNullObject ? null : requireBox(requirePlace(used.address).address);
    const wasBlank = column.others.every((one) => !box || sharedBox(one, box) === null);
    return wasBlank && isFormula(formula) ? [{ column, formula }] : [];
  });
}

/** Clears the cells that Excel filled. What a person typed there meanwhile goes back. */
export async function clearFilled(
  { column: { sheet, others }, formula }: FilledColumn,
  context: Excel.RequestContext,
): Promise<void> {
  const all = others.flatMap((box) => [...pages(box)].map((page) => ({ page })));
  for (const together of requests(all))
    await clearAtOnce(
      sheet,
      together.map(({ page }) => page),
      formula,
      context,
    );
}

async function clearAtOnce(
  sheet: string,
  boxes: readonly Box[],
  formula: string,
  context: Excel.RequestContext,
): Promise<void> {
  const before = boxes.map((box) => {
    const range = rangeOf(sheet, box, context);
    range.load(["formulas", "formulasR1C1"]);
    return range;
  });
  for (const box of boxes) rangeOf(sheet, box, context).formulas = blanks(box);
  await context.sync();
  const typed = boxes.flatMap((box, at) => typedIn(box, before[at], formula));
  if (typed.length === 0) return;
  for (const { box, input } of typed) rangeOf(sheet, box, context).formulas = [[input]];
  await context.sync();
}

function typedIn(page: Box, range: Excel.Range | undefined, formula: string) {
  const rows: readonly (readonly unknown[])[] = range?.formulasR1C1 ?? [];
  return rows.flatMap(([cell], down) => {
    if (cell === formula || cell === "") return [];
    const [top, input] = [page.top + down, range?.formulas[down]?.[0] as unknown];
    return [{ box: { ...page, top, bottom: top }, input: asTyped(input) }];
  });
}

function asTyped(input: unknown): unknown {
  return typeof input === "string" && !input.startsWith("=") ? `'${input}` : input;
}

function blanks({ top, bottom }: Box): string[][] {
  return Array.from({ length: bottom - top + 1 }, () => [""]);
}

function rangeOf(sheet: string, box: Box, { workbook }: Excel.RequestContext): Excel.Range {
  return workbook.worksheets.getItem(sheet).getRange(addressOf(box));
}

function isFormula(input: unknown): input is string {
  return typeof input === "string" && input.startsWith("=");
}

function hasFormula({ rows }: Piece): boolean {
  return rows.some((row) => row.some(isFormula));
}

/** The columns of a table's body into which a piece puts formulas. */
function formulaColumns({ page, rows }: Piece, body: Box): readonly number[] {
  const shared = sharedBox(page, body);
  if (!shared) return [];
  const inside = rows.slice(shared.top - page.top, shared.bottom - page.top + 1);
  return Array.from({ length: shared.right - shared.left + 1 }, (_, at) => shared.left + at).filter(
    (column) => inside.some((row) => isFormula(row[column - page.left])),
  );
}

/** The parts of a column into which no piece is written. */
function without(column: Box, sheet: string, pieces: readonly Piece[]): readonly Box[] {
  const written = pieces
    .flatMap((piece) => (piece.sheet === sheet ? (sharedBox(piece.page, column) ?? []) : []))
    .sort((a, b) => a.top - b.top);
  const rest: Box[] = [];
  let { top } = column;
  for (const box of written) {
    if (box.top > top) rest.push({ ...column, top, bottom: box.top - 1 });
    top = Math.max(top, box.bottom + 1);
  }
  return top <= column.bottom ? [...rest, { ...column, top }] : rest;
}
