import type { Book } from "../core/followed";
import type { CellReading, FactBehind, Gap, Lineage, OwnCall } from "../core/lineage";
import { addressOf, boxOf, cellAt, firstCell, shownPlace } from "../core/places";
import { isHostFailure, type Place } from "../core/workbook";
import type { CalledFunctions } from "./calledFunctions";
import { gap } from "./gaps";
import { loops } from "./loops";
import { callItself, parsed } from "./calls";
import { onlyCell } from "./onlyCell";
import { cellReading } from "./reading";
import { references, type Stop } from "./references";

/** How many formulas are looked at for one cell. */
const MOST_FORMULAS = 20_000;
/** Of so many cells of one range is asked whether a formula spilled into them. */
const MOST_CELLS = 20_000;

/**
 * Every fact behind the first cell of a place: those of the calls in its formula, then those behind the cells that it refers to, and so
 * on, breadth first. A cell that refers to itself, and whatever cannot be followed, is a gap; what lies behind other cells is still found.
 */
export function lineage(asked: Place, book: Book, called: CalledFunctions): Lineage {
  const place = firstCell(asked);
  const facts = new Map<string, FactBehind>();
  const gaps = new Map<string, Gap>();
  const leadsTo = new Map<string, readonly Place[]>();
  const add = (at: Place, stop: Stop) => {
    const one = gap(at, stop);
    gaps.set(`${shownPlace(at)} ${stop.reason} ${stop.text}`, one);
  };
  const queue: (readonly [place: Place, steps: number])[] = [[place, 0]];
  for (const [at, steps] of queue) {
    const key = shownPlace(at);
    if (leadsTo.has(key)) continue;
    if (leadsTo.size >= MOST_FORMULAS) {
      add(at, { reason: "too-far", text: String(MOST_FORMULAS) });
      break;
    }
    leadsTo.set(key, []);
    const found = book.once(`step ${key}`, () => stepFrom(at, book, called));
    for (const stop of found.stops) add(found.formulaAt, stop);
    for (const call of found.calls) collect(call, found.formulaAt, steps, facts);
    leadsTo.set(key, found.leadsTo);
    for (const next of found.leadsTo) queue.push([next, steps + 1]);
  }
  for (const loop of loops(leadsTo)) add(loop, { reason: "cycle", text: shownPlace(loop) });
  return { place, facts: [...facts.values()], gaps: [...gaps.values()] };
}

/** What one cell adds: its own calls, where its formula leads, and what in it cannot be followed. */
interface FormulaStep {
  readonly formulaAt: Place;
  readonly calls: readonly OwnCall[];
  readonly leadsTo: readonly Place[];
  readonly stops: readonly Stop[];
}

function stepFrom(place: Place, book: Book, called: CalledFunctions): FormulaStep {
  const nothing = { formulaAt: place, calls: [], leadsTo: [], stops: [] };
  try {
    const reading = cellReading(place, book, called, null);
    const { formula, spilledFrom, calls } = reading;
    if (!formula) return nothing;
    const formulaAt = spilledFrom ?? place;
    const whole = parsed(formula);
    if (!whole || !calls)
      return { ...nothing, formulaAt, stops: [{ reason: "unreadable-formula", text: formula }] };
    const { places, names, stops } = references(whole, formulaAt.sheet);
    const named = names.map((name) => [name, book.namedPlace(name, formulaAt.sheet)] as const);
    const ranges = [...places, ...named.flatMap(([, range]) => (range ? [range] : []))];
    const met = ranges.map((range) => formulasIn(range, book));
    return {
      formulaAt,
      calls,
      leadsTo: met.flatMap((one) => ("places" in one ? one.places : [])),
      stops: [
        ...stops,
        ...named.flatMap(([text, range]) =>
          range || isLogical(text) ? [] : [{ reason: "unknown-name" as const, text }],
        ),
        ...met.flatMap((one) => ("reason" in one ? [one] : [])),
        ...calls.flatMap((call) => stopsOfCall(call, called)),
        ...(callItself(whole) ? staleness(place, reading, book) : []),
      ],
    };
  } catch (failure) {
    if (!isHostFailure(failure)) throw failure;
    return { ...nothing, stops: [{ reason: "unreadable-cells", text: failure.message }] };
  }
}

function isLogical(name: string): boolean {
  return /^(true|false)$/i.test(name);
}

function stopsOfCall(
  { id, text, explanation, refusals }: OwnCall,
  called: CalledFunctions,
): readonly Stop[] {
  if (!explanation) return refusals.map((one) => ({ reason: "unknown-argument", text: one.text }));
  // Of a function that traces its arguments itself, the references in its formula lead to them.
  const traces = called.tracing(id).some((tracing) => tracing !== undefined);
  const isFailed = explanation.failure !== null && explanation.evidence.length === 0 && !traces;
  return isFailed ? [{ reason: "failed-call", text }] : [];
}

/** A number that is not what the one call of its formula answers: whatever is behind that call is not behind this number. */
function staleness(place: Place, { spilledFrom, calls }: CellReading, book: Book): readonly Stop[] {
  const [call] = calls ?? [];
  if (!call?.explanation || call.doubts.length > 0) return [];
  if (spilledFrom && !call.fills) return []; // A title or count of a table, explained by the whole table.
  const { value } = onlyCell(book, place);
  const answer = call.explanation.rows[0]?.[0];
  const isStale =
    typeof value === "number" && typeof answer === "number" && !isNearly(value, answer);
  return isStale ? [{ reason: "stale", text: call.text }] : [];
}

/** A host may tell fifteen digits of a number. */
function isNearly(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
}

/** The cells of a range whose values come of a formula, their own or one that spills into them. */
function formulasIn(range: Place, book: Book): { readonly places: readonly Place[] } | Stop {
  try {
    const used = cut(range, book);
    if (!used) return { places: [] };
    const { top, left } = boxOf(used.address) ?? { top: 0, left: 0 };
    const rows = book.read(used);
    if (rows.length * (rows[0]?.length ?? 0) > MOST_CELLS)
      return { reason: "too-many-cells", text: shownPlace(used) };
    const places = rows.flatMap((row, down) =>
      row.flatMap(({ formula, value }, right) => {
        const here = cellAt(used.sheet, { top: top + down, left: left + right });
        return formula || (value !== null && book.spillParent(here)) ? [here] : [];
      }),
    );
    return { places };
  } catch (failure) {
    if (!isHostFailure(failure)) throw failure;
    return { reason: "unreadable-cells", text: shownPlace(range) };
  }
}

/** A reference without what lies outside of the used cells of its sheet: whole columns have a million rows. */
function cut(range: Place, book: Book): Place | null {
  const box = boxOf(range.address);
  if (!box) return null;
  if (box.top === box.bottom && box.left === box.right) return range;
  const used = boxOf(book.usedRange(range.sheet)?.address ?? "");
  if (!used) return null;
  const [top, bottom] = [Math.max(box.top, used.top), Math.min(box.bottom, used.bottom)];
  const [left, right] = [Math.max(box.left, used.left), Math.min(box.right, used.right)];
  if (top > bottom || left > right) return null;
  return { sheet: range.sheet, address: addressOf({ top, bottom, left, right }) };
}

function collect(
  { text, explanation }: OwnCall,
  place: Place,
  steps: number,
  facts: Map<string, FactBehind>,
): void {
  for (const evidence of explanation?.evidence ?? []) {
    const key = `${shownPlace(place)} ${evidence.fact.id}`;
    if (!facts.has(key)) facts.set(key, { evidence, place, call: text, steps });
  }
}
