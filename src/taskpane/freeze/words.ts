import type { Language } from "../../core/words";
import type { RegisterWords } from "../../workbook/freeze/registerWords";
import type { CheckStatus } from "../../workbook/freeze/verify";
import { en } from "./words.en";
import { zh } from "./words.zh";

/** Everything that the page of freezing says in one language, and what its sheet says. */
export interface FreezeWords extends RegisterWords {
  readonly heading: string;
  readonly about: string;
  readonly leaves: string;
  readonly part: string;
  readonly parts: Readonly<Record<"selection" | "workbook", string>>;
  readonly errorsToo: string;
  readonly freeze: string;
  readonly verify: string;
  readonly unfreeze: string;
  readonly stop: string;
  readonly step: Readonly<
    Record<"reading" | "following" | "writing", (done: string, all: string) => string>
  >;
  readonly frozen: (formulas: number, cells: number, sheet: string) => string;
  readonly looksLost: string;
  readonly errorsLeft: (count: number) => string;
  readonly nothingToFreeze: string;
  readonly nothingFrozen: string;
  readonly nothingUnfrozen: string;
  readonly unfrozen: (count: number) => string;
  readonly leftChanged: (count: number) => string;
  readonly leftMissing: (count: number) => string;
  readonly noRoom: (count: number) => string;
  readonly nowErrors: (count: number) => string;
  readonly formulasKept: string;
  readonly stillListed: (sheet: string) => string;
  readonly leftMeanwhile: (places: string) => string;
  readonly unreadable: (rows: string) => string;
  readonly rowsStay: (message: string) => string;
  readonly unused: (sheet: string) => string;
  readonly removeUnused: (sheet: string) => string;
  readonly undo: string;
  readonly undone: string;
  readonly show: (sheet: string) => string;
  readonly verified: (count: number, counts: string) => string;
  readonly stale: string;
  readonly checkedHeading: (count: number) => string;
  readonly filters: string;
  readonly all: (count: number) => string;
  readonly counted: (status: string, count: number) => string;
  /** Between counts that are listed. */
  readonly separator: string;
  readonly status: Readonly<Record<CheckStatus, string>>;
  readonly statusMeans: Readonly<Record<CheckStatus, string>>;
  readonly goTo: (place: string) => string;
  readonly more: (left: number) => string;
  readonly wasAt: (from: string, to: string) => string;
  readonly wasAtOnly: (from: string) => string;
  readonly difference: (place: string, was: string, is: string) => string;
  readonly empty: string;
  readonly answersToday: (was: string, is: string) => string;
  readonly tableDiffers: (was: string, is: string) => string;
  readonly otherFacts: (was: string, is: string) => string;
  readonly noFacts: string;
  readonly dataset: (was: string, is: string) => string;
  readonly kept: (printed: string, sources: string, day: string) => string;
  readonly nameTitle: (name: string) => string;
  readonly nameText: (name: string, other: string) => string;
  readonly useName: (name: string) => string;
  readonly cancel: string;
  readonly overwriteTitle: (count: number) => string;
  readonly overwriteText: string;
  readonly overwrite: string;
  readonly leave: string;
}

export const FREEZE_WORDS: Readonly<Record<Language, FreezeWords>> = { en, zh };
