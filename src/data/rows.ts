import type {
  Basis,
  Deal,
  Entity,
  Fact,
  Metric,
  Qualifier,
  Source,
  Status,
} from "../core/facts/fact";
import { parsePeriod, type PeriodType } from "../core/period/period";
import type { Cells } from "./table";

/**
 * Rows of text as records. They read what the validator has passed: its vocabulary is asserted
 * here, not checked again.
 */

export function sourceFromRow(cells: Cells): Source {
  return {
    id: text(cells, "id"),
    title: text(cells, "title"),
    titleEn: text(cells, "title_en"),
    authors: list(cells, "author"),
    publisher: text(cells, "publisher"),
    published: text(cells, "published"),
    publishedBasis: text(cells, "published_basis") as Basis,
    url: text(cells, "url"),
    language: text(cells, "language"),
    kind: text(cells, "kind"),
    accessed: text(cells, "accessed"),
    note: text(cells, "note"),
  };
}

export function entityFromRow(cells: Cells): Entity {
  return {
    id: text(cells, "id"),
    name: text(cells, "name"),
    nameZh: text(cells, "name_zh"),
    kind: text(cells, "kind"),
    parent: text(cells, "parent"),
    aliases: list(cells, "aliases"),
    ticker: text(cells, "ticker"),
    fiscalYearEnd: text(cells, "fiscal_year_end"),
    fiscalYearNamed: text(cells, "fiscal_year_named") === "start" ? "start" : "end",
    note: text(cells, "note"),
  };
}

export function metricFromRow(cells: Cells): Metric {
  return {
    id: text(cells, "id"),
    name: text(cells, "name"),
    nameZh: text(cells, "name_zh"),
    aliases: list(cells, "aliases"),
    unit: text(cells, "unit"),
    periodType: text(cells, "period_type") as PeriodType,
    isOfParts: text(cells, "of_parts") === "yes",
    definition: text(cells, "definition"),
    definitionZh: text(cells, "definition_zh"),
  };
}

export function dealFromRow(cells: Cells): Deal {
  return {
    id: text(cells, "id"),
    name: text(cells, "name"),
    nameZh: text(cells, "name_zh"),
    kind: text(cells, "kind"),
    parties: list(cells, "parties"),
    status: text(cells, "status"),
    doubt: text(cells, "doubt"),
    doubtZh: text(cells, "doubt_zh"),
    note: text(cells, "note"),
  };
}

/** @param periodOf Reads a period; facts for which it gives the same object share it. */
export function factFromRow(cells: Cells, periodOf = parsePeriod): Fact {
  const known = periodOf(text(cells, "known"));
  if (!known)
    throw new Error(`the fact ${text(cells, "id")} was not validated: known is not a period`);
  return {
    id: text(cells, "id"),
    entity: text(cells, "entity"),
    counterparty: text(cells, "counterparty"),
    metric: text(cells, "metric"),
    scope: text(cells, "scope"),
    basis: text(cells, "basis"),
    deal: text(cells, "deal"),
    period: periodOf(text(cells, "period")),
    periodBasis: text(cells, "period_basis") === "inferred" ? "inferred" : "printed",
    value: number(cells, "value"),
    low: number(cells, "low"),
    high: number(cells, "high"),
    unit: text(cells, "unit"),
    precision: number(cells, "precision") ?? NaN,
    qualifier: text(cells, "qualifier") as Qualifier,
    status: text(cells, "status") as Status,
    known,
    knownBasis: text(cells, "known_basis") as Basis,
    origin: text(cells, "origin"),
    source: text(cells, "source"),
    locator: text(cells, "locator"),
    printed: text(cells, "printed"),
    note: text(cells, "note"),
  };
}

function text(cells: Cells, column: string): string {
  return cells[column] ?? "";
}

function list(cells: Cells, column: string): readonly string[] {
  return text(cells, column)
    .split("|")
    .map((item) => item.trim())
    .filter(Boolean);
}

function number(cells: Cells, column: string): number | null {
  const found = text(cells, column);
  return found === "" ? null : Number(found);
}
