import { multiple as multipleOf } from "../../core/arithmetic/multiple";
import type { Entity, Metric } from "../../core/facts/fact";
import type { IsoDate } from "../../core/period/calendar";
import { metricNamed } from "../../core/query/question";
import { periodOn, type WrittenPeriod } from "../../core/period/relativePeriod";
import { AS_OF, ENTITY, optionsParameter, PERIOD } from "../record/parameters";
import { defineFunction } from "../record/record";
import {
  questionBase,
  measureOption,
  DERIVED_OPTIONS,
  type DerivedOptions,
  withoutScale,
} from "./options";
import { derivedCell } from "./derivedCell";

interface MultipleOptions extends DerivedOptions {
  readonly basis: Metric | null;
}

const OPTIONS = optionsParameter<MultipleOptions>({
  basis: measureOption(({ id }) => id === "arr" || id === "revenue", {
    en: "ARR or Revenue",
    zh: "年化收入或收入",
  }),
  ...DERIVED_OPTIONS,
});

export const multipleFunction = defineFunction<[Entity, WrittenPeriod, IsoDate, MultipleOptions]>({
  id: "MULTIPLE",
  family: "arithmetic",
  parameters: [ENTITY, PERIOD, AS_OF, OPTIONS],
  body: (dataset, entity, written, asOf, options) => {
    const base = questionBase(entity, asOf, options);
    const measure = options.basis ?? metricNamed(dataset, "arr");
    const found = multipleOf(dataset, base, periodOn(written, asOf, entity), measure, options.mix);
    return derivedCell(found, "multiple", withoutScale(options), dataset);
  },
});
