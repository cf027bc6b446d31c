import type { Cell, CellInput, Chart, Look, Place } from "../../hosts/host";
import type { Block } from "./blocks";

/**
 * Everything that is wanted of a workbook as one value: what is to be done, in order, with what was
 * there when it was planned. `applyEdit` carries it out; nothing else writes to a workbook.
 */
export type Edit = readonly Action[];

export type Action =
  /** Adds an empty sheet at the end. */
  | { readonly kind: "sheet"; readonly name: string }
  /** Names a range of a sheet that the edit adds; the name goes with the sheet. */
  | { readonly kind: "name"; readonly name: string; readonly place: Place }
  | { readonly kind: "look"; readonly place: Place; readonly look: Look }
  | { readonly kind: "format"; readonly place: Place; readonly format: string }
  | { readonly kind: "width"; readonly place: Place; readonly characters: number }
  | WriteAction
  | { readonly kind: "chart"; readonly chart: Chart }
  /** Keeps a named text inside the workbook, where nobody sees it; it is not taken back. */
  | { readonly kind: "setting"; readonly name: string; readonly text: string }
  | NoteAction;

/** Puts contents into cells. */
export interface WriteAction {
  readonly kind: "write";
  /** They do not overlap. */
  readonly blocks: readonly Block<CellChange>[];
  /**
   * What happens where a cell was changed since it was seen: its block alone is left, or nothing of
   * the edit is done.
   */
  readonly ifChanged: "leave" | "refuse";
  /**
   * Whether the value of a formula is what the plan rests on, so that another value is a change.
   */
  readonly withValues: boolean;
}

/** Puts a note beside a cell; an empty text removes it. */
export interface NoteAction {
  readonly kind: "note";
  readonly place: Place;
  readonly before: string;
  readonly text: string;
}

/** What a change takes out of a cell and what it puts in. */
export interface CellChange {
  /**
   * What a person would type to have the cell as it was; null for a blank one, and for one that the
   * formula of another fills.
   */
  readonly old: CellInput;
  /** null clears the cell, or leaves it to the formula of another cell. */
  readonly next: CellInput;
  /** The cell as it was when the change was planned. */
  readonly seen: Cell;
}

/** What was done, or may have been, with all that is needed to take it back. */
export interface AppliedEdit {
  readonly sheets: readonly string[];
  readonly cells: readonly Block<AppliedChange>[];
  readonly notes: readonly NoteAction[];
}

/** A change with the cell as it was read after it; null where that could not be read. */
export interface AppliedChange extends CellChange {
  readonly after: Cell | null;
}

export const NOTHING_DONE: AppliedEdit = { sheets: [], cells: [], notes: [] };
