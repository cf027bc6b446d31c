import type { Entity, Metric } from "../../core/facts/fact";
import type { IsoDate } from "../../core/period/calendar";
import type { Question } from "../../core/query/question";
import { periodOn, type WrittenPeriod } from "../../core/period/relativePeriod";
import { answerWithClaims } from "../../core/disagreement/spread";
import { counterparty, curr, fiscal, pack, scope, status } from "../options/options";
import { AS_OF, ENTITY, METRIC, optionsParameter, PERIOD } from "../record/parameters";
import { cellWithEvidence, defineFunction } from "../record/record";

interface AgreeOptions {
  readonly status: Question["status"];
  readonly scope: string | null;
  readonly counterparty: string | null;
  readonly fiscal: boolean;
  readonly curr: string | null;
  readonly pack: string | null;
}

const AGREE_OPTIONS = optionsParameter<AgreeOptions>({
  status,
  scope,
  counterparty,
  fiscal,
  curr,
  pack,
});

export const agreeFunction = defineFunction<[Entity, Metric, WrittenPeriod, IsoDate, AgreeOptions]>(
  {
    id: "AGREE",
    family: "disagreement",
    parameters: [ENTITY, METRIC, PERIOD, AS_OF, AGREE_OPTIONS],
    body: (dataset, entity, metric, written, asOf, options) => {
      const period = periodOn(written, asOf, entity);
      const question = { entity, metric, period, asOf, pick: "preferred", ...options } as const;
      const { found, claims } = answerWithClaims(dataset, question);
      return cellWithEvidence(
        claims.every(({ agrees }) => agrees),
        undefined,
        found,
      );
    },
  },
);
