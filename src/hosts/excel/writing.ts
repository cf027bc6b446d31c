import { addressOf, type Box, heightOf, widthOf } from "../../core/places";
import { HostFailure, type Place, type Replacement, type Written } from "../host";
import { isUnchanged } from "../unchanged";
import { requireBox } from "./addresses";
import { cellsOfAll } from "./cells";
import { said } from "./language";
import { type Piece, piecesOf, requests } from "./pieces";
import { inExcel, noSheet } from "./session";

/** Writes one range, as `writeTogether` does. */
export function writeCells(place: Place, rows: Written["rows"]): Promise<void> {
  return writeTogether([{ place, rows }]);
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

function seenIn({ seen }: Replacement, { above, rows }: Piece): Replacement["seen"] {
  return seen.slice(above, above + rows.length);
}

async function enter(pieces: readonly Piece[], context: Excel.RequestContext): Promise<void> {
  for (const { sheet, page, rows } of pieces) {
    const range = context.workbook.worksheets.getItem(sheet).getRange(addressOf(page));
    // In Excel's interface null leaves a cell as it is, and an empty text clears it.
    range.formulas = rows.map((row) => row.map((cell) => cell ?? ""));
  }
  await context.sync();
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
