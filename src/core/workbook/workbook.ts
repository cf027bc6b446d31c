/** A range: the sheet's name and an A1 address without sheet or `$` (`B4`, `B4:D9`). */
export interface Place {
  readonly sheet: string;
  readonly address: string;
}

/** A cell as it stands: `formula` begins with `=` or is empty; `text` is what is drawn. */
export interface Cell {
  readonly formula: string;
  readonly value: CellValue;
  readonly text: string;
}

/** What a cell can hold but an error, as functions take and give it; null is a blank cell. */
export type Scalar = number | string | boolean | null;

/** An error carries Excel's code, `#N/A`. */
export type CellValue = Scalar | { readonly error: string };

/** Values of a range, by rows. */
export type CellValueRows = readonly (readonly CellValue[])[];

/** The code of the error that a cell shows; null for anything else. */
export function errorCode(value: CellValue): string | null {
  return typeof value === "object" ? (value?.error ?? null) : null;
}

/**
 * A workbook that formulas are followed through, as its host answers: at once where it can (the
 * workbench while it calculates), else with promises (Excel). It may throw a `HostFailure`, or
 * reject with one.
 */
export interface WorkbookReader {
  /** The cells of a range, by rows. */
  readonly read: (place: Place) => MaybePromise<readonly (readonly Cell[])[]>;
  /**
   * The cell whose formula spilled into this one (itself when it holds a spilling formula); null
   * when there is none.
   */
  readonly spillParent: (place: Place) => MaybePromise<Place | null>;
  /**
   * The range that a name stands for in the formulas of a sheet, in any case; null when there is
   * none or it stands for something else.
   */
  readonly namedPlace: (name: string, sheet?: string) => MaybePromise<Place | null>;
  /** The smallest range that holds every used cell of a sheet; null when it is empty. */
  readonly usedRange: (sheet: string) => MaybePromise<Place | null>;
  /** What the names of the workbook and of its sheets stand for; where the host can tell. */
  readonly nameDefinitions?: () => MaybePromise<readonly NameDefinition[]>;
  /** The tables of the workbook; where the host can tell. */
  readonly tableShapes?: () => MaybePromise<readonly TableShape[]>;
  /** The names of the sheets, in order; where the host can tell. */
  readonly sheets?: () => MaybePromise<readonly string[]>;
  /** The ranges that formulas of a sheet spill into, each with the formula's cell first. */
  readonly spills?: (sheet: string) => MaybePromise<readonly Place[]>;
}

/** A name that formulas use. */
export interface NameDefinition {
  readonly name: string;
  /** The sheet that it belongs to; null where it is the whole workbook's. */
  readonly sheet: string | null;
  /** What it stands for, a formula that begins with `=`: `=Base!$A$1`, `=0.25`, `=LAMBDA(…)`. */
  readonly formula: string;
}

/** A table as references such as `Sales[ARR]` name its parts. */
export interface TableShape {
  readonly name: string;
  /** All of it, with its headers and totals. */
  readonly place: Place;
  readonly columns: readonly string[];
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

export type MaybePromise<T> = T | Promise<T>;

/**
 * Whether an answer is a promise: anything that can be waited for, because Excel's promises may be
 * of another window.
 */
export function isPromise<T>(answer: MaybePromise<T>): answer is Promise<T> {
  return typeof answer === "object" && answer !== null && "then" in answer;
}

/** A host could not do what was asked; the message is for the person at the pane. */
export class HostFailure extends Error {
  override readonly name = "HostFailure";
}

/**
 * Whether a failure is a host's, by its name: the host may come from another script, which has a
 * class of its own.
 */
export function isHostFailure(failure: unknown): failure is HostFailure {
  return (
    typeof failure === "object" &&
    failure !== null &&
    "name" in failure &&
    failure.name === "HostFailure"
  );
}
