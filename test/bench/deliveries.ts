import { measured } from "./children";
import type { Deliveries, DeliveriesMeasure } from "./children/deliveries";
import type { BenchRow } from "./row";
import { bytes } from "./units";

/** What Excel on the web takes at once, in bytes; it refuses more, again and again. */
const EXCEL_TAKES = 5_000_000;
/** Of it we use so much. */
const SHARE = 0.8;

const CASES: readonly (Deliveries & { readonly what: string })[] = [
  { what: "10,000 calls of ARR with cards", asks: "figure", hasCards: true, calls: 10_000 },
  { what: "8,000 calls of ARR with cards", asks: "figure", hasCards: true, calls: 8_000 },
  { what: "100,000 calls of ARR, plain numbers", asks: "figure", hasCards: false, calls: 100_000 },
  { what: "One ARR of 1,000 companies by 100 years", asks: "grid", hasCards: true, calls: 1 },
];

/**
 * The largest message that leaves for an Excel that refuses more than 5 MB, and whether all calls
 * were answered there.
 */
export async function deliveries(): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const { what, ...question } of CASES) {
    const found = await measured<DeliveriesMeasure>("deliveries", question);
    const largest = Math.max(...found.deliveries);
    const isComplete = found.answered === question.calls;
    rows.push({
      what: `${what}: the largest of ${found.deliveries.length} deliveries; ${isComplete ? "all" : `only ${found.answered}`} answered, ${found.carded} with a card`,
      ours: bytes(largest),
      peer: `what Excel takes at once: ${bytes(EXCEL_TAKES)}`,
      ratio: {
        value: isComplete ? largest / EXCEL_TAKES : NaN,
        unit: "percent",
        limit: { atMost: SHARE },
      },
    });
  }
  return rows;
}
