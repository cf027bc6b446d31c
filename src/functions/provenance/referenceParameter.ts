import { type CitedReference, citedReferences } from "../kinds/reference";
import type { Parameter } from "../record/record";

export const REFERENCE: Parameter<readonly CitedReference[]> = {
  name: "reference",
  kind: citedReferences,
  follows: "without card",
  optional: false,
};
