import type { Explain, Explanation } from "../../core/explanation";
import type { Book } from "../../core/followed";
import type { CellReading, Lineage, OwnCall } from "../../core/lineage";
import { cornerOf, firstCell, isSamePlace } from "../../core/places";
import type { Place } from "../../core/workbook";
import { followedCells } from "../followedArguments";
import { functions } from "../functions";
import { resolved, resolvedAll } from "./argument";
import { type Call, callItself, calls, parsed } from "./calls";
import { citedRows } from "./citation";
import { explanationOfCell } from "./explanationOfCell";
import type { Expression } from "./expression";
import { onlyCell } from "./onlyCell";
import { references } from "./references";
import type { Matrix, Resolved, Surroundings } from "./refusal";

/** How far a figure is followed from cell to cell, so that cells which refer to one another come to an end. */
const MOST_STEPS = 20;
/** How many formulas of other cells are run for one formula. */
const MOST_FORMULAS = 400;

/**
 * Runs every AIFIN call of a formula once more, each on the cells its arguments name now.
 * @param sheet Where the formula stands: its references without a sheet mean this one.
 * @param lineage Null for the follower itself, which comes to their arguments anyway and would go round in circles.
 * @returns One reading a call, outer ones before those in their arguments; null when the formula cannot be read.
 */
export function readings(
  formula: string,
  sheet: string,
  book: Book,
  explain: Explain,
  lineage: LineageBehind | null,
): readonly OwnCall[] | null {
  const found = calls(formula);
  if (!found) return null;
  const around = surroundings(sheet, book, explain, MOST_STEPS, { formulas: MOST_FORMULAS });
  return found.map((call) => reading(call, around, lineage));
}

/** What stands behind a cell, for functions that follow their arguments through the workbook; null where they are not to. */
export type LineageBehind = (place: Place) => Lineage;

/** The formula behind the first cell of a place, and its calls; of one that spills, what stands behind this one cell. */
export function cellReading(
  asked: Place,
  book: Book,
  explain: Explain,
  lineage: LineageBehind | null,
): CellReading {
  const place = firstCell(asked);
  const [[cell] = []] = book.read(place);
  const own = cell?.formula ?? "";
  const parent = own ? place : cell ? book.spillParent(place) : null;
  const spilledFrom = parent && !isSamePlace(parent, place) ? parent : null;
  const formula = own || (parent ? onlyCell(book, parent).formula : "");
  const found = formula
    ? readings(formula, (spilledFrom ?? place).sheet, book, explain, lineage)
    : [];
  const whole = parent && parsed(formula);
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

function reading(
  { id, text, arguments: given }: Call,
  around: Surroundings,
  lineage: LineageBehind | null,
): OwnCall {
  const { handed, refusals, doubts } = resolvedAll(given, around);
  if (refusals.length > 0)
    return { id, text, explanation: null, refusals, doubts: [], fills: null };
  const followed = lineage ? withLineages(id, given, handed, around, lineage) : handed;
  const explanation = around.explain(id, followed);
  return { id, text, explanation, refusals: [], doubts, fills: null };
}

/** The arguments of a function that follows them, references with what stands behind their cells. */
function withLineages(
  id: string,
  given: readonly Expression[],
  handed: readonly (Matrix | null)[],
  { sheet }: Surroundings,
  lineage: LineageBehind,
): Parameters<Explain>[1] {
  const parameters = functions.find((record) => record.id === id)?.parameters ?? [];
  return handed.map((cells, at) => {
    const [expression, follows] = [given[at], parameters[at]?.follows];
    if (!cells || !expression || !follows || expression.node?.type !== "ReferenceIdentifier")
      return cells;
    const [place] = references(expression, sheet).places;
    return place ? followedCells(cells, place, follows, lineage) : cells;
  });
}

function surroundings(
  sheet: string,
  book: Book,
  explain: Explain,
  steps: number,
  left: { formulas: number },
): Surroundings {
  return {
    book,
    sheet,
    explain,
    filledBy: (formula, from) => {
      const whole = parsed(formula);
      if (!whole || steps === 0 || left.formulas === 0) return null;
      left.formulas -= 1;
      return filling(whole, surroundings(from, book, explain, steps - 1, left));
    },
  };
}

/** As an argument is resolved; but of a call that answers some cells and fails in others, those it answers are known. */
function filling(whole: Expression, around: Surroundings): Resolved {
  const call = callItself(whole);
  if (!call) return resolved(whole, around);
  const { handed, refusals, doubts } = resolvedAll(call.arguments, around);
  const [refusal] = refusals;
  if (refusal) return { refusal };
  const [doubt] = doubts;
  const cells = citedRows(around.explain(call.id, handed));
  return doubt ? { cells, doubt } : { cells };
}
