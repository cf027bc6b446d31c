import type { Language } from "../words/words";
import type { CitedPassage } from "./passage";
import type { Work } from "./work";

/** How one style writes a document, as plain text. */
export interface CitationStyle {
  /** The language of its words where none is asked for. */
  readonly language: Language;
  /**
   * In which order a list stands: by its first words, or as the documents were first used, numbered
   * or not.
   */
  readonly order: "alphabetical" | "numbered" | "as used";
  /** The document, and where the style itself has a place for them, the paragraphs. */
  readonly text: Readonly<
    Record<Language, (work: Work, places: readonly CitedPassage[]) => string>
  >;
  /** Whether `text` tells the paragraphs: else they follow in brackets. */
  readonly includesPlaces: boolean;
}

export type CitationStyleName =
  "apa" | "chicago" | "mla" | "harvard" | "gbt7714" | "short" | "note";
