import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Script, createContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { customFunctionsRuntime } from "../../src/hosts/workbench/customFunctions";
import { dataset } from "../../src/data";
import { answer } from "../../src/core/query";
import { entityNamed, metricNamed, type Question } from "../../src/core/question";
import { yearPeriod } from "../../src/core/period";
import { areBuilt } from "../../src/workbench/builtFunctions";
import { buildFunctions } from "../../src/workbench/buildFunctions";

/**
 * `npm run bench`: what AIFIN costs, as ratios to a named peer measured in the same run, written as a table into this folder's
 * README.md. A ratio holds on any machine; the milliseconds beside it only on this one.
 */

const DIST = join(__dirname, "../../dist");
const CALLS = 100_000;
const LOADS = 40;

interface Row {
  readonly what: string;
  readonly ours: string;
  readonly peer: string;
  readonly ratio: string;
  readonly limit: string;
}

/** The middle of several measurements of CPU time, in milliseconds. */
function median(times: number, measured: () => number): number {
  const all = Array.from({ length: times }, measured).sort((a, b) => a - b);
  return all[Math.floor(times / 2)] ?? NaN;
}

function cpuTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function milliseconds(time: number): string {
  return `${time.toFixed(time < 10 ? 2 : 0)} ms`;
}

function calls(): Row {
  const runtime = customFunctionsRuntime();
  createContextAndRun(readFileSync(join(DIST, "functions.js"), "utf8"), runtime);
  const arr = runtime.functions.get("ARR");
  if (!arr) throw new Error("functions.js associates no ARR");
  const constant = () => [[20_000_000_000]];
  const entity = [["OpenAI"]];
  const period = [[2025]];
  const ours = median(5, () =>
    cpuTime(() => repeat(CALLS, () => void arr(entity, period, null, null, {}))),
  );
  const peer = median(5, () => cpuTime(() => repeat(CALLS, () => void constant())));
  return row(
    `${CALLS} calls of ARR with cards`,
    ours,
    "a function that returns a constant",
    peer,
    "none yet",
  );
}

function queries(): Row {
  const question: Question = {
    entity: entityNamed(dataset, "OpenAI"),
    metric: metricNamed(dataset, "ARR"),
    period: yearPeriod(2025),
    asOf: dataset.released,
    scope: "",
    counterparty: null,
    status: "preferred",
    pick: "preferred",
  };
  const prepared = new Map([["openai arr 2025", 20e9]]);
  const ours = median(5, () => cpuTime(() => repeat(CALLS, () => void answer(dataset, question))));
  const peer = median(5, () =>
    cpuTime(() => repeat(CALLS, () => void prepared.get("openai arr 2025"))),
  );
  return row(`${CALLS} queries`, ours, "a look-up of a prepared key in a Map", peer, "none yet");
}

function load(): Row {
  const code = readFileSync(join(DIST, "functions.js"), "utf8");
  const ours = median(LOADS, () =>
    cpuTime(() => createContextAndRun(code, customFunctionsRuntime())),
  );
  const peer = median(LOADS, () =>
    cpuTime(() => createContextAndRun("", customFunctionsRuntime())),
  );
  return row(
    "functions.js read, indexed and registered in a new context",
    ours,
    "an empty script",
    peer,
    "50 ms",
  );
}

/** Nothing is cached between two runs: the code differs by a comment. */
let runs = 0;
function createContextAndRun(code: string, CustomFunctions: object): void {
  new Script(`${code}\n// ${runs++}`).runInContext(createContext({ CustomFunctions }));
}

function repeat(times: number, work: () => void): void {
  for (let time = 0; time < times; time++) work();
}

function row(what: string, ours: number, peerName: string, peer: number, limit: string): Row {
  return {
    what,
    ours: milliseconds(ours),
    peer: `${peerName}: ${milliseconds(peer)}`,
    ratio: `${(ours / peer).toFixed(1)} ×`,
    limit,
  };
}

function size(file: string, budget: number): Row {
  const bytes = gzipSync(readFileSync(join(DIST, file))).length;
  return {
    what: `${file}, gzip`,
    ours: `${bytes} bytes`,
    peer: `its budget: ${budget} bytes`,
    ratio: `${((100 * bytes) / budget).toFixed(0)} %`,
    limit: "100 %",
  };
}

function table(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ what, ours, peer, ratio, limit }) => `| ${what} | ${ours} | ${peer} | ${ratio} | ${limit} |`,
  );
  return `# Benchmarks

Written by \`npm run bench\`: the middle of several runs, CPU time, Node ${process.versions.node}. Read the ratios; the times are one machine's.

| what | AIFIN | against | ratio | limit |
| --- | --- | --- | --- | --- |
${lines.join("\n")}
`;
}

if (!areBuilt(DIST)) buildFunctions();
const written = table([load(), calls(), queries(), size("functions.js", 60_000)]);
writeFileSync(join(__dirname, "README.md"), written);
console.log(written);
