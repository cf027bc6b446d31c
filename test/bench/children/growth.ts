import { answer } from "../../../src/core/query";
import type { Dataset } from "../../../src/core/dataset";
import type { Fact } from "../../../src/core/fact";
import type { Question } from "../../../src/core/question";
import { startCpuClock } from "../cpuTime";
import { seededChance } from "../seededChance";
import { syntheticDataset } from "../syntheticDataset";
import { syntheticFacts } from "../syntheticFacts";
import { asked, say } from "./said";

/** A dataset of so many synthetic facts. */
export interface Growth {
  readonly size: number;
  /** Look-ups a run all over the dataset. */
  readonly lookups: number;
  /** Look-ups a run that ask the same again: many, as one is soon answered. */
  readonly repeated: number;
  /** The size of the dataset whose questions are asked in every larger one too: the same look-ups. */
  readonly smallest: number;
  readonly runs: number;
}

export interface GrowthMeasure {
  readonly indexMilliseconds: number;
  /** `JSON.parse` of the same facts. */
  readonly parseMilliseconds: number;
  /** Memory of the dataset. */
  readonly datasetBytes: number;
  /** Memory of the same facts as an array of objects. */
  readonly objectBytes: number;
  /** Milliseconds of each run of the same look-ups, again and again, as a workbook is recalculated. */
  readonly again: readonly number[];
  /** Milliseconds of each run of look-ups all over the dataset, where no question comes twice if there are facts enough. */
  readonly allOver: readonly number[];
}

function growth({ size, lookups, repeated, smallest, runs }: Growth): GrowthMeasure {
  const empty = memory();
  const { dataset, ...index } = indexed(size);
  const datasetBytes = memory() - empty;
  const few = [...syntheticFacts(smallest)].map((fact) => questionOf(dataset, fact));
  const same = Array.from({ length: repeated }, (_, at) => few[at % few.length] ?? never());
  const again = timesOf(runs, () => lookupTime(dataset, same));
  const many = spreadQuestions(dataset, size, lookups * (runs + 1));
  const allOver = timesOf(runs, (run) =>
    lookupTime(dataset, many.slice(run * lookups, (run + 1) * lookups)),
  );
  return { ...index, datasetBytes, again, allOver };
}

/** The times of so many runs after a first one, which heats the code; what was made before is let go before the clock starts. */
function timesOf(runs: number, time: (run: number) => number): readonly number[] {
  globalThis.gc?.();
  return Array.from({ length: runs + 1 }, (_, run) => time(run)).slice(1);
}

/** The facts stand before the clock starts, and are let go when the dataset does not keep them. */
function indexed(size: number) {
  const empty = memory();
  const facts = [...syntheticFacts(size)];
  const objectBytes = memory() - empty;
  const clock = startCpuClock();
  const dataset = syntheticDataset(size, facts);
  const indexMilliseconds = clock();
  return { dataset, indexMilliseconds, objectBytes, parseMilliseconds: parseTime(facts) };
}

/** In texts of ten thousand facts: a million would not fit into one. */
function parseTime(facts: readonly Fact[]): number {
  const texts: string[] = [];
  for (let from = 0; from < facts.length; from += 10_000)
    texts.push(JSON.stringify(facts.slice(from, from + 10_000)));
  const clock = startCpuClock();
  const parsed = texts.map((text) => JSON.parse(text) as unknown);
  const milliseconds = clock();
  if (parsed.length !== texts.length) throw new Error("A text was not parsed.");
  return milliseconds;
}

/** Questions about facts from end to end of the dataset, in no order, each an object of its own whatever the size. */
function spreadQuestions(dataset: Dataset, size: number, count: number): readonly Question[] {
  const every = Math.max(1, Math.floor(size / count));
  const spread: Fact[] = [];
  let row = 0;
  for (const fact of syntheticFacts(size)) if (row++ % every === 0) spread.push(fact);
  const questions = Array.from({ length: count }, (_, at) =>
    questionOf(dataset, spread[at % spread.length] ?? never()),
  );
  const chance = seededChance(size);
  for (let at = count - 1; at > 0; at--) {
    const other = Math.floor((at + 1) * chance());
    const [here, there] = [questions[at] ?? never(), questions[other] ?? never()];
    questions[at] = there;
    questions[other] = here;
  }
  return questions;
}

function questionOf(dataset: Dataset, { entity, metric, scope, period }: Fact): Question {
  return {
    entity: dataset.entities.get(entity) ?? never(),
    metric: dataset.metrics.get(metric) ?? never(),
    period: period ?? never(),
    asOf: dataset.released,
    scope,
    counterparty: null,
    status: "preferred",
    pick: "preferred",
  };
}

function lookupTime(dataset: Dataset, questions: readonly Question[]): number {
  const clock = startCpuClock();
  let found = 0;
  for (const question of questions) if (answer(dataset, question).value !== null) found++;
  const milliseconds = clock();
  if (found !== questions.length) throw new Error("A question had no answer.");
  return milliseconds;
}

function memory(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function never(): never {
  throw new Error("Every fact has its period, its company and its metric.");
}

say(growth(asked() as Growth));
