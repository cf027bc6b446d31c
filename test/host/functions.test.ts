import { readFileSync } from "node:fs";
import {
  type RuntimeAnswer,
  type RuntimeArgument,
  type Invocation,
  openRuntime,
  type Runtime,
} from "./runtime";

/**
 * The built functions as Excel calls them: Microsoft's runtime takes the arguments in and hands the
 * results over.
 */
const NOVEMBER_30_2025 = 45_991; // as Excel counts days, =DATE(2025,11,30)

/** Every figure is one that the articles print or that follows from the reported terms. */
const RIGHT: readonly [
  says: string,
  id: string,
  args: readonly RuntimeArgument[],
  cells: unknown,
][] = [
  ["the last run-rate of a year", "ARR", ["OpenAI", "2025"], 20e9],
  ["a year that is a number", "ARR", ["OpenAI", 2025], 20e9],
  ["omitted options, which Excel hands over as null", "ARR", ["OpenAI", "2025", null, null], 20e9],
  ["a blank cell among the options", "ARR", ["OpenAI", "2025", [[null]], ""], 20e9],
  ["what was known at a date", "ARR", ["OpenAI", "2025", NOVEMBER_30_2025, null], 13e9],
  ["a month", "ARR", ["OpenAI", "2024-06", null, null], 3.4e9],
  ["a name in Chinese", "GET", ["微软", "利润分成比例", null, null, "Scope=until-recovery"], 0.75],
  [
    "a column of companies by a row of years",
    "ARR",
    [[["OpenAI"], ["Anthropic"]], [[2023, 2024, 2025]], null, "Mag=Billions"],
    [
      [2, 6, 20],
      [0.1, 0.85, 7],
    ],
  ],
  ["a share of one profit", "MSSHARE", [20, null, "Mag=Billions"], 14.306666666666667],
  ["a profit that came as a cell with a card", "MSSHARE", [carded(10e9), null, null], 7.5e9],
  [
    "a row of profits by a column of scenarios",
    "MSSHARE",
    [
      [[10, 10]],
      null,
      [["Mag=Billions; Cap=10; CapOn=total"], ["Mag=Billions; Cap=20; CapOn=after"]],
    ],
    [
      [7.5, 2.5],
      [7.5, 6.806666666666667],
    ],
  ],
  [
    "a waterfall of one's own",
    "WATERFALL",
    [
      20,
      [
        [0, 10, 0.75],
        [10, null, 0.5],
      ],
      null,
    ],
    12.5,
  ],
  ["a tranche", "TRANCHE", [25, 10, 20], 10],
  ["a share of revenue", "REVSHARE", [2, 1, "Mag=Billions"], 0.2],
  ["an investment that hangs on a condition", "SOFTBANK", [false, null], 20e9],
  ["options half delivered", "WARRANT", [100, 1000, 0.5, null], 4999.5],
  ["a year of a contract", "COMMITMENT", ["Oracle", 2026, "Start=2025"], 60e9],
  ["equity against a contract", "EQUITYSHARE", ["CoreWeave", null], 0.35e9 / 11.9e9],
  ["the value after a round", "POSTMONEY", [260, 41, null], 301],
  [
    "a share by a deal's Chinese name",
    "PROFITSHARE",
    ["微软对OpenAI的利润分成", 10e9, null],
    7.5e9,
  ],
];

/** Bad input, and what its message must name. */
const REFUSED: readonly [
  says: string,
  id: string,
  args: readonly RuntimeArgument[],
  error: string,
  names: RegExp,
][] = [
  ["an unknown company", "ARR", ["OpenIA", "2025"], "#VALUE!", /OpenAI/],
  ["an unknown metric", "GET", ["OpenAI", "revenu", "2023"], "#VALUE!", /revenue/i],
  ["a year without data", "ARR", ["OpenAI", "2019", null, null], "#N/A", /20\d\d/],
  ["text for a profit", "MSSHARE", ["much", null, null], "#VALUE!", /much|number/i],
  ["a blank among profits", "MSSHARE", [[[1], [null]], null, null], "#VALUE!", /row 2.*blank/],
  [
    "tiers with a gap",
    "WATERFALL",
    [
      1,
      [
        [0, 1, 1],
        [2, 3, 1],
      ],
    ],
    "#VALUE!",
    /Row 2.*gap/,
  ],
  ["a deal without equity", "EQUITYSHARE", ["Oracle"], "#N/A", /coreweave-compute/],
  ["an unknown option", "ARR", ["OpenAI", "2025", null, "Magnitude=Billions"], "#VALUE!", /Mag/],
  ["an error that came as a cell", "ARR", [excelError("#REF!"), "2025"], "#VALUE!", /./],
];

/**
 * Input that nobody should give; the answer may be any of Excel's errors or a value, but never an
 * exception of ours.
 */
