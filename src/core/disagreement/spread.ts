import type { Claim } from "../evidence/explanation";
import type { Dataset } from "../facts/dataset";
import type { Fact } from "../facts/fact";
import { type Answer } from "../query/pick";
import { answerAmongClaims } from "../query/query";
import type { Question } from "../query/question";
import { isOfPack } from "../query/rule";

/** The answer to a question and the claims that are held against it. */
export interface AnswerWithClaims {
  readonly found: Answer;
  /**
   * The chosen one first, what is superseded left out. With a status asked for, only the claims of
   * that status.
   */
  readonly claims: readonly [Claim, ...Claim[]];
}

/** @throws {Failure} as `answer` does. */
export function answerWithClaims(dataset: Dataset, question: Question): AnswerWithClaims {
  const found = answerAmongClaims(dataset, question);
  const { status } = question;
  const isAny = status === "preferred" || status === "any";
  const [chosen, ...others] = found.evidence[0].claims;
  const held = others.filter(
    ({ fact, isSuperseded }) =>
      !isSuperseded &&
      (isAny || fact.status === status) &&
      fact.unit === chosen?.fact.unit &&
      isOfPack(fact, question),
  );
  const first = chosen ?? { fact: found.facts[0], agrees: true, isSuperseded: false };
  return { found, claims: [first, ...held] };
}

/** How far claims lie apart, in their unit. */
export interface Spread {
  readonly low: number;
  readonly high: number;
  /** The claims that these ends come from. */
  readonly lowest: Fact;
  readonly highest: Fact;
}

/**
 * The lowest and the highest number claimed; the spread is high − low ≥ 0, and 0 just where all
 * claim one number. A printed range counts with both its ends; of a figure with a word around it
 * (over 20 billion) the number itself counts.
 */
export function spreadOf([first, ...others]: readonly [Claim, ...Claim[]]): Spread {
  let lowest = first.fact;
  let highest = first.fact;
  for (const { fact } of others) {
    if (bottomOf(fact) < bottomOf(lowest)) lowest = fact;
    if (topOf(fact) > topOf(highest)) highest = fact;
  }
  return { low: bottomOf(lowest), high: topOf(highest), lowest, highest };
}

/** Validation sees to it that a fact has a value or both ends. */
function bottomOf({ low, value }: Fact): number {
  return low ?? value ?? NaN;
}

function topOf({ high, value }: Fact): number {
  return high ?? value ?? NaN;
}
