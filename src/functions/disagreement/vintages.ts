import type { Entity, Fact, Metric } from "../../core/facts/fact";
import type { IsoDate } from "../../core/period/calendar";
import { Failure } from "../../core/words/failure";
import { dayPeriod } from "../../core/period/period";
import type { Answer } from "../../core/query/pick";
import { periodOn, type WrittenPeriod } from "../../core/period/relativePeriod";
import { type Vintage, vintages as vintagesOf } from "../../core/disagreement/vintages";
import type { Words } from "../../core/words/words";
import { isSuperseded } from "../../core/query/claims";
import { claimsOf } from "../../core/query/query";
import { dateCell } from "../answer/format";
import { AS_OF, ENTITY, METRIC, optionsParameter, PERIOD } from "../record/parameters";
import { type AnswerCell, cell, defineFunction } from "../record/record";
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

const TITLES: readonly Words[] = [
  { en: "As of", zh: "截至" },
  { en: "Period", zh: "期间" },
  { en: "Value", zh: "数值" },
  { en: "Status", zh: "状态" },
  { en: "Printed", zh: "原文" },
  { en: "Origin", zh: "首发" },
  { en: "Source", zh: "来源" },
  { en: "Fact", zh: "数字编号" },
  { en: "Change", zh: "变动" },
  { en: "Superseded", zh: "已被取代" },
];

export const vintagesFunction = defineFunction<
  [Entity, Metric, WrittenPeriod, IsoDate, PeriodTableOptions]
>({
  id: "VINTAGES",
  family: "disagreement",
  parameters: [
    ENTITY,
    METRIC,
    PERIOD,
    AS_OF,
    optionsParameter<PeriodTableOptions>(PERIOD_TABLE_OPTIONS),
  ],
  body: (dataset, entity, metric, written, asOf, options) => {
    const period = periodOn(written, asOf, entity);
    const all = vintagesOf(dataset, { ...options, entity, metric, period, asOf });
    refuseTooLarge(all.length + 1, TITLES.length);
    const rows = all.map((vintage, at) =>
      vintageRow(vintage, all[at - 1], options, (fact) =>
        isSuperseded(fact, claimsOf(dataset, fact, asOf)),
      ),
    );
    return tableWithTitles(options, TITLES, sortedByTime(rows, options.sort));
  },
});

function vintageRow(
  { asOf, found }: Vintage,
  before: Vintage | undefined,
  options: PeriodTableOptions,
  isOvertaken: (fact: Fact) => boolean,
): readonly (AnswerCell | Failure)[] {
  const day = dateCell(dayPeriod(asOf));
  if (found instanceof Failure) return [day, ...TITLES.slice(1).map(() => found)];
  const [fact] = found.facts;
  const cells = [
    day,
    cell(joinDistinct(found, ({ period }) => period?.text ?? "")),
    numberCell(found.value, fact.unit, options),
    cell(joinDistinct(found, (one) => String(statusCell(one, options.lang).value))),
    cell(joinDistinct(found, ({ printed }) => printed)),
    cell(joinDistinct(found, ({ origin }) => origin)),
    cell(joinDistinct(found, ({ source }) => source)),
    cell(joinDistinct(found, ({ id }) => id)),
    change(found, before, options),
    cell(found.facts.some(isOvertaken)),
  ];
  return rowWithEvidence(cells, found);
}

/** What the facts of an answer have: one thing, or the two that a median lies between. */
function joinDistinct({ facts }: Answer, of: (fact: Fact) => string): string {
  return [...new Set(facts.map(of))].join(", ");
}

function isOfOneTime({ period: a }: Fact, { period: b }: Fact): boolean {
  return a?.end === b?.end;
}

/**
 * Blank for the first and where another time answers, which is no revision; #N/A where there is no
 * number on one side.
 */
function change(
  { value, facts }: Answer,
  before: Vintage | undefined,
  { mag }: PeriodTableOptions,
): AnswerCell | Failure {
  if (!before) return cell(null);
  if (!(before.found instanceof Failure) && !isOfOneTime(facts[0], before.found.facts[0]))
    return cell(null);
  const earlier = before.found instanceof Failure ? null : before.found.value;
  const difference = value === null || earlier === null ? null : value - earlier;
  return numberCell(difference, facts[0].unit, { mag, cards: null, lang: null });
}
