import { readFileSync } from "node:fs";
import { type Answer, type Invocation, openRuntime } from "../../host/runtime";
import { request, say } from "./said";

/** What leaves for an Excel that refuses more than 5 MB at once. */
export interface Deliveries {
  readonly id: "ARR" | "GRID";
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

async function deliveries({ id, hasCards, calls }: Deliveries): Promise<DeliveriesMeasure> {
  const runtime = openRuntime(readFileSync("dist/functions.js", "utf8"));
  runtime.applySettings({ cards: hasCards });
  const answers = await runtime.callMany(Array.from({ length: calls }, () => invocation(id)));
  runtime.close();
  const first = answers.map(firstCell);
  return {
    deliveries: runtime.deliveries,
    answered: first.filter((cell) => typeof cell === "number" || isCard(cell)).length,
    carded: first.filter(isCard).length,
  };
}

/** A grid has 1,000 rows by 100 columns, a figure in each cell. */
function invocation(id: Deliveries["id"]): Invocation {
  if (id === "ARR") return { id, args: ["OpenAI", 2025, null, null] };
  const companies = Array.from({ length: 1_000 }, () => ["OpenAI"]);
  const years = Array.from({ length: 100 }, (_, at) => 2023 + (at % 3));
  return { id, args: [companies, "ARR", [years], null, "Headers=0"] };
}

function firstCell(answer: Answer): unknown {
  // The runtime hands over rows of cells; those of a grid begin with the names of what they show.
  return answer.ok
    ? (answer.value as unknown[][])[0]?.find((cell) => typeof cell !== "string")
    : null;
}

function isCard(cell: unknown): boolean {
  return typeof cell === "object" && cell !== null && "properties" in cell;
}

void deliveries(request() as Deliveries).then(say);
