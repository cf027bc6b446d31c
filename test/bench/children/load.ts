import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";
import { customFunctionsRuntime } from "../../../src/hosts/workbench/customFunctions";
import { startCpuClock } from "../cpuTime";
import { benchRequest, printMeasure } from "./benchRequest";

/** Scripts read and run in contexts of their own, so many times. */
export interface Load {
  readonly runs: number;
}

/** Milliseconds of each run. */
export interface LoadMeasure {
  readonly functions: readonly number[];
  readonly empty: readonly number[];
}

function load({ runs }: Load): LoadMeasure {
  const code = readFileSync("dist/functions.js", "utf8");
  const times = { functions: [] as number[], empty: [] as number[] };
  for (let run = 0; run < runs; run++) {
    times.functions.push(runTime(`${code}\n// ${run}`));
    times.empty.push(runTime(`// ${run}`));
  }
  return times;
}

/** No run is spared the compiler's work by the one before: the codes differ. */
function runTime(code: string): number {
  const context = createContext({ CustomFunctions: customFunctionsRuntime() });
  const clock = startCpuClock();
  new Script(code).runInContext(context);
  return clock();
}

printMeasure(load(benchRequest() as Load));
