import { dataset } from "../../../src/data";
import { answer } from "../../../src/core/query/query";
import { DEFAULT_SETTINGS } from "../../../src/core/library/workbookSettings";
import { answerCall } from "../../../src/functions/record/broadcast";
import { functions } from "../../../src/functions/library/functions";
import { startCpuClock } from "../cpuTime";
import { typedQuestions } from "../questions";
import { benchRequest, printMeasure } from "./benchRequest";

/** So many look-ups in turn over every question that the dataset answers, the whole repeated. */
export interface Queries {
  readonly lookups: number;
  readonly runs: number;
}

/** Milliseconds of each run. */
export interface QueriesMeasure {
  readonly questions: number;
  readonly map: readonly number[];
  readonly query: readonly number[];
  readonly call: readonly number[];
}

function queries({ lookups, runs }: Queries): QueriesMeasure {
  const questions = [...dataset.metrics.values()].flatMap((metric) =>
    typedQuestions(dataset, metric),
  );
  const keys = questions.map(({ entity, period, options, question }) =>
    [entity, question.metric.id, period, options].join(" "),
  );
  const prepared = new Map(
    keys.map((key, index) => [key, answer(dataset, questions[index]?.question ?? never()).value]),
  );
  const context = { dataset, settings: DEFAULT_SETTINGS };
  const get = functions.find(({ id }) => id === "GET") ?? never();
  const args = questions.map(({ entity, period, options, question }) => [
    [[entity]],
    [[question.metric.name]],
    [[period]],
    null,
    options === null ? null : [[options]],
  ]);
  const ways = {
    map: (at: number) => prepared.get(keys[at] ?? never()),
    query: (at: number) => answer(dataset, questions[at]?.question ?? never()),
    call: (at: number) => answerCall(get, args[at] ?? never(), context),
  };
  const times = { map: [] as number[], query: [] as number[], call: [] as number[] };
  for (let run = -1; run < runs; run++)
    for (const way of ["map", "query", "call"] as const) {
      const milliseconds = timed(lookups, questions.length, ways[way]);
      if (run >= 0) times[way].push(milliseconds); // The run before the first heats the code.
    }
  return { questions: questions.length, ...times };
}

function timed(lookups: number, questions: number, lookUp: (at: number) => unknown): number {
  const clock = startCpuClock();
  let found = 0;
  for (let lookup = 0; lookup < lookups; lookup++)
    if (lookUp(lookup % questions) !== undefined) found++;
  const milliseconds = clock();
  if (found !== lookups) throw new Error(`${lookups - found} questions had no answer.`);
  return milliseconds;
}

function never(): never {
  throw new Error("Every question has its key and its arguments.");
}

printMeasure(queries(benchRequest() as Queries));
