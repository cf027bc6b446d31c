import { perGigawatt } from "../../core/arithmetic/perGigawatt";
import type { Entity, Metric } from "../../core/facts/fact";
import type { IsoDate } from "../../core/period/calendar";
import { metricNamed } from "../../core/query/question";
import { periodOn, type WrittenPeriod } from "../../core/period/relativePeriod";
import type { Scale } from "../../core/words/scale";
import { mag } from "../options/options";
import { AS_OF, ENTITY, optionsParameter, PERIOD } from "../record/parameters";
import { defineFunction } from "../record/record";
import { questionBase, measureOption, DERIVED_OPTIONS, type DerivedOptions } from "./options";
import { derivedCell } from "./derivedCell";

interface PerGwOptions extends DerivedOptions {
  readonly mag: Scale;
  readonly basis: Metric | null;
}

const OPTIONS = optionsParameter<PerGwOptions>({
  mag,
  basis: measureOption(({ unit }) => unit === "USD", {
    en: "a metric in dollars, such as ARR, Revenue or compute-spend",
    zh: "以美元计的指标，如年化收入、收入、算力支出",
  }),
  ...DERIVED_OPTIONS,
});

export const perGw = defineFunction<[Entity, WrittenPeriod, IsoDate, PerGwOptions]>({
  id: "PERGW",
  family: "arithmetic",
  parameters: [ENTITY, PERIOD, AS_OF, OPTIONS],
  body: (dataset, entity, written, asOf, options) => {
    const base = questionBase(entity, asOf, options);
    const amount = options.basis ?? metricNamed(dataset, "arr");
    const found = perGigawatt(dataset, base, periodOn(written, asOf, entity), amount, options.mix);
    return derivedCell(found, "USD/GW", options, dataset);
  },
});
