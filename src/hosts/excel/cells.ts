import { addressOf, type Box, heightOf, widthOf } from "../../core/workbook/places";
import type { Cell, CellValue, Place, Replacement, Written } from "../host";
import { HostFailure } from "../host";
import { isUnchanged } from "../unchanged";
import { requireBox } from "./addresses";
import { said } from "./language";
import { inExcel, inSheet, noSheet } from "./session";

/** Excel hands over 5 MB at most; a cell with a long formula and text is about half a kilobyte. */
const CELLS_A_PAGE = 5_000;

/** The cells of a range, by rows. A large range is read in pieces, one after the other. */
export async function cells(place: Place): Promise<readonly (readonly Cell[])[]> {
  const rows: (readonly Cell[])[] = [];
  for (const page of pages(requireBox(place.address)))
    rows.push(...(await inSheet(place.sheet, (sheet, context) => cellsOf(sheet, page, context))));
  return rows;
}

/**
 * Writes formulas and values, a large range in pieces, as one step of undo where Excel can; it may refuse a later piece.
 * @throws {HostFailure} when the shape of the rows of one is not that of its range; nothing is written then.
 */
export async function writeTogether(parts: readonly Written[]): Promise<void> {
  const boxes = parts.map(checkedBox);
  const pieces = parts.flatMap((part, index) => piecesOf(part, boxes[index]));
  await inExcel(async (context) => {
    await checkSheets(parts, context);
    for (const request of requests(pieces)) await enter(request, context);
  });
}

/**
 * Writes ranges if all of them hold still what they were seen to hold, compared and written in one conversation.
 * @returns The ranges that hold something else; none is written then.
 */
export async function writeIfUnchanged(parts: readonly Replacement[]): Promise<readonly Place[]> {
  const boxes = parts.map(checkedBox);
  const pieces = parts.flatMap((part, index) => piecesOf(part, boxes[index]));
  return await inExcel(async (context) => {
    await checkSheets(parts, context);
    const changed = await changedParts(parts, boxes, context);
    if (changed.length === 0) for (const request of requests(pieces)) await enter(request, context);
    return changed.map(({ place }) => place);
  });
}

async function changedParts(
  parts: readonly Replacement[],
  boxes: readonly Box[],
  context: Excel.RequestContext,
): Promise<readonly Replacement[]> {
  const changed = new Set<Replacement>();
  const pieces = parts.flatMap((part, index) =>
    piecesOf(part, boxes[index]).map((piece) => ({ ...piece, part, seen: seenIn(part, piece) })),
  );
  for (const together of requests(pieces)) {
    const cells = await cellsOfAll(together, context);
    for (const [index, { part, seen }] of together.entries())
      if (!isUnchanged(cells[index] ?? [], { ...part, seen })) changed.add(part);
  }
  return parts.filter((part) => changed.has(part));
}

/** A part of a range that fits into one request. */
interface Piece {
  readonly sheet: string;
  readonly page: Box;
  /** How many rows of the range stand above. */
  readonly above: number;
  readonly rows: Written["rows"];
}

function piecesOf({ place: { sheet }, rows }: Written, box: Box | undefined): readonly Piece[] {
  if (box === undefined) return [];
  return Array.from(pages(box), (page) => {
    const above = page.top - box.top;
    return { sheet, page, above, rows: rows.slice(above, above + heightOf(page)) };
  });
}

function seenIn({ seen }: Replacement, { above, rows }: Piece): Replacement["seen"] {
  return seen.slice(above, above + rows.length);
}

/** As many pieces at a time as fit into one request. */
function requests<P extends Piece>(pieces: readonly P[]): readonly (readonly P[])[] {
  const all: P[][] = [];
  let cells = Infinity;
  for (const piece of pieces) {
    const more = heightOf(piece.page) * widthOf(piece.page);
    if (cells + more > CELLS_A_PAGE) {
      all.push([]);
      cells = 0;
    }
    cells += more;
    all.at(-1)?.push(piece);
  }
  return all;
}

async function enter(pieces: readonly Piece[], context: Excel.RequestContext): Promise<void> {
  for (const { sheet, page, rows } of pieces) {
    const range = context.workbook.worksheets.getItem(sheet).getRange(addressOf(page));
    // In Excel's interface null leaves a cell as it is, and an empty text clears it.
    range.formulas = rows.map((row) => row.map((cell) => cell ?? ""));
  }
  await context.sync();
}

