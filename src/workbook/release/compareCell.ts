import type { OwnCall } from "../../core/evidence/lineage";
import { cellAt, cornerOf } from "../../core/workbook/places";
import type { WorkbookReader, CellValueRows } from "../../core/workbook/workbook";
import { explanationOfCell } from "../../formulas/explanationOfCell";
import type { CellValue, Place } from "../../hosts/host";
import { type AnswerNow, answerNow } from "../reading/answerNow";
import { areSameAnswers, differingCells } from "../reading/sameAnswer";
import type { ComparisonResult, UnknownReason, Why } from "./comparison";

/** A finding, or the calls of a formula that only the program can reckon on from. */
export type FirstResult =
  ComparisonResult | { readonly kind: "part"; readonly calls: readonly AnsweredCall[] };

export interface AnsweredCall extends OwnCall {
  readonly explanation: NonNullable<OwnCall["explanation"]>;
}

/**
 * Holds what is saved in a cell against what its formula answers today.
 * @param calls Of its formula, outer ones first; null where it cannot be read.
 */
export async function compareCell(
  place: Place,
  formula: string,
  saved: CellValueRows,
  calls: readonly OwnCall[] | null,
  reader: WorkbookReader,
): Promise<FirstResult> {
  const held = saved[0]?.[0] ?? null;
  if (isNoAnswer(held)) return unknownResult("unanswered");
  if (!calls) return unknownResult("unreadable");
  if (!calls.every(isAnswered))
    return unknownResult(passesThrough(held, calls) ? "unanswered" : "argument");
  const now = await answerNow(formula, place.sheet, calls, reader);
  if (!now) return { kind: "part", calls };
  if (areSameAnswers(saved, now.rows)) return { kind: "same" };
  // A blank where there is an answer is a cell that is being calculated.
  if (held === null) return unknownResult("unanswered");
  const found = differingCells(saved, now.rows);
  const [first] = found;
  return {
    kind: "moved",
    how: "answer",
    today: now.rows,
    first: first
      ? {
          place: placeOf(place, first),
          saved: saved[first.down]?.[first.right] ?? null,
          today: now.rows[first.down]?.[first.right] ?? null,
        }
      : null,
    count: found.length,
    why: whyOf(calls, now, first ?? { down: 0, right: 0 }),
  };
}

/** What stands behind the answer of a call. */
export function whyOfCall({ explanation: { evidence, failure } }: AnsweredCall): Why {
  return { evidence, failure };
}

/**
 * The errors with which AIFIN answers; any other one is the program's word for having no answer.
 */
const ANSWERED_ERRORS = new Set(["#N/A", "#VALUE!", "#NUM!", "#DIV/0!", "#REF!", "#NULL!"]);

function isNoAnswer(value: CellValue): boolean {
  return typeof value === "object" && value !== null && !ANSWERED_ERRORS.has(value.error);
}

function isAnswered(call: OwnCall): call is AnsweredCall {
  return call.explanation !== null;
}

/**
 * Whether the cell holds the error of a cell that its call is given: it has no answer of its own.
 */
function passesThrough(held: CellValue, calls: readonly OwnCall[]): boolean {
  if (typeof held !== "object" || held === null) return false;
  const refusals = calls.flatMap(({ refusals }) => refusals);
  return refusals.every(({ reason }) => reason === "error-value");
}

function unknownResult(reason: UnknownReason): ComparisonResult {
  return { kind: "unknown", reason };
}

interface Offset {
  readonly down: number;
  readonly right: number;
}

function placeOf(place: Place, { down, right }: Offset): Place {
  const { top, left } = cornerOf(place);
  return cellAt(place.sheet, { top: top + down, left: left + right });
}

/**
 * Of a call, what stands behind the cell that differs; of a formula that reckons on, what stands
 * behind all of its calls.
 */
function whyOf(
  calls: readonly AnsweredCall[],
  { isCall }: AnswerNow,
  { down, right }: Offset,
): Why {
  const [outer] = calls;
  if (isCall && outer) {
    const { evidence, failure } = explanationOfCell(outer.explanation, down, right);
    return { evidence, failure };
  }
  const whys = calls.map(whyOfCall);
  return {
    evidence: whys.flatMap(({ evidence }) => evidence),
    failure: whys.find(({ failure }) => failure !== null)?.failure ?? null,
  };
}
