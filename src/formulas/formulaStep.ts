import type { CellReading, OwnCall } from "../core/evidence/lineage";
import { isHostFailure, type Place } from "../core/workbook/workbook";
import type { CalledFunctions } from "./calledFunctions";
import { callItself, parseFormula } from "./calls";
import { filledCells, type TypedCell } from "./filledCells";
import { cellReading } from "./reading";
import { formulaReferences } from "./references";
import type { Stop } from "./referredPlaces";
import { requestCell, allTasks, type WorkbookTask } from "./workbookTask";

/**
 * What one cell adds: its own calls, where its formula leads, and what in it cannot be followed.
 */
export interface FormulaStep {
  readonly place: Place;
  /** Where the formula stands: another cell, where that one spills into this. */
  readonly formulaAt: Place;
  readonly calls: readonly OwnCall[];
  readonly leadsTo: readonly Place[];
  /** The typed numbers that it reads, but for the years and days that AIFIN is asked with. */
  readonly typed: readonly TypedCell[];
  readonly stops: readonly Stop[];
}

/**
 * One step from a cell to those that its value comes of. What the host refuses to read is a stop.
 */
export function* formulaStep(place: Place, functions: CalledFunctions): WorkbookTask<FormulaStep> {
  const emptyStep = { place, formulaAt: place, calls: [], leadsTo: [], typed: [], stops: [] };
  try {
    const reading = yield* cellReading(place, functions, null);
    const { formula, spilledFrom, calls } = reading;
    if (!formula) return emptyStep;
    const formulaAt = spilledFrom ?? place;
    const whole = parseFormula(formula);
    if (!whole || !calls)
      return { ...emptyStep, formulaAt, stops: [{ reason: "unreadable-formula", text: formula }] };
    const { places, asked, stops } = yield* formulaReferences(whole, formulaAt);
    const filled = yield* allTasks(places.map(filledCells));
    return {
      place,
      formulaAt,
      calls,
      leadsTo: filled.flatMap((one) => ("places" in one ? one.places : [])),
      typed: filled.flatMap((one, at) => {
        const place = places[at];
        if (!("typed" in one) || !place) return [];
        return asked.has(place) ? one.typed.filter((cell) => !isTime(cell)) : one.typed;
      }),
      stops: [
        ...stops,
        ...filled.flatMap((one) => ("reason" in one ? [one] : [])),
        ...calls.flatMap((call) => stopsOfCall(call, functions)),
        ...(callItself(whole) ? yield* staleness(reading, place) : []),
      ],
    };
  } catch (failure) {
    if (!isHostFailure(failure)) throw failure;
    return { ...emptyStep, stops: [{ reason: "unreadable-cells", text: failure.message }] };
  }
}

/** A year, or a day as it is drawn. */
function isTime({ value, text }: TypedCell): boolean {
  const isYear = Number.isInteger(value) && value >= 1900 && value <= 2100;
  return isYear || /\d[-/.年]\d{1,2}[-/.月]|[a-z]{3}[- ]\d|\d[- ][a-z]{3}/i.test(text);
}

function stopsOfCall(
  { id, text, explanation, refusals }: OwnCall,
  functions: CalledFunctions,
): readonly Stop[] {
  if (!explanation) return refusals.map((one) => ({ reason: "unknown-argument", text: one.text }));
  // Of a function that traces its arguments itself, the references in its formula lead to them.
  const traces = functions.tracing(id).some((tracing) => tracing !== undefined);
  const isFailed = explanation.failure !== null && explanation.evidence.length === 0 && !traces;
  return isFailed ? [{ reason: "failed-call", text }] : [];
}

/**
 * A number that is not what the one call of its formula answers: whatever is behind that call is
 * not behind this number.
 */
function* staleness(
  { spilledFrom, calls }: CellReading,
  place: Place,
): WorkbookTask<readonly Stop[]> {
  const [call] = calls ?? [];
  if (!call?.explanation || call.doubts.length > 0) return [];
  // A title or count of a table is explained by the whole table.
  if (spilledFrom && !call.fills) return [];
  const { value } = yield* requestCell(place);
  const answer = call.explanation.rows[0]?.[0];
  const isStale =
    typeof value === "number" && typeof answer === "number" && !isNearly(value, answer);
  return isStale ? [{ reason: "stale", text: call.text }] : [];
}

/** A host may tell fifteen digits of a number. */
function isNearly(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
}
