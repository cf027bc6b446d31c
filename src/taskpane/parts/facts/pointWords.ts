import { bounds } from "../../../core/facts/bounds";
import type { Dataset } from "../../../core/facts/dataset";
import type { Fact } from "../../../core/facts/fact";
import type { Speech } from "../speech/speech";
import { amount, amountInWords } from "./amount";
import { dateInWords } from "./time";

/**
 * What a point says of any fact: the amount, the figure as printed, its kind, the source and since
 * when it is known.
 */
export function pointWords(
  fact: Fact,
  dataset: Dataset,
  { language, phrases }: Speech,
): readonly string[] {
  const source = dataset.sources.get(fact.source);
  const valueText = amountInWords(fact, language) || amount(fact, language);
  return [
    [phrases.fact.qualifier[fact.qualifier], valueText].filter(Boolean).join(" "),
    fact.printed,
    phrases.fact.status[fact.status],
    source?.publisher ?? fact.source,
    `${phrases.fact.known} ${dateInWords(fact.known.text, language)}`,
  ];
}

/** What the printed digits leave open; a side that is open without end stops at the figure. */
export function intervalShown(fact: Fact & { readonly value: number }) {
  const { low, high } = bounds(fact);
  return {
    low: Number.isFinite(low) ? low : fact.value,
    high: Number.isFinite(high) ? high : fact.value,
  };
}
