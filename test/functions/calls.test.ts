import { call, one } from "./call";

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
    expect(one("COMPUTE", "OpenAI", null)).toBe(1.9);
    expect(one("COMPUTE", "OpenAI", "")).toBe(1.9);
    expect(one("COMPUTE", "OpenAI")).toBe(1.9);
  });

  test("a table function answers one cell only, and says so in the others", () => {
    expect(call("CLAIMS", [["OpenAI", "Anthropic"]], "ARR", 2025)[0]?.[0]).toMatch(
      /CLAIMS answers with a table/,
    );
  });
});

describe("options", () => {
  test.each<[string, unknown]>([
    ["Mag=Billions", 20],
    [" mag = bn ; ", 20],
    ["单位=亿", 200],
    ["Ｍａｇ＝万亿", 0.02],
    ["Mag=Billions; Pick=low", 13],
    ["Pick=source:vpshk-2026-01; Status=any; Mag=B", 13],
    ["Status=projection; Mag=B", 13],
    ["Out=low; Mag=B", 19.95],
    ["Out=high", expect.stringMatching(/^#N\/A The figure is open on that side/)],
    ["Out=unit; Mag=B", "USD Billions"],
    ["Out=printed", "200億美元"],
    ["Out=factid", "openai-arr-2025-neteasehao"],
    ["Out=claims", 2],
    ["Out=url", expect.stringMatching(/^#N\/A The document prints no link/)],
    // 31 December 2025 and 31 January 2026, as Excel counts.
    ["Out=date", 46022],
    ["Out=known", 46053],
    [
      "Foo=1",
      expect.stringMatching(
        /^#VALUE! "Foo" is not an option here: expected Mag, Status, Pick, Scope, Out/,
      ),
    ],
    ["Mag=Dozens", expect.stringMatching(/^#VALUE! Mag is "Dozens": expected Actuals/)],
    ["Pick=best", expect.stringMatching(/^#VALUE! Pick is "best": expected one of preferred/)],
    [
      "Pick=source:nobody",
      expect.stringMatching(/^#VALUE! "nobody" is not a source: expected one of byteailab/),
    ],
    ["Mag=B; Mag=M", expect.stringMatching(/^#VALUE! The option Mag is given twice/)],
    ["Billions", expect.stringMatching(/^#VALUE! Expected options as key=value/)],
  ])("%s", (options, expected) =>
    expect(one("ARR", "OpenAI", 2025, null, options)).toEqual(expected),
  );

  test("stand in a range of two columns, too, blank rows left out", () => {
    const range = [
      ["Mag", "Billions"],
      [null, null],
      ["Pick", "low"],
    ];
    expect(one("ARR", "OpenAI", 2025, null, range)).toBe(13);
  });
});

describe("money in, money out", () => {
  test("keeps the shape that went in", () => {
    expect(call("MSSHARE", [[10], [10]], null, "Mag=Billions")).toEqual([
      [7.5],
      [6.806666666666667],
    ]);
    expect(call("MSSHARE", [[10, null]], null, "Mag=Billions")).toEqual([[7.5, 0]]);
  });

  test.each<[string, unknown, unknown, string, RegExp]>([
    ["text", [[10, "ten"]], null, "", /^#VALUE! Expected an amount in cell 2, found "ten"/],
    ["nothing", [[null]], null, "", /^#VALUE! Expected an amount, found nothing/],
    [
      "a block",
      [
        [1, 2],
        [3, 4],
      ],
      null,
      "",
      /^#VALUE! Expected one row or one column of amounts, found 2 rows by 2 columns/,
    ],
    [
      "an error",
      [[{ type: "Error", basicValue: "#DIV/0!" }]],
      null,
      "",
      /^#VALUE! An argument holds the error #DIV\/0!/,
    ],
    ["not a number", [[NaN]], null, "", /^#VALUE! A number is not finite/],
    ["a negative past", 10, -1, "", /^#VALUE! prior is -1/],
    ["a negative cap", 10, null, "Cap=-1", /^#VALUE! Cap is -1/],
    ["a cap in words", 10, null, "Cap=much", /^#VALUE! Cap is "much"/],
  ])("refuses %s", (_, profit, prior, options, message) => {
    // Whatever stands in a cell.
    expect(one("MSSHARE", profit as never, prior as never, options)).toMatch(message);
  });
});

describe("cells that carry a card", () => {
  const carded = {
    type: "Double",
    basicValue: 20e9,
    properties: { FactId: { basicValue: "openai-arr-2025-neteasehao" } },
  };

  test("lead to their source", () =>
    expect(one("SOURCE", carded)).toBe("NetEase Hao (網易號), 2026-01, ¶23"));
  test("are numbers elsewhere", () =>
    expect(one("MSSHARE", { type: "Double", basicValue: 10 }, null, "Mag=B")).toBe(7.5));
  test("of text are text", () =>
    expect(one("COMPUTE", { type: "String", basicValue: "OpenAI" }, 2025)).toBe(1.9));
  test("without a fact are told what is missing", () => {
    expect(one("SOURCE", 20e9)).toMatch(
      /^#VALUE! Expected a fact id .* found the plain value 20000000000/,
    );
  });
});

test("every claim about a figure, and whether it agrees", () => {
  const rows = call("CLAIMS", "OpenAI", "ARR", 2025, null, "Mag=B; Headers=0");
  expect(rows.map((row) => row.slice(0, 5))).toEqual([
    [20, true, "2025", "actual", "over"],
    [13, false, "2025", "projection", "about"],
  ]);
});

test("run-rate never disagrees with revenue, nor one scope with another", () => {
  expect(call("CLAIMS", "OpenAI", "Revenue", 2023, null, "Headers=0")).toHaveLength(1);
  expect(call("CLAIMS", "OpenAI", "ARR", "2024-06", null, "Headers=0")).toHaveLength(1);
});

test("a history as it was known on a day", () => {
  const rows = call("HISTORY", "OpenAI", "ARR", null, "2024-07", "Mag=B; Headers=0");
  expect(rows.map(([period, value]) => [period, value])).toEqual([
    ["2023-06/2023-08", 1],
    ["2023-12", 1.6],
    ["2024-06", 3.4],
  ]);
  expect(
    call("HISTORY", "OpenAI", "ARR", "2024..2025", null, "Mag=B; Headers=0").map((row) => row[0]),
  ).toEqual(["2024-06", "2024", "2025"]);
  expect(one("HISTORY", "OpenAI", "ARR", 2019)).toMatch(/^#N\/A/);
});
