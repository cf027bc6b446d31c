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
  /** The functions, as far as whoever follows formulas must know them. */
  readonly functions: readonly FunctionDescription[];
  /**
   * Sets the workbook whose cells the functions are in, for those that trace formulas through it,
   * and what follows its formulas, which may still be on its way.
   */
  readonly setWorkbook: (reader: WorkbookReader, following: MaybePromise<FormulaFollowing>) => void;
}

/** A function as its record describes it. */
export interface FunctionDescription {
  readonly id: string;
  readonly parameters: readonly { readonly follows?: Tracing }[];
}

/**
 * Which cells of an argument are traced: those that carry no facts on a card, or all; each for
 * itself or all of them together.
 */
export type Tracing = "without card" | "without card, together" | "always, together";

/**
 * What follows formulas: a script of its own, since only a page with a workbook has formulas to
 * follow.
 */
export interface FormulaFollowing {
  readonly createFormulas: (
    explain: Explain,
    functions: readonly FunctionDescription[],
  ) => Formulas;
  readonly tracedArguments: TracedArguments;
}

/**
 * The arguments of a call, those cells that the function traces through the workbook with what
 * stands behind them.
 */
export type TracedArguments = (
  description: FunctionDescription,
  args: readonly CallArgument[],
  addresses: Addresses,
  reader: WorkbookReader,
  functions: Pick<FunctionsLibrary, "explain" | "functions">,
) => MaybePromise<readonly CallArgument[]>;

/**
 * Where the arguments of a call stand in the workbook, as Excel names them; blank for one that is
 * no reference.
 */
export type Addresses = readonly (string | null | undefined)[];

/** A cell as an argument hands it on: a plain value, or one with a card. */
export type ArgumentCell =
  | Scalar
  | undefined
  | {
      readonly type: string;
      readonly basicValue?: Scalar;
      readonly properties?: Readonly<Record<string, { readonly basicValue?: Scalar } | undefined>>;
    };

/** One cell, or rows of them. */
export type CallArgument = ArgumentCell | readonly (readonly ArgumentCell[])[];

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
