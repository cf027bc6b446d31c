import type { IsoDate } from "../../core/period/calendar";
import { type AskedEntity, metricNamed } from "../../core/query/question";
import type { WrittenPeriod } from "../../core/period/relativePeriod";
import { closedChoice } from "../options/choice";
import { type Option } from "../options/options";
import { AS_OF, ENTITY_OR_PART, optionsParameter, PERIOD } from "../record/parameters";
import { defineFunction } from "../record/record";
import { point, POINT_OPTIONS, type PointOptions } from "./point";

/** Whether users of a week or of a month are meant. */
const basis: Option<"weekly-users" | "monthly-users"> = {
  names: ["Basis", "口径"],
  fallback: "weekly-users",
  read: closedChoice("Basis", {
    "weekly-users": ["week", "weekly", "WAU", "周"],
    "monthly-users": ["month", "monthly", "MAU", "月"],
  }),
};

export const users = defineFunction<
  [
    AskedEntity,
    WrittenPeriod,
    IsoDate,
    PointOptions & { readonly basis: "weekly-users" | "monthly-users" },
  ]
>({
  id: "USERS",
  family: "points",
  parameters: [
    ENTITY_OR_PART,
    PERIOD,
    AS_OF,
    optionsParameter<PointOptions & { readonly basis: "weekly-users" | "monthly-users" }>({
      ...POINT_OPTIONS,
      basis,
    }),
  ],
  body: (dataset, entity, period, asOf, options) =>
    point(dataset, entity, metricNamed(dataset, options.basis), period, asOf, options),
});
