import { measured } from "./children";
import type { Growth, GrowthMeasure } from "./children/growth";
import { median, type BenchRow } from "./row";
import { bytes, time } from "./units";

const SIZES = [200, 10_000, 100_000];
const LARGEST = 100_000;
const LOOKUPS = {
  lookups: 20_000,
  repeated: 500_000,
  smallest: 200,
  runs: 5,
} as const satisfies Omit<Growth, "size">;
const FLAT = { atMost: 2 };
/** What the largest dataset may take. */
const MOST_OPEN_MILLISECONDS = 1_000;
const MOST_FACT_BYTES = 1_024;
const WITHIN = { atMost: 1 };

/**
 * The same look-ups in datasets of growing size; what it takes to open them, and the memory of a
 * fact.
 */
export async function growth(): Promise<readonly BenchRow[]> {
  return growthRows("", false);
}

/** The same where the facts are a pack beside the bundle. */
export async function packGrowth(): Promise<readonly BenchRow[]> {
  return growthRows("A pack: ", true);
}

/** @param prefix What each row begins with. */
async function growthRows(prefix: string, isPack: boolean): Promise<readonly BenchRow[]> {
  const measures: [number, GrowthMeasure][] = [];
  for (const size of SIZES)
    measures.push([size, await measured("growth", { size, ...LOOKUPS, isPack } satisfies Growth)]);
  const [first] = measures;
  const smallest = first ? { again: again(first[1]), allOver: allOver(first[1]) } : NONE;
  const rows = measures.flatMap(([size, said]): readonly BenchRow[] => [
    {
      what: `One query in ${facts(size)}, the same look-ups as in ${facts(LOOKUPS.smallest)}`,
      ours: time(again(said)),
      peer: `in ${facts(SIZES[0] ?? NaN)}: ${time(smallest.again)}`,
      ratio: { value: again(said) / smallest.again, unit: "times", limit: FLAT },
    },
    {
      what: `One query in ${facts(size)}, questions from end to end of them, each but once`,
      ours: time(allOver(said)),
      peer: `in ${facts(SIZES[0] ?? NaN)}: ${time(smallest.allOver)}`,
      ratio: { value: allOver(said) / smallest.allOver, unit: "times" },
    },
    {
      what: `${facts(size)} opened, from the text of the compiled tables`,
      ours: time(said.openMilliseconds),
      peer: `of it \`JSON.parse\`: ${time(said.parseMilliseconds)}`,
      ratio: { value: said.openMilliseconds / said.parseMilliseconds, unit: "times" },
    },
    ...(size === LARGEST ? limits(said) : []),
  ]);
  return rows.map((row) => ({ ...row, what: prefix + row.what }));
}

function limits({ openMilliseconds, datasetBytes }: GrowthMeasure): readonly BenchRow[] {
  return [
    {
      what: `${facts(LARGEST)} opened, against what nobody should wait for`,
      ours: time(openMilliseconds),
      peer: `the limit: ${time(MOST_OPEN_MILLISECONDS)}`,
      ratio: { value: openMilliseconds / MOST_OPEN_MILLISECONDS, unit: "percent", limit: WITHIN },
    },
    {
      what: `Memory a fact, of ${facts(LARGEST)}`,
      ours: bytes(datasetBytes / LARGEST),
      peer: `the limit: ${bytes(MOST_FACT_BYTES)}`,
      ratio: { value: datasetBytes / LARGEST / MOST_FACT_BYTES, unit: "percent", limit: WITHIN },
    },
  ];
}

const NONE = { again: NaN, allOver: NaN };

function again(said: GrowthMeasure): number {
  return median(said.again) / LOOKUPS.repeated;
}

function allOver(said: GrowthMeasure): number {
  return median(said.allOver) / LOOKUPS.lookups;
}

function facts(size: number): string {
  return `${size.toLocaleString("en")} facts`;
}
