import { measured } from "./children";
import type { UnknownNames, UnknownNamesMeasure } from "./children/unknownNames";
import { median, type BenchRow } from "./row";
import { time } from "./units";

const NAMES: UnknownNames = { names: 2_000, runs: 7 };

/** Companies that nobody knows, each name once, against as many spellings of one that is known. */
export async function unknownNameRows(): Promise<readonly BenchRow[]> {
  const said = await measured<UnknownNamesMeasure>("unknownNames", NAMES);
  const row = (what: string, ours: readonly number[], peer: readonly number[]): BenchRow => ({
    what,
    ours: time(median(ours)),
    peer: `the same of a known one in as many spellings: ${time(median(peer))}`,
    ratio: { value: median(ours) / median(peer), unit: "times", limit: { atMost: 2 } },
  });
  return [
    row(`${NAMES.names} unknown companies, a call each`, said.unknown, said.known),
    row(`${NAMES.names} unknown companies in one call`, said.unknownColumn, said.knownColumn),
  ];
}
