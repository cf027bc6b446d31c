import { coverageFunction } from "./discovery/coverage";
import { define } from "./discovery/define";
import { entitiesFunction } from "./discovery/entities";
import { factId } from "./discovery/factId";
import { lookForFunction } from "./discovery/lookFor";
import { metricsFunction } from "./discovery/metrics";
import { periods } from "./discovery/periods";
import type { FunctionRecord } from "./record";

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
