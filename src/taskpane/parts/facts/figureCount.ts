import type { Fact } from "../../../core/facts/fact";
import type { Language } from "../../../core/words/words";
import type { Speech } from "../speech/speech";
import { dateInWords } from "./time";

/** How many figures there are, and how new: `12 figures`, `newest 17 January 2026`. */
export function figureCountText(
  facts: readonly Fact[],
  { language, phrases }: Speech,
): readonly string[] {
  const newest = newestKnown(facts, language);
  const words = phrases.fact;
  return [words.figures(facts.length), ...(newest ? [words.newest(newest)] : [])];
}

/** Since when the newest of several figures is known, in words; empty where there is none. */
export function newestKnown(facts: readonly Fact[], language: Language): string {
  let newest: Fact | undefined;
  for (const fact of facts)
    if (newest === undefined || fact.known.end > newest.known.end) newest = fact;
  return newest ? dateInWords(newest.known.text, language) : "";
}
