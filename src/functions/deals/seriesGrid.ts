import { Failure } from "../../core/words/failure";
import type { Values } from "../call/kind";
import { MOST_CELLS } from "../record/broadcast";
import type { AnswerCell } from "../record/record";
import type { SeriesIn } from "./sharingOptions";

/** The cells of one series of periods, one a period. */
export type SeriesCells = readonly (AnswerCell | Failure)[];

/** What one series is asked with: its amounts, what came before, and the scenario. */
export interface SeriesRequest<T> {
  readonly amounts: readonly number[];
  readonly prior: number;
  readonly scenario: T;
}

/**
 * Lays series of periods out as they came, in rows or columns, and repeats what stands once across
 * the other direction by Excel's rule: a row of periods by a column of priors or scenarios gives a
 * grid. Nothing may vary along the periods but the amounts, since the state carries from each to
 * the next; a series of one period has both directions free.
 *
 * @param ask Answers one series; a failure of it fills its cells.
 * @returns The cells in the direction in which the amounts came.
 * @throws {Failure} `bad-input` where the shapes do not fit each other.
 */
export function seriesGrid<T>(
  amounts: Values<number>,
  priors: Values<number>,
  scenarios: Values<T>,
  series: SeriesIn | null,
  ask: (lane: SeriesRequest<T>) => SeriesCells,
): Values<AnswerCell | Failure> {
  const direction = series ?? directionOf(amounts);
  const isAcross = direction === "rows";
  const own = isAcross ? amounts : transposedValues(amounts);
  const before = isAcross ? priors : transposedValues(priors);
  const set = isAcross ? scenarios : transposedValues(scenarios);
  const periods = own[0]?.length ?? 1;
  const lanes = commonLength([own.length, before.length, set.length]);
  const beside = commonLength([1, before[0]?.length ?? 1, set[0]?.length ?? 1]);
  if (periods > 1 && beside > 1) throw alongPeriods(direction);
  if (lanes * Math.max(periods, beside) > MOST_CELLS) throw tooLarge();
  const seriesRequest = (row: number, column: number) =>
    request(ask, {
      amounts: at(own, row),
      prior: at(at(before, row), column),
      scenario: at(at(set, row), column),
    });
  const rows = Array.from({ length: lanes }, (_, row) =>
    Array.from({ length: beside }, (_, column) => seriesRequest(row, column)).flat(),
  );
  return isAcross ? rows : transposedValues(rows);
}

/** A row of cells runs across, a column down; in a block somebody must say it. */
function directionOf(amounts: Values<number>): SeriesIn {
  const columns = amounts[0]?.length ?? 1;
  if (amounts.length === 1) return "rows";
  if (columns === 1) return "columns";
  throw new Failure("bad-input", {
    en: `${amounts.length} rows by ${columns} columns of amounts: say Series=rows (each row is a series of periods) or Series=columns.`,
    zh: `金额为 ${amounts.length} 行 ${columns} 列：请注明 Series=rows（每行为一列期间）或 Series=columns。`,
  });
}

function request<T>(
  ask: (lane: SeriesRequest<T>) => SeriesCells,
  lane: SeriesRequest<T>,
): SeriesCells {
  try {
    return ask(lane);
  } catch (failure) {
    if (failure instanceof Failure) return lane.amounts.map(() => failure);
    throw failure;
  }
}

/** The length that several have in common, where a single one is repeated. */
function commonLength(
  lengths: readonly [amounts: number, priors: number, scenarios: number],
): number {
  const longest = Math.max(...lengths);
  if (lengths.every((length) => length === 1 || length === longest)) return longest;
  throw new Failure("bad-input", {
    en: `The ranges do not fit each other: ${lengths[0]} series of amounts, ${lengths[1]} of prior, ${lengths[2]} of options. Expected one of each, or as many as of the others.`,
    zh: `各区域数量不一致：金额 ${lengths[0]} 个系列，prior ${lengths[1]} 个，选项 ${lengths[2]} 个。应各为一个，或数量相同。`,
  });
}

/** What stands at a place, a single one repeated. */
function at<V>(values: readonly V[], index: number): V {
  return values[values.length === 1 ? 0 : index] as V; // `commonLength` has seen that it reaches.
}

function transposedValues<V>(values: Values<V>): Values<V> {
  const [first = []] = values;
  return first.map((_, column) => values.map((row) => row[column] as V)); // Ranges are rectangles.
}

function alongPeriods(direction: SeriesIn): Failure {
  const [en, zh] = direction === "rows" ? ["a column", "一列"] : ["a row", "一行"];
  return new Failure("bad-input", {
    en: `The state carries along the periods, so that prior and options cannot change there: put them into ${en}.`,
    zh: `状态沿期间结转，因此 prior 与选项不能沿期间变化：请将其放入${zh}。`,
  });
}

function tooLarge(): Failure {
  return new Failure("bad-input", {
    en: `Expected at most ${MOST_CELLS} cells: give only the rows in use.`,
    zh: `最多 ${MOST_CELLS} 个单元格：请只给出在用的行。`,
  });
}
