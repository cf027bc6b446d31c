import type { Dataset } from "../../core/facts/dataset";
import type { Evidence } from "../../core/evidence/explanation";
import type { Scalar } from "../../core/workbook/workbook";
import type { IsoDate } from "../../core/period/calendar";
import type { Failure } from "../../core/words/failure";
import type { FunctionSignature, ParameterSignature } from "../../core/library/functionHelp";
import type { Words } from "../../core/words/words";
import type { WorkbookSettings } from "../../core/library/workbookSettings";
import type { Kind } from "../call/kind";

/**
 * A worksheet function. With the texts of `help/texts` these records make functions.json and its
 * Chinese twin, registration, help and tests. An id is never changed once out.
 */
export interface FunctionRecord extends FunctionSignature {
  readonly parameters: readonly Parameter<unknown>[];
  /**
   * The answer to one set of arguments; what is broadcast is asked cell by cell. Most bodies leave
   * the settings to the parameters, which read what the formula leaves out.
   */
  readonly body: (
    dataset: Dataset,
    values: readonly unknown[],
    settings: WorkbookSettings,
  ) => AnswerCell | AnswerTable;
}

export interface Parameter<T> extends ParameterSignature {
  readonly kind: Kind<T>;
  /** Which of the shared texts describes it, where that is not the one of its name. */
  readonly text?: string;
  /**
   * Whether its cells are followed through the workbook to the facts behind them: those without a
   * card, or always.
   */
  readonly follows?: "without card" | "without card, together" | "always, together";
}

/** One cell of an answer, before it is dressed for a host. */
export interface AnswerCell {
  readonly value: Scalar;
  /** Excel's number format, or none. */
  readonly format?: string | undefined;
  /** The facts it rests on. Reading them may make them: who needs only the value does not. */
  readonly evidence: readonly Evidence[];
  /** What is to be said about a number on its card, where it carries one. */
  readonly card?: CardWords | undefined;
}

export interface CardWords {
  /** The unit in its scale: `USD Billions`. */
  readonly unit: string;
  /** How the number came about, when it is not the figure as printed. */
  readonly computed?: Words;
  /** Which side of it comes out, or that it is open on one: `upper bound`, `at least`. */
  readonly side?: Words | undefined;
  /**
   * Whether `computed` is an equation that names the figures in their order, so that they need only
   * be printed.
   */
  readonly isEquation?: boolean;
  /** Whether `Cards=1` asks for the card, whatever the workbook's setting. */
  readonly isRequested?: boolean;
  /** Whether the unit's scale is the workbook's, as the formula names none. */
  readonly hasWorkbookMag?: boolean;
  /** The workbook's as-of, where the formula names none. */
  readonly workbookAsOf?: IsoDate;
}

/** Rows of cells that spill; a cell can fail alone. */
export type AnswerTable = readonly (readonly (AnswerCell | Failure)[])[];

/**
 * A record whose body takes the values that its parameters read, in their order and types, and the
 * workbook's settings behind them.
 */
export function defineFunction<T extends readonly unknown[]>(
  record: Omit<FunctionRecord, "parameters" | "body"> & {
    readonly parameters: { readonly [K in keyof T]: Parameter<T[K]> };
    readonly body: (
      dataset: Dataset,
      ...rest: [...values: T, settings: WorkbookSettings]
    ) => AnswerCell | AnswerTable;
  },
): FunctionRecord {
  return {
    ...record,
    parameters: record.parameters,
    body: (dataset, values, settings) =>
      // One value a parameter, read by its kind.
      record.body(dataset, ...(values as unknown as T), settings),
  };
}

/** A cell of plain text, number or blank. */
export function cell(value: Scalar, format?: string): AnswerCell {
  return { value, format, evidence: [] };
}

/** A cell that rests on an answer's facts: its evidence is the answer's, made when it is read. */
export function cellWithEvidence(
  value: Scalar,
  format: string | undefined,
  answer: { readonly evidence: readonly Evidence[] },
  card?: CardWords,
): AnswerCell {
  return {
    value,
    format,
    card,
    get evidence() {
      return answer.evidence;
    },
  };
}
