import type { Fact, Source } from "../facts/fact";
import type { Language } from "../words/words";
import { chineseParagraphs, paragraphs, type CitedPassage } from "./passage";
import type { CitationStyleName } from "./citationStyle";
import { CITATION_STYLES } from "./citationStyles";
import { workIn } from "./work";

/** A document, and the figures of it that are cited, none for the document as a whole. */
export interface CitedDocument {
  readonly source: Source;
  readonly facts: readonly Fact[];
}

/**
 * The citation of a document in a style, as plain text, with where its figures stand.
 *
 * `short` and `note` have a place for the paragraph; in the other styles it follows the entry of
 * the bibliography in brackets.
 * @param language Null means the style's own: Chinese for GB/T 7714, else English.
 */
export function citation(
  { source, facts }: CitedDocument,
  style: CitationStyleName,
  language: Language | null,
): string {
  const { text, includesPlaces: includesPlaces, language: own } = CITATION_STYLES[style];
  const spoken = language ?? own;
  const places = facts.map(({ locator, printed, note }): CitedPassage => ({
    paragraph: locator,
    printed,
    note,
  }));
  const entry = text[spoken](workIn(spoken, source), places);
  if (includesPlaces || places.length === 0) return entry;
  return spoken === "en"
    ? `${entry} (${paragraphs(places)})`
    : `${entry}（${chineseParagraphs(places)}）`;
}

export interface Entry {
  readonly text: string;
  readonly cited: CitedDocument;
}

/**
 * The list of documents in a style, each once, in the style's order: by first words, or as given,
 * in GB/T 7714 numbered `[1]`. Alphabetical is by the characters' codes, so that Chinese follows
 * Latin and the list is the same in every Excel.
 */
export function bibliography(
  documents: readonly CitedDocument[],
  style: CitationStyleName,
  language: Language | null,
): readonly Entry[] {
  const { order } = CITATION_STYLES[style];
  const entries = bySource(documents).map((cited) => ({
    cited,
    text: citation({ ...cited, facts: [] }, style, language),
  }));
  if (order === "numbered")
    return entries.map(({ cited, text }, at) => ({ cited, text: `[${at + 1}] ${text}` }));
  if (order === "as used") return entries;
  return entries.sort((a, b) => (sortKey(a.text) < sortKey(b.text) ? -1 : 1));
}

/**
 * Each document once, in the order of first use, with all of its figures that are cited, each once.
 */
export function bySource(documents: readonly CitedDocument[]): readonly CitedDocument[] {
  const found = new Map<string, { readonly source: Source; readonly facts: Map<string, Fact> }>();
  for (const { source, facts } of documents) {
    const one = found.get(source.id) ?? { source, facts: new Map<string, Fact>() };
    for (const fact of facts) one.facts.set(fact.id, fact);
    found.set(source.id, one);
  }
  return [...found.values()].map(({ source, facts }) => ({ source, facts: [...facts.values()] }));
}

/** Without marks and article at its beginning, whatever the case. */
function sortKey(entry: string): string {
  return entry
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .replace(/^(?:the|an?) /, "");
}
