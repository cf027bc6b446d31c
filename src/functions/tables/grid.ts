import type { Dataset } from "../../core/facts/dataset";
import type { Entity, Metric } from "../../core/facts/fact";
import type { IsoDate } from "../../core/period/calendar";
import { Failure } from "../../core/words/failure";
import type { PeriodOrLatest } from "../../core/period/period";
import { CALENDAR_YEAR, fiscalShift, periodName } from "../../core/period/fiscalYear";
import { periodSteps } from "../../core/period/periodSteps";
import { namedPeriodOn, periodOn, type WrittenPeriod } from "../../core/period/relativePeriod";
import { isPlanned } from "../../core/query/rule";
import type { Words } from "../../core/words/words";
import { unitIn } from "../answer/format";
import { cards, dir, headers } from "../options/options";
import { AS_OF, optionsParameter } from "../record/parameters";
import { point, POINT_OPTIONS, type PointOptions } from "../points/point";
import { GIVEN_ENTITIES, GIVEN_METRICS, GIVEN_PERIODS } from "../record/rangeParameters";
import {
  type AnswerCell,
  type AnswerTable,
  cell,
  cellWithEvidence,
  defineFunction,
} from "../record/record";
import { titleCell, transposedTable } from "../answer/tableParts";
import { refuseTooLarge } from "../answer/tableSize";
import { sortIfGiven } from "./filterOptions";

interface GridOptions extends PointOptions {
  readonly cards: boolean;
  readonly headers: boolean;
  readonly dir: "V" | "H";
  readonly sort: "asc" | "desc" | null;
}

const GRID_OPTIONS = optionsParameter<GridOptions>({
  ...POINT_OPTIONS,
  cards: {
    names: cards.names,
    fallback: false,
    read: (text, context) => cards.read(text, context) ?? false,
  },
  headers,
  dir,
  sort: sortIfGiven,
});

const LABELS: readonly Words[] = [
  { en: "Entity", zh: "主体" },
  { en: "Metric", zh: "指标" },
  { en: "Unit", zh: "单位" },
];

export const grid = defineFunction<
  [readonly Entity[], readonly Metric[], readonly WrittenPeriod[], IsoDate, GridOptions]
>({
  id: "GRID",
  family: "tables",
  parameters: [GIVEN_ENTITIES, GIVEN_METRICS, GIVEN_PERIODS, AS_OF, GRID_OPTIONS],
  body: (dataset, entities, metrics, written, asOf, options) => {
    const periods = orderedPeriods(columnsOf(written, asOf, entities), options.sort);
    const rows = entities.flatMap((entity) => metrics.map((metric) => ({ entity, metric })));
    refuseTooLarge(rows.length + 1, periods.length + LABELS.length);
    const figures: AnswerTable = rows.map(({ entity, metric }) =>
      periods.map((period) => figure(dataset, entity, metric, period, asOf, options)),
    );
    const table = options.headers
      ? [
          [...LABELS.map((words) => titleCell(words, options.lang)), ...periods.map(periodLabel)],
          ...figures.map((row, at) => [...labels(rows[at], row, options), ...row]),
        ]
      : figures;
    return options.dir === "V" ? table : transposedTable(table);
  },
});

/**
 * One span alone stands for its steps; among others it is one period. Fiscal periods keep their
 * names where a company has a year of its own: each finds its own days for them.
 */
function columnsOf(
  written: readonly WrittenPeriod[],
  asOf: IsoDate,
  entities: readonly Entity[],
): readonly PeriodOrLatest[] {
  const isCalendar = entities.every((entity) => fiscalShift(entity) === 0);
  const periods = written.map((one) =>
    isCalendar ? periodOn(one, asOf, CALENDAR_YEAR) : namedPeriodOn(one, asOf),
  );
  const [only] = periods;
  return periods.length === 1 && only && only !== "latest" ? periodSteps(only) : periods;
}

/** By their last days, the latest one there is after all of them. */
function orderedPeriods(
  periods: readonly PeriodOrLatest[],
  sort: "asc" | "desc" | null,
): readonly PeriodOrLatest[] {
  if (sort === null) return periods;
  const end = (period: PeriodOrLatest) => (period === "latest" ? "9999" : period.end);
  const ascending = [...periods].sort((a, b) => (end(a) < end(b) ? -1 : end(a) > end(b) ? 1 : 0));
  return sort === "asc" ? ascending : ascending.reverse();
}

function figure(
  dataset: Dataset,
  entity: Entity,
  metric: Metric,
  period: PeriodOrLatest,
  asOf: IsoDate,
  options: GridOptions,
): AnswerCell | Failure {
  try {
    return marked(point(dataset, entity, metric, period, asOf, options), options);
  } catch (failure) {
    if (failure instanceof Failure) return failure;
    throw failure;
  }
}

/**
 * A number that is planned ends in E, as the trade writes it, and one that reports disagree about
 * in an asterisk: in the format of the cell, so that it stays a number.
 */
function marked(found: AnswerCell, { out }: GridOptions): AnswerCell {
  if (out !== "value" || typeof found.value !== "number") return found;
  const { evidence, card, format = "General" } = found;
  const isPlan = evidence.some(({ fact }) => isPlanned(fact.status));
  const mark = (isPlan ? " E" : "") + (evidence.some(({ disputed }) => disputed) ? "*" : "");
  return mark ? cellWithEvidence(found.value, `${format}"${mark}"`, found, card) : found;
}

function periodLabel(period: PeriodOrLatest): AnswerCell {
  return cell(period === "latest" ? "LATEST" : periodName(period));
}

function labels(
  row: { readonly entity: Entity; readonly metric: Metric } | undefined,
  figures: AnswerTable[number],
  { mag, lang }: GridOptions,
): readonly AnswerCell[] {
  if (!row) return [];
  const { entity, metric } = row;
  const [own] = figures.flatMap((one) => (one instanceof Failure ? [] : one.evidence));
  const isChinese = lang === "zh";
  return [
    cell(isChinese ? entity.nameZh || entity.name : entity.name),
    cell(isChinese ? metric.nameZh : metric.name),
    cell(unitIn(own?.fact.unit ?? metric.unit, mag, lang ?? "en")),
  ];
}
