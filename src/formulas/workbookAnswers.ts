import { addressOf, boxOf } from "../core/workbook/places";
import { isPromise, type MaybePromise, type WorkbookReader } from "../core/workbook/workbook";
import { blockAround } from "./blockAround";
import type { AnswerOf, RequestOf, WorkbookAnswer, WorkbookRequest } from "./workbookTask";

/** What a workbook answers to the requests of one task. */
export interface WorkbookAnswers {
  /** Asks the host for each thing once. The promise of an answer never rejects. */
  readonly answer: (request: WorkbookRequest) => MaybePromise<WorkbookAnswer>;
  /** Asks the host for nothing more: what is not known by then is refused. */
  readonly refuseMore: (failure: Error) => void;
}

/**
 * Remembers what a workbook answers. Where it answers with promises, each question costs a
 * conversation, so cells are read together with those around them.
 */
export function workbookAnswers(reader: WorkbookReader): WorkbookAnswers {
  const known = new Map<string, MaybePromise<WorkbookAnswer>>();
  let promises = false;
  let refusal: WorkbookAnswer<never> | null = null;

  function once<K extends keyof AnswerOf>(
    request: RequestOf<K>,
  ): MaybePromise<WorkbookAnswer<AnswerOf[K]>> {
    const key = JSON.stringify(request);
    const found = known.get(key) ?? refusal ?? answerOrFailure(() => askWorkbook(request, reader));
    known.set(key, found);
    if (isPromise(found)) {
      promises = true;
      void found.then((answer) => known.set(key, answer));
    }
    return found as MaybePromise<WorkbookAnswer<AnswerOf[K]>>; // A key stands for one request.
  }

  function cells(request: RequestOf<"cells">): MaybePromise<WorkbookAnswer> {
    const { place } = request;
    if (!promises || known.has(JSON.stringify(request))) return once<"cells">(request);
    return thenMaybe(once<"used-range">({ kind: "used-range", sheet: place.sheet }), (used) => {
      const [range, whole] = [boxOf(place.address), boxOf(used?.address ?? "")];
      const block = range && whole && blockAround(range, whole);
      if (!block) return once<"cells">(request);
      const blockPlace = { sheet: place.sheet, address: addressOf(block) };
      return thenMaybe(once<"cells">({ kind: "cells", place: blockPlace }), (rows) => ({
        value: rows
          .slice(range.top - block.top, range.bottom - block.top + 1)
          .map((row) => row.slice(range.left - block.left, range.right - block.left + 1)),
      }));
    });
  }

  return {
    answer: (request) => (request.kind === "cells" ? cells(request) : once(request)),
    refuseMore: (failure) => {
      refusal = { failure };
    },
  };
}

function askWorkbook(request: WorkbookRequest, reader: WorkbookReader): MaybePromise<unknown> {
  switch (request.kind) {
    case "cells":
      return reader.read(request.place);
    case "spill-parent":
      return reader.spillParent(request.place);
    case "named-place":
      return reader.namedPlace(request.name, request.sheet);
    case "used-range":
      return reader.usedRange(request.sheet);
    case "names":
      return reader.nameDefinitions?.() ?? null;
    case "tables":
      return reader.tableShapes?.() ?? null;
    case "sheets":
      return reader.sheets?.() ?? null;
    case "spills":
      return reader.spills?.(request.sheet) ?? null;
  }
}

function answerOrFailure(ask: () => MaybePromise<unknown>): MaybePromise<WorkbookAnswer> {
  try {
    const value = ask();
    if (!isPromise(value)) return { value };
    return value.then(
      (value) => ({ value }),
      (failure: unknown) => ({ failure }),
    );
  } catch (failure) {
    return { failure };
  }
}

/** Goes on with an answer, at once where it is there; a refusal is passed on. */
function thenMaybe<T>(
  answer: MaybePromise<WorkbookAnswer<T>>,
  next: (value: T) => MaybePromise<WorkbookAnswer>,
): MaybePromise<WorkbookAnswer> {
  if (isPromise(answer)) return answer.then((settled) => thenMaybe(settled, next));
  return "failure" in answer ? answer : next(answer.value);
}
