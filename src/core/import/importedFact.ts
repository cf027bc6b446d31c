import type { Entity, Metric, Qualifier, Status } from "../facts/fact";
import type { Period } from "../period/period";
import { type Decimal, decimalText, lastDigit } from "./decimal";

/** A row of one of a pack's tables: texts by column. */
export type PackRow = Readonly<Record<string, string>>;

/** What a table says of one figure, each name already found. */
export interface FactDraft {
  readonly entity: Entity;
  readonly counterparty: Entity | null;
  readonly metric: Metric;
  readonly scope: string;
  readonly basis: string;
  readonly period: Period | null;
  /** In the unit of the fact. */
  readonly value: Decimal;
  readonly unit: string;
  readonly qualifier: Qualifier;
  /** null where the table says none. */
  readonly status: Status | null;
  /** Empty where the table says none. */
  readonly known: string;
  readonly origin: string;
  readonly locator: string;
  readonly printed: string;
  readonly note: string;
}

/** Where a table comes from. */
export interface TableSource {
  readonly id: string;
  readonly publisher: string;
  /** A day or a month; empty where the document does not say. */
  readonly published: string;
  /** Whether the analyst names no document but his own work. */
  readonly isOwn: boolean;
  /** Who adds the facts; empty where the host does not say. */
  readonly addedBy: string;
}

/**
 * The row of `facts.csv` of a draft, with what it left out filled in: `known` is the source's day,
 * else the day of entry; the precision comes from the digits; a period that ends after it was known
 * is a projection, else an actual figure of a document or the analyst's own estimate.
 *
 * @param today The day of entry.
 */
export function factCells(draft: FactDraft, source: TableSource, today: string): PackRow {
  const { period, value } = draft;
  const known = draft.known || source.published || today;
  const isAhead = period !== null && period.end > endOf(known);
  const reported = source.isOwn ? "estimate" : "actual";
  return {
    id: factId(draft),
    entity: draft.entity.id,
    counterparty: draft.counterparty?.id ?? "",
    metric: draft.metric.id,
    scope: draft.scope,
    basis: draft.basis,
    deal: "",
    period: period?.text ?? "",
    period_basis: period ? "printed" : "",
    value: decimalText(value),
    low: "",
    high: "",
    unit: draft.unit,
    precision: lastDigit(value),
    qualifier: draft.qualifier,
    status: draft.status ?? (isAhead ? "projection" : reported),
    known,
    known_basis: draft.known || source.published ? "printed" : "inferred",
    origin: draft.origin || source.publisher || source.addedBy,
    source: source.id,
    locator: draft.locator,
    printed: draft.printed,
    note: draft.note,
  };
}

/** A month counts from its end. */
function endOf(known: string): string {
  return known.length === 10 ? known : `${known}-32`;
}

/** Made of what tells a figure from others, so that it stays the same in the next file. */
function factId({ entity, metric, scope, basis, counterparty, period }: FactDraft): string {
  return [
    ...[entity.id, metric.id, scope, basis, counterparty?.id ?? ""],
    period?.text.replace("/", "-to-").toLowerCase() ?? "",
  ]
    .filter(Boolean)
    .join("-");
}
