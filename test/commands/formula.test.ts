import { spawnSync } from "node:child_process";

/** The command as a person runs it, over the built functions. */
function formula(...formulas: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    "npm",
    ["run", "--silent", "formula", "--", ...formulas],
    {
      encoding: "utf8",
      shell: process.platform === "win32",
    },
  );
  const lines = stdout.trimEnd().split("\n");
  return {
    status,
    stderr,
    answers: stdout === "" ? [] : lines.map((line) => JSON.parse(line) as Answer),
  }; // The command's contract.
}

interface Answer {
  readonly formula: string;
  readonly value: unknown;
  readonly error?: string;
  readonly message?: string;
  readonly card?: { readonly basicValue: number; readonly properties: object };
}

jest.setTimeout(120_000);

/** One run for all that ends well: starting the command takes seconds. */
const FIGURES = [
  '=AIFIN.ARR("OpenAI","2025")',
  '=AIFIN.ARR("OpenAI","2025",DATE(2025,11,30))',
  '=AIFIN.MSSHARE(20,,"Mag=Billions")',
  '=SUM(AIFIN.MSSHARE({3,9,4,4},,"Mag=Billions"))',
];
const WRONG = ['=AIFIN.ARR("OpenIA","2025")', "=AIFIN.NOSUCH()", "=SUM(1,"];
const GRID = '=AIFIN.ARR({"OpenAI";"Anthropic"},{2023,2024,2025})';
const FORMULAS = [...FIGURES, ...WRONG, GRID];

let ran: ReturnType<typeof formula>;
beforeAll(() => {
  ran = formula(...FORMULAS);
});

test("each formula gives one line, in order, with the number and the card behind it", () => {
  const { status, answers } = ran;
  expect(status).toBe(0);
  expect(answers.map((answer) => answer.formula)).toEqual(FORMULAS);
  expect(answers.slice(0, FIGURES.length).map(({ value }) => value)).toEqual([
    20_000_000_000, // NetEase Hao, January 2026, paragraph 23: 200億美元.
    13_000_000_000, // The projection that was known in November 2025.
    14.306666666666667, // 13 + 0.49 × (20 − 13/0.75), the deal's terms by hand.
    14.306666666666667, // The same profit in four years.
  ]);
  expect(answers[0]?.card).toMatchObject({ basicValue: 20_000_000_000 });
  expect(answers[3]).not.toHaveProperty("card");
});

test("an error has Excel's code and the function's words, and the command still ends well", () => {
  expect(ran.status).toBe(0);
  const answers = ran.answers.slice(FIGURES.length, -1);
  expect(answers.map(({ error }) => error)).toEqual(["#VALUE!", "#NAME?", "#VALUE!"]);
  expect(answers[0]?.message).toContain("OpenAI");
  expect(answers[1]?.message).toContain("AIFIN.NOSUCH");
});

test("a grid comes as rows", () => {
  expect(ran.answers.at(-1)?.value).toEqual([
    [2e9, 6e9, 20e9],
    [expect.any(Number), expect.any(Number), expect.any(Number)],
  ]);
});

test("without a formula it says how it is used, and fails", () => {
  const { status, stderr, answers } = formula();
  expect(status).toBe(2);
  expect(stderr).toContain("usage");
  expect(answers).toEqual([]);
});
