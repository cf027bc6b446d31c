import { type Input, type InputMatrix, plain, shown } from "./input";
import { expected, type Values, type WholeKind } from "./kind";
import { Failure } from "../../core/failure";

/** Amounts of a row, a column or a block of cells: none of them may be blank, a text or an error. */
export const amountSeries: WholeKind<Values<number>> = {
  shape: "whole",
  read: (cells) => {
    if (cells.flat().every((cell) => isBlank(cell)))
      throw expected("an amount, found nothing", "金额，实际为空");
    return cells.map((row, at) => row.map((cell, column) => amountAt(cell, at, column, cells)));
  },
};

/** The same, where a single blank cell means 0. */
export const openingAmounts: WholeKind<Values<number>> = {
  shape: "whole",
  read: (cells, dataset) => {
    const [row = []] = cells;
    const isBlankCell = cells.length === 1 && row.length === 1 && isBlank(row[0]);
    return isBlankCell ? [[0]] : amountSeries.read(cells, dataset);
  },
};

/** @throws {Failure} of its own kind for an error value, with its place. */
function amountAt(cell: Input, row: number, column: number, cells: InputMatrix): number {
  const place = placeOf(row, column, cells);
  const value = plainAt(cell, place);
  if (typeof value === "number") return value;
  if (isBlank(cell))
    throw expected(
      `an amount${place.en}, found a blank cell: write 0 for a period without one`,
      `金额${place.zh}，实际为空白单元格：没有金额的期间请写 0`,
    );
  throw expected(
    `an amount${place.en}, found "${shown(value)}"`,
    `金额${place.zh}，实际为“${shown(value)}”`,
  );
}

function plainAt(cell: Input, place: ReturnType<typeof placeOf>) {
  try {
    return plain(cell);
  } catch (failure) {
    if (!(failure instanceof Failure)) throw failure;
    const { en, zh } = failure.words;
    throw new Failure(failure.code, {
      en: `${en}${place.en && ` It stands${place.en}.`}`,
      zh: `${zh}${place.zh}`,
    });
  }
}

/** @throws never: an error value is not blank. */
function isBlank(cell: Input): boolean {
  if (typeof cell === "object" && cell?.type === "Error") return false;
  const value = plain(cell);
  return value === null || (typeof value === "string" && value.trim() === "");
}

/** Where a cell stands in its range; nothing where it stands alone. */
function placeOf(row: number, column: number, cells: InputMatrix) {
  const width = cells[0]?.length ?? 0;
  if (cells.length === 1 && width === 1) return { en: "", zh: "" };
  if (width === 1) return { en: ` in row ${row + 1}`, zh: `（第 ${row + 1} 行）` };
  if (cells.length === 1) return { en: ` in column ${column + 1}`, zh: `（第 ${column + 1} 列）` };
  return {
    en: ` in row ${row + 1}, column ${column + 1}`,
    zh: `（第 ${row + 1} 行第 ${column + 1} 列）`,
  };
}
