import type { Language } from "../../core/words";
import type { AskForm } from "./ask";
import { en } from "./words.en";
import { zh } from "./words.zh";

/** Everything that the page *Find* says in one language. */
export interface FindWords {
  readonly search: string;
  readonly searchHint: string;
  readonly clear: string;
  readonly back: string;
  readonly kinds: Readonly<Record<"entity" | "metric" | "deal" | "pair", string>>;
  /** Over the list of one kind where nothing is searched for. */
  readonly headings: Readonly<Record<"entity" | "metric" | "deal", string>>;
  readonly found: (count: number) => string;
  readonly also: (name: string) => string;
  readonly near: string;
  readonly entities: string;
  readonly metrics: string;
  readonly periods: string;
  readonly latest: string;
  readonly all: string;
  readonly none: string;
  readonly chooseEntity: string;
  readonly chooseMetric: string;
  readonly asOf: string;
  readonly asOfHint: (day: string) => string;
  readonly optionNames: Readonly<Record<string, string>>;
  readonly isDefault: (choice: string) => string;
  readonly more: string;
  readonly form: string;
  readonly oneCell: string;
  readonly forms: Readonly<Record<AskForm, string>>;
  readonly preview: string;
  readonly block: (rows: number, columns: number) => string;
  readonly firstCells: (rows: number, columns: number) => string;
  readonly figures: (count: number) => string;
  readonly disputed: (count: number) => string;
  readonly noFigure: string;
  readonly behind: string;
  readonly firstFigures: (shown: number, count: number) => string;
  readonly insertOne: string;
  readonly insertCells: (count: number) => string;
  readonly insertTable: string;
  /** The terms of a deal, each with its own formula. */
  readonly terms: (count: number) => string;
  readonly noTerms: string;
}

export const FIND_WORDS: Readonly<Record<Language, FindWords>> = { en, zh };
