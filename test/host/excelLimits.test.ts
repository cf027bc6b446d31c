import { readFileSync } from "node:fs";
import type { Excel } from "./excel";
import {
  type RuntimeAnswer,
  type RuntimeArgument,
  type Invocation,
  openRuntime,
  type Runtime,
} from "./runtime";

/**
 * The built functions in Excels that are publicly known to take less than one would think. Each
 * test has the name of what is known.
 */
const FUNCTIONS = readFileSync("dist/functions.js", "utf8");

const opened: Runtime[] = [];
afterEach(() => {
  for (const runtime of opened.splice(0)) runtime.close();
});

function open(behaviour: Partial<Excel> = {}): Runtime {
  const runtime = openRuntime(FUNCTIONS, behaviour);
  opened.push(runtime);
  return runtime;
}

/** The cells of an answer; those of one that failed are its error and its message. */
function rows(answer: RuntimeAnswer | undefined): readonly (readonly unknown[])[] {
  if (answer?.ok !== true) return [[answer]];
  // the runtime hands over rows of cells
  return answer.value as unknown[][];
}

interface Card {
  readonly basicValue: number;
  readonly properties: Readonly<Record<string, { readonly basicValue: string }>>;
}

function cardOf(answer: RuntimeAnswer | undefined): Card {
  const cell = rows(answer)[0]?.[0];
  if (typeof cell === "object" && cell !== null && "properties" in cell) return cell as Card; // ours
  throw new Error(`Expected a card, found ${JSON.stringify(cell)}.`);
}

describe("objects as results need CustomFunctionsRuntime 1.4", () => {
  test.each<[string, string, readonly RuntimeArgument[], readonly unknown[]]>([
    ["a figure", "ARR", ["OpenAI", 2025], [20e9]],
    ["a date", "ARR", ["OpenAI", 2025, null, "Out=date"], [46_022]],
    ["a share of a deal", "MSSHARE", [20, null, "Mag=Billions"], [14.306666666666667]],
    [
      "a table with days and blanks",
      "HISTORY",
      ["OpenAI", "ARR", "2024-06", null, "Mag=Billions; Headers=0"],
      ["2024-06", 3.4, "actual", 1, 45_460, "byteailab-2024-06", "", false],
    ],
  ])("without it %s is bare", async (_, id, args, cells) => {
    const answer = await open({ takesDataTypes: false }).call({ id, args });
    expect(rows(answer)).toEqual([cells]);
  });

  test("without it an error among numbers still says what to do", async () => {
    const args = [[["OpenAI"], ["OpenIA"]], 2025] as const;
    const answer = await open({ takesDataTypes: false }).call({ id: "ARR", args });
    expect(rows(answer)).toEqual([
      [20e9],
      [expect.objectContaining({ basicValue: "#VALUE!", message: expect.any(String) as string })],
    ]);
  });

  test("with it the same figure carries its card", async () => {
    const answer = await open().call({ id: "ARR", args: ["OpenAI", 2025] });
    expect(cardOf(answer).basicValue).toBe(20e9);
  });
});

describe("requests and results over 5 MB fail on the web, and the runtime sends them again and again", () => {
  const MOST = 4_000_000;
  const column = (
    id: string,
    args: readonly RuntimeArgument[],
    count: number,
  ): readonly Invocation[] =>
    Array.from({ length: count }, (_, at) => ({ id, args, address: `Model!A${at + 1}` }));

  test("10,000 figures leave in deliveries that it takes, each with its source and its fact", async () => {
    const runtime = open();
    const answers = await runtime.callMany(column("ARR", ["OpenAI", 2025], 10_000));
    const cards = answers.map(cardOf);
    expect(cards.map(({ basicValue }) => basicValue)).toEqual(cards.map(() => 20e9));
    const said = (name: string) => new Set(cards.map((card) => card.properties[name]?.basicValue));
    expect(said("Source")).toEqual(new Set(["NetEase Hao (網易號), ¶23"]));
    expect(said("FactId")).toEqual(new Set(["openai-arr-2025-neteasehao"]));
    expect(Math.max(...runtime.deliveries)).toBeLessThanOrEqual(MOST);
  });

  test("a number is never an object only to be drawn as General", async () => {
    const tiers = [[0, null, 0.5]];
    const answer = await open().call({ id: "WATERFALL", args: [[[10, 20]], tiers] });
    expect(rows(answer)).toEqual([[5, 10]]);
  });

  test("a table that cannot fit is refused with a sentence that says how to split it", async () => {
    const long = "x".repeat(5_000);
    const runtime = open();
    const answer = await runtime.call({
      id: "WATERFALL",
      args: [Array.from({ length: 3_000 }, () => [1]), [[long, 0.5, null]], null, "Out=table"],
    });
    expect(answer).toMatchObject({ ok: false, error: "#VALUE!" });
    expect(answer.ok ? "" : answer.message).toMatch(
      /Excel 4 at once: divide its companies, metrics or periods/,
    );
    expect(Math.max(...runtime.deliveries)).toBeLessThan(10_000);
  });
});

