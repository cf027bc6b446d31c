import { dayNumber } from "./calendar";
import type { Fact } from "./fact";
import { type Growing, growing } from "./growing";
import { type Interned, interned, internedTexts } from "./interned";
import type { Period } from "./period";

/**
 * Facts in columns: what repeats is kept once and spoken of by its number, days are whole numbers, amounts stand in a row. A million
 * facts so take no more than a few hundred megabytes, and a look-up reads numbers beside each other.
 */
export interface FactTable {
  readonly size: number;
  readonly entities: Interned<string>;
  readonly metrics: Interned<string>;
  readonly scopes: Interned<string>;
  /** By row, numbers of the above. */
  readonly entity: Int32Array;
  readonly metric: Int32Array;
  readonly scope: Int32Array;
  /** By row, first and last day of the period as day numbers; `STANDING` for a term that has none. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** By row, the day number since when it is known. */
  readonly known: Int32Array;
  /** By row, base units; NaN where only a range is printed. */
  readonly value: Float64Array;
  readonly precision: Float64Array;
  readonly ids: readonly string[];
  /** The value of a field of repeated text in a row, without making the fact. */
  text(field: RepeatedText, row: number): string;
  /** The fact of a row: the same object each time. */
  fact(row: number): Fact;
}

/** The day of a standing term, before all days: it stands last among what answers. */
export const STANDING = -(2 ** 31);

const REPEATED_TEXTS = [
  "entity",
  "counterparty",
  "metric",
  "scope",
  "deal",
  "unit",
  "qualifier",
  "status",
  "knownBasis",
  "origin",
  "source",
  "locator",
  "printed",
  "note",
] as const;
export type RepeatedText = (typeof REPEATED_TEXTS)[number];

const AMOUNTS = ["value", "low", "high", "precision"] as const;
type Amount = (typeof AMOUNTS)[number];

/** Takes facts in, one by one: none of the objects is kept. */
export function factTable(facts: Iterable<Fact>): FactTable {
  const texts = byField(REPEATED_TEXTS, () => ({ words: internedTexts(), rows: wholeNumbers() }));
  const amounts = byField(AMOUNTS, () => growing((rows) => new Float64Array(rows)));
  const periods = interned<Period | null>((period) => period?.text ?? "");
  const about = wholeNumbers();
  const known = wholeNumbers();
  const ids: string[] = [];
  for (const fact of facts) {
    for (const field of REPEATED_TEXTS) {
      const { words, rows } = texts[field];
      rows.add(words.number(fact[field]));
    }
    for (const field of AMOUNTS) amounts[field].add(fact[field] ?? NaN);
    about.add(periods.number(fact.period));
    known.add(periods.number(fact.known));
    ids.push(fact.id);
  }
  const columns: Columns = {
    ids,
    periods,
    about: about.done(),
    known: known.done(),
    words: byField(REPEATED_TEXTS, (field) => texts[field].words),
    numbers: byField(REPEATED_TEXTS, (field) => texts[field].rows.done()),
    amounts: byField(AMOUNTS, (field) => amounts[field].done()),
  };
  return tableOf(columns);
}

interface Columns {
  readonly ids: readonly string[];
  readonly periods: Interned<Period | null>;
  readonly about: Int32Array;
  readonly known: Int32Array;
  readonly words: Readonly<Record<RepeatedText, Interned<string>>>;
  readonly numbers: Readonly<Record<RepeatedText, Int32Array>>;
  readonly amounts: Readonly<Record<Amount, Float64Array>>;
}

function tableOf(columns: Columns): FactTable {
  const { ids, periods, words, numbers, amounts } = columns;
  const all = Array.from({ length: periods.size }, (_, number) => periods.at(number));
  const starts = all.map((period) => (period ? dayNumber(period.start) : STANDING));
  const ends = all.map((period) => (period ? dayNumber(period.end) : STANDING));
  const made = new Map<number, Fact>();
  return {
    size: ids.length,
    entities: words.entity,
    metrics: words.metric,
    scopes: words.scope,
    entity: numbers.entity,
    metric: numbers.metric,
    scope: numbers.scope,
    start: columns.about.map((period) => starts[period] ?? STANDING),
    end: columns.about.map((period) => ends[period] ?? STANDING),
    known: columns.known.map((period) => ends[period] ?? STANDING),
    value: amounts.value,
    precision: amounts.precision,
    ids,
    text: (field, row) => words[field].at(numbers[field][row] ?? -1),
    fact(row) {
      const found = made.get(row) ?? factOf(row, columns);
      made.set(row, found);
      return found;
    },
  };
}

function factOf(
  row: number,
  { ids, periods, about, known, words, numbers, amounts }: Columns,
): Fact {
  const text = (field: RepeatedText) => words[field].at(numbers[field][row] ?? -1);
  const amount = (field: Amount) => {
    const found = amounts[field][row] ?? NaN;
    return Number.isNaN(found) ? null : found;
  };
  const knownSince = periods.at(known[row] ?? -1);
  const id = ids[row];
  if (id === undefined || !knownSince) throw new RangeError(`there is no fact in row ${row}`);
  return {
    ...(byField(REPEATED_TEXTS, text) as Pick<Fact, RepeatedText>), // The very texts that came in.
    id,
    period: periods.at(about[row] ?? -1),
    known: knownSince,
    value: amount("value"),
    low: amount("low"),
    high: amount("high"),
    precision: amount("precision") ?? NaN,
  };
}

function wholeNumbers(): Growing<Int32Array> {
  return growing((rows) => new Int32Array(rows));
}

function byField<K extends string, V>(fields: readonly K[], of: (field: K) => V): Record<K, V> {
  return Object.fromEntries(fields.map((field) => [field, of(field)])) as Record<K, V>; // A value for each field.
}
