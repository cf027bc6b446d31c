import { call, callOne } from "./call";

describe("entities by periods", () => {
  test("a column by a row gives a grid", () => {
    expect(call("ARR", [["OpenAI"], ["Anthropic"]], [[2023, 2024, 2025]], null, "Mag=亿")).toEqual([
      [20, 60, 200],
      [1, 8.5, 70],
    ]);
  });

  test("equal shapes are asked pair by pair, a longer one is #N/A where the other ends", () => {
    expect(call("ARR", [["OpenAI", "Anthropic"]], [[2025, 2025]])).toEqual([[20e9, 7e9]]);
    expect(call("ARR", [["OpenAI", "Anthropic"]], [[2025, 2025, 2025]])[0]?.[2]).toMatch(
      /^#N\/A The range for entity/,
    );
  });

  test("a cell that cannot be answered fails alone", () => {
    const [row] = call("ARR", [["OpenAI", "OpenIA", null, "Cohere"]], 2025);
    expect(row).toEqual([
      20e9,
      expect.stringMatching(/^#VALUE! .*Did you mean: OpenAI/),
      expect.stringMatching(
        /^#VALUE! Expected the name of a company or product, found a blank cell/,
      ),
      expect.stringMatching(/^#N\/A .*There is: 2024-04/),
    ]);
  });

  test("a blank period is the latest", () => {
    expect(callOne("COMPUTE", "OpenAI", null)).toBe(1.9);
    expect(callOne("COMPUTE", "OpenAI", "")).toBe(1.9);
    expect(callOne("COMPUTE", "OpenAI")).toBe(1.9);
  });

  test("a table function answers one cell only, and says so in the others", () => {
    expect(call("CLAIMS", [["OpenAI", "Anthropic"]], "ARR", 2025)[0]?.[0]).toMatch(
      /CLAIMS answers with a table/,
    );
  });
});

describe("money in, money out", () => {
  test("keeps the shape that went in", () => {
    expect(call("MSSHARE", [[10], [10]], null, "Mag=Billions")).toEqual([
      [7.5],
      [6.806666666666667],
    ]);
    expect(call("MSSHARE", [[10, 0]], null, "Mag=Billions")).toEqual([[7.5, 0]]);
  });

  test.each<[string, unknown, unknown, string, RegExp]>([
    [
      "text",
      [[10, "ten"]],
      null,
      "",
      /^#VALUE! Expected an amount for column 2 of profit, found the text "ten"/,
    ],
    ["nothing", [[null]], null, "", /^#VALUE! Expected an amount for profit, found nothing/],
    [
      "a block",
      [
        [1, 2],
        [3, 4],
      ],
      null,
      "",
      /^#VALUE! 2 rows by 2 columns of amounts: say Series=rows/,
    ],
    [
      "an error",
      [[{ type: "Error", basicValue: "#DIV/0!" }]],
      null,
      "",
      /^#DIV\/0! An argument holds the error #DIV\/0!/,
    ],
    ["not a number", [[NaN]], null, "", /^#VALUE! A number is not finite/],
    ["a negative past", 10, -1, "", /^#VALUE! prior is -1/],
    ["a negative cap", 10, null, "Cap=-1", /^#VALUE! Cap is -1/],
    ["a cap in words", 10, null, "Cap=much", /^#VALUE! Cap is "much"/],
  ])("refuses %s", (_, profit, prior, options, message) => {
    // Whatever stands in a cell.
    expect(callOne("MSSHARE", profit as never, prior as never, options)).toMatch(message);
  });
});

describe("cells that carry a card", () => {
  const carded = {
    type: "Double",
    basicValue: 20e9,
    properties: { FactId: { basicValue: "openai-arr-2025-neteasehao" } },
  };

  test("lead to their source", () =>
    expect(callOne("SOURCE", carded)).toBe("NetEase Hao (網易號), 2026-01, ¶23"));
  test("are numbers elsewhere", () =>
    expect(callOne("MSSHARE", { type: "Double", basicValue: 10 }, null, "Mag=B")).toBe(7.5));
  test("of text are text", () =>
    expect(callOne("COMPUTE", { type: "String", basicValue: "OpenAI" }, 2025)).toBe(1.9));
  test("without a fact are told what is missing", () => {
    expect(callOne("SOURCE", 20e9)).toMatch(
      /^#VALUE! Expected a fact id .* found the plain value 20000000000/,
    );
  });
});

test("curly quotes are told what is wanted", () => {
  expect(callOne("ARR", { type: "Error", basicValue: "#NAME?" }, 2025)).toMatch(
    /^#VALUE! .* straight quotes/,
  );
});

test("a source is found by what Out=source gives", () => {
  const title = callOne("ARR", "OpenAI", "2024-06", null, "Out=source");
  expect(callOne("SOURCE", title, "id")).toBe("byteailab-2024-06");
});

test("an error in an argument stays the kind of error that it is", () => {
  const missing = { type: "Error", basicValue: "#N/A" };
  expect(callOne("SOURCE", missing)).toMatch(/^#N\/A An argument holds the error #N\/A/);
});

test("as-of takes a range, too, and leaves no cell out", () => {
  const request = call("ARR", [["OpenAI"], ["Anthropic"]], 2025, [[45991, 46100]], "Mag=B");
  expect(request).toEqual([
    [13, 20],
    [7, 7],
  ]);
  expect(callOne("HISTORY", "OpenAI", "ARR", [[2023, 2024]])).toMatch(
    /^#VALUE! Expected one cell for periods/,
  );
});

test("a whole column is refused with a sentence that Excel shows", () => {
  const column = Array.from({ length: 100_001 }, () => [null]);
  expect(callOne("ARR", column, 2025)).toMatch(
    /^#VALUE! Expected at most 100000 cells, .* give only the rows in use/,
  );
});

test.each(["2025 年", "2025年度", "2025 年度"])("the period %s is a year", (text) => {
  expect(callOne("ARR", "OpenAI", text)).toBe(20e9);
});

test("a message about one day tells nothing that became known after it", () => {
  expect(callOne("VALUATION", "OpenAI", null, "2024-01-01", "Scope=zzz")).not.toMatch(/pre-money/);
});

describe("dates of the 1904 system, 1462 days behind", () => {
  test("are not taken for another answer: the message names the day understood and the day that may be meant", () => {
    // =DATE(2025,11,30) in a workbook that counts from 1904.
    expect(callOne("CASH", "OpenAI", 2024, 45991 - 1462)).toBe(
      '#N/A No Cash held of OpenAI was known on 2021-11-29. The first was on 2025-10-31. If 2025-11-30 was meant, this workbook counts its dates from 1904: give the date as text, "2025-11-30". Known since 2025-10, after the as-of 2021-11-29: Scope=whole 7.6bn (2024-12).',
    );
  });

  test("say nothing of 1904 where the day could not be meant", () => {
    expect(callOne("CASH", "OpenAI", 2024, "2010-01-01")).not.toMatch(/1904/);
  });
});

test("a status that a period has not leads to the one that it has", () => {
  expect(callOne("REVENUE", "OpenAI", 2025, null, "Status=actual")).toBe(
    "#N/A Revenue of OpenAI for 2025 is not an actual figure: there is a target, about 13bn. Leave Status= out, or ask for one of 2022.",
  );
});

test("a period that has another name is named by both", () => {
  expect(callOne("REVENUE", "Azure", "FY2026-Q1")).toMatch(
    /^#N\/A No .* for FY2026-Q1 \(2025-Q3\)\./,
  );
  expect(callOne("REVENUE", "OpenAI", "LTM")).toMatch(
    /^#N\/A No .* for LTM \(2025-10\/2026-09\)\./,
  );
});
