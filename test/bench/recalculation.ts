import { measured } from "./children";
import type { RecalculationMeasure, Way } from "./children/recalculation";
import { median, type Ratio, type BenchRow } from "./row";
import { time } from "./units";

const CELLS = 10_000;
const RUNS = 5;

/**
 * What a user would do instead, over the same facts pasted into the workbook, in the same
 * spreadsheet engine.
 */
const INSTEAD = [
  { way: "xlookup", name: "XLOOKUP with a joined key", limit: { atLeast: 1.5 } },
  { way: "indexMatch", name: "INDEX and MATCH with a joined key" },
  { way: "sumifs", name: "SUMIFS of three conditions", limit: { atLeast: 3 } },
] as const;

/** A full recalculation of cells that name company, metric and period by reference. */
export async function recalculation(): Promise<readonly BenchRow[]> {
  const run = (way: Way) =>
    measured<RecalculationMeasure>("recalculation", { way, cells: CELLS, runs: RUNS });
  const aifin = await run("aifin");
  const ours = median(aifin.milliseconds);
  const rows: BenchRow[] = [];
  for (const { way, name, ...limit } of INSTEAD) {
    const peer = median((await run(way)).milliseconds);
    rows.push({
      what: `${cells} cells of AIFIN.GET recalculated, how much faster`,
      ours: time(ours),
      peer: `${name}: ${time(peer)}`,
      ratio: { value: peer / ours, unit: "times", ...limit },
    });
  }
  const reading = median((await run("reading")).milliseconds);
  const part = (
    what: string,
    milliseconds: readonly number[],
    limit?: Ratio["limit"],
  ): BenchRow => ({
    what,
    ours: time(median(milliseconds)),
    peer: `that whole recalculation, by the clock: ${time(median(aifin.byTheClock))}`,
    ratio: {
      value: median(milliseconds) / median(aifin.byTheClock),
      unit: "percent",
      ...(limit && { limit }),
    },
  });
  return [
    ...rows,
    {
      what: `${cells} cells of AIFIN.GET recalculated`,
      ours: time(ours),
      peer: `cells that only join the three they name: ${time(reading)}`,
      ratio: { value: ours / reading, unit: "times" },
    },
    part("Our functions' part of it", aifin.inFunctions, { atMost: 0.05 }),
    part(
      "The same with the cells read through the engine and answers handed back",
      aifin.inAdapters,
    ),
  ];
}

const cells = CELLS.toLocaleString("en");