/** Writes one range, as `writeTogether` does. */
export function writeCells(place: Place, rows: Written["rows"]): Promise<void> {
  return writeTogether([{ place, rows }]);
}

/** Excel itself would say so in the middle of the writing, and not which sheet. */
async function checkSheets(
  parts: readonly Written[],
  context: Excel.RequestContext,
): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const names = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  const missing = parts.find(({ place }) => !names.has(place.sheet.toLowerCase()));
  if (missing) throw noSheet(missing.place.sheet);
}

function checkedBox({ place, rows }: Written): Box {
  const box = requireBox(place.address);
  const [height, width] = [heightOf(box), widthOf(box)];
  if (rows.length === height && rows.every((row) => row.length === width)) return box;
  throw new HostFailure(
    said(
      `${place.address} has ${height} × ${width} cells: give as many values.`,
      `${place.address} 共有 ${height} × ${width} 个单元格：写入内容的行列数必须与之相同。`,
    ),
  );
}

/** Whole rows at a time, so that pieces follow one another by rows. */
function* pages(box: Box): Generator<Box> {
  const rowsAPage = Math.max(1, Math.floor(CELLS_A_PAGE / widthOf(box)));
  for (let { top } = box; top <= box.bottom; top += rowsAPage)
    yield { ...box, top, bottom: Math.min(top + rowsAPage - 1, box.bottom) };
}

/** Where Excel finds a page too large to hand over, each half is read by itself. */
async function cellsOf(
  sheet: Excel.Worksheet,
  page: Box,
  context: Excel.RequestContext,
): Promise<readonly (readonly Cell[])[]> {
  try {
    return await cellsAtOnce(sheet, page, context);
  } catch (error) {
    if (!isTooMuch(error) || page.top === page.bottom) throw error;
    const middle = page.top + Math.floor(heightOf(page) / 2);
    const upper = await cellsOf(sheet, { ...page, bottom: middle - 1 }, context);
    return [...upper, ...(await cellsOf(sheet, { ...page, top: middle }, context))];
  }
}

function isTooMuch(error: unknown): boolean {
  return (
    error instanceof OfficeExtension.Error && error.code === "ResponsePayloadSizeLimitExceeded"
  );
}

/** The cells of several pieces in one request; where that is too much, each by itself. */
async function cellsOfAll(
  pieces: readonly Piece[],
  context: Excel.RequestContext,
): Promise<readonly (readonly (readonly Cell[])[])[]> {
  const sheetOf = ({ sheet }: Piece) => context.workbook.worksheets.getItem(sheet);
  try {
    const ranges = pieces.map((piece) => loaded(sheetOf(piece), piece.page));
    await context.sync();
    return ranges.map(cellsRead);
  } catch (error) {
    if (!isTooMuch(error)) throw error;
    const all: (readonly (readonly Cell[])[])[] = [];
    for (const piece of pieces) all.push(await cellsOf(sheetOf(piece), piece.page, context));
    return all;
  }
}

async function cellsAtOnce(
  sheet: Excel.Worksheet,
  page: Box,
  context: Excel.RequestContext,
): Promise<readonly (readonly Cell[])[]> {
  const range = loaded(sheet, page);
  await context.sync();
  return cellsRead(range);
}

function loaded(sheet: Excel.Worksheet, page: Box): Excel.Range {
  const range = sheet.getRange(addressOf(page));
  range.load(["formulas", "values", "text", "valueTypes"]);
  return range;
}

function cellsRead({
  formulas,
  values,
  text,
  valueTypes,
}: Excel.Range): readonly (readonly Cell[])[] {
  return values.map((row: readonly unknown[], y) =>
    row.map((value, x) => ({
      formula: formulaOf(formulas[y]?.[x], value),
      value: valueOf(value, text[y]?.[x] ?? "", valueTypes[y]?.[x]),
      text: text[y]?.[x] ?? "",
    })),
  );
}

/** Excel repeats the value where there is no formula, so a text that merely begins with `=` is equal to its value. */
function formulaOf(formula: unknown, value: unknown): string {
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return isFormula ? formula : "";
}

function valueOf(value: unknown, text: string, type: Excel.RangeValueType | undefined): CellValue {
  if (type === Excel.RangeValueType.empty) return null;
  if (type === Excel.RangeValueType.error) return { error: String(value) };
  if (typeof value === "number" || typeof value === "boolean") return value;
  // An entity has no plain value of its own; what is drawn is what the person sees.
  return type === Excel.RangeValueType.richValue ? text : String(value);
}
