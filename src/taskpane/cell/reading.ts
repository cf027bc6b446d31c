import type { Explain, Explanation } from "../../core/explanation";
import type { Host, Place } from "../../hosts/host";
import { type ArgumentRefusal, resolved, resolvedAll } from "./argument";
import { type Call, callItself, calls, parsed } from "./calls";
import { citedRows } from "./citation";
import type { Expression } from "./expression";
import { shownPlace } from "./places";
import type { Resolved, Surroundings } from "./refusal";

/** What stands behind one call in a formula, or which of its arguments the pane could not find out. */
export type CallReading = {
  /** The function's id without namespace. */
  readonly id: string;
  readonly text: string;
  readonly help: Explanation["help"];
} & (Explained | { readonly refusals: readonly ArgumentRefusal[] });

export interface Explained {
  readonly explanation: Explanation;
  /** Arguments whose values were handed on while the figures that they are may be unknown. */
  readonly doubts: readonly ArgumentRefusal[];
  /** How many cells the call fills, where the explanation is of one of them; null where it is of the whole. */
  readonly fills: { readonly rows: number; readonly columns: number } | null;
}

export type Workbook = Pick<Host, "read" | "spillParent">;

/** How far a figure is followed from cell to cell, so that cells which refer to one another come to an end. */
const MOST_STEPS = 20;
/** How many formulas of other cells are run for one formula. */
const MOST_FORMULAS = 400;

/**
 * Runs every AIFIN call of a formula once more, each on the cells its arguments name now.
 * @param sheet Where the formula stands: its references without a sheet mean this one.
 * @returns One reading a call; null when the formula cannot be read.
 */
export async function readings(
  formula: string,
  sheet: string,
  host: Workbook,
  explain: Explain,
): Promise<readonly CallReading[] | null> {
  const found = calls(formula);
  if (!found) return null;
  const book = {
    read: askedOnce((place) => host.read(place)),
    spillParent: askedOnce((place) => host.spillParent(place)),
  };
  const around = surroundings(sheet, book, explain, MOST_STEPS, { formulas: MOST_FORMULAS });
  return Promise.all(found.map((call) => reading(call, around)));
}

async function reading({ id, text, arguments: given }: Call, around: Surroundings) {
  const { handed, refusals, doubts } = await resolvedAll(given, around);
  if (refusals.length > 0) return { id, text, help: around.explain(id, []).help, refusals };
  const explanation = around.explain(id, handed);
  return { id, text, help: explanation.help, explanation, doubts, fills: null };
}

function surroundings(
  sheet: string,
  book: Workbook,
  explain: Explain,
  steps: number,
  left: { formulas: number },
): Surroundings {
  return {
    ...book,
    sheet,
    explain,
    filledBy: async (formula, from) => {
      const whole = parsed(formula);
      if (!whole || steps === 0 || left.formulas === 0) return null;
      left.formulas -= 1;
      return filling(whole, surroundings(from, book, explain, steps - 1, left));
    },
  };
}

/** As an argument is resolved; but of a call that answers some cells and fails in others, those it answers are known. */
async function filling(whole: Expression, around: Surroundings): Promise<Resolved> {
  const call = callItself(whole);
  if (!call) return resolved(whole, around);
  const { handed, refusals, doubts } = await resolvedAll(call.arguments, around);
  const [refusal] = refusals;
  if (refusal) return { refusal };
  const [doubt] = doubts;
  const cells = citedRows(around.explain(call.id, handed));
  return doubt ? { cells, doubt } : { cells };
}

/** Asks the host once for each place. */
function askedOnce<T>(ask: (place: Place) => Promise<T>): (place: Place) => Promise<T> {
  const asked = new Map<string, Promise<T>>();
  return (place) => {
    const key = shownPlace(place);
    const answer = asked.get(key) ?? ask(place);
    asked.set(key, answer);
    return answer;
  };
}
