import { type Box, heightOf, widthOf } from "../../core/workbook/places";
import type { RangeContent } from "../host";

/** Excel hands over 5 MB at most; a cell with a long formula and text is about half a kilobyte. */
const CELLS_A_PAGE = 5_000;

/** A part of a range that fits into one request. */
export interface Piece {
  readonly sheet: string;
  readonly page: Box;
  /** How many rows of the range stand above. */
  readonly above: number;
  readonly rows: RangeContent["rows"];
}

export function piecesOf(
  { place: { sheet }, rows }: RangeContent,
  box: Box | undefined,
): readonly Piece[] {
  if (box === undefined) return [];
  return Array.from(pages(box), (page) => {
    const above = page.top - box.top;
    return { sheet, page, above, rows: rows.slice(above, above + heightOf(page)) };
  });
}

/** As many pieces at a time as fit into one request. */
export function requests<P extends Pick<Piece, "page">>(
  pieces: readonly P[],
): readonly (readonly P[])[] {
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

/** Whole rows at a time, so that pieces follow one another by rows. */
export function* pages(box: Box): Generator<Box> {
  const rowsAPage = Math.max(1, Math.floor(CELLS_A_PAGE / widthOf(box)));
  for (let { top } = box; top <= box.bottom; top += rowsAPage)
    yield { ...box, top, bottom: Math.min(top + rowsAPage - 1, box.bottom) };
}
