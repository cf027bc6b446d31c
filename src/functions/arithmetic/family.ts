import { cagr } from "./cagr";
import { multiple } from "./multiple";
import { perGw } from "./perGw";
import { runRate } from "./runRate";
import { runway } from "./runway";
import { yoy } from "./yoy";
import type { FunctionRecord } from "../record/record";

/** Functions that compute with figures of the dataset, and say with which. */
export const arithmetic: readonly FunctionRecord[] = [runRate, multiple, yoy, cagr, runway, perGw];
