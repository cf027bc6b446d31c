import { type Reference, references } from "../kinds/reference";
import type { Parameter } from "../record/record";

export const REFERENCE: Parameter<readonly Reference[]> = {
  name: "reference",
  kind: references,
  follows: "without card",
  optional: false,
};
