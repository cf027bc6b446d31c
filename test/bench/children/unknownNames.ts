import { nearNames } from "../../../src/core/words/nearNames";
import { dataset } from "../../../src/data";
import { DEFAULT_SETTINGS } from "../../../src/core/library/workbookSettings";
import { createAnswers } from "../../../src/functions/library/answers";
import { functions } from "../../../src/functions/library/functions";
import { customFunctionsRuntime } from "../../../src/hosts/workbench/customFunctions";
import { startCpuClock } from "../cpuTime";
import { benchRequest, printMeasure } from "./benchRequest";

/** So many companies, each named differently, asked in a call of its own or all in one. */
export interface UnknownNames {
  readonly names: number;
  readonly runs: number;
}

/** Milliseconds of each run. */
export interface UnknownNamesMeasure {
  readonly known: readonly number[];
  readonly unknown: readonly number[];
  readonly knownColumn: readonly number[];
  readonly unknownColumn: readonly number[];
}

function unknownNames({ names, runs }: UnknownNames): UnknownNamesMeasure {
  Object.assign(globalThis, { CustomFunctions: customFunctionsRuntime() });
  const spellings = Array.from({ length: names }, (_, at) => spelt("OpenAI", at));
  const strangers = Array.from({ length: names }, (_, at) => `Ledger company ${at}`);
  const times: { [K in keyof UnknownNamesMeasure]: number[] } = {
    known: [],
    unknown: [],
    knownColumn: [],
    unknownColumn: [],
  };
  for (let run = -1; run < runs; run++) {
    const measures = {
      known: each(spellings),
      unknown: each(strangers),
      knownColumn: column(spellings),
      unknownColumn: column(strangers),
    };
    if (run < 0) continue; // The run before the first heats the code.
    for (const way of Object.keys(times) as (keyof UnknownNamesMeasure)[])
      times[way].push(measures[way]);
  }
  return times;
}

/**
 * One name in as many spellings as are wanted: each letter large or small, with a blank after it or
 * none.
 */
function spelt(name: string, at: number): string {
  return Array.from(name)
    .map((letter, place) => {
      const isLarge = (at >> place) & 1;
      const hasBlank = (at >> (place + name.length)) & 1;
      return (isLarge ? letter.toUpperCase() : letter.toLowerCase()) + (hasBlank ? " " : "");
    })
    .join("");
}

const ARR = functions.find(({ id }) => id === "ARR") ?? never();

/** A dataset that has answered nothing yet, so that the hundred names that are compared count. */
function fresh() {
  const entityNames = nearNames(dataset.entityNames);
  return createAnswers({ dataset: { ...dataset, entityNames }, settings: DEFAULT_SETTINGS });
}

function each(names: readonly string[]): number {
  const answers = fresh();
  const clock = startCpuClock();
  for (const name of names) {
    try {
      answers(ARR, [[[name]], [[2025]]], "en");
    } catch {
      // An unknown name is refused.
    }
  }
  return clock();
}

function column(names: readonly string[]): number {
  const answers = fresh();
  const clock = startCpuClock();
  answers(ARR, [names.map((name) => [name]), [[2025]]], "en");
  return clock();
}

function never(): never {
  throw new Error("There is ARR.");
}

printMeasure(unknownNames(benchRequest() as UnknownNames));
