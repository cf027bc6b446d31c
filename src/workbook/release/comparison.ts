import type { CellValueRows } from "../../core/workbook/workbook";
import type { Evidence, FailureWords } from "../../core/evidence/explanation";
import type { CellValue, Place } from "../../hosts/host";

/** A cell whose formula calls AIFIN, and what its saved value comes to beside the data of today. */
export interface ComparedCell {
  readonly place: Place;
  readonly formula: string;
  /** What stands in the cell, or in all that its formula fills, by rows. */
  readonly saved: CellValueRows;
  readonly finding: ComparisonResult;
}

export type ComparisonResult =
  | { readonly kind: "same" }
  | ({ readonly kind: "moved" } & Move)
  | { readonly kind: "unknown"; readonly reason: UnknownReason };

/** How an answer is another one today. */
export type Move =
  /** The formula answers otherwise. */
  | {
      readonly how: "answer";
      readonly today: CellValueRows;
      /**
       * The first cell that differs; null where all that both have are alike and the size differs.
       */
      readonly first: Difference | null;
      /** How many cells differ. */
      readonly count: number;
      readonly why: Why;
    }
  /** A call in it moves, and only the program can reckon on: the call as the formula spells it. */
  | { readonly how: "call"; readonly call: string; readonly why: Why }
  /** It is reckoned from cells that move. */
  | { readonly how: "cells"; readonly cells: readonly Place[] };

interface Difference {
  readonly place: Place;
  readonly saved: CellValue;
  readonly today: CellValue;
}

/** What stands behind today's answer: the figures of the card, or why there is none. */
export interface Why {
  readonly evidence: readonly Evidence[];
  readonly failure: FailureWords | null;
}

export type UnknownReason =
  | "unreadable" // the formula
  | "argument" // a call is given what only the program can calculate
  | "part" // the formula goes on to reckon as only the program can
  | "unanswered"; // no answer was saved: #NAME?, #SPILL!, or it was being calculated

export interface MovedCell extends ComparedCell {
  readonly finding: { readonly kind: "moved" } & Move;
}

export interface UnknownCell extends ComparedCell {
  readonly finding: { readonly kind: "unknown"; readonly reason: UnknownReason };
}

export function isMoved(cell: ComparedCell): cell is MovedCell {
  return cell.finding.kind === "moved";
}

export function isUnknown(cell: ComparedCell): cell is UnknownCell {
  return cell.finding.kind === "unknown";
}

/**
 * Whether calculating anew may change a saved answer: one moves, or it is not known whether it
 * does.
 */
export function mayChange(cells: readonly ComparedCell[]): boolean {
  return cells.some(
    (cell) => isMoved(cell) || (isUnknown(cell) && cell.finding.reason !== "unanswered"),
  );
}
