import type { Dataset } from "../facts/dataset";
import type { Period } from "../period/period";
import { onePer } from "../library/onePer";
import { type NamesInText, namesReader, searchableText } from "./titleNames";
import { periodsInText } from "./titlePeriods";
import { unitsInText } from "./titleUnits";
import { foreignWords, statusInTitle } from "./titleVocabulary";

/** What one title beside or over a number says. */
export interface TitleReading {
  readonly text: string;
  /** Ids. */
  readonly companies: ReadonlySet<string>;
  readonly metrics: ReadonlySet<string>;
  readonly deals: ReadonlySet<string>;
  readonly scopes: ReadonlySet<string>;
  readonly periods: readonly Period[];
  readonly status: "actual" | "planned" | null;
  /** How many single ones a unit of amounts counts: 1e9 for `$bn`. */
  readonly factors: ReadonlySet<number>;
  readonly isMoney: boolean;
  readonly isOtherCurrency: boolean;
  readonly isPercent: boolean;
  readonly isMegawatts: boolean;
  readonly isChinese: boolean;
  /** What is neither ours nor mere connection: the number is something else. */
  readonly foreign: readonly string[];
}

/** As many titles as large workbooks repeat. */
const MOST_TITLES = 20_000;
/** A longer text is a note, not a title. */
export const LONGEST_TITLE = 100;

/**
 * Reads a title: which companies, metrics, deals, parts, periods and units it names, in either
 * language. `OpenAI ARR 2025 ($bn)` names one company, one metric, one period and one unit.
 */
export function readTitle(dataset: Dataset, text: string): TitleReading {
  return readerOf(dataset)(text);
}

const readerOf = onePer((dataset: Dataset) => {
  const names = namesReader(dataset);
  // Most titles stand beside many numbers.
  const known = new Map<string, TitleReading>();
  return (text: string) => {
    const found = known.get(text) ?? reading(text, names);
    if (known.size >= MOST_TITLES) known.clear();
    known.set(text, found);
    return found;
  };
});

function reading(text: string, names: (text: string) => NamesInText): TitleReading {
  const timed = periodsInText(text);
  const named = namesBesideUnits(searchableText(timed.rest), names);
  const { rest, ...units } = unitsInText(named.rest, timed.rest);
  return {
    ...{ text, companies: named.companies, deals: named.deals, scopes: named.scopes },
    ...units,
    metrics: metricsMeant(named.metrics, searchableText(text)),
    periods: timed.periods,
    status: timed.letter === "actual" ? "actual" : statusInTitle(text),
    isChinese: /\p{Script=Han}/u.test(text),
    foreign: foreignWords(rest),
  };
}

/** `GW` is the name of a metric only where no other one is named; else it is the unit. */
function namesBesideUnits(text: string, names: (text: string) => NamesInText): NamesInText {
  const plain = names(text.replace(/ (?:gw|gigawatts?)(?= )|吉瓦/g, " "));
  return plain.metrics.size > 0 ? plain : names(text);
}

const RUN_RATE = / annualised | run rate | recurring | arr |年化|经常性/;

/** Revenue that is annualised is a run-rate. */
function metricsMeant(metrics: ReadonlySet<string>, text: string): ReadonlySet<string> {
  if (!metrics.has("revenue") || !RUN_RATE.test(text)) return metrics;
  return new Set([...metrics, "arr"].filter((metric) => metric !== "revenue"));
}
