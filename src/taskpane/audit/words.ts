import type { Confidence } from "../../core/audit/hardCoded";
import type { CellStatus } from "../../core/audit/cellStatus";
import type { Language } from "../../core/words";
import { en } from "./words.en";
import { zh } from "./words.zh";

/** Everything that the page of the workbook says in one language. */
export interface AuditWords {
  readonly title: string;
  readonly about: string;
  readonly start: string;
  readonly again: string;
  readonly stop: string;
  readonly working: (done: string, all: string, sheet: string) => string;
  readonly done: (cells: number, typed: number) => string;
  readonly stopped: (cells: number, typed: number) => string;
  readonly stale: string;
  readonly failed: (message: string) => string;
  readonly cellsHeading: (count: number) => string;
  readonly noCells: string;
  readonly filters: string;
  readonly all: (count: number) => string;
  readonly status: Readonly<Record<CellStatus, string>>;
  readonly statusMeans: Readonly<Record<CellStatus, string>>;
  readonly counted: (status: string, count: number) => string;
  readonly goTo: (place: string) => string;
  readonly more: (left: number) => string;
  readonly sources: (names: string) => string;
  readonly typedHeading: (count: number) => string;
  readonly typedAbout: string;
  readonly noTyped: string;
  readonly holds: (text: string) => string;
  readonly gives: (text: string) => string;
  readonly noChange: string;
  readonly changes: (by: string) => string;
  readonly unreachable: string;
  readonly because: Readonly<Record<"digits" | "titles", string>>;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly replace: (place: string) => string;
  readonly leaveIt: string;
  readonly other: string;
}

export const AUDIT_WORDS: Readonly<Record<Language, AuditWords>> = { en, zh };
