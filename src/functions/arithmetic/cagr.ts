import { compoundGrowth } from "../../core/arithmetic/compoundGrowth";
import type { Entity, Metric } from "../../core/facts/fact";
import type { IsoDate } from "../../core/period/calendar";
import { periodOn, type WrittenPeriod } from "../../core/period/relativePeriod";
import { givenPeriod } from "../kinds/period";
import { AS_OF, ENTITY, METRIC, optionsParameter } from "../record/parameters";
import { defineFunction } from "../record/record";
import { questionBase, DERIVED_OPTIONS, type DerivedOptions, withoutScale } from "./options";
import { derivedCell } from "./derivedCell";

export const cagr = defineFunction<[Entity, Metric, WrittenPeriod, IsoDate, DerivedOptions]>({
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
    optionsParameter<DerivedOptions>(DERIVED_OPTIONS),
  ],
  body: (dataset, entity, metric, written, asOf, options) => {
    const base = questionBase(entity, asOf, options);
    const found = compoundGrowth(
      dataset,
      base,
      metric,
      periodOn(written, asOf, entity),
      options.mix,
    );
    return derivedCell(found, "fraction", withoutScale(options), dataset);
  },
});
