import { measured } from "./children";
import type { Growth, GrowthMeasure } from "./children/growth";
import { median, type Row } from "./row";
import { bytes, time } from "./units";

const SIZES = [200, 10_000, 100_000, 1_000_000];
const LOOKUPS = { lookups: 20_000, runs: 5 } as const satisfies Omit<Growth, "size">;
const FLAT = { atMost: 1.5 };

/** The same look-ups in datasets of growing size; index time and memory beside what plain objects take. */
export async function growth(): Promise<readonly Row[]> {
  const measures: [number, GrowthMeasure][] = [];
  for (const size of SIZES)
    measures.push([size, await measured("growth", { size, ...LOOKUPS } satisfies Growth)]);
  const [first] = measures;
  const smallest = first ? lookup(first[1]) : NaN;
  return measures.flatMap(([size, said]) => [
    {
      what: `One query in ${facts(size)}, asked all over them, its evidence unread`,
      ours: time(lookup(said)),
      peer: `in ${facts(SIZES[0] ?? NaN)}: ${time(smallest)}`,
      ratio: { value: lookup(said) / smallest, unit: "times", limit: FLAT },
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

function lookup({ runs }: GrowthMeasure): number {
  return median(runs) / LOOKUPS.lookups;
}

function facts(size: number): string {
  return `${size.toLocaleString("en")} facts`;
}
