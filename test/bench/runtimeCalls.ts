import { measured } from "./children";
import type { RuntimeCalls, RuntimeCallsMeasure } from "./children/runtimeCalls";
import { median, type BenchRow } from "./row";
import { bytes, time } from "./units";

const CALLS = 100_000;
const RUNS = 5;
/** What a cell may weigh, JSON in UTF-8: half of it on average. */
const MOST_BYTES = 900;

const VARIANTS = {
  constant: { id: "CONSTANT", hasCards: false, calls: CALLS },
  plain: { id: "ARR", hasCards: false, calls: CALLS },
  cards: { id: "ARR", hasCards: true, calls: CALLS },
} as const satisfies Record<string, RuntimeCalls>;

/**
 * Calls as Excel makes them, through Microsoft's runtime: what ARR adds to what the runtime itself
 * costs.
 */
export async function runtimeCalls(): Promise<readonly BenchRow[]> {
  const runs: Record<keyof typeof VARIANTS, RuntimeCallsMeasure>[] = [];
  // In turns, so that a slow minute of the machine meets all of them alike.
  for (let run = 0; run < RUNS; run++)
    runs.push({
      constant: await measured("runtimeCalls", VARIANTS.constant),
      plain: await measured("runtimeCalls", VARIANTS.plain),
      cards: await measured("runtimeCalls", VARIANTS.cards),
    });
  const ratioTo = (variant: "plain" | "cards", atMost: number): BenchRow => {
    const ours = median(runs.map((run) => run[variant].milliseconds));
    const peer = median(runs.map((run) => run.constant.milliseconds));
    const [first] = runs;
    return {
      what: `${CALLS} calls of ARR (${first?.[variant].questions} questions in turn) through Microsoft's runtime, ${NAMES[variant]}`,
      ours: time(ours),
      peer: `a function that answers a constant: ${time(peer)}`,
      ratio: { value: ours / peer, unit: "times", limit: { atMost } },
    };
  };
  const sizes = (variant: "plain" | "cards"): BenchRow => {
    const { cellBytes, largestBytes } = runs[0]?.[variant] ?? { cellBytes: NaN, largestBytes: NaN };
    return {
      what: `JSON of the largest of those cells, ${NAMES[variant]}`,
      ours: `${bytes(largestBytes)} (on average ${bytes(cellBytes)})`,
      peer: `what a cell may weigh: ${bytes(MOST_BYTES)}`,
      ratio: { value: largestBytes / MOST_BYTES, unit: "percent", limit: { atMost: 1 } },
    };
  };
  return [ratioTo("plain", 1.3), ratioTo("cards", 2.5), sizes("plain"), sizes("cards")];
}

const NAMES = { plain: "plain numbers", cards: "with cards" };
