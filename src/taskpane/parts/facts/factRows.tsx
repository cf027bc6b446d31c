import { nameOf } from "../../../core/words/nameIn";
import type { ReactNode } from "react";
import type { Dataset } from "../../../core/facts/dataset";
import type { Fact, Source } from "../../../core/facts/fact";
import type { Speech } from "../speech/speech";
import { OutLink } from "./OutLink";
import { SourceTitle } from "./SourceTitle";
import { dateInWords } from "./time";
import { scopeOf } from "../../../core/facts/scopeOf";
import { scopeLabel } from "../../../core/facts/scopes";
import type { Language } from "../../../core/words/words";

export type Row = readonly [label: string, content: ReactNode];

/**
 * What a figure is about, beside its subject: the time, the narrowing, the other side, the deal.
 */
export function aboutRows(
  fact: Fact,
  dataset: Dataset,
  { language, phrases }: Speech,
): readonly Row[] {
  const words = phrases.fact;
  const nameIn = (named: Parameters<typeof nameOf>[0], id: string) =>
    id ? nameOf(named, id, language) : "";
  return [
    [
      words.period,
      fact.period
        ? words.dated(dateInWords(fact.period.text, language), words.basis[fact.periodBasis])
        : words.undated,
    ],
    [words.scope, scopeShown(scopeOf(fact), language)],
    [words.counterparty, nameIn(dataset.entities.get(fact.counterparty), fact.counterparty)],
    [words.deal, nameIn(dataset.deals.get(fact.deal), fact.deal)],
  ];
}

/** The name of a scope, and what `Scope=` takes: `before the new money (pre-money)`. */
function scopeShown(slug: string, language: Language): string {
  const name = scopeLabel(slug)[language];
  return name === slug ? slug : `${name} (${slug})`;
}

/** Which document a figure comes from, and where that is. */
export function sourceRows(
  fact: Fact,
  source: Source | undefined,
  { phrases }: Speech,
): readonly Row[] {
  return [
    [phrases.fact.source, source ? <SourceTitle source={source} /> : fact.source],
    [phrases.fact.publisher, source?.publisher ?? ""],
    [phrases.fact.link, source?.url ? <OutLink url={source.url} /> : ""],
  ];
}

/**
 * Where a figure stands in its document: the paragraph, and the figure as printed in the document's
 * language.
 */
export function printedRows(
  fact: Fact,
  source: Source | undefined,
  { phrases }: Speech,
): readonly Row[] {
  return [
    [phrases.fact.paragraph, fact.locator],
    [phrases.fact.printed, <span lang={source?.language}>{fact.printed}</span>],
  ];
}

/** Since when a figure is public, who said it first, and what to know about it. */
export function knownRows(fact: Fact, { language, phrases }: Speech): readonly Row[] {
  const words = phrases.fact;
  return [
    [
      words.known,
      words.dated(dateInWords(fact.known.text, language), words.basis[fact.knownBasis]),
    ],
    [words.origin, fact.origin],
    [words.note, fact.note && <span lang="en">{fact.note}</span>],
  ];
}
