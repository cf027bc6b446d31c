import type { PeriodType } from "../period/period";
import type { DecimalSign } from "./writtenNumber";

/** What a column can hold beside numbers, in the words of the tables. */
export type ImportField =
  | "entity"
  | "counterparty"
  | "metric"
  | "period"
  | "scope"
  | "basis"
  | "unit"
  | "low"
  | "high"
  | "status"
  | "qualifier"
  | "known"
  | "origin"
  | "locator"
  | "printed"
  | "note"
  | "replaces"
  | "reason"
  | "added"
  | "added_by"
  | "source"
  | "source_url"
  | "source_publisher"
  | "source_published"
  | "source_author";

/** How `3/4/2025` is read; `none`, where such a day is refused. */
export type DateOrder = "none" | "day-first" | "month-first";

/** What a day means where a total is asked for: the period that ends on it. */
export type DayMeaning = "day" | "month" | "quarter" | "year";

/**
 * How a table is read: what each column is, and what is the same for all rows. It is plain JSON,
 * kept so that the next table of the kind needs no questions.
 */
export interface ImportMapping {
  /** The rows that titles stand in, as a spreadsheet counts them. */
  readonly titleRows: readonly [first: number, last: number];
  /** By the columns of the table, from the left. */
  readonly columns: readonly MappedColumn[];
  /** What stands in no column. */
  readonly constants: Readonly<Partial<Record<ImportField, string>>>;
  /** What rows without a number are that have a text in one cell: a heading of those below. */
  readonly headings: "entity" | "metric" | "none";
  readonly decimal: DecimalSign;
  readonly dates: DateOrder;
  readonly days: DayMeaning;
  /** Whether names that nothing has become companies (metrics) of the pack. */
  readonly createEntities: boolean;
  readonly createMetrics: boolean;
  /** What names mean that would be asked about, by name. */
  readonly entities: Readonly<Record<string, NameChoice>>;
  readonly metrics: Readonly<Record<string, NameChoice>>;
}

/** A column of the table, known by its title, with what it is used for. */
export interface MappedColumn {
  readonly title: string;
  readonly use: ColumnUse;
}

export type ColumnUse =
  { readonly as: "ignored" } | { readonly as: "field"; readonly field: ImportField } | ValueColumn;

/** Numbers, with what the title says of them; empty where the row or a constant does. */
export interface ValueColumn {
  readonly as: "values";
  readonly entity: string;
  readonly metric: string;
  readonly period: string;
  readonly scope: string;
  /** As in the tables (`USD`, `MW`, `fraction`); empty for the metric's own. */
  readonly unit: string;
  /** The power of ten that turns the numbers into that unit: 9 for billions. */
  readonly power: number;
  /** `2025` where amounts are in the money of that year; empty elsewhere. */
  readonly priceYear: string;
}

/** What is already there, by its id, or a thing of the pack's own. */
export type NameChoice = { readonly id: string } | { readonly create: NameCreation };

export interface NameCreation {
  /** The name to give it. */
  readonly name: string;
  readonly unit?: string;
  readonly periodType?: PeriodType;
  readonly kind?: string;
}
