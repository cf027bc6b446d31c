import type {
  ArgumentCell,
  CallArgument,
  TracedArguments,
  Tracing,
} from "../core/library/functionsLibrary";
import { placeNamed } from "../core/workbook/places";
import type { Place } from "../core/workbook/workbook";
import { calledFunctions } from "./calledFunctions";
import { tracing } from "./lineages";
import { runTask } from "./runTask";
import { type TraceCells, tracedCells } from "./tracedCells";
import { allTasks, type WorkbookTask } from "./workbookTask";

/**
 * The arguments of a call, those cells that the function traces through the workbook with what
 * stands behind them. A cell that carries its facts on its card is not traced, unless the function
 * lists the way.
 */
export const tracedArguments: TracedArguments = (
  { parameters },
  args,
  addresses,
  reader,
  { explain, functions },
) => {
  const places = parameters.map(({ follows }, at) =>
    follows ? placeNamed(addresses[at] ?? "") : null,
  );
  if (places.every((place) => place === null)) return args;
  const trace = tracing(calledFunctions(explain, functions));
  const tasks = args.map((arg, at) =>
    tracedArgument(arg, parameters[at]?.follows, places[at], trace),
  );
  return runTask(reader, allTasks(tasks));
};

function* tracedArgument(
  arg: CallArgument,
  follows: Tracing | undefined,
  place: Place | null | undefined,
  trace: TraceCells,
): WorkbookTask<CallArgument> {
  if (!place || !follows) return arg;
  return yield* tracedCells(matrixOf(arg), place, follows, trace);
}

function matrixOf(arg: CallArgument): readonly (readonly ArgumentCell[])[] {
  return typeof arg === "object" && arg !== null && "length" in arg ? arg : [[arg]];
}
