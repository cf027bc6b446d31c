import { addressOf, type Box, heightOf, widthOf } from "../../core/workbook/places";
import { HostFailure, type Place, type RangeContent } from "../host";
import { requireBox } from "./addresses";
import { inOfficeLanguage } from "./language";
import { type Piece, piecesOf, requests } from "./pieces";
import { checkSheets, inSheetsOf } from "./sheetsOf";

/** Writes one range, as `writeTogether` does. */
export function writeCells(place: Place, rows: RangeContent["rows"]): Promise<void> {
  return writeTogether([{ place, rows }]);
}

/**
 * Writes formulas and values, a large range in pieces, as one step of undo where Excel can; it may
 * refuse a later piece.
 * @throws {HostFailure} when the shape of the rows of one is not that of its range; nothing is
 *   written then.
 */
export async function writeTogether(parts: readonly RangeContent[]): Promise<void> {
  const boxes = parts.map(checkedBox);
  const pieces = parts.flatMap((part, index) => piecesOf(part, boxes[index]));
  const rest = [...requests(pieces)];
  const places = parts.map(({ place }) => place);
  const writing = async (context: Excel.RequestContext) => {
    await checkSheets(places, context);
    for (let [request] = rest; request; [request] = rest) {
      await enterPieces(request, context);
      rest.shift();
    }
  };
  await inSheetsOf(places, writing, "step");
}

/** Writes pieces in one request. */
export async function enterPieces(
  pieces: readonly Piece[],
  context: Excel.RequestContext,
): Promise<void> {
  for (const piece of pieces) setPiece(piece, context);
  await context.sync();
}

/** Has a piece written by the next request. */
export function setPiece({ sheet, page, rows }: Piece, context: Excel.RequestContext): void {
  const range = context.workbook.worksheets.getItem(sheet).getRange(addressOf(page));
  // In Excel's interface null leaves a cell as it is, and an empty text clears it.
  range.formulas = rows.map((row) => row.map((cell) => cell ?? ""));
}

/** The range of what is to be written. @throws {HostFailure} when the rows have another shape. */
export function checkedBox({ place, rows }: RangeContent): Box {
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
