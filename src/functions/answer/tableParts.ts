import type { Evidence } from "../../core/evidence/explanation";
import type { Fact } from "../../core/facts/fact";
import { Failure } from "../../core/words/failure";
import type { PickRule, Question } from "../../core/query/question";
import type { Scale } from "../../core/words/scale";
import { spellingOf, STATUSES } from "../../core/facts/vocabulary";
import type { Language, Words } from "../../core/words/words";
import { formatOf, scaledValue, unitOnCard } from "./format";
import {
  cards,
  counterparty,
  curr,
  dir,
  fiscal,
  headers,
  lang,
  mag,
  pack,
  pick,
  scope,
  sort,
  status,
} from "../options/options";
import { type AnswerCell, type AnswerTable, cell, cellWithEvidence } from "../record/record";

/**
 * What the tables of figures have in common: their options, their row of titles, their number
 * cells.
 */

/** Options of every table. */
export interface TableLook {
  readonly headers: boolean;
  readonly dir: "V" | "H";
  readonly lang: Language | null;
}

export const TABLE_LOOK = { headers, dir, lang } as const;

/** Options of a table of figures. */
export interface TableOptions extends TableLook {
  readonly mag: Scale;
  readonly status: Question["status"];
  readonly pick: PickRule;
  readonly scope: string | null;
  readonly counterparty: string | null;
  readonly sort: "asc" | "desc";
  readonly cards: boolean | null;
  readonly curr: string | null;
  readonly pack: string | null;
}

export const TABLE_OPTIONS = {
  mag,
  status,
  pick,
  scope,
  counterparty,
  sort,
  cards,
  curr,
  pack,
  ...TABLE_LOOK,
} as const;

/** Options of a table of figures about periods that may be named. */
export interface PeriodTableOptions extends TableOptions {
  readonly fiscal: boolean;
}

export const PERIOD_TABLE_OPTIONS = { ...TABLE_OPTIONS, fiscal } as const;

/** A title of a column: the English is what formulas look for, the Chinese comes with `Lang=zh`. */
export function titleCell(words: Words, language: Language | null): AnswerCell {
  return cell(words[language ?? "en"]);
}

/** The rows under their titles, or alone with `Headers=0`; across with `Dir=H`. */
export function tableWithTitles(
  { headers, dir, lang }: TableLook,
  titles: readonly Words[],
  rows: AnswerTable,
): AnswerTable {
  const table = headers ? [titles.map((words) => titleCell(words, lang)), ...rows] : rows;
  return dir === "V" ? table : transposedTable(table);
}

export function transposedTable(table: AnswerTable): AnswerTable {
  const [first = []] = table;
  return first.map((_, column) => table.map((row) => row[column] ?? cell(null)));
}

/** Rows that stand in the order of time, turned round with `Sort=desc`. */
export function sortedByTime<T>(rows: readonly T[], sort: "asc" | "desc"): readonly T[] {
  return sort === "asc" ? rows : [...rows].reverse();
}

/**
 * A number in the scale asked for, plain unless `Cards=1`; #N/A where the figure is a range, whose
 * print stands beside it.
 */
export function numberCell(
  value: number | null,
  unit: string,
  { mag, cards, lang }: Pick<TableOptions, "mag" | "cards" | "lang">,
): AnswerCell | Failure {
  if (value === null)
    return new Failure("not-found", { en: "The figure is a range.", zh: "该数字是一个区间。" });
  const number = cell(scaledValue(value, unit, mag), formatOf(unit, mag));
  return cards === true
    ? { ...number, card: { ...unitOnCard(unit, mag, lang ?? "en"), isRequested: true } }
    : number;
}

/** A status, as the slug that formulas look for, or in words with `Lang=`. */
export function statusCell({ status }: Fact, lang: Language | null): AnswerCell {
  return cell(lang === null ? status : spellingOf(STATUSES, status, lang));
}

/** A row whose every cell rests on the same facts. */
export function rowWithEvidence(
  row: readonly (AnswerCell | Failure)[],
  answer: { readonly evidence: readonly Evidence[] },
): readonly (AnswerCell | Failure)[] {
  return row.map((one) =>
    one instanceof Failure ? one : cellWithEvidence(one.value, one.format, answer, one.card),
  );
}
