import type { Dataset } from "../facts/dataset";
import type { Evidence } from "../evidence/explanation";
import type { Fact } from "../facts/fact";
import { Failure } from "../words/failure";
import type { Answer } from "../query/pick";
import { isPlanned } from "../query/rule";
import type { Words } from "../words/words";
import {
  type AllowedMixtures,
  type Mismatch,
  mismatches,
  type RequiredMatch,
  refuseMixing,
} from "./mixing";
import { factDescription } from "./namedFact";
import { quotient, type ValueInterval, valueInterval, times } from "./valueInterval";

/** A number that was computed from figures of the dataset, and what is to be said of it. */
export interface DerivedNumber {
  readonly result: ValueInterval;
  /** The figures it was computed from, in the order of the equation. */
  readonly facts: readonly Fact[];
  /** Made when it is first read: a plain number needs none of it. */
  readonly evidence: readonly Evidence[];
  /** The equation with what was used, and what was mixed. */
  readonly computed: Words;
}

/**
 * The quotient of two answers that may be set against each other.
 *
 *     over × factor ÷ under
 *
 * @param factor Above 0.
 * @throws {Failure} `not-found` where they are unlike and that is not allowed; `division-by-zero`;
 *   `out-of-range` where the divisor is below 0.
 */
export function ratio(
  dataset: Dataset,
  over: Answer,
  under: Answer,
  likeness: RequiredMatch,
  allowed: AllowedMixtures,
  factor = 1,
): { readonly result: ValueInterval; readonly unlike: readonly Mismatch[] } {
  const unlike = mismatches(dataset, over.facts[0], under.facts[0], likeness);
  refuseMixing(dataset, over.facts[0], under.facts[0], unlike, allowed);
  refuseDivisor(dataset, under);
  const above = times(valueInterval(over.value, over.facts), factor);
  const result = quotient(above, valueInterval(under.value, under.facts));
  return { result, unlike };
}

function refuseDivisor(dataset: Dataset, { value, facts: [fact] }: Answer): void {
  if (value === null || value > 0) return;
  const name = factDescription(dataset, fact);
  if (value === 0)
    throw new Failure("division-by-zero", {
      en: `${name.en} is 0: nothing can be divided by it.`,
      zh: `${name.zh}为 0，不能作除数。`,
    });
  throw new Failure("out-of-range", {
    en: `${name.en} is below 0: what is divided by it would mean nothing.`,
    zh: `${name.zh}为负，以其相除没有意义。`,
  });
}

/**
 * What is derived from answers, with the words of what was mixed in it, which no card may cut off,
 * and its equation.
 */
export function derivedNumber(
  answers: readonly Answer[],
  result: ValueInterval,
  equation: Words,
  unlike: readonly Mismatch[],
): DerivedNumber {
  const facts = answers.flatMap((answer) => answer.facts);
  // What of them is planned stands among the doubts of a number.
  const isSaid = facts.some(({ status }) => isPlanned(status));
  const notes = [
    ...unlike.filter(({ mixture }) => mixture !== "plan" || !isSaid).map(({ words }) => words),
    equation,
  ];
  return {
    result,
    facts,
    computed: {
      en: notes.map(({ en }) => en).join("; "),
      zh: notes.map(({ zh }) => zh).join("；"),
    },
    get evidence() {
      return answers.flatMap(({ evidence }) =>
        evidence.map((one): Evidence => ({ ...one, role: "term" })),
      );
    },
  };
}
