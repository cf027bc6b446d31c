import type { Language } from "../../core/words";
import { en } from "./words.en";
import { zh } from "./words.zh";

/** What the page of charts says in one language, in the pane and in the sheet. */
export interface ChartsWords {
  readonly about: string;
  readonly metric: string;
  readonly companies: string;
  /** How a chart is called. */
  readonly title: (metric: string) => string;
  readonly reported: string;
  readonly planned: string;
  readonly disputed: string;
  readonly noCompany: string;
  readonly company: string;
  readonly time: string;
  readonly amount: string;
  readonly source: string;
  readonly openPoint: string;
  readonly insert: string;
  readonly plannedSeries: (company: string) => string;
  readonly inserting: string;
  readonly inserted: (sheet: string) => string;
  readonly insertedDataOnly: (sheet: string) => string;
  readonly remove: (sheet: string) => string;
  readonly sure: (sheet: string) => string;
  readonly keep: string;
  readonly removeIt: string;
  readonly removed: string;
}

export const CHARTS_WORDS: Readonly<Record<Language, ChartsWords>> = { en, zh };
