import { addressOf, type Box, heightOf, widthOf } from "../../core/places";
import type { Cell, CellValue, Place, Written } from "../host";
import { HostFailure } from "../host";
import { requireBox } from "./addresses";
import { said } from "./language";
import { ExcelRefusal } from "./refusal";
import { inExcel, inSheet, noSheet } from "./session";

/** Excel hands over 5 MB at most; a cell with a long formula and text is about half a kilobyte. */
const CELLS_A_PAGE = 5_000;

/** The cells of a range, by rows. A large range is read in pieces, one after the other. */
export async function cells(place: Place): Promise<readonly (readonly Cell[])[]> {
  const rows: (readonly Cell[])[] = [];
  for (const page of pages(requireBox(place.address)))
    rows.push(...(await cellsOfPage(place, page)));
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

/** A part of a range that fits into one request. */
interface Piece {
  readonly sheet: string;
  readonly page: Box;
  readonly rows: Written["rows"];
}

function piecesOf({ place: { sheet }, rows }: Written, box: Box | undefined): readonly Piece[] {
  if (box === undefined) return [];
  return Array.from(pages(box), (page) => {
    const from = page.top - box.top;
    return { sheet, page, rows: rows.slice(from, from + heightOf(page)) };
  });
}

/** As many pieces at a time as fit into one request. */
function requests(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const all: Piece[][] = [];
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

async function cellsOfPage(place: Place, page: Box): Promise<readonly (readonly Cell[])[]> {
  try {
    return await cellsAtOnce(place, page);
  } catch (error) {
    const tooMuch = error instanceof ExcelRefusal && error.code === TOO_MUCH;
    if (!tooMuch || page.top === page.bottom) throw error;
    const middle = page.top + Math.floor(heightOf(page) / 2);
    const upper = await cellsOfPage(place, { ...page, bottom: middle - 1 });
    return [...upper, ...(await cellsOfPage(place, { ...page, top: middle }))];
  }
}

const TOO_MUCH = "ResponsePayloadSizeLimitExceeded";

function cellsAtOnce(place: Place, page: Box): Promise<readonly (readonly Cell[])[]> {
  return inSheet(place.sheet, async (sheet, context) => {
    const range = sheet.getRange(addressOf(page));
    range.load(["formulas", "values", "text", "valueTypes"]);
    await context.sync();
    const { formulas, values, text, valueTypes } = range;
    return values.map((row: readonly unknown[], y) =>
      row.map((value, x) => ({
        formula: formulaOf(formulas[y]?.[x], value),
        value: valueOf(value, text[y]?.[x] ?? "", valueTypes[y]?.[x]),
        text: text[y]?.[x] ?? "",
      })),
    );
  });
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
