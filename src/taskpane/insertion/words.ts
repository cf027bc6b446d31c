import type { Language } from "../../core/words";
import { en } from "./words.en";
import { zh } from "./words.zh";

/** What is said when something is written into the sheet. */
export interface InsertionWords {
  /** Between the names of ranges. */
  readonly comma: string;
  readonly ranges: (count: number) => string;
  readonly written: (places: string) => string;
  /** Of a formula whose table finds no room. */
  readonly blocked: (room: string, count: number) => string;
  readonly undone: (places: string, count: number) => string;
  readonly changedSince: (place: string, count: number) => string;
  readonly spilled: (address: string, parent: string) => string;
  readonly replaceTitle: (address: string, count: number) => string;
  /** What stands in the only cell that would be replaced. */
  readonly holds: (content: string) => string;
  /** What stands in one of several. */
  readonly cellHolds: (address: string, content: string) => string;
  readonly more: (count: number) => string;
  readonly replace: string;
  readonly keep: string;
}

export const INSERTION_WORDS: Readonly<Record<Language, InsertionWords>> = { en, zh };
