import type { Dataset } from "../../core/facts/dataset";
import type { Formulas } from "../../core/library/functionsLibrary";
import type { WorkbookSettings } from "../../core/library/workbookSettings";
import type { Words } from "../../core/words/words";
import type { Host, Program } from "../../hosts/host";

/** One thing to find out about the program that a person has. */
export interface Check {
  readonly group: CheckGroup;
  readonly name: Words;
  /** Whether only Excel is asked; elsewhere there is no such line. */
  readonly isOfExcel?: boolean;
  /** @throws {Unkept} when it is otherwise than expected; a host's refusal counts likewise. */
  readonly run: (room: CheckRoom) => Promise<CheckResult>;
}

export const CHECK_GROUPS = ["program", "functions", "cells", "workbook", "speed"] as const;

type CheckGroup = (typeof CHECK_GROUPS)[number];

export interface CheckResult {
  readonly outcome: CheckOutcome;
  /** What was found, where there is more to say. */
  readonly detail?: Words;
}

/** `absent`: this program does not have it. */
export type CheckOutcome = "expected" | "otherwise" | "absent";

/** Where checks are run. */
export interface CheckRoom {
  /** Lets nothing be written but into sheets that were added through it. */
  readonly host: Host;
  /** A sheet of the check's own. */
  readonly sheet: string;
  readonly program: Program;
  readonly dataset: Dataset;
  readonly settings: WorkbookSettings;
  readonly formulas: Formulas;
}

/** What a check found. */
export interface CheckLine extends CheckResult {
  readonly group: CheckGroup;
  readonly name: Words;
}

export const AS_EXPECTED: CheckResult = { outcome: "expected" };

/** Whether the program has a version of a part of its interface, `1.4`. */
export function hasSet({ sets }: Program, name: string, version: string): boolean {
  const has = sets.find((set) => set.name === name)?.version ?? "1.0";
  return minorVersion(has) >= minorVersion(version);
}

function minorVersion(version: string): number {
  return Number(version.split(".")[1]);
}

/** A text that is the same in every language. */
export function sameWords(text: string): Words {
  return { en: text, zh: text };
}