test("null in a returned array shows 0: a blank in a table is an empty text", async () => {
  const runtime = open();
  const [facts, terms] = await runtime.callMany([
    { id: "FACTS", args: ["OpenAI", "ARR"] },
    { id: "DEALTERMS", args: ["microsoft-profit-share"] },
  ]);
  for (const answer of [facts, terms]) {
    expect(rows(answer).flat()).toContain("");
    expect(rows(answer).flat()).not.toContain(0);
  }
});

describe("a blank cell arrives as 0 in older desktop builds", () => {
  const BLANK = [[null]] as const;
  const older = { isBlankZero: true };

  test.each<[string, string, readonly RuntimeArgument[]]>([
    ["as-of", "ARR", ["OpenAI", 2025, BLANK]],
    ["options", "ARR", ["OpenAI", 2025, null, BLANK]],
    [
      "options in two columns",
      "ARR",
      [
        "OpenAI",
        2025,
        null,
        [
          ["Mag", "Billions"],
          [null, null],
        ],
      ],
    ],
    ["options of a deal", "MSSHARE", [20, null, BLANK]],
    ["period", "ARR", ["OpenAI", BLANK]],
    ["a period among others", "HISTORY", ["OpenAI", "ARR", BLANK]],
    ["company", "ARR", [BLANK, 2025]],
    ["metric", "GET", ["OpenAI", BLANK, 2025]],
    ["deal", "COMMITMENT", [BLANK]],
    ["a company among others", "LATEST", [[["OpenAI"], [null]]]],
    ["end of a tranche", "TRANCHE", [25, 0, BLANK]],
    [
      "end of the last tier",
      "WATERFALL",
      [
        25,
        [
          [0, 10, 0.5],
          [10, null, 0.2],
        ],
      ],
    ],
    [
      "a row below the tiers",
      "WATERFALL",
      [
        25,
        [
          [0, 10, 0.5],
          [null, null, null],
        ],
      ],
    ],
    ["round", "POSTMONEY", [260, BLANK]],
  ])("as %s it is refused with that reason", async (_, id, args) => {
    const answer = await open(older).call({ id, args });
    const message = answer.ok ? JSON.stringify(answer) : answer.message;
    expect(message).toMatch(/found 0, which an older Excel makes of a blank cell/);
  });

  test("as delivery of AMD's chips it answers 0 and says so", async () => {
    const answer = await open(older).call({ id: "WARRANT", args: [100, 1000, BLANK] });
    const { basicValue, properties } = cardOf(answer);
    expect(basicValue).toBe(0);
    expect(properties.Status?.basicValue).toMatch(/^nothing delivered; /);
  });

  test.each<[string, string, readonly RuntimeArgument[], RegExp]>([
    ["a profit", "MSSHARE", [[[10e9], [null]]], /^profit is 0; |; profit is 0; /],
    ["a revenue", "REVSHARE", [2, BLANK], /^azure_openai_revenue is 0; /],
    ["no restructuring", "SOFTBANK", [BLANK], /; not restructured/],
    ["the amount of a month", "RUNRATE", [BLANK], /amount 0 × 12/],
    ["the amount of a tranche", "TRANCHE", [BLANK, 0, 10], /^amount is 0; attach is 0/],
    ["an amount of a waterfall", "WATERFALL", [BLANK, [[0, 10, 0.5]]], /^amounts is 0; /],
    ["a rate of a waterfall", "WATERFALL", [5, [[0, 10, null]]], /rate=0/],
  ])("as %s it is named on the card", async (_, id, args, says) => {
    const answer = await open(older).call({ id, args });
    const cells = rows(answer).flat() as Card[]; // a column of cards
    expect(cells.at(-1)?.properties.Status?.basicValue).toMatch(says);
  });

  test("where no figure stands behind the 0, its card cites none", async () => {
    const answer = await open(older).call({ id: "TRANCHE", args: [BLANK, 0, 10] });
    expect(Object.keys(cardOf(answer).properties)).toEqual(["Status"]);
  });

  test("in another Excel it is blank, and means what is left out", async () => {
    const answers = await open().callMany([
      { id: "ARR", args: ["OpenAI", 2025, BLANK, BLANK] },
      { id: "WARRANT", args: [100, 1000, BLANK] },
    ]);
    expect(answers.map((answer) => cardOf(answer).basicValue)).toEqual([20e9, 9_999]);
  });
});
