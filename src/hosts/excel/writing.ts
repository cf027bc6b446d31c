import { addressOf, type Box, heightOf, widthOf } from "../../core/workbook/places";
import { HostFailure, type Place, type Written } from "../host";
import { requireBox } from "./addresses";
import { inOfficeLanguage } from "./language";
import { type Piece, piecesOf, requests } from "./pieces";
import { inExcel, noSheet } from "./session";

/** Writes one range, as `writeTogether` does. */
export function writeCells(place: Place, rows: Written["rows"]): Promise<void> {
  return writeTogether([{ place, rows }]);
}

/**
 * Writes formulas and values, a large range in pieces, as one step of undo where Excel can; it may
 * refuse a later piece.
 * @throws {HostFailure} when the shape of the rows of one is not that of its range; nothing is
 *   written then.
 */
export async function writeTogether(parts: readonly Written[]): Promise<void> {
  const boxes = parts.map(checkedBox);
  const pieces = parts.flatMap((part, index) => piecesOf(part, boxes[index]));
  const rest = [...requests(pieces)];
  await inExcel(async (context) => {
    await checkSheets(parts, context);
    for (let [request] = rest; request; [request] = rest) {
      await enter(request, context);
      rest.shift();
    }
  }, "step");
}

/** Writes pieces in one request. */
export async function enter(
  pieces: readonly Piece[],
  context: Excel.RequestContext,
): Promise<void> {
  for (const { sheet, page, rows } of pieces) {
    const range = context.workbook.worksheets.getItem(sheet).getRange(addressOf(page));
    // In Excel's interface null leaves a cell as it is, and an empty text clears it.
    range.formulas = rows.map((row) => row.map((cell) => cell ?? ""));
  }
  await context.sync();
}

/** Excel itself would say so in the middle of the writing, and not which sheet. */
export async function checkSheets(
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

/** The range of what is to be written. @throws {HostFailure} when the rows have another shape. */
export function checkedBox({ place, rows }: Written): Box {
  const box = requireBox(place.address);
  const [height, width] = [heightOf(box), widthOf(box)];
  if (rows.length === height && rows.every((row) => row.length === width)) return box;
  throw new HostFailure(
    inOfficeLanguage(
      `${place.address} has ${height} × ${width} cells: give as many values.`,
      `${place.address} 共有 ${height} × ${width} 个单元格：写入内容的行列数必须与之相同。`,
    ),
  );
}
