import { cagr } from "./arithmetic/cagr";
import { multiple } from "./arithmetic/multiple";
import { perGw } from "./arithmetic/perGw";
import { runRate } from "./arithmetic/runRate";
import { runway } from "./arithmetic/runway";
import { yoy } from "./arithmetic/yoy";
import type { FunctionRecord } from "./record";

/** Functions that compute with figures of the dataset, and say with which. */
export const arithmetic: readonly FunctionRecord[] = [runRate, multiple, yoy, cagr, runway, perGw];
