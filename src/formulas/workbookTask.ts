import {
  type Cell,
  isHostFailure,
  type NameDefinition,
  type Place,
  type TableShape,
} from "../core/workbook/workbook";

/**
 * A computation that reads a workbook: it yields all that it has to know next, and goes on with the
 * answers in the same order. It is written once for a workbook that answers at once and for one
 * that answers with promises (`runTask`).
 */
export type WorkbookTask<T> = Generator<readonly WorkbookRequest[], T, readonly WorkbookAnswer[]>;

export type WorkbookRequest =
  | { readonly kind: "cells"; readonly place: Place }
  | { readonly kind: "spill-parent"; readonly place: Place }
  | { readonly kind: "named-place"; readonly name: string; readonly sheet: string }
  | { readonly kind: "used-range"; readonly sheet: string }
  | { readonly kind: "names" }
  | { readonly kind: "tables" }
  | { readonly kind: "sheets" }
  | { readonly kind: "spills"; readonly sheet: string };

/** What each kind of request is answered with. */
export interface AnswerOf {
  readonly cells: readonly (readonly Cell[])[];
  readonly "spill-parent": Place | null;
  readonly "named-place": Place | null;
  readonly "used-range": Place | null;
  /** These are null where the host cannot tell. */
  readonly names: readonly NameDefinition[] | null;
  readonly tables: readonly TableShape[] | null;
  readonly sheets: readonly string[] | null;
  readonly spills: readonly Place[] | null;
}

export type RequestOf<K extends keyof AnswerOf> = Extract<WorkbookRequest, { readonly kind: K }>;

/** The answer to a request, or what the host refused it with. */
export type WorkbookAnswer<T = unknown> = { readonly value: T } | { readonly failure: unknown };

/**
 * The cells of a range, by rows.
 * @throws {HostFailure} where the host refuses, as all of these do.
 */
export function requestCells(place: Place): WorkbookTask<AnswerOf["cells"]> {
  return answerTo<"cells">({ kind: "cells", place });
}

/** The first cell of a range. */
export function* requestCell(place: Place): WorkbookTask<Cell> {
  const [[cell] = []] = yield* requestCells(place);
  return cell ?? { formula: "", value: null, text: "" };
}

/** The cell whose formula spilled into this one, itself when it spills; null when there is none. */
export function requestSpillParent(place: Place): WorkbookTask<Place | null> {
  return answerTo<"spill-parent">({ kind: "spill-parent", place });
}

/** The range that a name stands for in the formulas of a sheet; null when it stands for none. */
export function requestNamedPlace(name: string, sheet: string): WorkbookTask<Place | null> {
  return answerTo<"named-place">({ kind: "named-place", name: name.toLowerCase(), sheet });
}

/** The smallest range that holds every used cell of a sheet; null when it is empty. */
export function requestUsedRange(sheet: string): WorkbookTask<Place | null> {
  return answerTo<"used-range">({ kind: "used-range", sheet });
}

/** All names of the workbook; null where the host cannot tell. */
export function requestNames(): WorkbookTask<AnswerOf["names"]> {
  return answerOrNull(answerTo<"names">({ kind: "names" }));
}

/** All tables of the workbook; null where the host cannot tell. */
export function requestTables(): WorkbookTask<AnswerOf["tables"]> {
  return answerOrNull(answerTo<"tables">({ kind: "tables" }));
}

/** The sheets of the workbook, in order; null where the host cannot tell. */
export function requestSheets(): WorkbookTask<AnswerOf["sheets"]> {
  return answerOrNull(answerTo<"sheets">({ kind: "sheets" }));
}

/** All ranges of a sheet that formulas spill into; null where the host cannot tell at once. */
export function requestSpills(sheet: string): WorkbookTask<AnswerOf["spills"]> {
  return answerOrNull(answerTo<"spills">({ kind: "spills", sheet }));
}

/** What a host refuses to tell it cannot tell. */
function* answerOrNull<T>(task: WorkbookTask<T | null>): WorkbookTask<T | null> {
  try {
    return yield* task;
  } catch (failure) {
    if (!isHostFailure(failure)) throw failure;
    return null;
  }
}

function* answerTo<K extends keyof AnswerOf>(request: RequestOf<K>): WorkbookTask<AnswerOf[K]> {
  const [answer] = yield [request];
  if (!answer) throw new Error("A request was left without an answer.");
  if ("failure" in answer) throw answer.failure;
  return answer.value as AnswerOf[K]; // Each request is given the answer of its kind.
}

/**
 * Runs tasks side by side, so that what they have to know next is asked for together.
 * @throws what the first of them throws; the others go no further.
 */
export function* allTasks<T>(tasks: readonly WorkbookTask<T>[]): WorkbookTask<readonly T[]> {
  const results = new Map<WorkbookTask<T>, T>();
  const resume = (task: WorkbookTask<T>, answers: readonly WorkbookAnswer[]) => {
    const step = task.next(answers);
    if (!step.done) return [{ task, requests: step.value }];
    results.set(task, step.value);
    return [];
  };
  let waiting = tasks.flatMap((task) => resume(task, []));
  while (waiting.length > 0) {
    const answers = yield waiting.flatMap(({ requests }) => requests);
    let used = 0;
    waiting = waiting.flatMap(({ task, requests }) =>
      resume(task, answers.slice(used, (used += requests.length))),
    );
  }
  return tasks.map((task) => results.get(task) as T); // Each has ended, some with undefined.
}
