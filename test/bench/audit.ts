import { measured } from "./children";
import type { AuditBench, AuditMeasure } from "./children/audit";
import { median, type BenchRow } from "./row";
import { time } from "./units";

/**
 * Ten thousand cells that use AIFIN and what they name; and the same in a workbook of two hundred
 * thousand cells.
 */
const FORMULAS: AuditBench = { rows: 10_000, columns: 4, runs: 3 };
const LARGE: AuditBench = { rows: 10_000, columns: 20, runs: 3 };

const MOST_MILLISECONDS = 5_000;
/** With progress to be seen and what was found so far to be looked at. */
const MOST_OF_LARGE_MILLISECONDS = 15_000;
/** Longer than that, a press of a button seems to have no effect. */
const MOST_BLOCKED_MILLISECONDS = 100;

/**
 * The page Workbook of the pane, without the pane: how long the check takes, and whether the pane
 * stays awake.
 */
export async function checking(): Promise<readonly BenchRow[]> {
  const formulas = await measured<AuditMeasure>("audit", FORMULAS);
  const large = await measured<AuditMeasure>("audit", LARGE);
  return [
    ...timeOf(
      `${count(formulas.found.cells)} cells of AIFIN.GET checked`,
      formulas,
      MOST_MILLISECONDS,
    ),
    ...timeOf(
      `${count(large.cells)} cells checked, ${count(large.found.cells)} of AIFIN.GET among them`,
      large,
      MOST_OF_LARGE_MILLISECONDS,
    ),
    {
      what: `The longest time that nothing else was let through, in ${count(large.cells)} cells`,
      ours: time(Math.max(...large.longestBlock)),
      peer: `what is felt as a halt: ${time(MOST_BLOCKED_MILLISECONDS)}`,
      ratio: {
        value: Math.max(...large.longestBlock) / MOST_BLOCKED_MILLISECONDS,
        unit: "percent",
        limit: { atMost: 1 },
      },
    },
  ];
}

function timeOf(
  what: string,
  { reading, checking }: AuditMeasure,
  most: number,
): readonly BenchRow[] {
  const ours = median(checking);
  return [
    {
      what,
      ours: time(ours),
      peer: `the same cells only read: ${time(median(reading))}`,
      ratio: { value: ours / median(reading), unit: "times" },
    },
    {
      what: "The same against what a person waits for",
      ours: time(ours),
      peer: `the limit: ${time(most)}`,
      ratio: { value: ours / most, unit: "percent", limit: { atMost: 1 } },
    },
  ];
}

function count(number: number): string {
  return number.toLocaleString("en");
}
