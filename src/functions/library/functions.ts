import { arithmeticFunctions } from "../arithmetic/family";
import { dealFunctions } from "../deals/family";
import { disagreementFunctions } from "../disagreement/family";
import { discoveryFunctions } from "../discovery/family";
import { pointFunctions } from "../points/family";
import { provenanceFunctions } from "../provenance/family";
import type { FunctionRecord } from "../record/record";
import { tableFunctions } from "../tables/family";

/** Every worksheet function, in the order of the help. There is no second list anywhere. */
export const functions: readonly FunctionRecord[] = [
  ...pointFunctions,
  ...tableFunctions,
  ...disagreementFunctions,
  ...provenanceFunctions,
  ...discoveryFunctions,
  ...dealFunctions,
  ...arithmeticFunctions,
];
