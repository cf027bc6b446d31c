import type { Cell, CellInput, CellValue, Place } from "../host";
import { HostFailure } from "../host";
import { addressOf, boxOf, type Box } from "./addresses";
import { said } from "./language";
import { ExcelRefusal } from "./refusal";
import { inSheet } from "./session";

/** Excel hands over 5 MB at most; a cell with a long formula and text is about half a kilobyte. */
const CELLS_A_PAGE = 5_000;

/** The cells of a range, by rows. A large range is read in pieces, one after the other. */
export async function cells(place: Place): Promise<readonly (readonly Cell[])[]> {
  const rows: (readonly Cell[])[] = [];
  for (const page of pages(boxOf(place.address))) rows.push(...(await cellsOfPage(place, page)));
  return rows;
}

/**
 * Writes formulas and values; a large range is written in pieces, of which Excel may refuse a later one.
 * @throws {HostFailure} when the shape of the rows is not that of the range; nothing is written then.
 */
export async function writeCells(
  place: Place,
  rows: readonly (readonly CellInput[])[],
): Promise<void> {
  const box = boxOf(place.address);
  if (rows.length !== box.rows || rows.some((row) => row.length !== box.columns))
    throw new HostFailure(
      said(
        `${place.address} has ${box.rows} × ${box.columns} cells: give as many values.`,
        `${place.address} 共有 ${box.rows} × ${box.columns} 个单元格：写入内容的行列数必须与之相同。`,
      ),
    );
  for (const page of pages(box)) {
    const piece = rows.slice(page.top - box.top, page.top - box.top + page.rows);
    await writePage(place.sheet, page, piece);
  }
}

function writePage(
  sheet: string,
  page: Box,
  rows: readonly (readonly CellInput[])[],
): Promise<void> {
  return inSheet(sheet, async (worksheet, context) => {
    const range = worksheet.getRange(addressOf(page));
    // In Excel's interface null leaves a cell as it is, and an empty text clears it.
    range.formulas = rows.map((row) => row.map((cell) => cell ?? ""));
    await context.sync();
  });
}

/** Whole rows at a time, so that pieces follow one another by rows. */
function* pages(box: Box): Generator<Box> {
  const rowsAPage = Math.max(1, Math.floor(CELLS_A_PAGE / box.columns));
  for (let done = 0; done < box.rows; done += rowsAPage)
    yield { ...box, top: box.top + done, rows: Math.min(rowsAPage, box.rows - done) };
}

async function cellsOfPage(place: Place, page: Box): Promise<readonly (readonly Cell[])[]> {
  try {
    return await cellsAtOnce(place, page);
  } catch (error) {
    const tooMuch = error instanceof ExcelRefusal && error.code === TOO_MUCH;
    if (!tooMuch || page.rows === 1) throw error;
    const half = Math.floor(page.rows / 2);
    const upper = await cellsOfPage(place, { ...page, rows: half });
    const lower = { ...page, top: page.top + half, rows: page.rows - half };
    return [...upper, ...(await cellsOfPage(place, lower))];
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
