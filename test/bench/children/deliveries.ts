import { readFileSync } from "node:fs";
import { type RuntimeAnswer, type Invocation, openRuntime } from "../../host/runtime";
import { benchRequest, printMeasure } from "./benchRequest";

/** What leaves for an Excel that refuses more than 5 MB at once. */
export interface Deliveries {
  /** Of one figure, or of a grid of 1,000 companies by 100 years. */
  readonly asks: "figure" | "grid";
  readonly hasCards: boolean;
  readonly calls: number;
}

export interface DeliveriesMeasure {
  /** Bytes of every message with results. */
  readonly deliveries: readonly number[];
  /** How many calls were answered with numbers. */
  readonly answered: number;
  /** How many of them with a card. */
  readonly carded: number;
}

async function deliveries({ asks, hasCards, calls }: Deliveries): Promise<DeliveriesMeasure> {
  const runtime = openRuntime(readFileSync("dist/functions.js", "utf8"));
  runtime.applySettings({ cards: hasCards });
  const answers = await runtime.callMany(Array.from({ length: calls }, () => invocation(asks)));
  runtime.close();
  const first = answers.map(firstCell);
  return {
    deliveries: runtime.deliveries,
    answered: first.filter((cell) => typeof cell === "number" || isCard(cell)).length,
    carded: first.filter(isCard).length,
  };
}

function invocation(asks: Deliveries["asks"]): Invocation {
  if (asks === "figure") return { id: "ARR", args: ["OpenAI", 2025, null, null] };
  const companies = Array.from({ length: 1_000 }, () => ["OpenAI"]);
  const years = Array.from({ length: 100 }, (_, at) => 2023 + (at % 3));
  return { id: "ARR", args: [companies, [years], null, null] };
}

function firstCell(answer: RuntimeAnswer): unknown {
  // The runtime hands over rows of cells.
  return answer.ok ? (answer.value as unknown[][])[0]?.[0] : null;
}

function isCard(cell: unknown): boolean {
  return typeof cell === "object" && cell !== null && "properties" in cell;
}

void deliveries(benchRequest() as Deliveries).then(printMeasure);
