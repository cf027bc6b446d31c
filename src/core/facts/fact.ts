import type { FiscalYear } from "../period/fiscalYear";
import type { IsoDate } from "../period/calendar";
import type { Period, PeriodType } from "../period/period";

/** What is known: the rows of the five tables, as the rest of the house speaks of them. */

export type Status = "actual" | "estimate" | "projection" | "target" | "term" | "condition";
export type Qualifier = "exact" | "about" | "over" | "under" | "up_to" | "at_least" | "range";
export type Basis = "printed" | "inferred";

/** A document that facts are drawn from. Empty text means: the document does not say. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly titleEn: string;
  readonly authors: readonly string[];
  readonly publisher: string;
  /** A day or a month, as fine as it is known. */
  readonly published: string;
  readonly publishedBasis: Basis;
  /** An https address, or empty. */
  readonly url: string;
  readonly language: string;
  readonly kind: string;
  readonly accessed: string;
  readonly note: string;
}

/** A company, a product or a segment of one. `parent` is an entity's id, or empty. */
export interface Entity extends FiscalYear {
  readonly id: string;
  readonly name: string;
  readonly nameZh: string;
  readonly kind: string;
  readonly parent: string;
  readonly aliases: readonly string[];
  readonly ticker: string;
  readonly note: string;
}

/** A quantity with one definition and one unit. */
export interface Metric {
  readonly id: string;
  readonly name: string;
  readonly nameZh: string;
  readonly aliases: readonly string[];
  /** One of `unit.ts`. */
  readonly unit: string;
  readonly periodType: PeriodType;
  /**
   * Whether a figure is of a part by its nature (of a market, a plan): the only part there is then
   * answers unasked.
   */
  readonly isOfParts: boolean;
  readonly definition: string;
  readonly definitionZh: string;
}

/** An agreement whose terms are facts. `parties` are entity ids. */
export interface Deal {
  readonly id: string;
  readonly name: string;
  readonly nameZh: string;
  readonly kind: string;
  readonly parties: readonly string[];
  readonly status: string;
  /**
   * What nobody says of its terms as a whole, in words that follow them on a card; empty where
   * nothing is open.
   */
  readonly doubt: string;
  readonly doubtZh: string;
  readonly note: string;
}

/**
 * One figure of one document: what it is about, what it says, since when it is known, and where it
 * stands.
 */
export interface Fact {
  readonly id: string;
  /** Entity id. */
  readonly entity: string;
  /** Entity id of the other side, or empty. */
  readonly counterparty: string;
  /** Metric id. */
  readonly metric: string;
  /** The slug of the part that the figure is about; empty means the whole entity. */
  readonly scope: string;
  /**
   * The slug of the kind of measure (`pre-money`); empty means that none is stated, which is a kind
   * of its own.
   */
  readonly basis: string;
  /** Deal id, or empty. */
  readonly deal: string;
  /** What time the figure is about; null for a standing term. */
  readonly period: Period | null;
  readonly periodBasis: Basis;
  /**
   * Base units (dollars, gigawatts, fractions), or null where only `low` and `high` are printed.
   */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  /** Size of the last printed digit, base units, > 0. */
  readonly precision: number;
  readonly qualifier: Qualifier;
  readonly status: Status;
  /**
   * Since when the figure is public: a month or a day. It counts from the end of that month or day.
   */
  readonly known: Period;
  readonly knownBasis: Basis;
  /** Who first reported it. Retellings share an origin. */
  readonly origin: string;
  /** Source id. */
  readonly source: string;
  /**
   * Where in the document: a number is a paragraph, counted from 1 over its non-empty lines; else
   * text that says what it counts (`p. 45`, `Note 8`, `Sheet1!B7`).
   */
  readonly locator: string;
  /** The figure as printed, at most 20 characters. */
  readonly printed: string;
  readonly note: string;
  /**
   * How much its pack is trusted: above 0 more than the bundle, below 0 less. Missing: of the
   * bundle, or as much as it.
   */
  readonly trust?: number;
  /** The id of the fact that it corrects. */
  readonly replaces?: string;
  /** The day from which a correction answers in its place. */
  readonly correctedFrom?: IsoDate;
}