const STRANGE: readonly (readonly [id: string, args: readonly RuntimeArgument[]])[] = [
  ["ARR", []],
  ["ARR", [[[]], [[]]]],
  ["ARR", [null, null, null, null]],
  ["ARR", ["x".repeat(100_000), "2025"]],
  ["ARR", ["OpenAI", 1e308]],
  ["ARR", ["OpenAI", true]],
  ["MSSHARE", [-1e308, 1e308, null]],
  ["MSSHARE", [[[1, "x", null, true]], null, null]],
  ["HISTORY", [excelError("#N/A")]],
  ["SOURCES", [1, 2, 3]],
];

let runtime: Runtime;
beforeAll(() => {
  runtime = openRuntime(readFileSync("dist/functions.js", "utf8"));
});
afterAll(() => runtime.close());

describe("in Microsoft's runtime", () => {
  let answers: readonly RuntimeAnswer[];
  beforeAll(async () => {
    answers = await runtime.callMany([...RIGHT, ...REFUSED].map(([, id, args]) => ({ id, args })));
  });

  test.each(RIGHT.map(([says, , , cells], index) => [says, index, cells] as const))(
    "%s is answered",
    (_, index, cells) => {
      expect(plain(answers[index])).toEqual(cells);
    },
  );

  test.each(REFUSED.map(([says, , , ...rest], index) => [says, index, ...rest] as const))(
    "%s is refused with words that help",
    (_, index, error, names) => {
      const shown = shownError(answers[RIGHT.length + index]);
      expect(shown.error).toBe(error);
      expect(shown.message).toMatch(names);
    },
  );
});

test("a number comes with its source on a card, and a plain number in it for sums", async () => {
  const answer = await runtime.call({ id: "ARR", args: ["OpenAI", "2025", null, null] });
  expect(onlyCell(answer)).toMatchObject({
    type: "Double",
    basicValue: 20e9,
    properties: {
      Source: {
        type: "String",
        basicValue: expect.stringMatching(/^NetEase Hao \(網易號\), ¶23/) as unknown,
      },
      Figure: { type: "String", basicValue: "over 200億美元, 2025, USD" },
    },
  });
});

test("parts of a profit add up to the share of the whole", async () => {
  const answer = await runtime.call({
    id: "MSSHARE",
    args: [[[3, 9, 4, 4]], null, "Mag=Billions"],
  });
  // a row of four numbers, or the next line fails
  const parts = [plain(answer)].flat(2) as number[];
  expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(14.306666666666667, 12);
});

test("whatever comes in, no function throws an error of its own", async () => {
  const answers = await runtime.callMany(STRANGE.map(([id, args]) => ({ id, args })));
  const thrown = answers.filter((answer) => !answer.ok && answer.error in OURS);
  expect(answers).toHaveLength(STRANGE.length);
  expect(thrown).toEqual([]);
});

test("an id that is not ours is Excel's to refuse", async () => {
  const answer = await runtime.call({ id: "NOSUCH", args: [1] });
  expect(answer).toMatchObject({ ok: false });
});

test("ten thousand cells that recalculate at once are all answered rightly", async () => {
  const calls = Array.from({ length: 10_000 / RIGHT.length }, () => RIGHT)
    .flat()
    .map(([, id, args], index): Invocation => ({ id, args, address: `Model!A${index + 1}` }));
  const answers = await runtime.callMany(calls);
  const wrong = answers.filter((answer, index) => {
    const cells = RIGHT[index % RIGHT.length]?.[3];
    return JSON.stringify(plain(answer)) !== JSON.stringify(cells);
  });
  expect(answers).toHaveLength(10_000);
  expect(wrong).toEqual([]);
}, 60_000);

const OURS = { thrown: true, rejected: true, unknown: true };

/** A cell that holds a number of ours, as Excel hands it to a function. */
function carded(basicValue: number): RuntimeArgument {
  return { type: "Double", basicType: "Double", basicValue, properties: {} };
}

/** A cell that holds an error, as Excel hands it to a function. */
function excelError(basicValue: string): RuntimeArgument {
  return { type: "Error", basicType: "Error", basicValue };
}

/** The cells of an answer without their cards, a single cell by itself. */
function plain(answer: RuntimeAnswer | undefined): unknown {
  if (answer?.ok !== true) return answer;
  const { value } = answer;
  if (!Array.isArray(value)) return basic(value);
  // the runtime hands over rows of cells
  const rows = (value as unknown[][]).map((row) => row.map(basic));
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

function basic(cell: unknown): unknown {
  return typeof cell === "object" && cell !== null && "basicValue" in cell ? cell.basicValue : cell;
}

function onlyCell(answer: RuntimeAnswer): unknown {
  const value = answer.ok ? answer.value : undefined;
  return Array.isArray(value) ? (value as unknown[][])[0]?.[0] : value; // as above
}

/** The error that stands in the first cell, whether it was thrown or came among the cells. */
function shownError(answer: RuntimeAnswer | undefined): { error: unknown; message: string } {
  if (answer?.ok === false) return answer;
  const cell = answer && onlyCell(answer);
  if (typeof cell === "object" && cell !== null && "message" in cell)
    return { error: basic(cell), message: String(cell.message) };
  throw new Error(`Expected an error in the cell, found ${JSON.stringify(answer)}.`);
}
