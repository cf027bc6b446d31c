import { evidenceOf, isSuperseded } from "../../core/query/claims";
import type { Dataset } from "../../core/facts/dataset";
import type { Entity, Fact, Metric } from "../../core/facts/fact";
import { scopeOf } from "../../core/facts/scopeOf";
import type { IsoDate } from "../../core/period/calendar";
import { Failure } from "../../core/words/failure";
import { type Forecast, forecasts as forecastsOf } from "../../core/disagreement/forecasts";
import { type Answer, answerWithEvidence } from "../../core/query/pick";
import { companyPeriod } from "../../core/query/questionAsWorded";
import { claimsOf } from "../../core/query/query";
import { periodOn, type WrittenPeriod } from "../../core/period/relativePeriod";
import { STATUSES } from "../../core/facts/vocabulary";
import type { Words } from "../../core/words/words";
import { knownCell } from "../answer/format";
import { periodsWithin } from "../kinds/period";
import { closedChoice } from "../options/choice";
import { type Option, status } from "../options/options";
import { AS_OF, ENTITY, METRIC, optionsParameter, PERIOD } from "../record/parameters";
import {
  type AnswerCell,
  cell,
  cellWithEvidence,
  defineFunction,
  type Parameter,
} from "../record/record";
import {
  sortedByTime,
  tableWithTitles,
  numberCell,
  rowWithEvidence,
  statusCell,
  PERIOD_TABLE_OPTIONS,
  type PeriodTableOptions,
} from "../answer/tableParts";
import { refuseTooLarge } from "../answer/tableSize";

interface ForecastsOptions extends Omit<PeriodTableOptions, "status"> {
  readonly status: "any" | "projection" | "target";
}

/** Which of the plans. */
const plannedStatus: Option<ForecastsOptions["status"]> = {
  names: status.names,
  fallback: "any",
  read: closedChoice("Status", {
    any: ["any", "任意", "全部"],
    projection: STATUSES.projection,
    target: STATUSES.target,
  }),
};

const FORECASTS_OPTIONS = optionsParameter<ForecastsOptions>({
  ...PERIOD_TABLE_OPTIONS,
  status: plannedStatus,
});

const ABOUT: Parameter<WrittenPeriod | null> = {
  ...PERIOD,
  kind: periodsWithin,
};

const TITLES: readonly Words[] = [
  { en: "Period", zh: "期间" },
  { en: "Forecast", zh: "预测值" },
  { en: "Status", zh: "状态" },
  { en: "Known", zh: "公开日" },
  { en: "Origin", zh: "首发" },
  { en: "Source", zh: "来源" },
  { en: "Reported", zh: "报道值" },
  { en: "Reported status", zh: "报道状态" },
  { en: "Reported known", zh: "报道公开日" },
  { en: "Reported source", zh: "报道来源" },
  { en: "Difference", zh: "差额" },
  { en: "Difference relative", zh: "相对差额" },
  { en: "Superseded", zh: "已被取代" },
  { en: "Scope", zh: "范围" },
];

export const forecastsFunction = defineFunction<
  [Entity, Metric, WrittenPeriod | null, IsoDate, ForecastsOptions]
>({
  id: "FORECASTS",
  family: "disagreement",
  parameters: [ENTITY, METRIC, ABOUT, AS_OF, FORECASTS_OPTIONS],
  body: (dataset, entity, metric, written, asOf, options) => {
    const question = { ...options, entity, metric, asOf, period: "latest" } as const;
    const within = written && companyPeriod(periodOn(written, asOf, entity), question);
    const all = forecastsOf(dataset, question, within);
    refuseTooLarge(all.length + 1, TITLES.length);
    const rows = all.map((forecast) => forecastRow(dataset, forecast, asOf, options));
    return tableWithTitles(options, TITLES, sortedByTime(rows, options.sort));
  },
});

type Cells = readonly (AnswerCell | Failure)[];

function forecastRow(
  dataset: Dataset,
  { planned, reported }: Forecast,
  asOf: IsoDate,
  options: ForecastsOptions,
): Cells {
  const claims = claimsOf(dataset, planned, asOf);
  const forecast = answerWithEvidence(planned.value, [planned], () => [
    evidenceOf(planned, claims, FORECAST),
  ]);
  return [
    ...rowWithEvidence(forecastCells(planned, options), forecast),
    ...reportedCells(forecast, reported, options),
    ...rowWithEvidence(
      [cell(isSuperseded(planned, claims)), cell(scopeOf(planned) || null)],
      forecast,
    ),
  ];
}

const FORECAST: Words = { en: "forecast for this time", zh: "对该时点的预测" };

function forecastCells(planned: Fact, options: ForecastsOptions): Cells {
  return [
    cell(planned.period?.text ?? null),
    numberCell(planned.value, planned.unit, options),
    statusCell(planned, options.lang),
    knownCell(planned.known),
    cell(planned.origin),
    cell(planned.source),
  ];
}

const REPORTED_COLUMNS = 6;

function reportedCells(
  forecast: Answer,
  reported: Forecast["reported"],
  options: ForecastsOptions,
): Cells {
  if (reported === null || reported instanceof Failure)
    return Array.from({ length: REPORTED_COLUMNS }, () => reported ?? cell(null));
  const [fact] = reported.facts;
  const cells = [
    numberCell(reported.value, fact.unit, options),
    statusCell(fact, options.lang),
    knownCell(fact.known),
    cell(fact.source),
  ];
  return [...rowWithEvidence(cells, reported), ...differences(forecast, reported, options)];
}

/** Reported less forecast, and the same as a fraction of the forecast; both rest on both. */
function differences(forecast: Answer, reported: Answer, options: ForecastsOptions): Cells {
  const { mag, lang } = options;
  const { unit } = forecast.facts[0];
  const plain = { mag, cards: null, lang };
  const isNumber = reported.value !== null && forecast.value !== null;
  const difference = isNumber ? reported.value - forecast.value : null;
  const both = answerWithEvidence(null, [...forecast.facts], () => [
    ...forecast.evidence,
    ...reported.evidence,
  ]);
  return [numberCell(difference, unit, plain), relativeError(forecast, reported)].map((one) =>
    one instanceof Failure ? one : cellWithEvidence(one.value, one.format, both),
  );
}

function relativeError(forecast: Answer, reported: Answer): AnswerCell | Failure {
  if (reported.value === null || forecast.value === null)
    return new Failure("not-found", {
      en: "The forecast or the report is a range.",
      zh: "预测或报道是一个区间。",
    });
  if (forecast.value !== 0) return cell(reported.value / forecast.value - 1, "0.0%");
  return new Failure("division-by-zero", { en: "The forecast is zero.", zh: "预测值为零。" });
}
