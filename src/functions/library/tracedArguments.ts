import { placeNamed } from "../../core/workbook/places";
import type { MaybePromise, Place, WorkbookReader } from "../../core/workbook/workbook";
import { runTask } from "../../formulas/runTask";
import { type TraceCells, tracedCells } from "../../formulas/tracedCells";
import { allTasks, type WorkbookTask } from "../../formulas/workbookTask";
import type { Input, InputMatrix } from "../call/input";
import type { FunctionRecord, Parameter } from "../record/record";

/**
 * Where the arguments of a call stand in the workbook, as Excel names them; blank for one that is
 * no reference.
 */
export type Addresses = readonly (string | null | undefined)[];

type Argument = Input | InputMatrix;

/**
 * The arguments of a call, those cells that the function traces through the workbook with what
 * stands behind them. A cell that carries its facts on its card is not traced, unless the function
 * lists the way.
 */
export function tracedArguments(
  { parameters }: FunctionRecord,
  args: readonly Argument[],
  addresses: Addresses,
  reader: WorkbookReader,
  trace: TraceCells,
): MaybePromise<readonly Argument[]> {
  const places = parameters.map(({ follows }, at) =>
    follows ? placeNamed(addresses[at] ?? "") : null,
  );
  if (places.every((place) => place === null)) return args;
  const tasks = args.map((arg, at) => tracedArgument(arg, parameters[at], places[at], trace));
  return runTask(reader, allTasks(tasks));
}

function* tracedArgument(
  arg: Argument,
  parameter: Parameter<unknown> | undefined,
  place: Place | null | undefined,
  trace: TraceCells,
): WorkbookTask<Argument> {
  if (!place || !parameter?.follows) return arg;
  return yield* tracedCells(matrixOf(arg), place, parameter.follows, trace);
}

function matrixOf(arg: Argument): InputMatrix {
  return typeof arg === "object" && arg !== null && "length" in arg ? arg : [[arg]];
}
