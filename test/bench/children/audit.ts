import { addressOf, boxOf } from "../../../src/core/workbook/places";
import type { Cell, WorkbookReader } from "../../../src/core/workbook/workbook";
import { dataset } from "../../../src/data";
import { createFormulas } from "../../../src/formulas/createFormulas";
import { createExplain } from "../../../src/functions/library/explain";
import { functions } from "../../../src/functions/library/functions";
import { audit } from "../../../src/workbook/audit/audit";
import { readSheets } from "../../../src/workbook/reading/readSheets";
import { typedQuestions } from "../questions";
import { seededChance } from "../seededChance";
import { benchRequest, printMeasure } from "./benchRequest";

/** The check of a workbook of so many rows, a formula of AIFIN in each, over so many columns. */
export interface AuditBench {
  readonly rows: number;
  /** Three that the formula names, the formula, and typed numbers. */
  readonly columns: number;
  readonly runs: number;
}

/** Milliseconds by the clock, a run each. */
export interface AuditMeasure {
  readonly reading: readonly number[];
  readonly checking: readonly number[];
  /** The longest time in which nothing else was let through, drawing and listening included. */
  readonly longestBlock: readonly number[];
  readonly cells: number;
  readonly found: { readonly cells: number; readonly typed: number };
}

const SHEET = "Model";

async function measure({ rows, columns, runs }: AuditBench): Promise<AuditMeasure> {
  const book = workbook(rows, columns);
  const none = () => Promise.resolve([]);
  const host = { ...book, sheets: () => Promise.resolve([SHEET]), spills: none };
  const formulas = createFormulas(createExplain(dataset), functions);
  const times = { reading: [] as number[], checking: [] as number[], longestBlock: [] as number[] };
  let found = { cells: 0, typed: 0 };
  for (let run = -1; run < runs; run++) {
    const reading = await byTheClock(() => readThrough(host));
    const blocks = watchBlocks();
    const checking = await byTheClock(async () => {
      const request = {
        host,
        formulas,
        dataset,
        own: () => Promise.resolve({ sheets: [], frozen: [] }),
      };
      const { cells, typed } = await audit(
        request,
        () => undefined,
        () => false,
      );
      found = { cells: cells.length, typed: typed.length };
    });
    const longest = blocks();
    if (run < 0) continue; // The run before the first heats the code.
    times.reading.push(reading);
    times.checking.push(checking);
    times.longestBlock.push(longest);
  }
  return { ...times, cells: rows * columns, found };
}

async function readThrough(host: WorkbookReader): Promise<void> {
  const pages = readSheets(
    host,
    [SHEET],
    () => undefined,
    () => false,
  );
  for await (const { rows } of pages) if (rows.length === 0) throw new Error("A page has no rows.");
}

async function byTheClock(work: () => Promise<void>): Promise<number> {
  const since = performance.now();
  await work();
  return performance.now() - since;
}

/**
 * Watches how long the loop of events stands still. @returns what ends it and tells the longest
 * time, milliseconds.
 */
function watchBlocks(): () => number {
  let [longest, since, isOver] = [0, performance.now(), false];
  const tick = () => {
    const now = performance.now();
    longest = Math.max(longest, now - since);
    since = now;
    if (!isOver) setImmediate(tick);
  };
  setImmediate(tick);
  return () => {
    isOver = true;
    return Math.max(longest, performance.now() - since);
  };
}

/**
 * A sheet in memory that answers as Excel does: with promises, and nothing before the event loop
 * has turned.
 */
function workbook(rows: number, columns: number): WorkbookReader {
  const cells = sheetCells(rows, columns);
  return {
    read: ({ address }) => {
      const { top, left, bottom, right } = boxOf(address) ?? never();
      const read = cells.slice(top, bottom + 1).map((row) => row.slice(left, right + 1));
      return new Promise((resolve) => setImmediate(() => resolve(read)));
    },
    spillParent: () => Promise.resolve(null),
    namedPlace: () => Promise.resolve(null),
    usedRange: (sheet) =>
      Promise.resolve({
        sheet,
        address: addressOf({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 }),
      }),
  };
}

/**
 * Company, metric, period and the formula that names them; after those, numbers of which every
 * tenth is a figure's.
 */
function sheetCells(rows: number, columns: number): readonly (readonly Cell[])[] {
  const questions = [...dataset.metrics.values()].flatMap((metric) =>
    typedQuestions(dataset, metric).map((one) => ({ ...one, metric: metric.name })),
  );
  const values = dataset.facts.flatMap(({ value }) => value ?? []);
  const chance = seededChance(20251121);
  return Array.from({ length: rows }, (_, row) => {
    const { entity, metric, period } = questions[row % questions.length] ?? never();
    const named = [entity, metric, period].map((value) => typed(value));
    const at = row + 1;
    const formula = { formula: `=AIFIN.GET(A${at},B${at},C${at})`, value: 1, text: "1" };
    const numbers = Array.from({ length: columns - 4 }, (_, column) =>
      typed(
        (row + column) % 10 === 0
          ? (values[(row * 7 + column) % values.length] ?? 0)
          : Math.round(chance() * 1e9),
      ),
    );
    return [...named, formula, ...numbers];
  });
}

function typed(value: string | number): Cell {
  return { formula: "", value, text: String(value) };
}

function never(): never {
  throw new Error("Every place has an address, and every row a question.");
}

void measure(benchRequest() as AuditBench).then(printMeasure); // The parent asks in that shape.
