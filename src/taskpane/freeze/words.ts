import type { Language } from "../../core/words";
import type { CheckStatus } from "./verify";
import { en } from "./words.en";
import { zh } from "./words.zh";

/** Everything that the page of freezing says in one language, and the titles of its sheet. */
export interface FreezeWords {
  readonly sheetName: string;
  readonly remark: string;
  readonly titles: readonly [
    now: string,
    frozen: string,
    at: string,
    size: string,
    formula: string,
    inputs: string,
    printed: string,
    sources: string,
    factIds: string,
    version: string,
    day: string,
    table: string,
  ];
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
  readonly stopped: string;
  readonly halfLeft: (places: string) => string;
  readonly failed: (message: string) => string;
  readonly changedMeanwhile: (place: string) => string;
  readonly changedSince: (place: string) => string;
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
