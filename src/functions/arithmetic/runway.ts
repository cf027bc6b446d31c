import { type BurnYear, runway as runwayOf } from "../../core/arithmetic/runway";
import type { Entity } from "../../core/facts/fact";
import type { IsoDate } from "../../core/period/calendar";
import { periodOn, type WrittenPeriod } from "../../core/period/relativePeriod";
import { closedChoice } from "../options/choice";
import { type Option } from "../options/options";
import { AS_OF, ENTITY, optionsParameter, PERIOD } from "../record/parameters";
import { defineFunction } from "../record/record";
import { questionBase, DERIVED_OPTIONS, type DerivedOptions, withoutScale } from "./options";
import { derivedCell } from "./derivedCell";

interface RunwayOptions extends DerivedOptions {
  readonly burn: BurnYear;
}

const burn: Option<BurnYear> = {
  names: ["Burn", "消耗", "现金消耗"],
  fallback: "next",
  read: closedChoice("Burn", { next: ["next", "次年", "下一年"], same: ["same", "同年", "当年"] }),
};

export const runwayFunction = defineFunction<[Entity, WrittenPeriod, IsoDate, RunwayOptions]>({
  id: "RUNWAY",
  family: "arithmetic",
  parameters: [
    ENTITY,
    PERIOD,
    AS_OF,
    optionsParameter<RunwayOptions>({ burn, ...DERIVED_OPTIONS }),
  ],
  body: (dataset, entity, written, asOf, options) => {
    const base = questionBase(entity, asOf, options);
    const found = runwayOf(
      dataset,
      base,
      periodOn(written, asOf, entity),
      options.burn,
      options.mix,
    );
    return derivedCell(found, "months", withoutScale(options), dataset);
  },
});
