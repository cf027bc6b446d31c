import { type TestArgument, callOne } from "../call";

describe("nothing is mixed silently", () => {
  test.each<[string, string, readonly TestArgument[], RegExp]>([
    [
      "a plan over a result",
      "MULTIPLE",
      ["OpenAI", "2023-12"],
      /\(at least 1000亿美元, projection\) and .*\(16亿美元, actual\) are unlike: a projection over an actual\. Mix=plan/,
    ],
    [
      "a result over a plan",
      "RUNWAY",
      ["OpenAI", 2024],
      /Cash held of OpenAI 2024-12 \(76亿美元, actual\) and Cash burn of OpenAI 2025 .*: an actual over a projection\. Mix=plan/,
    ],
    [
      "a goal over an estimate",
      "CAGR",
      ["OpenAI", "Revenue", "2023..2025"],
      /a target over an estimate\. Mix=plan/,
    ],
    [
      "spending planned over capacity there is",
      "PERGW",
      ["OpenAI", 2025, null, "Basis=compute-spend"],
      /Mix=plan/,
    ],
    [
      "revenue over a run-rate",
      "YOY",
      ["OpenAI", "Revenue", 2025],
      /No Revenue of OpenAI for 2024\..* Mix=basis takes Annualised run-rate revenue of OpenAI 2024 \(60億美元, actual\)/,
    ],
    [
      "revenue over a run-rate, still planned",
      "YOY",
      ["OpenAI", "Revenue", 2025, null, "Mix=basis"],
      /a target over an actual\. Mix=plan\+basis/,
    ],
    [
      "a share sale over a round",
      "CAGR",
      ["OpenAI", "Valuation", "2023-Q1..2024-06", null, "Scope=share-sale"],
      /Mix=scope takes Valuation of OpenAI 2023-Q1 \(290亿美元, actual\)/,
    ],
    [
      "a part over the whole",
      "PERGW",
      ["OpenAI", 2024, null, "Scope=api"],
      /\(about 10亿美元, api, actual\) .*: api over the whole; 9 months apart, more than 3\. Mix=scope\+dates/,
    ],
    [
      "dates ten months apart",
      "YOY",
      ["OpenAI", "ARR", "2024-08-31"],
      /10 months apart, less than 12\. Mix=dates/,
    ],
    [
      "a price of June over a run-rate of December, where June has both",
      "MULTIPLE",
      ["OpenAI", 2024],
      /^#N\/A Ask for "2024-06", which has both\. .* are unlike/,
    ],
    [
      "a company of which only revenue is reported",
      "MULTIPLE",
      ["ByteDance", 2023],
      /^#N\/A Ask with Basis=Revenue: there is Revenue only\. /,
    ],
    [
      "an old price over a new run-rate",
      "MULTIPLE",
      ["OpenAI", "2026-01-31", null, "Scope=whole"],
      /2023-Q1 \(290亿美元, actual\) .*: 33 months apart, more than 3\. Mix=dates/,
    ],
    ...[null, "LATEST", 2025, "2026-01-31", "2023..2025"].map(
      (period): [string, string, readonly TestArgument[], RegExp] => [
        "a price of one kind while another kind stands beside it",
        "MULTIPLE",
        ["OpenAI", period],
        /Scope=pre-money 260bn \(2025-10\), Scope=share-sale 500bn \(2025-10\): Valuation of OpenAI is of several kinds/,
      ],
    ),
    [
      "a share sale over a value whose kind is not stated",
      "YOY",
      ["OpenAI", "Valuation", 2024],
      /share-sale, actual\) and .*2023-Q1 \(290亿美元, actual\) are unlike: share-sale over a kind not stated;/,
    ],
    [
      "a share sale over a value whose kind is not stated, over two years",
      "CAGR",
      ["OpenAI", "估值", "2023..2024"],
      /share-sale over a kind not stated\. Mix=scope/,
    ],
    [
      "two kinds at the end of the growth",
      "CAGR",
      ["OpenAI", "Valuation", "2023..2025"],
      /Scope=pre-money 260bn \(2025-10\), Scope=share-sale 500bn/,
    ],
    [
      "a price of June over the run-rate of the year's end",
      "MULTIPLE",
      ["OpenAI", 2024, null, "Scope=share-sale"],
      /2024-06 \(about 860亿美元, share-sale, actual\) .* are unlike: 6 months apart, more than 3\. Mix=dates/,
    ],
    [
      "what a contract is worth over capacity there is",
      "PERGW",
      ["OpenAI", 2025, null, "Basis=contract-value; Counterparty=Oracle"],
      /over an actual.*Mix=plan/,
    ],
  ])("%s: %s %j", (_, id, args, words) => {
    expect(callOne(id, ...args)).toMatch(words);
    expect(callOne(id, ...args)).toMatch(/^#N\/A /);
  });

  test.each<[string, readonly TestArgument[], number]>([
    ["MULTIPLE", ["OpenAI", "2023-12", null, "Mix=plan"], 100 / 1.6],
    ["YOY", ["OpenAI", "Revenue", 2025, null, "Mix=basis+plan"], 13 / 6 - 1],
    ["YOY", ["OpenAI", "Revenue", 2025, null, "Mix=Basis, Plan"], 13 / 6 - 1],
    ["YOY", ["OpenAI", "Revenue", 2025, null, "混用=口径、计划"], 13 / 6 - 1],
    ["YOY", ["OpenAI", "Revenue", 2025, null, "Mix=any"], 13 / 6 - 1],
    ["PERGW", ["OpenAI", 2024, null, "Scope=api; Mix=scope+dates; Mag=B"], 1 / 0.6],
    ["YOY", ["OpenAI", "ARR", "2024-08-31", null, "Mix=dates"], 2.4],
  ])("but %s %j is told to", (id, args, value) => {
    expect(callOne(id, ...args)).toBeCloseTo(value, 9);
  });

  test("Mix=none is what it is without, and another word is refused", () => {
    expect(callOne("RUNWAY", "OpenAI", 2024, null, "Mix=none")).toMatch(/^#N\/A /);
    expect(callOne("RUNWAY", "OpenAI", 2024, null, "Mix=plans")).toMatch(
      /^#VALUE! Mix is "plans": expected one of none, plan, basis, scope, dates, any/,
    );
  });
});
