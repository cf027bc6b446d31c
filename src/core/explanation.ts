import type { Fact } from "./fact";
import type { FailureCode } from "./failure";
import type { CellReading, Lineage, OwnCall } from "./lineage";
import type { Words } from "./words";
import type { MaybePromise, Place, WorkbookReader } from "./workbook";
import type { ApplySettings } from "./workbookSettings";

/** What a worksheet cell can hold, as the functions receive and return it. */
export type Scalar = number | string | boolean | null;

/** A value that a cell holds together with the fact it is, as a card hands it on. */
export interface CitedValue {
  readonly type: "Double";
  readonly basicValue: Scalar;
  readonly properties: { readonly FactId: { readonly basicValue: string } };
}

/** A value of a cell together with what stands behind it in the workbook, for functions that cite. */
export interface TracedValue {
  readonly type: string;
  readonly basicValue?: Scalar;
  readonly lineage: Lineage;
}

/** One of the claims about the same thing, held against the one that was chosen. */
export interface Claim {
  readonly fact: Fact;
  /** Whether its rounding interval overlaps the chosen claim's. */
  readonly agrees: boolean;
}

/** A fact that a number rests on. */
export interface Evidence {
  /** `answer`: the number is this fact. `term`: the number was computed with it. */
  readonly role: "answer" | "term";
  readonly fact: Fact;
  /** Every claim of the same kind known by then, the chosen one first. */
  readonly claims: readonly Claim[];
  /** Whether any claim disagrees with the chosen one. */
  readonly disputed: boolean;
  /** Which rule chose this fact, in one sentence. */
  readonly rule: Words;
  /** Later figures of the same metric that did not answer, because they are of another scope or only planned; the latest first. */
  readonly later: readonly Fact[];
}

/** What stands behind one call of a worksheet function: its cells, the facts they rest on, or why there are none. */
export interface Explanation {
  /** The function's name as the formula spells it, `AIFIN.ARR`. */
  readonly call: string;
  /** Rows of plain cells; an error cell is the text of Excel's error, `#N/A`. */
  readonly rows: readonly (readonly Scalar[])[];
  /** In reading order of the cells; a fact that several cells share comes once. */
  readonly evidence: readonly Evidence[];
  /** The first failure among the cells, or null. */
  readonly failure: ToldFailure | null;
  /** By cell, in the shape of `rows`: what it alone rests on. */
  readonly cells: readonly (readonly ExplainedCell[])[];
}

export interface ExplainedCell {
  /** Ids of facts of `evidence`. */
  readonly factIds: readonly string[];
  readonly failure: ToldFailure | null;
}

/** A failure as data. */
export interface ToldFailure {
  readonly code: FailureCode;
  readonly words: Words;
}

/**
 * Runs a function once more on the arguments of a formula and tells what stands behind its cells.
 * @param id   The function's id without namespace (`ARR`), any case.
 * @param args One matrix of cells an argument; a scalar is a matrix of one cell; null for an omitted argument.
 * @returns The explanation; an unknown id or bad argument comes back as its `failure`, nothing is thrown.
 */
export type Explain = (
  id: string,
  args: readonly (readonly (readonly (Scalar | CitedValue | TracedValue)[])[] | null)[],
) => Explanation;

/** What `functions.js` gives to the page that loads it, as the global `AIFIN`. */
export interface FunctionsLibrary {
  readonly explain: Explain;
  readonly applySettings: ApplySettings;
  readonly formulas: Formulas;
  /** Sets the workbook whose cells the functions are in, for those that trace formulas through it. */
  readonly setWorkbook: (reader: WorkbookReader) => void;
}

/**
 * What stands behind formulas, traced through a workbook: at once where its host answers at once, else as a promise.
 * Whatever the host refuses is thrown or rejected with.
 */
export interface Formulas {
  /** The calls of a formula as if it stood in a sheet, outer ones first; null when it cannot be read. */
  readonly readings: (
    formula: string,
    sheet: string,
    reader: WorkbookReader,
  ) => MaybePromise<readonly OwnCall[] | null>;
  /** The formula behind the first cell of a place, and its calls. */
  readonly cellReading: (place: Place, reader: WorkbookReader) => MaybePromise<CellReading>;
  /** Every fact behind the first cell of a place, through the cells that its formula refers to. */
  readonly lineage: (place: Place, reader: WorkbookReader) => MaybePromise<Lineage>;
}
