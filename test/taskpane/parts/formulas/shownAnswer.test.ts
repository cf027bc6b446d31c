import type { Example } from "../../../../src/core/library/functionHelp";
import { functionHelp } from "../../../../src/data/functionHelp";
import { shownAnswer } from "../../../../src/taskpane/parts/formulas/shownAnswer";

const texts = (formula: string, answer: Example["answer"]) =>
  shownAnswer({ formula, answer }).rows.map((row) => row.map(({ text }) => text));

describe("What the cells of an example show", () => {
  test.each([
    ["an amount", '=AIFIN.ARR("OpenAI",2025)', 20e9, "20,000,000,000"],
    ["a text", '=AIFIN.ARR("OpenAI",2025,,"Out=unit")', "USD", "USD"],
    ["a truth", "=ISNUMBER(1)", true, "TRUE"],
    ["nothing", '=""', null, ""],
    // Excel shows 46053 as 2026-01-31 in a format of dates.
    ["a day", '=AIFIN.ARR("OpenAI",2025,,"Mag=Billions; Out=known")', 46053, "2026-01-31"],
    ["a day of a source", '=AIFIN.SOURCE("x","published")', 46053, "2026-01-31"],
    ["a number beside a day", '=AIFIN.PRICE("x",DATE(2025,1,1))', 46053, "46,053"],
    ["a number too small for a day", '=AIFIN.GET("x",,,"Out=date")', 2025, "2,025"],
  ] as const)("%s", (_, formula, answer, text) => {
    expect(texts(formula, answer)).toEqual([[text]]);
  });

  test("days in the columns that are titled so", () => {
    const rows = [
      ["Period", "Value", "Known"],
      ["2023", 46053, 46053],
    ];
    expect(texts("=AIFIN.HISTORY()", rows)[1]).toEqual(["2023", "46,053", "2026-01-31"]);
  });

  test("days in the rows that are titled so", () => {
    const rows = [
      ["facts", 46053],
      ["released", 46053],
    ];
    expect(texts("=AIFIN.DATASET()", rows)).toEqual([
      ["facts", "46,053"],
      ["released", "2026-01-31"],
    ]);
  });

  test("no day of the records' examples is shown as a number", () => {
    const texts = functionHelp
      .flatMap(({ examples }) => examples)
      .flatMap((example) => shownAnswer(example).rows.flat())
      .map(({ text }) => text);
    expect(texts.filter((text) => /^4\d,\d{3}$/.test(text))).toEqual([]);
    expect(texts.filter((text) => /^20\d\d-\d\d-\d\d$/.test(text))).not.toEqual([]);
  });

  test.each([
    [
      "a row of titles",
      "=F()",
      [
        ["Id", "Value"],
        ["a", 1],
      ],
      true,
    ],
    [
      "titles with a blank corner",
      "=F()",
      [
        ["", "2023"],
        ["OpenAI", 1],
      ],
      true,
    ],
    [
      "none where the formula wants none",
      '=F(,"Headers=0")',
      [
        ["a", "b"],
        ["c", "d"],
      ],
      false,
    ],
    [
      "none over numbers",
      "=F()",
      [
        [1, 2],
        [3, 4],
      ],
      false,
    ],
    ["none in a single row", "=F()", [["a", "b"]], false],
    ["none in a list", "=F()", [["a"], ["b"]], false],
  ] as const)("%s", (_, formula, answer, isTitled) => {
    expect(shownAnswer({ formula, answer }).isTitled).toBe(isTitled);
  });
});
