import type { Dataset } from "../../core/facts/dataset";
import type { Entity, Metric } from "../../core/facts/fact";
import type { IsoDate } from "../../core/period/calendar";
import { factsPassing } from "../../core/discovery/factFilter";
import { Failure } from "../../core/words/failure";
import type { Period } from "../../core/period/period";
import { answer } from "../../core/query/query";
import { type Subject, subjectsOf } from "../../core/discovery/subjects";
import type { Language, Words } from "../../core/words/words";
import { knownCell, unitIn } from "../answer/format";
import { AS_OF, optionsParameter } from "../record/parameters";
import { ENTITIES, METRICS } from "../record/rangeParameters";
import { type AnswerCell, cell, defineFunction } from "../record/record";
import {
  tableWithTitles,
  numberCell,
  rowWithEvidence,
  statusCell,
  TABLE_OPTIONS,
  type TableOptions,
} from "../answer/tableParts";
import { refuseTooLarge } from "../answer/tableSize";
import { byPeriod } from "./byPeriod";
import { sortIfGiven, sourceOfPick } from "./filterOptions";

interface LatestOptions extends Omit<TableOptions, "sort"> {
  readonly sort: "asc" | "desc" | null;
}

const LATEST_OPTIONS = optionsParameter<LatestOptions>({
  ...TABLE_OPTIONS,
  sort: sortIfGiven,
});

const TITLES: readonly Words[] = [
  { en: "Entity", zh: "主体" },
  { en: "Metric", zh: "指标" },
  { en: "Scope", zh: "范围" },
  { en: "Counterparty", zh: "交易对方" },
  { en: "Period", zh: "期间" },
  { en: "Value", zh: "数值" },
  { en: "Unit", zh: "单位" },
  { en: "Status", zh: "状态" },
  { en: "Claims", zh: "说法数" },
  { en: "Known", zh: "公开日" },
  { en: "Source", zh: "来源" },
  { en: "Disputed", zh: "有争议" },
];

export const latest = defineFunction<
  [readonly Entity[] | null, readonly Metric[] | null, IsoDate, LatestOptions]
>({
  id: "LATEST",
  family: "tables",
  parameters: [ENTITIES, METRICS, AS_OF, LATEST_OPTIONS],
  body: (dataset, entities, metrics, asOf, options) => {
    const filter = { entities, metrics, periods: null, asOf, source: sourceOfPick(options.pick) };
    const found = factsPassing(dataset, { ...filter, ...options });
    const subjects = inGivenOrder(subjectsOf(dataset, found), entities, metrics);
    refuseTooLarge(subjects.length + 1, TITLES.length);
    const rows = subjects.map((subject) => snapshotRow(dataset, subject, asOf, options));
    const sorted = byPeriod(rows, ({ period }) => period, options.sort);
    return tableWithTitles(
      options,
      TITLES,
      sorted.map(({ cells }) => cells),
    );
  },
});

/** By entity and metric as they were given. */
function inGivenOrder(
  subjects: readonly Subject[],
  entities: readonly Entity[] | null,
  metrics: readonly Metric[] | null,
): readonly Subject[] {
  const entityPlace = places(entities);
  const metricPlace = places(metrics);
  return [...subjects].sort(
    (a, b) =>
      entityPlace(a.entity) - entityPlace(b.entity) ||
      metricPlace(a.metric) - metricPlace(b.metric),
  );
}

function places<T extends { readonly id: string }>(all: readonly T[] | null): (one: T) => number {
  const place = new Map((all ?? []).map(({ id }, at) => [id, at]));
  return ({ id }) => place.get(id) ?? 0;
}

interface SnapshotRow {
  readonly period: Period | null;
  readonly cells: readonly (AnswerCell | Failure)[];
}

function snapshotRow(
  dataset: Dataset,
  subject: Subject,
  asOf: IsoDate,
  options: LatestOptions,
): SnapshotRow {
  const { status, pick, lang } = options;
  const about = labels(dataset, subject, lang);
  try {
    const found = answer(dataset, { ...subject, period: "latest", asOf, status, pick });
    const [{ fact, claims, disputed }] = found.evidence;
    const cells = [
      ...about,
      cell(fact.period?.text ?? null),
      numberCell(found.value, fact.unit, options),
      cell(unitIn(fact.unit, options.mag, lang ?? "en")),
      statusCell(fact, lang),
      cell(claims.length, "0"),
      knownCell(fact.known),
      cell(fact.source),
      cell(disputed),
    ];
    return { period: fact.period, cells: rowWithEvidence(cells, found) };
  } catch (failure) {
    if (!(failure instanceof Failure)) throw failure;
    const missing = TITLES.slice(about.length).map(() => failure);
    return { period: null, cells: [...about, ...missing] };
  }
}

function labels(
  dataset: Dataset,
  { entity, metric, scope, counterparty }: Subject,
  lang: Language | null,
): readonly AnswerCell[] {
  const other = dataset.entities.get(counterparty);
  const name = ({ name, nameZh }: { readonly name: string; readonly nameZh: string }) =>
    lang === "zh" ? nameZh || name : name;
  return [
    cell(name(entity)),
    cell(name(metric)),
    cell(scope || null),
    cell(other ? name(other) : null),
  ];
}
