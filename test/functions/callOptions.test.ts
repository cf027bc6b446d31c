import { callOne } from "./call";

describe("options", () => {
  test.each<[string, unknown]>([
    ["Mag=Billions", 20],
    [" mag = bn ; ", 20],
    ["单位=亿", 200],
    ["Ｍａｇ＝万亿", 0.02],
    ["Mag=Billions; Pick=low", 20],
    // 13 billion was expected, and has been overtaken by the report.
    ["Status=any; Mag=Billions; Pick=low", 20],
    ["Status=any; Pick=median; Mag=B", 20],
    ["Status=any; Pick=first; Mag=B", 20],
    ["Status=any; Pick=agree; Mag=B", 20],
    ["Status=actual; Pick=low; Mag=B", 20],
    ["Status=any; Pick=median; Out=factid", "openai-arr-2025-neteasehao"],
    ["Pick=source:vpshk-2026-01; Status=any; Mag=B", 13],
    ["Status=projection; Mag=B", 13],
    ["Out=low; Mag=B", 20],
    ["Out=high", expect.stringMatching(/^#N\/A The figure is open on that side/)],
    ["Out=unit; Mag=B", "USD Billions"],
    ["Out=printed", "200億美元"],
    ["Out=factid", "openai-arr-2025-neteasehao"],
    ["Out=claims", 2],
    ["Out=url", expect.stringMatching(/^#N\/A The document prints no link/)],
    // 31 December 2025 and 31 January 2026, as Excel counts.
    ["Out=date", 46022],
    ["Out=known", "2026-01"],
    [
      "Foo=1",
      expect.stringMatching(
        /^#VALUE! "Foo" is not an option here\. Expected one of Mag, Status, Pick, Scope, Counterparty, Out/,
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
    expect(callOne("ARR", "OpenAI", 2025, null, options)).toEqual(expected),
  );

  // 20億 for the year and 16亿 for its December: two reports.
  test.each<[string, unknown]>([
    ["Mag=Billions; Pick=low", 1.6],
    ["Status=any; Mag=Billions; Pick=high", 2],
    ["Status=any; Pick=median; Mag=B", 1.8],
    ["Pick=first; Mag=B", 1.6],
    ["Pick=agree", expect.stringMatching(/^#N\/A The claims disagree \(20億美元, 16亿美元\)/)],
    [
      "Status=any; Pick=median; Out=factid",
      expect.stringMatching(/^#N\/A The median lies between two claims/),
    ],
    ["Out=claims", 2],
  ])("%s, where two reports differ", (options, expected) =>
    expect(callOne("ARR", "OpenAI", 2023, null, options)).toEqual(expected),
  );

  test("stand in a range of two columns, too, blank rows left out", () => {
    const range = [
      ["Mag", "Billions"],
      [null, null],
      ["Status", "projection"],
    ];
    expect(callOne("ARR", "OpenAI", 2025, null, range)).toBe(13);
  });
});

test.each(["pre-money", "Pre Money", "premoney", "投前"])("the scope %s is understood", (name) => {
  expect(callOne("VALUATION", "OpenAI", 2025, null, `Scope=${name}; Mag=B`)).toBe(260);
});

describe("terms that the user sets", () => {
  test("replace the reported ones", () => {
    expect(callOne("MSSHARE", 10, null, "Mag=B; Rate=0.5")).toBe(5);
    expect(callOne("MSSHARE", 20, null, "Mag=B; Recovery=3; RateAfter=0")).toBe(3);
    expect(callOne("MSSHARE", 100, null, "Mag=B; Cap=1,000")).toBeCloseTo(53.506666666666667, 9);
    expect(callOne("MSSHARE", 100, null, "Mag=B; Cap=１５")).toBe(15);
  });

  test.each(["Cap=,", "Cap=0x10", "Cap=1,5", "Cap=many"])("%s is no number", (option) => {
    expect(callOne("MSSHARE", 10, null, option)).toMatch(
      /^#VALUE! Cap is ".*": expected a plain number/,
    );
  });
});
