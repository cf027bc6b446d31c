import type { Explanation } from "../evidence/explanation";
import type { CellReading, Lineage, OwnCall } from "../evidence/lineage";
import type { Dataset } from "../facts/dataset";
import type { MaybePromise, Place, Scalar, WorkbookReader } from "../workbook/workbook";
import type { Store } from "./store";
import type { ApplySettings } from "./workbookSettings";

/** A value that a cell holds together with the fact it is, as a card hands it on. */
export interface CitedValue {
  readonly type: "Double";
  readonly basicValue: Scalar;
  readonly properties: { readonly FactId: { readonly basicValue: string } };
}

/**
 * A value of a cell together with what stands behind it in the workbook, for functions that cite.
 */
export interface TracedValue {
  readonly type: string;
  readonly basicValue?: Scalar;
  readonly lineage: Lineage;
}

/**
 * Runs a function once more on the arguments of a formula and tells what stands behind its cells.
 * @param id   The function's id without namespace (`ARR`), any case.
 * @param args One matrix of cells an argument; a scalar is a matrix of one cell; null for an
 *   omitted argument.
 * @returns The explanation; an unknown id or bad argument comes back as its `failure`, nothing is
 *   thrown.
 */
export type Explain = (
  id: string,
  args: readonly (readonly (readonly (Scalar | CitedValue | TracedValue)[])[] | null)[],
) => Explanation;

/** What `functions.js` gives to the page that loads it, as the global `AIFIN`. */
export interface FunctionsLibrary {
  /** What the functions answer from, and when something else takes its place. */
  readonly dataset: Store<Dataset>;
  /**
   * Makes the functions answer from another dataset, from the next calculation on. @returns Whether
   * cells were answered before.
   */
  readonly replaceDataset: (dataset: Dataset) => boolean;
  readonly explain: Explain;
  readonly applySettings: ApplySettings;
  readonly formulas: Formulas;
  /**
   * Sets the workbook whose cells the functions are in, for those that trace formulas through it.
   */
  readonly setWorkbook: (reader: WorkbookReader) => void;
}

/**
 * What stands behind formulas, traced through a workbook: at once where its host answers at once,
 * else as a promise. Whatever the host refuses is thrown or rejected with.
 */
export interface Formulas {
  /**
   * The calls of a formula as if it stood in a sheet, outer ones first; null when it cannot be
   * read.
   */
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
