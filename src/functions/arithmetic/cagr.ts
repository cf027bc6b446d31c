import { compoundGrowth } from "../../core/arithmetic/compoundGrowth";
import type { Entity, Metric } from "../../core/facts/fact";
import type { IsoDate } from "../../core/period/calendar";
import { periodOn, type WrittenPeriod } from "../../core/period/relativePeriod";
import { givenPeriod } from "../kinds/period";
import { AS_OF, ENTITY, METRIC, optionsParameter } from "../parameters";
import { defineFunction } from "../record";
import { RECKONING_OPTIONS, type ReckoningOptions, unscaled } from "./options";
import { reckonedCell } from "./reckonedCell";

export const cagr = defineFunction<[Entity, Metric, WrittenPeriod, IsoDate, ReckoningOptions]>({
  id: "CAGR",
  family: "arithmetic",
  parameters: [
    ENTITY,
    METRIC,
    {
      name: "period",
      kind: givenPeriod,
      optional: false,
    },
    AS_OF,
    optionsParameter<ReckoningOptions>(RECKONING_OPTIONS),
  ],
  body: (dataset, entity, metric, written, asOf, options) => {
    const { status, pick, scope, counterparty, mix } = options;
    const asking = { entity, asOf, status, pick, scope, counterparty };
    const found = compoundGrowth(dataset, asking, metric, periodOn(written, asOf, entity), mix);
    return reckonedCell(found, "fraction", unscaled(options), dataset);
  },
});
