import type { CitedValue, Scalar } from "../core/explanation";
import type { Cell, Place } from "../core/workbook";
import { plainValue } from "./citation";
import { cellAt, cornerOf, shownPlace } from "../core/places";
import { onlyCell } from "./onlyCell";
import type { Resolved, Surroundings } from "./refusal";

/** Asking what fills a cell takes a question to the workbook: this many cells are asked about. */
export const MOST_FIGURES = 200;

/** The cells of a range: those that AIFIN answered go with their facts. */
export interface Figures {
  readonly cells: readonly (readonly (Scalar | CitedValue)[])[];
  /** A cell whose formula calls AIFIN in a way that cannot be followed; its value is there, plain. */
  readonly unfollowed: Place | null;
}

/**
 * Finds out which of the cells of a range are figures, by running the formulas that fill them.
 *
 * A cell is one when its formula, or the one whose spill fills it, is a call of AIFIN or a reference to such a cell, and gives the
 * number that stands in the cell.
 *
 * @param values The values of the rows, none of them an error.
 */
export function figures(
  place: Place,
  rows: readonly (readonly Cell[])[],
  values: readonly (readonly Scalar[])[],
  around: Surroundings,
): Figures {
  const corner = cornerOf(place);
  const fillings = new Map<string, ReturnType<typeof filling>>();
  let unfollowed: Place | null = null;
  const figure = (value: Scalar, down: number, right: number) => {
    if (typeof value !== "number") return value;
    const here = cellAt(place.sheet, { top: corner.top + down, left: corner.left + right });
    const own = rows[down]?.[right]?.formula ?? "";
    const parent = own ? here : around.book.spillParent(here);
    if (!parent) return value;
    const key = shownPlace(parent);
    const found = fillings.get(key) ?? filling(parent, own, around);
    fillings.set(key, found);
    const { answer, isFollowed } = found;
    if (!isFollowed) unfollowed ??= parent;
    const [from, to] = [cornerOf(parent), cornerOf(here)];
    const answered = answer?.[to.top - from.top]?.[to.left - from.left];
    return answered !== undefined && plainValue(answered) === value ? answered : value;
  };
  const cells = values.map((row, down) => row.map((value, right) => figure(value, down, right)));
  return { cells, unfollowed };
}

/** Whether a formula seems to call AIFIN, by a look at its letters. */
export function mentionsAifin(formula: string): boolean {
  return /AIFIN[._]/i.test(formula);
}

/** What a formula fills its cells with. @param own The formula where it is known already. */
function filling(parent: Place, own: string, around: Surroundings) {
  const formula = own || onlyCell(around.book, parent).formula;
  const answer = around.filledBy(formula, parent.sheet);
  const isKnown = answer !== null && "cells" in answer && !answer.doubt;
  return {
    answer: answer && "cells" in answer ? answer.cells : null,
    isFollowed: isKnown || !(hasDoubt(answer) || mentionsAifin(formula)),
  };
}

function hasDoubt(answer: Resolved | null): boolean {
  return answer !== null && "doubt" in answer;
}
