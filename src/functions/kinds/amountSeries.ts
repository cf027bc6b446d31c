import { type Input, type InputMatrix, plain } from "./input";
import { expected, type Values, type WholeKind } from "./kind";
import { found, placeIn, plainAt } from "./place";

/** Amounts of a row, a column or a block of cells: none of them may be blank, a text or an error. */
export function amountSeries(name: string): WholeKind<Values<number>> {
  return {
    shape: "whole",
    read: (cells) => {
      if (cells.flat().every((cell) => isBlank(cell)))
        throw expected(`an amount for ${name}, found nothing`, `金额（${name}），实际为空`);
      return cells.map((row, at) =>
        row.map((cell, column) => amountAt(name, cell, at, column, cells)),
      );
    },
  };
}

/** The same, where a single blank cell means 0. */
export function openingAmounts(name: string): WholeKind<Values<number>> {
  const given = amountSeries(name);
  return {
    shape: "whole",
    read: (cells, context) => {
      const [row = []] = cells;
      const isBlankCell = cells.length === 1 && row.length === 1 && isBlank(row[0]);
      return isBlankCell ? [[0]] : given.read(cells, context);
    },
  };
}

/** @throws {Failure} of its own kind for an error value, with its place. */
function amountAt(
  name: string,
  cell: Input,
  row: number,
  column: number,
  cells: InputMatrix,
): number {
  const at = placeIn(cells, row, column);
  const place = at ? { en: `${at.en} of ${name}`, zh: `${name} ${at.zh}` } : { en: name, zh: name };
  const value = plainAt(cell, place);
  if (typeof value === "number") return value;
  const was = found(isBlank(cell) ? null : value);
  const isHole = isBlank(cell);
  throw expected(
    `an amount for ${place.en}, found ${was.en}${isHole ? ": write 0 for a period without one" : ""}`,
    `金额（${place.zh}），实际为${was.zh}${isHole ? "：没有金额的期间请写 0" : ""}`,
  );
}

/** @throws never: an error value is not blank. */
function isBlank(cell: Input): boolean {
  if (typeof cell === "object" && cell?.type === "Error") return false;
  const value = plain(cell);
  return value === null || (typeof value === "string" && value.trim() === "");
}
