import type { Fact, Metric } from "../../src/core/facts/fact";
import type { IsoDate } from "../../src/core/period/calendar";
import { dayPeriod, type Period, quarterPeriod } from "../../src/core/period/period";
import { seededChance } from "./seededChance";

/**
 * So many facts, the same in every run: companies by metrics by scopes by quarters, each figure
 * told by two documents that mostly agree. More facts are more companies, and histories somewhat
 * longer. Every fact is a new object, as a reader of tables makes it.
 */
export function* syntheticFacts(size: number): Generator<Fact> {
  const chance = seededChance(size);
  let row = 0;
  for (const series of seriesOf(size)) {
    let amount = 1e6 * 1000 ** chance();
    for (const period of quarters(size)) {
      amount *= 0.95 + 0.3 * chance();
      for (let vintage = 0; vintage < VINTAGES; vintage++) {
        if (row === size) return;
        yield fact(row++, size, series, period, vintage, amount, chance);
      }
    }
  }
}

/** How many companies so many facts are about. */
export function companies(size: number): number {
  return Math.ceil(
    size / (SYNTHETIC_METRICS.length * SCOPES.length * historyQuarters(size) * VINTAGES),
  );
}

/** How many documents tell so many facts. */
export function documents(size: number): number {
  return 5 + Math.floor(size / 200);
}

/** The day as of which everything below is known. */
export const RELEASED = "2026-01-01" as IsoDate; // A day of the calendar.

export const SYNTHETIC_METRICS: readonly Metric[] = [
  "arr",
  "cash",
  "users",
  "valuation",
  "revenue",
].map((id) => ({
  id,
  name: id,
  nameZh: "",
  aliases: [],
  unit: id === "users" ? "people" : "USD",
  periodType: id === "revenue" ? "duration" : "instant",
  isOfParts: false,
  definition: "",
  definitionZh: "",
}));

const SCOPES = ["", "api"];
const VINTAGES = 2;

interface Series {
  readonly entity: string;
  readonly metric: Metric;
  readonly scope: string;
}

function* seriesOf(size: number): Generator<Series> {
  for (let company = 0; company < companies(size); company++)
    for (const metric of SYNTHETIC_METRICS)
      for (const scope of SCOPES) yield { entity: `company-${company}`, metric, scope };
}

/** 5 quarters at 200 facts, 13 at 100,000. */
function historyQuarters(size: number): number {
  return 5 + Math.floor(3 * Math.log10(size / 200));
}

function quarters(size: number): readonly Period[] {
  const count = historyQuarters(size);
  return Array.from({ length: count }, (_, at) => {
    const before = count - 1 - at;
    return quarterPeriod(2025 - Math.floor(before / 4), 4 - (before % 4));
  });
}

function fact(
  row: number,
  size: number,
  { entity, metric, scope }: Series,
  period: Period,
  vintage: number,
  amount: number,
  chance: () => number,
): Fact {
  const value = Math.round(amount * (vintage === 0 || chance() < 0.8 ? 1 : 1.2));
  return {
    id: `fact-${row}`,
    entity,
    counterparty: "",
    metric: metric.id,
    scope,
    basis: "",
    deal: "",
    period,
    periodBasis: "printed",
    value,
    low: null,
    high: null,
    unit: metric.unit,
    precision: 10 ** Math.floor(Math.log10(value) - 1),
    qualifier: chance() < 0.7 ? "exact" : "about",
    status: "actual",
    known: dayPeriod(knownDay(period, vintage)),
    knownBasis: "printed",
    origin: `origin-${Math.floor(20 * chance())}`,
    source: `document-${Math.floor(documents(size) * chance())}`,
    locator: String(1 + Math.floor(60 * chance())),
    printed: `${(value / 1e6).toFixed(1)} million`,
    note: "",
  };
}

/** On the last day of the quarter and, told again, on the last of the year. */
function knownDay({ end }: Period, vintage: number): IsoDate {
  return vintage === 0 ? end : (`${end.slice(0, 4)}-12-31` as IsoDate); // A day of the calendar.
}
