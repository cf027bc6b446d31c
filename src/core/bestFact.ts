import { dayNumber } from "./calendar";
import type { Dataset } from "./dataset";
import type { Fact, IsoDate } from "./fact";
import { type FactTable, STANDING } from "./factTable";
import type { Question } from "./question";
import { remembered } from "./remembered";
import { isPlanned, orderInSeries, type Series } from "./series";

/** The fact of `bestRow` in the scope asked for. */
export function bestFact(dataset: Dataset, question: Question): Fact | undefined {
  const row = bestRow(dataset.table, seriesAsked(dataset, question), question);
  return row === -1 ? undefined : dataset.table.fact(row);
}

/** The series of the entity, metric and scope that a question asks for: what is reported, what is planned, or both. */
export function seriesAsked(dataset: Dataset, question: Question): readonly Series[] {
  return dataset.seriesIn(question.entity.id, question.metric.id, question.scope);
}

/**
 * The row of the first of `candidates`, found without making any fact: in each series by bisection from the last day that may answer
 * backwards. What is reported goes before what is planned, unless a status is asked for.
 * @param all The series that the question asks for.
 * @returns -1 when no fact answers.
 */
export function bestRow(table: FactTable, all: readonly Series[], question: Question): number {
  const search = searchFor(question);
  let best = -1;
  for (const series of all) {
    if (!mayAnswer(series, question.status)) continue;
    if (best !== -1 && question.status === "preferred" && series.isPlanned) continue;
    const row = bestOfSeries(table, series, search);
    if (row === -1) continue;
    if (best === -1 || isBetter(table, row, best, search)) best = row;
  }
  return best;
}

/** A question in numbers. */
interface Search {
  /** The first and the last day that a figure may end on. */
  readonly from: number;
  readonly to: number;
  /** The first day that a figure may begin on. */
  readonly start: number;
  /** The period that answers exactly: its first and last day. */
  readonly exactStart: number;
  readonly exactEnd: number;
  readonly asOf: number;
  readonly question: Question;
  readonly isFiltered: boolean;
}

const EVER = 2 ** 31 - 1;
const DAYS_REMEMBERED = 10_000;
const dayOf = remembered<IsoDate, number>(dayNumber, DAYS_REMEMBERED);

/** The days that answer are those that `answersFor` in period.ts tells. One literal, as a search is made for every question. */
function searchFor(question: Question): Search {
  const { period, metric } = question;
  const isEver = period === "latest";
  const isTotal = metric.periodType === "duration";
  const first = isEver ? -EVER : dayOf(period.start);
  const last = isEver ? EVER : dayOf(period.end);
  const isOpen = isEver || (!isTotal && period.grain === "day");
  return {
    from: isOpen ? -EVER : isTotal ? last : first,
    to: last,
    start: isOpen ? -EVER : first,
    exactStart: isEver ? EVER : first,
    exactEnd: last,
    asOf: dayOf(question.asOf),
    question,
    isFiltered: isFiltered(question),
  };
}

function isFiltered({ status, counterparty, pick }: Question): boolean {
  return (
    (status !== "preferred" && status !== "any") ||
    counterparty !== null ||
    typeof pick !== "string"
  );
}

function mayAnswer(series: Series, status: Question["status"]): boolean {
  if (status === "preferred" || status === "any") return true;
  return series.isPlanned === isPlanned(status);
}

/** The best row of one series, or -1. */
function bestOfSeries(table: FactTable, { rows }: Series, search: Search): number {
  let below = placeAfter(table, rows, search.to);
  while (below > 0) {
    const end = table.end[rows[below - 1] ?? 0] ?? STANDING;
    const isStanding = end === STANDING;
    if (end < search.from && !isStanding) {
      below = placeAfter(table, rows, STANDING);
      continue;
    }
    const first = firstOfDay(table, rows, below, end);
    const found = bestAt(table, rows, first, below, search);
    if (found !== -1) return found;
    below = first;
  }
  return -1;
}

/** The best row of those that end on one day, the latest known first: one for exactly the period asked goes before the others. */
function bestAt(
  table: FactTable,
  rows: Int32Array,
  first: number,
  below: number,
  search: Search,
): number {
  const mayBeExact = table.end[rows[first] ?? 0] === search.exactEnd;
  let best = -1;
  for (let place = first; place < below; place++) {
    const row = rows[place] ?? 0;
    if ((table.known[row] ?? EVER) > search.asOf || !fits(table, row, search)) continue;
    if (!mayBeExact || table.start[row] === search.exactStart) return row;
    if (best === -1) best = row;
  }
  return best;
}

function fits(table: FactTable, row: number, search: Search): boolean {
  const start = table.start[row] ?? STANDING;
  if (start !== STANDING) {
    if (start < search.start) return false;
    if (search.question.metric.periodType === "duration" && !isAsked(start, search)) return false;
  }
  return !search.isFiltered || isWanted(table, row, search.question);
}

function isAsked(start: number, { question, exactStart }: Search): boolean {
  return question.period === "latest" || start === exactStart;
}

function isWanted(table: FactTable, row: number, question: Question): boolean {
  const { status, counterparty, pick } = question;
  const isStatus =
    status === "preferred" || status === "any" || table.text("status", row) === status;
  return (
    isStatus &&
    (counterparty === null || table.text("counterparty", row) === counterparty) &&
    (typeof pick === "string" || table.text("source", row) === pick.source)
  );
}

/** Whether a row of one series answers better than a row of the other, as `order` in query.ts compares them. */
function isBetter(table: FactTable, row: number, other: number, search: Search): boolean {
  const { status } = search.question;
  const rank = (one: number) =>
    status === "preferred" && isPlanned(table.text("status", one)) ? 1 : 0;
  const exact = (one: number) =>
    table.start[one] === search.exactStart && table.end[one] === search.exactEnd ? 0 : 1;
  const later = (table.end[other] ?? 0) - (table.end[row] ?? 0);
  return (
    (rank(row) - rank(other) ||
      exact(row) - exact(other) ||
      later ||
      orderInSeries(table, row, other)) < 0
  );
}

/** The place of the first of the rows before a place that end on one day: claims about one day are few. */
function firstOfDay(table: FactTable, rows: Int32Array, below: number, day: number): number {
  let first = below - 1;
  while (first > 0 && table.end[rows[first - 1] ?? 0] === day) first--;
  return first;
}

/** The place after the last row that ends on or before a day. */
function placeAfter(table: FactTable, rows: Int32Array, day: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((table.end[rows[middle] ?? 0] ?? STANDING) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
