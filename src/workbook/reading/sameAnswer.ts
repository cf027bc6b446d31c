import type { CellValueRows } from "../../core/workbook/workbook";
import type { CellValue } from "../../hosts/host";

/**
 * Whether a cell holds what a function answers. Numbers are one where they differ by less than a
 * part in 10¹², since a program may hand on fifteen digits; a blank cell is an empty text, and an
 * error that a function answers as a text is the error itself.
 */
function isSameAnswer(held: CellValue, answer: CellValue): boolean {
  const [a, b] = [comparableValue(held), comparableValue(answer)];
  if (typeof a !== "number" || typeof b !== "number") return a === b;
  return a === b || Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
}

/** Whether ranges hold what a function answers, size included. */
export function areSameAnswers(held: CellValueRows, answer: CellValueRows): boolean {
  return hasSameSize(held, answer) && differingCells(held, answer).length === 0;
}

function hasSameSize(a: CellValueRows, b: CellValueRows): boolean {
  return a.length === b.length && a.every((row, down) => row.length === b[down]?.length);
}

/** Where a cell that both ranges have holds something else than the answer, counted from 0. */
export function differingCells(
  held: CellValueRows,
  answer: CellValueRows,
): readonly { readonly down: number; readonly right: number }[] {
  return held.flatMap((row, down) =>
    row.flatMap((value, right) => {
      const next = answer[down]?.[right];
      return next === undefined || isSameAnswer(value, next) ? [] : [{ down, right }];
    }),
  );
}

function comparableValue(value: CellValue): CellValue {
  return typeof value === "object" ? (value?.error ?? "") : value;
}
