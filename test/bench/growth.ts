import { measured } from "./children";
import type { Growth, GrowthMeasure } from "./children/growth";
import { median, type Row } from "./row";
import { bytes, time } from "./units";

const SIZES = [200, 10_000, 100_000, 1_000_000];
const LOOKUPS = {
  lookups: 20_000,
  repeated: 500_000,
  smallest: 200,
  runs: 5,
} as const satisfies Omit<Growth, "size">;
const FLAT = { atMost: 1.5 };

/** The same look-ups in datasets of growing size; index time and memory beside what plain objects take. */
export async function growth(): Promise<readonly Row[]> {
  const measures: [number, GrowthMeasure][] = [];
  for (const size of SIZES)
    measures.push([size, await measured("growth", { size, ...LOOKUPS } satisfies Growth)]);
  const [first] = measures;
  const smallest = first ? { again: again(first[1]), allOver: allOver(first[1]) } : NONE;
  return measures.flatMap(([size, said]) => [
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
      what: `${facts(size)} indexed`,
      ours: time(said.indexMilliseconds),
      peer: `\`JSON.parse\` of the same facts: ${time(said.parseMilliseconds)}`,
      ratio: { value: said.indexMilliseconds / said.parseMilliseconds, unit: "times" },
    },
    {
      what: `Memory a fact, of ${facts(size)} indexed`,
      ours: bytes(said.datasetBytes / size),
      peer: `the same facts as objects: ${bytes(said.objectBytes / size)}`,
      ratio: { value: said.datasetBytes / said.objectBytes, unit: "percent" },
    },
  ]);
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
