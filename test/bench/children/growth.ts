import { answerAmongClaims } from "../../../src/core/query/query";
import type { Dataset } from "../../../src/core/facts/dataset";
import type { Fact } from "../../../src/core/facts/fact";
import type { Question } from "../../../src/core/query/question";
import type { Pack } from "../../../src/core/facts/pack";
import { dataset as bundle } from "../../../src/data";
import { openPack } from "../../../src/data/packs/openPack";
import { unitedPacks } from "../../../src/data/packs/unitedPacks";
import { type CompiledDataset, datasetOf } from "../../../src/data/compiledTables";
import { startCpuClock } from "../cpuTime";
import { seededChance } from "../seededChance";
import { syntheticFacts } from "../syntheticFacts";
import { syntheticTables } from "../syntheticTables";
import { benchRequest, printMeasure } from "./benchRequest";

/** A dataset of so many synthetic facts. */
export interface Growth {
  readonly size: number;
  /** Look-ups a run all over the dataset. */
  readonly lookups: number;
  /** Look-ups a run that ask the same again: many, as one is soon answered. */
  readonly repeated: number;
  /**
   * The size of the dataset whose questions are asked in every larger one too: the same look-ups.
   */
  readonly smallest: number;
  readonly runs: number;
  /** Whether the facts are a pack beside the bundle, not a bundle themselves. */
  readonly isPack?: boolean;
}

export interface GrowthMeasure {
  /** From the compiled tables, as text in memory, to a dataset that answers. */
  readonly openMilliseconds: number;
  /** `JSON.parse` of the same tables. */
  readonly parseMilliseconds: number;
  /** Memory of the dataset. */
  readonly datasetBytes: number;
  /**
   * Milliseconds of each run of the same look-ups, again and again, as a workbook is recalculated.
   */
  readonly again: readonly number[];
  /**
   * Milliseconds of each run of look-ups all over the dataset, where no question comes twice if
   * there are facts enough.
   */
  readonly allOver: readonly number[];
}

function growth({ size, lookups, repeated, smallest, runs, isPack }: Growth): GrowthMeasure {
  const { dataset, ...opening } = opened(size, isPack ? asPack : datasetOf);
  const few = [...syntheticFacts(smallest)].map((fact) => questionOf(dataset, fact));
  const same = Array.from({ length: repeated }, (_, at) => few[at % few.length] ?? never());
  const again = timesOf(runs, () => lookupTime(dataset, same));
  const many = spreadQuestions(dataset, size, lookups * (runs + 1));
  const allOver = timesOf(runs, (run) =>
    lookupTime(dataset, many.slice(run * lookups, (run + 1) * lookups)),
  );
  return { ...opening, again, allOver };
}

/**
 * The times of so many runs after a first one, which heats the code; what was made before is let go
 * before the clock starts.
 */
function timesOf(runs: number, time: (run: number) => number): readonly number[] {
  globalThis.gc?.();
  return Array.from({ length: runs + 1 }, (_, run) => time(run)).slice(1);
}

/** The text of the tables stands before anything is measured. */
function opened(size: number, open: (tables: CompiledDataset) => Dataset) {
  const text = JSON.stringify(syntheticTables(size));
  const empty = memory();
  const clock = startCpuClock();
  const { parseMilliseconds, dataset } = read(text, clock, open);
  const openMilliseconds = clock();
  return { dataset, parseMilliseconds, openMilliseconds, datasetBytes: memory() - empty };
}

/**
 * In a function of its own, so that nothing of the parsed tables but what the dataset keeps is
 * left.
 */
function read(text: string, clock: () => number, open: (tables: CompiledDataset) => Dataset) {
  const tables = JSON.parse(text) as CompiledDataset; // Just written in that shape.
  const parseMilliseconds = clock();
  return { parseMilliseconds, dataset: open(tables) };
}

/** The bundle and the tables as a pack. */
function asPack(tables: CompiledDataset): Dataset {
  const { version, released } = tables;
  const pack: Pack = {
    ...{ id: "acme", version, released: released as Pack["released"], carrier: "file" }, // A day.
    ...{ sha256: "", licence: "", rows: tables.tables.facts.rows },
  };
  const compiled = { ...tables, pack, contributors: [] };
  return unitedPacks(bundle, [openPack(compiled, bundle)]);
}

/**
 * Questions about facts from end to end of the dataset, in no order, each an object of its own
 * whatever the size.
 */
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
    // A metric of the pack has its id where the bundle has another thing of that id.
    metric: dataset.metrics.get(`acme:${metric}`) ?? dataset.metrics.get(metric) ?? never(),
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
  for (const question of questions)
    if (answerAmongClaims(dataset, question).value !== null) found++;
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

printMeasure(growth(benchRequest() as Growth));
