import type { CitedValue } from "../core/library/functionsLibrary";
import { cellAt, cornerOf, shownPlace } from "../core/workbook/places";
import type { Cell, Place, Scalar } from "../core/workbook/workbook";
import { plainValue } from "./citation";
import type { Matrix, ArgumentContext } from "./refusal";
import { requestCell, requestSpillParent, allTasks, type WorkbookTask } from "./workbookTask";

/** Asking what fills a cell takes a question to the workbook: this many cells are asked about. */
export const MOST_FIGURES = 200;

/** The cells of a range: those that AIFIN answered go with their facts. */
export interface RangeFigures {
  readonly cells: readonly (readonly (Scalar | CitedValue)[])[];
  /**
   * A cell whose formula calls AIFIN in a way that cannot be followed; its value is there, plain.
   */
  readonly unfollowed: Place | null;
}

/**
 * Finds out which of the cells of a range are figures, by running the formulas that fill them.
 *
 * A cell is one when its formula, or the one whose spill fills it, is a call of AIFIN or a
 * reference to such a cell, and gives the number that stands in the cell.
 *
 * @param values The values of the rows, none of them an error.
 */
export function* rangeFigures(
  place: Place,
  rows: readonly (readonly Cell[])[],
  values: readonly (readonly Scalar[])[],
  context: ArgumentContext,
): WorkbookTask<RangeFigures> {
  const corner = cornerOf(place);
  const at = (down: number, right: number) => ({
    top: corner.top + down,
    left: corner.left + right,
  });
  const fillers = yield* allTasks(
    values.map((row, down) =>
      allTasks(
        row.map((value, right) => {
          const formula = rows[down]?.[right]?.formula ?? "";
          return fillerOf(value, formula, cellAt(place.sheet, at(down, right)));
        }),
      ),
    ),
  );
  const fillings = yield* fillingsOf(fillers.flat(), context);
  const figure = (value: Scalar, down: number, right: number) => {
    const filler = fillers[down]?.[right];
    if (!filler) return value;
    const [from, to] = [cornerOf(filler.place), at(down, right)];
    const { answer } = fillings.get(shownPlace(filler.place)) ?? {};
    const answered = answer?.[to.top - from.top]?.[to.left - from.left];
    return answered !== undefined && plainValue(answered) === value ? answered : value;
  };
  return {
    cells: values.map((row, down) => row.map((value, right) => figure(value, down, right))),
    unfollowed: [...fillings.values()].find(({ isFollowed }) => !isFollowed)?.place ?? null,
  };
}

/** Whether a formula seems to call AIFIN, by a look at its letters. */
export function mentionsAifin(formula: string): boolean {
  return /AIFIN[._]/i.test(formula);
}

/** A cell whose formula fills itself, and others where it spills. */
interface Filler {
  readonly place: Place;
  /** Empty where it was not read yet. */
  readonly formula: string;
}

/** The cell whose formula fills one that holds a number; null where none does. */
function* fillerOf(value: Scalar, formula: string, here: Place): WorkbookTask<Filler | null> {
  if (typeof value !== "number") return null;
  if (formula) return { place: here, formula };
  const parent = yield* requestSpillParent(here);
  return parent && { place: parent, formula: "" };
}

interface Filling {
  readonly place: Place;
  readonly answer: Matrix | null;
  readonly isFollowed: boolean;
}

/** What formulas fill their cells with, each run once; by the place where the formula stands. */
function* fillingsOf(
  fillers: readonly (Filler | null)[],
  context: ArgumentContext,
): WorkbookTask<ReadonlyMap<string, Filling>> {
  const distinct = new Map<string, Filler>();
  for (const filler of fillers) {
    const key = filler && shownPlace(filler.place);
    if (key && !distinct.has(key)) distinct.set(key, filler);
  }
  const found = yield* allTasks([...distinct.values()].map((filler) => fillingOf(filler, context)));
  return new Map(found.map((filling) => [shownPlace(filling.place), filling]));
}

function* fillingOf(filler: Filler, context: ArgumentContext): WorkbookTask<Filling> {
  const { place } = filler;
  const formula = filler.formula || (yield* requestCell(place)).formula;
  const answer = yield* context.filledBy(formula, place);
  const hasDoubt = answer !== null && "doubt" in answer;
  const isKnown = answer !== null && "cells" in answer && !hasDoubt;
  return {
    place,
    answer: answer && "cells" in answer ? answer.cells : null,
    isFollowed: isKnown || !(hasDoubt || mentionsAifin(formula)),
  };
}
