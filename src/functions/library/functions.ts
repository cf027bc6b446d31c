import { arithmetic } from "../arithmetic/family";
import { deals } from "../deals/family";
import { disagreement } from "../disagreement/family";
import { discovery } from "../discovery/family";
import { points } from "../points/family";
import { provenance } from "../provenance/family";
import type { FunctionRecord } from "../record/record";
import { tables } from "../tables/family";

/** Every worksheet function, in the order of the help. There is no second list anywhere. */
export const functions: readonly FunctionRecord[] = [
  ...points,
  ...tables,
  ...disagreement,
  ...provenance,
  ...discovery,
  ...deals,
  ...arithmetic,
];
