import { coverageFunction } from "./coverage";
import { define } from "./define";
import { entitiesFunction } from "./entities";
import { factId } from "./factId";
import { lookForFunction } from "./lookFor";
import { metricsFunction } from "./metrics";
import { periods } from "./periods";
import type { FunctionRecord } from "../record/record";

/** What finds out what there is to ask, and the id of what answers. */
export const discovery: readonly FunctionRecord[] = [
  factId,
  lookForFunction,
  entitiesFunction,
  metricsFunction,
  periods,
  coverageFunction,
  define,
];
