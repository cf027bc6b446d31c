import type { Explain, Formulas } from "../core/library/functionsLibrary";
import type { Place } from "../core/workbook/workbook";
import { calledFunctions, type FunctionDescription } from "./calledFunctions";
import { lineageOfCell, lineages } from "./lineages";
import { cellReading, readings } from "./reading";
import { runTask } from "./runTask";

/** What stands behind formulas that call some functions. */
export function createFormulas(
  explain: Explain,
  functions: readonly FunctionDescription[],
): Formulas {
  const called = calledFunctions(explain, functions);
  const trace = (places: readonly Place[]) => lineages(places, called);
  return {
    readings: (formula, sheet, reader) => runTask(reader, readings(formula, sheet, called, trace)),
    cellReading: (place, reader) => runTask(reader, cellReading(place, called, trace)),
    lineage: (place, reader) => runTask(reader, lineageOfCell(place, called)),
  };
}
