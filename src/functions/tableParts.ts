import type { Evidence } from "../core/explanation";
import { Failure } from "../core/failure";
import type { Choice, Question } from "../core/question";
import type { Scale } from "../core/scale";
import { formatOf, scaled } from "./format";
import { counterparty, headers, mag, pick, scope, status } from "./options";
import { optionsParameter } from "./parameters";
import { type AnswerCell, type AnswerTable, cell } from "./record";

/** What the tables of figures have in common: their options, their row of titles, their number cells. */

export interface TableOptions {
  readonly mag: Scale;
  readonly status: Question["status"];
  readonly pick: Choice;
  readonly scope: string;
  readonly counterparty: string | null;
  readonly headers: boolean;
}

export const TABLE_OPTIONS = optionsParameter<TableOptions>({
  mag,
  status,
  pick,
  scope,
  counterparty,
  headers,
});

/** The rows under their titles, or alone with `Headers=0`. */
export function titled(
  isTitled: boolean,
  titles: readonly string[],
  rows: AnswerTable,
): AnswerTable {
  return isTitled ? [titles.map((title) => cell(title)), ...rows] : rows;
}

/** A number in the scale asked for; #N/A where the figure is a range, whose print stands beside it. */
export function numberCell(value: number | null, unit: string, scale: Scale): AnswerCell | Failure {
  if (value !== null) return cell(scaled(value, unit, scale), formatOf(unit, scale));
  return new Failure("not-found", { en: "The figure is a range.", zh: "该数字是一个区间。" });
}

/** A row whose every cell rests on the same facts. */
export function resting(
  row: readonly (AnswerCell | Failure)[],
  evidence: readonly Evidence[],
): readonly (AnswerCell | Failure)[] {
  return row.map((cell) => (cell instanceof Failure ? cell : { ...cell, evidence }));
}
