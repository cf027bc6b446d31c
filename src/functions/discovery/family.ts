import { coverageFunction } from "./coverage";
import { define } from "./define";
import { entitiesFunction } from "./entities";
import { factId } from "./factId";
import { lookForFunction } from "./lookFor";
import { metricsFunction } from "./metrics";
import { periodsFunction } from "./periods";
import type { FunctionRecord } from "../record/record";

/** What finds out what there is to ask, and the id of what answers. */
export const discoveryFunctions: readonly FunctionRecord[] = [
  factId,
  lookForFunction,
  entitiesFunction,
  metricsFunction,
  periodsFunction,
  coverageFunction,
  define,
];
