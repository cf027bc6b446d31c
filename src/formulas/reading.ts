import type { Explanation } from "../core/evidence/explanation";
import type { Explain } from "../core/library/functionsLibrary";
import type { CellReading, OwnCall } from "../core/evidence/lineage";
import { cornerOf, firstCell, isSamePlace } from "../core/workbook/places";
import type { Place } from "../core/workbook/workbook";
import { resolveArgument, resolveArguments } from "./resolveArgument";
import type { CalledFunctions } from "./calledFunctions";
import { type Call, callItself, calls, parseFormula } from "./calls";
import { citedRows } from "./citation";
import { explanationOfCell } from "./explanationOfCell";
import type { Expression } from "./expression";
import { chosenPlace } from "./chosenCells";
import type { Matrix, ResolvedArgument, ArgumentContext } from "./refusal";
import { type TraceCells, tracedCells } from "./tracedCells";
import { requestCell, requestSpillParent, allTasks, type WorkbookTask } from "./workbookTask";

/**
 * How far a figure is followed from cell to cell, so that cells which refer to one another come to
 * an end.
 */
const MOST_STEPS = 20;
/** How many formulas of other cells are run for one formula. */
const MOST_FORMULAS = 400;

/**
 * Runs every AIFIN call of a formula once more, each on the cells its arguments name now.
 * @param at Where the formula stands: its references without a sheet mean this one's. Without an
 *   address where only the sheet is known.
 * @param trace For functions that trace their arguments; null while tracing, which comes to those
 *   arguments anyway and would go round in circles.
 * @returns One reading a call, outer ones before those in their arguments; null when the formula
 *   cannot be read.
 */
export function* readings(
  formula: string,
  at: Place,
  functions: CalledFunctions,
  trace: TraceCells | null,
): WorkbookTask<readonly OwnCall[] | null> {
  const found = calls(formula);
  if (!found) return null;
  const context = argumentContext(at, functions, MOST_STEPS, { formulas: MOST_FORMULAS });
  return yield* allTasks(found.map((call) => reading(call, context, trace)));
}

/**
 * The formula behind the first cell of a range, and its calls; of one that spills, what stands
 * behind this one cell.
 */
export function* cellReading(
  range: Place,
  functions: CalledFunctions,
  trace: TraceCells | null,
): WorkbookTask<CellReading> {
  const place = firstCell(range);
  const { formula: own } = yield* requestCell(place);
  const parent = own ? place : yield* requestSpillParent(place);
  if (!parent) return { spilledFrom: null, formula: "", calls: [] };
  const spilledFrom = isSamePlace(parent, place) ? null : parent;
  const formula = own || (yield* requestCell(parent)).formula;
  if (!formula) return { spilledFrom, formula, calls: [] };
  const found = yield* readings(formula, parent, functions, trace);
  const whole = parseFormula(formula);
  const calls =
    whole && callItself(whole) && found
      ? found.map((one, index) => (index === 0 ? readingOfCell(one, parent, place) : one))
      : found;
  return { spilledFrom, formula, calls };
}

/** Of a call that spills, what stands behind one of the cells that it fills. */
function readingOfCell(reading: OwnCall, parent: Place, place: Place): OwnCall {
  const { explanation } = reading;
  if (!explanation || isOneCell(explanation)) return reading;
  const [from, to] = [cornerOf(parent), cornerOf(place)];
  const own = explanationOfCell(explanation, to.top - from.top, to.left - from.left);
  if (own === explanation) return reading;
  const [first = []] = explanation.rows;
  return {
    ...reading,
    explanation: own,
    fills: { rows: explanation.rows.length, columns: first.length },
  };
}

function isOneCell({ rows }: Explanation): boolean {
  return rows.length === 1 && rows[0]?.length === 1;
}

function* reading(
  { id, text, arguments: given }: Call,
  context: ArgumentContext,
  trace: TraceCells | null,
): WorkbookTask<OwnCall> {
  const { explain } = context.called;
  const { passed: argumentCells, refusals, doubts } = yield* resolveArguments(given, context);
  if (refusals.length > 0)
    return { id, text, explanation: null, refusals, doubts: [], fills: null };
  const traced = trace
    ? yield* tracedArguments(id, given, argumentCells, context, trace)
    : argumentCells;
  const explanation = explain(id, traced);
  return { id, text, explanation, refusals: [], doubts, fills: null };
}

/**
 * The arguments of a call; those that are references and that the function traces, with what stands
 * behind their cells.
 */
function* tracedArguments(
  id: string,
  given: readonly Expression[],
  argumentCells: readonly (Matrix | null)[],
  { at: standing, called: functions }: ArgumentContext,
  trace: TraceCells,
): WorkbookTask<Parameters<Explain>[1]> {
  const tracing = functions.tracing(id);
  const tasks = argumentCells.map(function* (cells, at): WorkbookTask<
    Parameters<Explain>[1][number]
  > {
    const [expression, how] = [given[at], tracing[at]];
    if (!cells || !how || expression?.node?.type !== "ReferenceIdentifier") return cells;
    const place = yield* chosenPlace(expression, standing);
    return place ? yield* tracedCells(cells, place, how, trace) : cells;
  });
  return yield* allTasks(tasks);
}

function argumentContext(
  at: Place,
  functions: CalledFunctions,
  steps: number,
  left: { formulas: number },
): ArgumentContext {
  return {
    at,
    called: functions,
    filledBy: function* (formula, from) {
      const whole = parseFormula(formula);
      if (!whole || steps === 0 || left.formulas === 0) return null;
      left.formulas -= 1;
      return yield* fillingAnswer(whole, argumentContext(from, functions, steps - 1, left));
    },
  };
}

/**
 * As an argument is resolved; but of a call that answers some cells and fails in others, those it
 * answers are known.
 */
function* fillingAnswer(
  whole: Expression,
  context: ArgumentContext,
): WorkbookTask<ResolvedArgument> {
  const call = callItself(whole);
  if (!call) return yield* resolveArgument(whole, context);
  const {
    passed: argumentCells,
    refusals,
    doubts,
  } = yield* resolveArguments(call.arguments, context);
  const [refusal] = refusals;
  if (refusal) return { refusal };
  const [doubt] = doubts;
  const cells = citedRows(context.called.explain(call.id, argumentCells));
  return doubt ? { cells, doubt } : { cells };
}
