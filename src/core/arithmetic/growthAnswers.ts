import type { Dataset } from "../facts/dataset";
import { scopeOf } from "../facts/scopeOf";
import { Failure } from "../words/failure";
import { answer } from "../query/query";
import { isPlanned } from "../query/rule";
import { type Question } from "../query/question";
import type { Answer } from "../query/pick";
import type { AllowedMixtures, Mixture } from "./mixing";
import { factDescription } from "./namedFact";

/**
 * The two answers that growth is reckoned from. Where one of the two times has no figure, a figure
 * of another basis (a run-rate for revenue and the other way round) or of the whole company (for a
 * scope) stands in for it, if that mixture is allowed.
 *
 * @throws {Failure} `not-found` as `answer` does, naming the figure that could stand in and the
 *   option that lets it.
 */
export function growthAnswers(
  dataset: Dataset,
  later: Question,
  earlier: Question,
  allowed: AllowedMixtures,
): readonly [later: Answer, earlier: Answer] {
  const last = answerOrNotFound(dataset, later);
  const first = attemptLike(last, dataset, earlier);
  // With neither figure there is no growth of what was asked, only of something else.
  if (last instanceof Failure && first instanceof Failure) throw last;
  return [
    last instanceof Failure ? standIn(dataset, later, last, allowed) : last,
    first instanceof Failure ? standIn(dataset, earlier, first, allowed) : first,
  ];
}

/**
 * The earlier figure of the kind or part that the later one is of, where there is one that is as
 * much reported or planned.
 */
function attemptLike(
  last: Answer | Failure,
  dataset: Dataset,
  earlier: Question,
): Answer | Failure {
  const found = answerOrNotFound(dataset, earlier);
  if (last instanceof Failure || earlier.scope !== null) return found;
  const like = answerOrNotFound(dataset, { ...earlier, scope: scopeOf(last.facts[0]) });
  if (like instanceof Failure) return found;
  return isPlanned(like.facts[0].status) === isPlanned(last.facts[0].status) ? like : found;
}

function standIn(
  dataset: Dataset,
  question: Question,
  failure: Failure,
  allowed: AllowedMixtures,
): Answer {
  if (failure.code !== "not-found") throw failure;
  for (const { mixture, question: other } of substitutes(dataset, question)) {
    const found = answerOrNotFound(dataset, other);
    if (found instanceof Failure) continue;
    if (allowed.has(mixture)) return found;
    const name = factDescription(dataset, found.facts[0]);
    throw new Failure("not-found", {
      en: `${failure.words.en} Mix=${mixture} takes ${name.en} in its place.`,
      zh: `${failure.words.zh}Mix=${mixture} 则以${name.zh}代替。`,
    });
  }
  throw failure;
}

interface Substitute {
  readonly mixture: Mixture;
  readonly question: Question;
}

/** Measures that are taken for one another, though they are not the same. */
const OTHER_BASIS: Readonly<Record<string, string>> = { arr: "revenue", revenue: "arr" };

function substitutes(dataset: Dataset, question: Question): readonly Substitute[] {
  const metric = dataset.metrics.get(OTHER_BASIS[question.metric.id] ?? "");
  return [
    ...(metric ? [{ mixture: "basis" as const, question: { ...question, metric } }] : []),
    ...(question.scope
      ? [{ mixture: "scope" as const, question: { ...question, scope: null } }]
      : []),
  ];
}

function answerOrNotFound(dataset: Dataset, question: Question): Answer | Failure {
  try {
    return answer(dataset, question);
  } catch (failure) {
    if (failure instanceof Failure) return failure;
    throw failure;
  }
}
