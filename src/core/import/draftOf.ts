import type { Entity, Metric, Status } from "../facts/fact";
import { QUALIFIERS, STATUSES } from "../facts/vocabulary";
import type { Period } from "../period/period";
import { foldedName } from "../words/nameIndex";
import type { Words } from "../words/words";
import { shifted } from "./decimal";
import type { ForeignCell } from "./foreignTable";
import type { FactDraft } from "./importedFact";
import { isCertain, markedName, type RowFields } from "./importedRow";
import type { ImportMapping, ValueColumn } from "./mapping";
import { periodOfCell } from "./periodOfCell";
import { writtenUnit } from "./titleUnit";
import { printedFigure } from "./printedFigure";
import { unitPower } from "./unitPower";
import { writtenNumber, type WrittenNumber } from "./writtenNumber";

/** What the names and numbers of a table are read with. */
export interface DraftReading {
  readonly mapping: ImportMapping;
  readonly entities: (name: string) => Entity | Words;
  readonly metrics: (name: string) => Metric | Words;
}

type Problem = (column: string, expected: Words, found: string) => void;

/** One number of a value column as a figure; null where something is wrong, which is told. */
export function draftOf(
  cell: ForeignCell,
  title: string,
  use: ValueColumn,
  fields: RowFields,
  { mapping, entities, metrics }: DraftReading,
  row: number,
  problem: Problem,
): FactDraft | null {
  const named = <T extends object>(
    field: "entity" | "metric",
    own: string,
    find: (name: string) => T | Words,
  ) => {
    const { name, mark } = markedName(own || fields(field).text);
    const found = name === "" ? MISSING[field] : find(name);
    if (isWords(found)) problem(field, found, name);
    return isWords(found) ? null : { thing: found, mark };
  };
  const entity = named("entity", use.entity, entities);
  const metric = named("metric", use.metric, metrics);
  const number = writtenNumber(cell, mapping.decimal);
  if (!number) problem(title, NUMBER, cell.text);
  if (!entity || !metric) return null;
  const other = counterpartyOf(fields, entities, problem);
  const period = periodFor(use, fields, mapping, entity.thing, metric.thing, problem);
  if (!number) return null;
  const scaled = scaledNumber(cell, number, title, use, fields, metric.thing, problem);
  const status = statusOf(fields, period, entity.mark, problem);
  if (other === undefined || period === undefined || !scaled || status === undefined) return null;
  return {
    entity: entity.thing,
    counterparty: other?.thing ?? null,
    metric: metric.thing,
    scope: slug(use.scope || fields("scope").text),
    basis: slug(fields("basis").text),
    period,
    ...scaled,
    qualifier: qualifierOf(fields, number),
    status,
    known: knownOf(fields),
    origin: fields("origin").text,
    locator: fields("locator").text || `row ${row}`,
    printed: printedFigure(cell, use),
    note: noteOf(use, fields, [entity.mark, other?.mark ?? ""]),
  };
}

const MISSING = {
  entity: {
    en: "a company: in a column, in the title, or one for all rows",
    zh: "公司：在某一栏、标题中，或适用于所有行",
  },
  metric: {
    en: "a metric: in a column, in the title, or one for all rows",
    zh: "指标：在某一栏、标题中，或适用于所有行",
  },
};
const NUMBER: Words = {
  en: "a number (1,234.5, 12%, $1.2bn), or nothing",
  zh: "数字（1,234.5、12%、34亿），或留空",
};

function isWords(found: object): found is Words {
  return "en" in found && "zh" in found;
}

function counterpartyOf(fields: RowFields, find: DraftReading["entities"], problem: Problem) {
  const { name, mark } = markedName(fields("counterparty").text);
  if (name === "") return null;
  const thing = find(name);
  if (!isWords(thing)) return { thing, mark };
  problem("counterparty", thing, name);
  return undefined;
}

function periodFor(
  use: ValueColumn,
  fields: RowFields,
  mapping: ImportMapping,
  company: Entity,
  { periodType }: Metric,
  problem: Problem,
): Period | null | undefined {
  const cell = use.period ? { text: use.period, number: null, date: null } : fields("period");
  if (cell.text === "" && cell.date === null) {
    if (periodType === "term") return null;
    problem("period", MISSING_PERIOD, "");
    return undefined;
  }
  const period = periodOfCell(cell, mapping, periodType, company);
  if ("grain" in period) return period;
  problem("period", period, cell.text);
  return undefined;
}

const MISSING_PERIOD: Words = {
  en: "a period: in a column, in the title, or one for all rows",
  zh: "期间：在某一栏、标题中，或适用于所有行",
};

/** The number in the unit of its metric. */
function scaledNumber(
  cell: ForeignCell,
  { decimal, isPercent }: WrittenNumber,
  title: string,
  use: ValueColumn,
  fields: RowFields,
  metric: Metric,
  problem: Problem,
) {
  const own = writtenUnit(fields("unit").text);
  const unit = isPercent ? "fraction" : use.unit || own.unit || metric.unit;
  const power = unitPower(unit, metric.unit);
  if (power === null) {
    problem(title, { en: `the unit ${metric.unit}`, zh: `单位 ${metric.unit}` }, unit);
    return null;
  }
  // A cell that the file shows as 42% holds 0.42 already, whatever the title says.
  const isShownAsPercent = cell.number !== null && cell.text.endsWith("%");
  const written = isShownAsPercent ? 0 : isPercent ? -2 : use.power + own.power;
  return { value: shifted(decimal, written + power.power), unit: power.unit };
}

function statusOf(
  fields: RowFields,
  period: Period | null | undefined,
  mark: string,
  problem: Problem,
): Status | null | undefined {
  const { text } = fields("status");
  const found = Object.entries(STATUSES).find(([status, words]) =>
    [status, ...words].some((word) => foldedName(word) === foldedName(text)),
  )?.[0] as Status | undefined; // The keys of that record.
  if (text !== "" && !found) {
    const all = Object.keys(STATUSES).join(", ");
    problem("status", { en: `one of ${all}`, zh: `${all} 之一` }, text);
    return undefined;
  }
  if (found) return found;
  if (period?.wording?.figures === "expected") return "projection";
  return isCertain(mark) ? null : "estimate";
}

/** The column's word, or the sign before the number. */
function qualifierOf(fields: RowFields, { qualifier }: WrittenNumber): FactDraft["qualifier"] {
  const text = foldedName(fields("qualifier").text);
  const found = Object.entries(QUALIFIERS).find(([one, words]) =>
    [one, ...words].some((word) => text !== "" && foldedName(word) === text),
  )?.[0];
  return (found as FactDraft["qualifier"] | undefined) ?? qualifier; // The keys of that record.
}

function knownOf(fields: RowFields): string {
  const { text, date } = fields("known");
  return date ?? (/^\d{4}-\d{2}(?:-\d{2})?$/.test(text) ? text : "");
}

/** A part or a kind as `Scope=` asks for it. */
function slug(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+.]+/gu, "-")
    .replace(/^-|-$/g, "");
}

function noteOf(use: ValueColumn, fields: RowFields, marks: readonly string[]): string {
  return [
    fields("note").text,
    use.priceYear ? `In the money of ${use.priceYear}.` : "",
    ...marks.filter(Boolean).map((mark) => `Marked ${mark} by the source.`),
  ]
    .filter(Boolean)
    .join(" ");
}
