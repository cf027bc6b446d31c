import { chineseDate, dayFirst } from "../../core/cite/citedDate";
import type { Evidence } from "../../core/evidence/explanation";
import type { DealTerm, DealTermsByKey, UsedTerms } from "../../core/deals/terms";
import type { Dataset } from "../../core/facts/dataset";
import type { Words } from "../../core/words/words";
import { numberOption, type Option } from "../options/options";

/** One option for each term, null where it is not set. */
export type TermOptions<K extends string> = Readonly<Record<K, Option<number | null>>>;

/** The options that set the terms of an agreement, named as the terms are. */
export function termOptions<K extends string>(kinds: DealTermsByKey<K>): TermOptions<K> {
  const entries = Object.entries<DealTerm>(kinds).map(
    ([
      key,
      {
        names: [en, zh],
      },
    ]) => [key, numberOption(en, zh)],
  );
  return Object.fromEntries(entries) as TermOptions<K>; // One option a key of `kinds`.
}

/**
 * Which terms are the user's, which assumed and which the articles', of when and with which doubt,
 * for the card: what was set comes first.
 * @param others Choices that are no terms, as the options say them: `CapOn=after`.
 */
export function termsNote(
  dataset: Dataset,
  { set, assumed, evidence }: Pick<UsedTerms<string>, "set" | "assumed" | "evidence">,
  others: readonly string[] = [],
): Words {
  const ownWords = [...set, ...others].join(", ");
  const unprinted = assumed.flatMap((term) => term.assumed?.words ?? []);
  const reported = reportedTerms(evidence);
  return joinedWords([
    { en: ownWords && `your ${ownWords}`, zh: ownWords && `您设定 ${ownWords}` },
    ...unprinted,
    ownWords
      ? { en: reported.en && `else ${reported.en}`, zh: reported.zh && `其余为${reported.zh}` }
      : reported,
    ...doubts(dataset, evidence),
  ]);
}

/** What nobody says of the terms of the deals that were used. */
function doubts(dataset: Dataset, evidence: readonly Evidence[]): readonly Words[] {
  const deals = new Set(evidence.map(({ fact }) => dataset.deals.get(fact.deal)));
  return [...deals].flatMap((deal) => (deal ? { en: deal.doubt, zh: deal.doubtZh } : []));
}

/** `terms of June 2024`: the month in which the last of them became known. */
function reportedTerms(evidence: readonly Evidence[]): Words {
  const last = evidence
    .map(({ fact }) => fact.known.end)
    .sort()
    .at(-1);
  if (last === undefined) return { en: "", zh: "" };
  const [year = 0, month = null] = last.split("-").map(Number);
  const date = { year, month, day: null, isInferred: false };
  return { en: `terms of ${dayFirst(date)}`, zh: `${chineseDate(date)}的条款` };
}

/** Parts of a sentence, those that say nothing left out. */
export function joinedWords(parts: readonly Words[]): Words {
  const spoken = parts.filter(({ en }) => en !== "");
  return { en: spoken.map(({ en }) => en).join("; "), zh: spoken.map(({ zh }) => zh).join("；") };
}
