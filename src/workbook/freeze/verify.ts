import type { Formulas } from "../../core/library/functionsLibrary";
import type { Host, Place } from "../../hosts/host";
import { createYieldToUi } from "../reading/yieldToUi";
import { asBeforeFreezing } from "./asBeforeFreezing";
import { type HeldCell, heldCell } from "./heldCell";
import { isIn, type Part, readPart, type ReadPart, type OnStep } from "../reading/readPart";
import { readRegister } from "./register";
import { type AnswerToday, answerToday } from "./answerToday";

/** What is to be known about a frozen formula, the worst first. */
export const CHECK_STATUSES = [
  "missing", // its cell was deleted
  "changed", // its cell holds another value than the frozen one
  "back", // its cell holds the formula again
  "otherwise", // it would answer something else today
  "unknown", // what it would answer today cannot be told
  "moved", // its cell is in another place
  "same",
] as const;

export type CheckStatus = (typeof CHECK_STATUSES)[number];

export interface CheckedCell {
  readonly held: HeldCell;
  readonly today: AnswerToday;
  /** All that holds; `same` only where nothing else does. */
  readonly statuses: readonly CheckStatus[];
}

export interface Verified {
  readonly checked: readonly CheckedCell[];
  /** Rows of the register that tell no formula any more, because somebody changed them. */
  readonly unreadable: readonly Place[];
}

export interface VerifyRequest {
  readonly host: Host;
  readonly formulas: Formulas;
  readonly part: Part;
}

/**
 * Holds what is frozen against what stands in the cells, and against what the formulas would answer
 * today. Nothing is changed.
 * @returns null when it was stopped.
 */
export async function verify(
  { host, formulas, part }: VerifyRequest,
  onProgress: OnStep,
  isStopped: () => boolean,
): Promise<Verified | null> {
  const read = await readHeld(host, part, onProgress, isStopped);
  if (!read) return null;
  const yieldToUi = createYieldToUi();
  const reader = asBeforeFreezing(read.reader, read.held);
  const checked: CheckedCell[] = [];
  for (const [done, one] of read.held.entries()) {
    onProgress({ step: "following", done, all: read.held.length });
    if (isStopped()) return null;
    const answer: AnswerToday = one.place
      ? await answerToday(one.frozen, one.formula, one.place.sheet, formulas, reader)
      : { kind: "unknown" };
    checked.push({ held: one, today: answer, statuses: statuses(one, answer) });
    await yieldToUi();
  }
  return { checked, unreadable: read.unreadable };
}

export interface HeldRead {
  readonly held: readonly HeldCell[];
  readonly unreadable: readonly Place[];
  readonly reader: ReadPart["reader"];
}

/**
 * What is frozen in a part of the workbook, against what stands in the cells; null when it was
 * stopped.
 */
export async function readHeld(
  host: Host,
  part: Part,
  onProgress: OnStep,
  isStopped: () => boolean,
): Promise<HeldRead | null> {
  const { sheet = null, rows = [], unreadable = [] } = (await readRegister(host)) ?? {};
  if (rows.length === 0) return { held: [], unreadable, reader: host };
  const read = await readPart(host, "workbook", sheet, () => false, onProgress, isStopped);
  if (!read) return null;
  const found = await Promise.all(rows.map(({ frozen }) => heldCell(frozen, read.reader)));
  const isAsked = ({ place }: HeldCell) =>
    part === "workbook" || (place !== null && isIn(part, place));
  return { held: found.filter(isAsked), unreadable, reader: read.reader };
}

function statuses({ state, hasMoved }: HeldCell, { kind }: AnswerToday): readonly CheckStatus[] {
  if (state === "missing") return ["missing"];
  const holds: Partial<Record<CheckStatus, boolean>> = {
    changed: state === "changed",
    back: state === "back",
    otherwise: kind === "differs" || kind === "other-facts",
    unknown: kind === "unknown",
    moved: hasMoved,
  };
  const found = CHECK_STATUSES.filter((status) => holds[status]);
  return found.length > 0 ? found : ["same"];
}
