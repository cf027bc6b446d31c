import { arithmetic } from "./arithmetic";
import { deals } from "./deals";
import { disagreement } from "./disagreement";
import { discovery } from "./discovery";
import { points } from "./points";
import { provenance } from "./provenance";
import type { FunctionRecord } from "./record";
import { tables } from "./tables";

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
