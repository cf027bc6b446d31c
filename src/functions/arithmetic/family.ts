import { cagr } from "./cagr";
import { multipleFunction } from "./multiple";
import { perGw } from "./perGw";
import { runRateFunction } from "./runRate";
import { runwayFunction } from "./runway";
import { yoy } from "./yoy";
import type { FunctionRecord } from "../record/record";

/** Functions that compute with figures of the dataset, and say with which. */
export const arithmeticFunctions: readonly FunctionRecord[] = [
  runRateFunction,
  multipleFunction,
  yoy,
  cagr,
  runwayFunction,
  perGw,
];
