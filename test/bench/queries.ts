import { measured } from "./children";
import type { Queries, QueriesMeasure } from "./children/queries";
import { median, type BenchRow } from "./row";
import { time } from "./units";

const QUERIES: Queries = { lookups: 200_000, runs: 7 };

/** A look-up in this process, without Excel: against the least that any look-up costs. */
export async function queries(): Promise<readonly BenchRow[]> {
  const said = await measured<QueriesMeasure>("queries", QUERIES);
  const each = (runs: readonly number[]) => median(runs) / QUERIES.lookups;
  const row = (what: string, ours: number): BenchRow => ({
    what,
    ours: time(ours),
    peer: `a \`Map\` asked for a prepared key: ${time(each(said.map))}`,
    ratio: { value: ours / each(said.map), unit: "times" },
  });
  return [
    row(`One query (${said.questions} questions in turn), its evidence unread`, each(said.query)),
    row("One call of GET: arguments read, the query, the answer", each(said.call)),
  ];
}
