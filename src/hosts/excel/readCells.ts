import { addressOf, type Box, heightOf } from "../../core/workbook/places";
import type { Cell, CellValue, Place } from "../host";
import { requireBox } from "./addresses";
import { type Piece, pages } from "./pieces";
import { inSheet } from "./session";

/** The cells of a range, by rows. A large range is read in pieces, one after the other. */
export async function readCells(place: Place): Promise<readonly (readonly Cell[])[]> {
  const rows: (readonly Cell[])[] = [];
  for (const page of pages(requireBox(place.address)))
    rows.push(...(await inSheet(place.sheet, (sheet, context) => cellsOf(sheet, page, context))));
  return rows;
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

type SheetPage = Pick<Piece, "sheet" | "page">;

/**
 * The cells of several pieces in one request; where that is too much for one answer, each by
 * itself.
 */
export async function cellsOfPages(
  pieces: readonly SheetPage[],
  context: Excel.RequestContext,
): Promise<{
  readonly cells: readonly (readonly (readonly Cell[])[])[];
  readonly isAtOnce: boolean;
}> {
  const sheetOf = ({ sheet }: SheetPage) => context.workbook.worksheets.getItem(sheet);
  try {
    const ranges = pieces.map((piece) => loadRange(sheetOf(piece), piece.page));
    await context.sync();
    return { cells: ranges.map(cellsOfRange), isAtOnce: true };
  } catch (error) {
    if (!isTooMuch(error)) throw error;
    const all: (readonly (readonly Cell[])[])[] = [];
    for (const piece of pieces) all.push(await cellsOf(sheetOf(piece), piece.page, context));
    return { cells: all, isAtOnce: false };
  }
}

async function cellsAtOnce(
  sheet: Excel.Worksheet,
  page: Box,
  context: Excel.RequestContext,
): Promise<readonly (readonly Cell[])[]> {
  const range = loadRange(sheet, page);
  await context.sync();
  return cellsOfRange(range);
}

/** A range whose cells come with the next answer. */
export function loadRange(sheet: Excel.Worksheet, page: Box): Excel.Range {
  const range = sheet.getRange(addressOf(page));
  range.load(["formulas", "values", "text", "valueTypes"]);
  return range;
}

export function cellsOfRange({
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

/**
 * Excel repeats the value where there is no formula, so a text that merely begins with `=` is equal
 * to its value.
 */
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
