import type { Dataset } from "../../core/facts/dataset";
import type { Metric } from "../../core/facts/fact";
import type { IsoDate } from "../../core/period/calendar";
import { answer } from "../../core/query/query";
import type { AskedEntity, PickRule, Question } from "../../core/query/question";
import { periodOn, type WrittenPeriod } from "../../core/period/relativePeriod";
import {
  cards,
  counterparty,
  curr,
  derive,
  fill,
  fiscal,
  lang,
  mag,
  out,
  pack,
  pick,
  scope,
  status,
} from "../options/options";
import { answerCellOf, type AnswerShape } from "../answer/outputs";
import { optionsParameter } from "../record/parameters";
import type { AnswerCell } from "../record/record";

/** Options of every function that answers with one figure. */
export interface PointOptions extends AnswerShape {
  readonly status: Question["status"];
  readonly pick: PickRule;
  readonly scope: string | null;
  readonly counterparty: string | null;
  readonly fill: "none" | "prior";
  readonly derive: "none" | "sum";
  readonly fiscal: boolean;
  readonly curr: string | null;
  readonly pack: string | null;
}

export const POINT_OPTIONS = {
  mag,
  status,
  pick,
  scope,
  counterparty,
  out,
  fill,
  derive,
  fiscal,
  curr,
  pack,
  cards,
  lang,
} as const;

export const POINT_OPTIONS_PARAMETER = optionsParameter<PointOptions>(POINT_OPTIONS);

/** The one figure that answers, in the scale and on the side that the options ask for. */
export function point(
  dataset: Dataset,
  entity: AskedEntity,
  metric: Metric,
  written: WrittenPeriod,
  asOf: IsoDate,
  options: PointOptions,
): AnswerCell {
  const scope = options.scope ?? entity.part ?? null;
  const period = periodOn(written, asOf, entity);
  const question = { ...options, entity, metric, period, asOf, scope };
  return answerCellOf(answer(dataset, question), options, dataset);
}
