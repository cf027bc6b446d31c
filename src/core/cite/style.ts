import type { Language } from "../words";
import { apa } from "./apa";
import { chicago } from "./chicago";
import { gbt7714 } from "./gbt7714";
import { harvard } from "./harvard";
import { mla } from "./mla";
import { note } from "./note";
import { short } from "./short";
import type { Place } from "./place";
import type { Work } from "./work";

/** How one style writes a document, as plain text. */
export interface Style {
  /** The language of its words where none is asked for. */
  readonly language: Language;
  /** In which order a list stands: by its first words, or as the documents were first used, numbered or not. */
  readonly order: "alphabetical" | "numbered" | "as used";
  /** The document, and where the style itself has a place for them, the paragraphs. */
  readonly text: Readonly<Record<Language, (work: Work, places: readonly Place[]) => string>>;
  /** Whether `text` tells the paragraphs: else they follow in brackets. */
  readonly tellsPlaces: boolean;
}

export type StyleName = "apa" | "chicago" | "mla" | "harvard" | "gbt7714" | "short" | "note";

export const STYLES: Readonly<Record<StyleName, Style>> = {
  apa: { language: "en", order: "alphabetical", text: apa, tellsPlaces: false },
  chicago: { language: "en", order: "alphabetical", text: chicago, tellsPlaces: false },
  mla: { language: "en", order: "alphabetical", text: mla, tellsPlaces: false },
  harvard: { language: "en", order: "alphabetical", text: harvard, tellsPlaces: false },
  gbt7714: { language: "zh", order: "numbered", text: gbt7714, tellsPlaces: false },
  short: { language: "en", order: "as used", text: short, tellsPlaces: true },
  note: { language: "en", order: "as used", text: note, tellsPlaces: true },
};
