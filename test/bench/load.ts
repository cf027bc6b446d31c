import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { measured } from "./children";
import type { Load, LoadMeasure } from "./children/load";
import { median, type BenchRow } from "./row";
import { bytes, time } from "./units";

const RUNS = 40;
const MOST_MILLISECONDS = 50;

/** functions.js from its text to registered functions over an indexed dataset. */
export async function load(): Promise<readonly BenchRow[]> {
  const said = await measured<LoadMeasure>("load", { runs: RUNS } satisfies Load);
  const ours = median(said.functions);
  const empty = median(said.empty);
  return [
    {
      what: "functions.js read, its data indexed and its functions registered",
      ours: time(ours),
      peer: `an empty script: ${time(empty)}`,
      ratio: { value: ours / empty, unit: "times" },
    },
    {
      what: "The same against what nobody notices",
      ours: time(ours),
      peer: `the limit: ${time(MOST_MILLISECONDS)}`,
      ratio: { value: ours / MOST_MILLISECONDS, unit: "percent", limit: { atMost: 1 } },
    },
  ];
}

/** What a user downloads, against the budgets that the build holds too. */
export async function sizes(): Promise<readonly BenchRow[]> {
  // The configuration is JavaScript, and this is the shape of what it exports beside the build.
  const { default: configuration } = (await import(path.resolve("webpack.config.js"))) as {
    readonly default: { readonly budgets: Readonly<Record<string, number>> };
  };
  return Object.entries(configuration.budgets).map(([file, budget]) => {
    const size = gzipSync(readFileSync(path.join("dist", file)), { level: 9 }).length;
    return {
      what: `${file}, gzip`,
      ours: bytes(size),
      peer: `its budget: ${bytes(budget)}`,
      ratio: { value: size / budget, unit: "percent", limit: { atMost: 1 } },
    };
  });
}
