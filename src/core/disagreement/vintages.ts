import { compareTexts } from "../query/claims";
import type { Dataset } from "../facts/dataset";
import type { IsoDate } from "../period/calendar";
import { Failure } from "../words/failure";
import type { Answer } from "../query/pick";
import { answer } from "../query/query";
import type { Question } from "../query/question";
import { knownFacts } from "../query/rule";

/** An answer, and the first day on which it was the answer. */
export interface Vintage {
  readonly asOf: IsoDate;
  /**
   * A failure where, after there had been an answer, there was none (claims that no longer agree).
   */
  readonly found: Answer | Failure;
}

/**
 * How the answer to a question changed as more became known, earliest first: one vintage for each
 * day on which other facts answered. Only days on which a figure of the series became known are
 * tried. The last one is the answer to the question itself.
 * @throws {Failure} as `answer` does, where the question has none on its as-of day.
 */
export function vintages(dataset: Dataset, question: Question): readonly Vintage[] {
  answer(dataset, question); // Refuses what has no answer.
  const vintages: Vintage[] = [];
  for (const asOf of knownDays(dataset, question)) {
    const found = answerOrFailure(dataset, { ...question, asOf });
    const before = vintages.at(-1)?.found;
    if (before === undefined ? !(found instanceof Failure) : identity(before) !== identity(found))
      vintages.push({ asOf, found });
  }
  return vintages;
}

/**
 * The days on which a figure of the question's entity, metric, scope and counterparty became known,
 * earliest first.
 */
function knownDays(dataset: Dataset, question: Question): readonly IsoDate[] {
  const days = new Set(knownFacts(dataset, question).map((fact) => fact.known.end));
  return [...days].sort(compareTexts);
}

function answerOrFailure(dataset: Dataset, question: Question): Answer | Failure {
  try {
    return answer(dataset, question);
  } catch (failure) {
    if (failure instanceof Failure) return failure;
    throw failure;
  }
}

/** Two answers are one where the same facts answer. */
function identity(found: Answer | Failure): string {
  return found instanceof Failure ? "" : found.facts.map(({ id }) => id).join(" ");
}
