import type { Dataset } from "../facts/dataset";
import type { Fact, Metric } from "../facts/fact";
import { dayAfter } from "../period/calendar";
import { contains, isSamePeriod, type Period } from "../period/period";
import { chosenFact } from "./kinds";
import type { Question } from "./question";
import { candidates, isPlanned } from "./rule";

/** Two or more figures that add up to one. */
export type SummedFacts = readonly [Fact, Fact, ...Fact[]];

/**
 * What `Derive=sum` adds up: totals whose periods make up the one asked for exactly, each of its
 * days in one of them (four quarters, two halves); of money raised the rounds in it, one figure a
 * deal. All are reported, or all are planned. Longer periods go before shorter ones.
 *
 * @returns null where nothing adds up to the period; observations never do.
 */
export function summedFacts(dataset: Dataset, question: Question): SummedFacts | null {
  const facts = factsWithin(dataset, question);
  const ofStanding = (planned: boolean) =>
    madeUp(
      facts.filter(({ status }) => isPlanned(status) === planned),
      question,
    );
  return ofStanding(false) ?? ofStanding(true);
}

/**
 * Figures that make up the period, some reported and some planned: they are not added up, but named
 * to the one who asks.
 */
export function mixedSummedFacts(dataset: Dataset, question: Question): SummedFacts | null {
  return question.metric.periodType === "duration"
    ? madeUp(factsWithin(dataset, question), question)
    : null;
}

function factsWithin(dataset: Dataset, question: Question): readonly Dated[] {
  const { period } = question;
  if (period === "latest") return [];
  const all = candidates(dataset, { ...question, period: "latest" }).filter(isDated);
  return all.filter((fact) => contains(period, fact.period));
}

function madeUp(facts: readonly Dated[], question: Question): SummedFacts | null {
  const { metric, period } = question;
  if (period === "latest") return null;
  const found = isRaised(metric) ? fundingRounds(facts) : tilingFacts(facts, question, period);
  const [first, second, ...rest] = found ?? [];
  return first && second ? [first, second, ...rest] : null;
}

type Dated = Fact & { readonly period: Period };

function isDated(fact: Fact): fact is Dated {
  return fact.period !== null;
}

/** Money raised is entered round by round, each at its date. */
function isRaised({ id }: Metric): boolean {
  return id === "funding";
}

/** One figure a deal; a figure of no deal might be one of another's. */
function fundingRounds(facts: readonly Dated[]): readonly Fact[] | null {
  if (facts.some(({ deal }) => deal === "")) return null;
  const byDeal = new Map<string, Fact>();
  for (const fact of facts) if (!byDeal.has(fact.deal)) byDeal.set(fact.deal, fact);
  return [...byDeal.values()];
}

function tilingFacts(
  facts: readonly Dated[],
  question: Question,
  whole: Period,
): readonly Fact[] | null {
  if (question.metric.periodType !== "duration") return null;
  const shorter = facts.filter(({ period }) => !isSamePeriod(period, whole));
  const periods = new Map(shorter.map(({ period }) => [period.end + period.start, period]));
  // Of those that begin on one day the last to end is the longest.
  const order = [...periods.values()].sort((a, b) => (a.end < b.end ? 1 : -1));
  const chain = chainFrom(whole.start, whole, order);
  return (
    chain?.map((period) => {
      const [first, ...rest] = shorter.filter((fact) => isSamePeriod(fact.period, period));
      if (!first) throw new Error("A period of a chain is that of a fact.");
      return chosenFact([first, ...rest], { ...question, period }).fact;
    }) ?? null
  );
}

/** Periods one after the other from a day to the end of the whole. */
function chainFrom(
  day: string | null,
  whole: Period,
  order: readonly Period[],
): readonly Period[] | null {
  for (const period of order) {
    if (period.start !== day) continue;
    if (period.end === whole.end) return [period];
    const rest = chainFrom(dayAfter(period.end), whole, order);
    if (rest) return [period, ...rest];
  }
  return null;
}
