import type { Explain, Formulas, FunctionDescription } from "../core/library/functionsLibrary";
import { calledFunctions } from "./calledFunctions";
import { lineageOfCell, tracing } from "./lineages";
import { cellReading, readings } from "./reading";
import { runTask } from "./runTask";

/** What stands behind formulas that call some functions. */
export function createFormulas(
  explain: Explain,
  functions: readonly FunctionDescription[],
): Formulas {
  const callable = calledFunctions(explain, functions);
  const trace = tracing(callable);
  return {
    readings: (formula, sheet, reader) =>
      runTask(reader, readings(formula, { sheet, address: "" }, callable, trace)),
    cellReading: (place, reader) => runTask(reader, cellReading(place, callable, trace)),
    lineage: (place, reader) => runTask(reader, lineageOfCell(place, callable)),
  };
}
