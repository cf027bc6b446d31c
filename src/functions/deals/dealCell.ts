import { checkedResult } from "../../core/deals/bounds";
import type { Dataset } from "../../core/facts/dataset";
import type { UsedTerms } from "../../core/deals/terms";
import { refuseCurrencies } from "../../core/query/refuseCurrencies";
import type { Scale } from "../../core/words/scale";
import type { Language, Words } from "../../core/words/words";
import { formatOf, unitOnCard } from "../answer/format";
import { cards, curr, lang, mag } from "../options/options";
import { type AnswerCell, cell, cellWithEvidence } from "../record/record";
import { asOfOnCard, dealAsOf, type DealAsOf } from "./dealAsOf";
import { joinedWords, termsNote } from "./terms";

/** How a number that follows from the terms of a deal is to come out. */
export interface DealLook {
  readonly mag: Scale;
  readonly cards: boolean | null;
  readonly lang: Language | null;
  readonly curr: string | null;
  readonly asOf: DealAsOf;
}

export const DEAL_LOOK = { mag, cards, lang, curr, asOf: dealAsOf } as const;

/** What a number was computed with: clauses, what the user set in their place, what is assumed. */
export type DealTerms = Pick<UsedTerms<string>, "evidence" | "set"> &
  Partial<Pick<UsedTerms<string>, "assumed">>;

/**
 * A number that follows from the terms of a deal, with the clauses it was computed with and what
 * was set or assumed.
 * @param value  In the scale of the look, where the unit is one that is scaled.
 * @param how    How it came about, or empty where it is a term as it stands.
 * @param others Choices that are no terms, as the options say them: `Base=after`.
 * @throws {Failure} `out-of-range` beyond all numbers; `not-found` across currencies.
 */
export function dealCell(
  dataset: Dataset,
  value: number,
  unit: string,
  look: DealLook,
  how: Words,
  terms: DealTerms,
  others: readonly string[] = [],
): AnswerCell {
  const facts = terms.evidence.map(({ fact }) => fact);
  refuseCurrencies([...facts, { unit: look.curr ?? "" }]);
  const format = hasCents(checkedResult(value), unit, look) ? WITH_CENTS : formatOf(unit, look.mag);
  // A number that rests on no clause is the user's own arithmetic: there is nothing to cite.
  if (terms.evidence.length === 0 || look.cards === false)
    return { ...cell(value, format), evidence: terms.evidence };
  return cellWithEvidence(value, format, terms, {
    ...unitOnCard(unit, look.mag, look.lang ?? "en"),
    computed: computedBy(dataset, how, terms, others),
    ...asOfOnCard(look.asOf),
    ...(look.cards && { isRequested: true }),
  });
}

/** How the number came about and by which terms: first what the user set. */
function computedBy(
  dataset: Dataset,
  how: Words,
  terms: DealTerms,
  others: readonly string[],
): Words {
  const note = termsNote(dataset, { assumed: [], ...terms }, others);
  const isSet = terms.set.length + others.length > 0;
  return joinedWords(isSet ? [note, how] : [how, note]);
}

const WITH_CENTS = "#,##0.0##";
const SMALL = 1e6;

/** Whether an amount would be drawn as another without its decimals. */
function hasCents(value: number, unit: string, { mag }: DealLook): boolean {
  return unit === "USD" && mag.factor === 1 && Math.abs(value) < SMALL && !Number.isInteger(value);
}
