import { type Input, plain, shown } from "./input";
import { expected, single, type WholeKind } from "./kind";

/** A row or a column of amounts, and which of the two it was. A single cell is a row of one. */
export interface Amounts {
  readonly values: readonly number[];
  readonly isColumn: boolean;
}

/** Amounts by period, a row or a column of them; a blank among them is 0. */
export const amounts: WholeKind<Amounts> = {
  shape: "whole",
  read: (cells) => {
    const [first = []] = cells;
    if (cells.length > 1 && first.length > 1)
      throw expected(
        `one row or one column of amounts, found ${cells.length} rows by ${first.length} columns`,
        `一行或一列金额，实际为 ${cells.length} 行 ${first.length} 列`,
      );
    const line = cells.flat();
    if (line.every((cell) => plain(cell) === null))
      throw expected("an amount, found nothing", "金额，实际为空");
    return { values: line.map((cell, at) => amountAt(cell, at)), isColumn: cells.length > 1 };
  },
};

/** One amount; blank means 0. */
export const amount: WholeKind<number> = single("prior", (cell) => amountAt(cell, null));

function amountAt(cell: Input, at: number | null): number {
  const value = plain(cell) ?? 0;
  if (typeof value === "number") return value;
  const place =
    at === null
      ? { en: "", zh: "" }
      : { en: ` in cell ${at + 1}`, zh: `（第 ${at + 1} 个单元格）` };
  throw expected(
    `an amount${place.en}, found "${shown(value)}"`,
    `金额${place.zh}，实际为“${shown(value)}”`,
  );
}
