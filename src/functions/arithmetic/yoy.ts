import { yearOnYear } from "../../core/arithmetic/yearOnYear";
import type { Entity, Metric } from "../../core/facts/fact";
import type { IsoDate } from "../../core/period/calendar";
import { periodOn, type WrittenPeriod } from "../../core/period/relativePeriod";
import { AS_OF, ENTITY, METRIC, optionsParameter, PERIOD } from "../record/parameters";
import { defineFunction } from "../record/record";
import { questionBase, DERIVED_OPTIONS, type DerivedOptions, withoutScale } from "./options";
import { derivedCell } from "./derivedCell";

export const yoy = defineFunction<[Entity, Metric, WrittenPeriod, IsoDate, DerivedOptions]>({
  id: "YOY",
  family: "arithmetic",
  parameters: [ENTITY, METRIC, PERIOD, AS_OF, optionsParameter<DerivedOptions>(DERIVED_OPTIONS)],
  body: (dataset, entity, metric, written, asOf, options) => {
    const base = questionBase(entity, asOf, options);
    const found = yearOnYear(dataset, base, metric, periodOn(written, asOf, entity), options.mix);
    return derivedCell(found, "fraction", withoutScale(options), dataset);
  },
});
