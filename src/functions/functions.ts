import { arithmetic } from "./arithmetic";
import { claims } from "./claims";
import { deals } from "./deals";
import { history } from "./history";
import { points } from "./points";
import { provenance } from "./provenance";
import type { FunctionRecord } from "./record";

/** Every worksheet function, in the order of the help. There is no second list anywhere. */
export const functions: readonly FunctionRecord[] = [
  ...points,
  history,
  claims,
  ...provenance,
  ...deals,
  ...arithmetic,
];
