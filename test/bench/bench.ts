import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { checking } from "./audit";
import { bundleChildren } from "./children";
import { deliveries } from "./deliveries";
import { fileChecking } from "./fileAudit";
import { firstPane } from "./firstPane";
import { firstSheet } from "./firstSheet";
import { growth, packGrowth } from "./growth";
import { load, sizes } from "./load";
import { queries } from "./queries";
import { recalculation } from "./recalculation";
import { report, type BenchSection } from "./report";
import { roundTrips } from "./roundTrips";
import { isKept, type BenchRow } from "./row";
import { runtimeCalls } from "./runtimeCalls";
import { typedNumbers } from "./typedNumbers";
import { unknownNameRows } from "./unknownNames";

/**
 * `npm run bench [-- part …]`: what AIFIN costs, as ratios to named peers measured in the same run,
 * written as a table into this folder's README.md. A ratio holds on any machine; the times beside
 * it only on one. Ends with an error when a limit is broken. Parts named by the beginning of a
 * title are measured alone, and nothing is written.
 */

interface Part {
  readonly title: string;
  readonly how: string;
  readonly measures: readonly (() => Promise<readonly BenchRow[]>)[];
}

const PARTS: readonly Part[] = [
  {
    title: "Calls from Excel",
    how: "A new process and a new runtime each time. The runtime sleeps between its deliveries, so this is CPU time; what Excel itself does with the results is not in it. The dataset holds few questions: after the first round, each call asks what was asked before, as recalculated workbooks do.",
    measures: [runtimeCalls, deliveries],
  },
  {
    title: "One look-up",
    how: "In one process, without a spreadsheet: what a figure costs beside the least that finding anything costs, and what a name costs that nobody knows.",
    measures: [queries, unknownNameRows],
  },
  {
    title: "Recalculation",
    how: "Every formula of a workbook calculated anew, in the workbench's engine without a page. All ways ask the same questions, by reference to the same cells; the pasted table holds only the figures that such a table can give, a row each.",
    measures: [recalculation],
  },
  {
    title: "Growth",
    how: "Synthetic datasets: more companies, somewhat longer histories. The same look-ups in each, again and again, as a workbook is recalculated: that is the limit. Beside them, questions from end to end of the dataset, each asked once: there grows what the processor does not find in its caches.",
    measures: [growth, packGrowth],
  },
  {
    title: "Checking a workbook",
    how: "The page Workbook without the pane, over a workbook in memory that answers with promises; times by the clock. What Excel takes to hand over cells is not in it. A workbook from a file: the whole command, a process that starts, reads, calculates, checks and prints.",
    measures: [checking, fileChecking],
  },
  {
    title: "Typed numbers",
    how: "Sheets laid out as analysts lay them out, each typed number labelled with the known figure that a reader would see in it, or none. What is shown at likely and above counts, by the likeliest figure.",
    measures: [typedNumbers],
  },
  {
    title: "Round trips to Excel",
    how: "In a sheet of 100,000 used cells with 20,000 formulas, through Microsoft's office.js to the tests' stand-in for Excel: requests that are waited for one after the other. Each takes about 50 ms in Excel on a desktop, up to half a second on the web.",
    measures: [roundTrips],
  },
  {
    title: "Start",
    how: "What is downloaded, and how long until it works. The pane and the workbench are timed by the clock, in Chromium, served from this machine.",
    measures: [load, sizes, firstPane, firstSheet],
  },
];

async function bench(titles: readonly string[]): Promise<void> {
  const isAsked = ({ title }: Part) => titles.some((start) => title.startsWith(start));
  build();
  await bundleChildren();
  const sections: BenchSection[] = [];
  for (const { measures, ...section } of titles.length > 0 ? PARTS.filter(isAsked) : PARTS) {
    console.error(`${section.title} …`);
    const rows: BenchRow[] = [];
    for (const measure of measures) rows.push(...(await measure()));
    sections.push({ ...section, rows });
  }
  const written = report(sections);
  if (titles.length === 0) writeFileSync(path.join(__dirname, "README.md"), written);
  console.log(written);
  if (!sections.every(({ rows }) => rows.every(isKept))) process.exitCode = 1;
}

/** What is measured is what stands in the sources now. @throws {Error} when it cannot be built. */
function build(): void {
  console.error("Building …");
  const { status } = spawnSync("npm", ["run", "--silent", "build"], { stdio: ["ignore", 2, 2] });
  if (status !== 0) throw new Error("The build failed: see above.");
}

bench(process.argv.slice(2)).catch((failure: unknown) => {
  console.error(String(failure));
  process.exitCode = 2;
});
