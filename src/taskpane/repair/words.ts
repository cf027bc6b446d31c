import type { Language } from "../../core/words";
import { en } from "./words.en";
import { zh } from "./words.zh";

/** Everything that the repair of formulas says in one language. */
export interface RepairWords {
  readonly heading: string;
  readonly about: string;
  readonly look: string;
  readonly again: string;
  readonly stop: string;
  readonly looking: (done: string, all: string, sheet: string) => string;
  readonly found: (count: number) => string;
  readonly nothing: string;
  readonly stopped: (count: number) => string;
  readonly reason: Readonly<Record<"marks" | "name" | "unknown", string>>;
  readonly noSuch: (names: string, nearest: string) => string;
  readonly goTo: (place: string) => string;
  readonly more: (left: number) => string;
  readonly repair: (count: number) => string;
  readonly writing: string;
  readonly repaired: (answering: number, all: number) => string;
  readonly answers: (text: string) => string;
  readonly error: (code: string) => string;
  readonly spill: string;
  readonly stuck: string;
  readonly changed: string;
  readonly refused: (message: string) => string;
  readonly undo: string;
  readonly undone: string;
  readonly unread: (message: string) => string;
  readonly failed: (message: string) => string;
}

export const REPAIR_WORDS: Readonly<Record<Language, RepairWords>> = { en, zh };
