import type { Dataset } from "../facts/dataset";
import type { Fact, Metric } from "../facts/fact";
import { qualifierWords } from "../facts/qualifierWords";
import { STATUSES } from "../facts/vocabulary";
import type { Words } from "../words/words";
import { scopeOf } from "../facts/scopeOf";

/**
 * A figure in a sentence: `Cash held 2024-12 (76亿美元, actual)`; its scope and status stand beside
 * what is printed.
 */
export function factDescription(dataset: Dataset, fact: Fact): Words {
  const metric = dataset.metrics.get(fact.metric);
  const entity = dataset.entities.get(fact.entity);
  const figure = printedWords(fact);
  const [en, zh] = STATUSES[fact.status];
  const time = fact.period ? ` ${fact.period.text}` : "";
  const scope = scopeOf(fact) === "" ? "" : `, ${scopeOf(fact)}`;
  return {
    en: `${metric?.name ?? fact.metric} of ${entity?.name ?? fact.entity}${time} (${figure.en}${scope}, ${en})`,
    zh: `${(entity?.nameZh ?? "") || (entity?.name ?? "")}${metric?.nameZh ?? fact.metric}${time}（${figure.zh}${scope}，${zh}）`,
  };
}

/**
 * The printed figure with the word around it: `over 200億美元`; of `200多万`, which has the word in
 * itself, only its English follows.
 */
export function printedWords(fact: Fact): Words {
  const { printed } = fact;
  const word = qualifierWords(fact);
  if (!word) return { en: printed, zh: printed };
  return OWN_WORD.test(printed)
    ? { en: `${printed} (${word.en})`, zh: printed }
    : { en: `${word.en} ${printed}`, zh: `${word.zh} ${printed}` };
}

/** More than, in a figure as it is printed. */
const OWN_WORD = /^上|多|以上/;

/** A figure in an equation: `ARR 2025`, `Valuation (share-sale) 2025-10`. */
export function termWords(dataset: Dataset, fact: Fact): Words {
  const { metric, period } = fact;
  const scope = scopeOf(fact);
  const found = dataset.metrics.get(metric);
  const narrowed = scope === "" ? "" : ` (${scope})`;
  const time = period ? ` ${period.text}` : "";
  return {
    en: `${found ? shortName(found) : metric}${narrowed}${time}`,
    zh: `${found?.nameZh ?? metric}${narrowed}${time}`,
  };
}

/** A metric's English abbreviation where it has one (ARR), else its name. */
export function shortName({ name, aliases }: Metric): string {
  return aliases.find((alias) => /^[A-Z]{2,4}$/.test(alias)) ?? name;
}
