import type { Gap, Lineage, OwnCall, TracedFact } from "../core/evidence/lineage";
import { firstCell, shownPlace } from "../core/workbook/places";
import type { Place } from "../core/workbook/workbook";
import type { CalledFunctions } from "./calledFunctions";
import { type FormulaStep, formulaStep } from "./formulaStep";
import { gapAt } from "./gaps";
import { cellsInLoops } from "./cellsInLoops";
import type { TypedCell } from "./filledCells";
import { inputTitle, UNTITLED } from "./inputTitle";
import type { Stop } from "./referredPlaces";
import type { TraceCells } from "./tracedCells";
import { allTasks, type WorkbookTask } from "./workbookTask";

/** How many formulas are looked at for one cell. */
const MOST_FORMULAS = 20_000;

/**
 * Every fact and typed number behind the first cell of each place: those of its formula, then those
 * behind the cells that it refers to, and so on, breadth first. A cell that refers to itself, and
 * whatever cannot be followed, is a gap; what lies behind other cells is still found.
 */
export function* lineages(
  places: readonly Place[],
  functions: CalledFunctions,
): WorkbookTask<readonly Lineage[]> {
  const starts = places.map(firstCell);
  const steps = yield* stepsBehind(starts, functions);
  return yield* withTitles(starts.map((start) => lineageFrom([start], steps)));
}

/** What stands behind all of some cells together, each thing once. */
export function* jointLineage(
  places: readonly Place[],
  functions: CalledFunctions,
): WorkbookTask<Lineage> {
  const starts = places.map(firstCell);
  const steps = yield* stepsBehind(starts, functions);
  const [lineage] = yield* withTitles([lineageFrom(starts, steps)]);
  if (!lineage) throw new Error("Of one lineage, one is given back.");
  return lineage;
}

/** Every fact behind the first cell of a place, as `lineages` finds it. */
export function lineageOfCell(place: Place, functions: CalledFunctions): WorkbookTask<Lineage> {
  return jointLineage([place], functions);
}

/** What finds the lineages of cells, of each or of all together. */
export function tracing(functions: CalledFunctions): TraceCells {
  return function* (places, isTogether) {
    return isTogether
      ? [yield* jointLineage(places, functions)]
      : yield* lineages(places, functions);
  };
}

type Steps = ReadonlyMap<string, FormulaStep>;

/**
 * The step of each cell that formulas lead to from some cells, those equally far away found
 * together.
 */
function* stepsBehind(starts: readonly Place[], functions: CalledFunctions): WorkbookTask<Steps> {
  const steps = new Map<string, FormulaStep>();
  let reached = starts;
  while (reached.length > 0) {
    const unseen = new Map(reached.map((place) => [shownPlace(place), place]));
    const left = MOST_FORMULAS * starts.length - steps.size;
    const next = [...unseen.values()].slice(0, left);
    const found = yield* allTasks(next.map((place) => formulaStep(place, functions)));
    for (const step of found) steps.set(shownPlace(step.place), step);
    reached = found
      .flatMap(({ leadsTo }) => leadsTo)
      .filter((place) => !steps.has(shownPlace(place)));
  }
  return steps;
}

function lineageFrom(starts: readonly Place[], steps: Steps): UntitledLineage {
  const [place = { sheet: "", address: "" }] = starts;
  const most = MOST_FORMULAS * starts.length;
  const inputs = new Map<string, TypedCell>();
  const facts = new Map<string, TracedFact>();
  const gaps = new Map<string, Gap>();
  const leadsTo = new Map<string, readonly Place[]>();
  const add = (at: Place, stop: Stop) => {
    gaps.set(`${shownPlace(at)} ${stop.reason} ${stop.text}`, gapAt(at, stop));
  };
  const queue: (readonly [place: Place, distance: number])[] = starts.map((start) => [start, 0]);
  for (const [at, distance] of queue) {
    const key = shownPlace(at);
    if (leadsTo.has(key)) continue;
    const step = leadsTo.size < most ? steps.get(key) : undefined;
    if (!step) {
      add(at, { reason: "too-far", text: String(most) });
      break;
    }
    leadsTo.set(key, step.leadsTo);
    for (const stop of step.stops) add(step.formulaAt, stop);
    for (const cell of step.typed) inputs.set(shownPlace(cell.place), cell);
    for (const call of step.calls) collect(call, step.formulaAt, distance, facts);
    for (const next of step.leadsTo) queue.push([next, distance + 1]);
  }
  for (const loop of cellsInLoops(leadsTo)) add(loop, { reason: "cycle", text: shownPlace(loop) });
  return {
    place,
    facts: [...facts.values()],
    gaps: [...gaps.values()],
    inputs: [...inputs.values()],
  };
}

type UntitledLineage = Omit<Lineage, "inputs"> & { readonly inputs: readonly TypedCell[] };

/** Lineages with what stands beside each typed number. */
function* withTitles(found: readonly UntitledLineage[]): WorkbookTask<readonly Lineage[]> {
  const places = new Map(
    found.flatMap(({ inputs }) => inputs.map(({ place }) => [shownPlace(place), place])),
  );
  const all = yield* allTasks([...places.values()].map(inputTitle));
  const titles = new Map([...places.keys()].map((key, at) => [key, all[at]]));
  return found.map((lineage) => ({
    ...lineage,
    inputs: lineage.inputs.map(({ place, value }) => ({
      ...{ place, value },
      ...(titles.get(shownPlace(place)) ?? UNTITLED),
    })),
  }));
}

function collect(
  { text, explanation }: OwnCall,
  place: Place,
  steps: number,
  facts: Map<string, TracedFact>,
): void {
  for (const evidence of explanation?.evidence ?? []) {
    const key = `${shownPlace(place)} ${evidence.fact.id}`;
    if (!facts.has(key)) facts.set(key, { evidence, place, call: text, steps });
  }
}
