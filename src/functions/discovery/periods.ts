import { type IsoDate, serialOfDate } from "../../core/period/calendar";
import type { Dataset } from "../../core/facts/dataset";
import type { Entity, Metric, Status } from "../../core/facts/fact";
import { type CoveredPeriod, periodsCovered } from "../../core/discovery/periodsCovered";
import type { Question } from "../../core/query/question";
import { spellingOf, STATUSES } from "../../core/facts/vocabulary";
import type { Language, Words } from "../../core/words/words";
import { counterparty, scope, sort, status } from "../options/options";
import { AS_OF, ENTITY, METRIC, optionsParameter } from "../record/parameters";
import { type AnswerCell, cell, defineFunction } from "../record/record";
import {
  sortedByTime,
  tableWithTitles,
  rowWithEvidence,
  TABLE_LOOK,
  type TableLook,
} from "../answer/tableParts";
import { factsBehind } from "./factsBehind";

interface PeriodsOptions extends TableLook {
  readonly scope: string | null;
  readonly status: Question["status"];
  readonly counterparty: string | null;
  readonly sort: "asc" | "desc";
}

const TITLES: readonly Words[] = [
  { en: "Period", zh: "期间" },
  { en: "From", zh: "起" },
  { en: "To", zh: "止" },
  { en: "Status", zh: "状态" },
  { en: "Scope", zh: "范围" },
  { en: "Counterparty", zh: "交易对方" },
  { en: "Claims", zh: "说法数" },
];

export const periodsFunction = defineFunction<[Entity, Metric, IsoDate, PeriodsOptions]>({
  id: "PERIODS",
  family: "discovery",
  parameters: [
    ENTITY,
    METRIC,
    AS_OF,
    optionsParameter<PeriodsOptions>({
      scope,
      status,
      counterparty,
      sort,
      ...TABLE_LOOK,
    }),
  ],
  body: (dataset, entity, metric, asOf, options) => {
    const { scope, counterparty } = options;
    const status = oneStatus(options.status);
    const request = { entity, metric, asOf, scope, status, counterparty };
    const rows = periodsCovered(dataset, request).map((one) =>
      rowWithEvidence(
        periodCells(dataset, one, options.lang),
        factsBehind(dataset, one.facts, THERE),
      ),
    );
    return tableWithTitles(options, TITLES, sortedByTime(rows, options.sort));
  },
});

function oneStatus(status: Question["status"]): Status | null {
  return status === "preferred" || status === "any" ? null : status;
}

function periodCells(
  dataset: Dataset,
  { period, facts, scope, counterparty, claims }: CoveredPeriod,
  lang: Language | null,
): readonly AnswerCell[] {
  const statuses = [...new Set(facts.map(({ status }) => status))].map((status) =>
    lang === null ? status : spellingOf(STATUSES, status, lang),
  );
  const other = dataset.entities.get(counterparty);
  return [
    cell(period?.text ?? null),
    period ? dayCell(period.start) : cell(null),
    period ? dayCell(period.end) : cell(null),
    cell(statuses.join(lang === "zh" ? "、" : ", ")),
    cell(scope || null),
    cell(other ? (lang === "zh" ? other.nameZh || other.name : other.name) : null),
    cell(claims.length, "0"),
  ];
}

function dayCell(day: IsoDate): AnswerCell {
  return cell(serialOfDate(day), "yyyy-mm-dd");
}

const THERE: Words = { en: "a figure for this period", zh: "该期间的数字" };
