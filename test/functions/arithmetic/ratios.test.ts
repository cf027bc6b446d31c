import { type TestArgument, callOne } from "../call";

/**
 * Numbers that can be checked against the articles (byteailab 000, neteasehao 001, shunwang 002,
 * vpshk 003, zhihu 004).
 */
describe("what the articles' figures come to", () => {
  test.each<[string, readonly TestArgument[], number, string]>([
    [
      "MULTIPLE",
      ["OpenAI", "2024-06", null, "Scope=share-sale"],
      86 / 3.4,
      "000: 86 and 3.4 billion, printed as about 25 times",
    ],
    [
      "MULTIPLE",
      ["OpenAI", 2025, null, "Scope=share-sale"],
      25,
      "003: 500 billion; 001: 20 billion",
    ],
    ["MULTIPLE", ["OpenAI", 2025, null, "范围=投前"], 13, "003: 260 billion; 001: 20 billion"],
    [
      "MULTIPLE",
      ["OpenAI", "LATEST", null, "Scope=share-sale"],
      25,
      "003: 500 billion of October 2025; 001: 20 billion for 2025",
    ],
    [
      "MULTIPLE",
      ["OpenAI", "LATEST", null, "Scope=pre-money"],
      13,
      "003: 260 billion in 2025; 001: 20 billion for 2025",
    ],
    [
      "MULTIPLE",
      ["OpenAI", 2025, "2025-12-31", "Scope=pre-money; Mix=plan"],
      20,
      "003: 260 billion over 13 billion expected",
    ],
    [
      "MULTIPLE",
      ["OpenAI", 2025, null, "Scope=share-sale; Basis=Revenue; Mix=plan"],
      500 / 13,
      "003: 500 billion over 13 billion of revenue aimed at",
    ],
    [
      "MULTIPLE",
      ["OpenAI", 2023, null, "Status=any; Basis=收入; 混用=计划"],
      100 / 1.3,
      "004: 100 billion planned over 1.3 billion",
    ],
    [
      "MULTIPLE",
      ["Anthropic", 2023, null, "Mix=plan"],
      150,
      "004: 15 billion planned; 000: 0.1 billion",
    ],
    ["YOY", ["OpenAI", "ARR", 2024], 2, "001: 2 to 6 billion"],
    ["YOY", ["OpenAI", "ARR", 2025], 20 / 6 - 1, "001: 6 to 20 billion"],
    ["YOY", ["OpenAI", "年化收入"], 20 / 6 - 1, "001: the latest, 6 to 20 billion"],
    ["YOY", ["OpenAI", "Compute", 2025], 1.9 / 0.6 - 1, "001: 0.6 to 1.9 GW"],
    ["YOY", ["OpenAI", "Revenue", 2023], 1300 / 28 - 1, "004: 28 million to 1.3 billion"],
    ["YOY", ["OpenAI", "Burn", 2026], 17 / 8 - 1, "003: over 8 to 17 billion, both projected"],
    [
      "YOY",
      ["Azure OpenAI Service", "ARR", "2025-06", null, "Mix=plan"],
      1,
      "002: 1 billion to 2 expected",
    ],
    ["CAGR", ["OpenAI", "ARR", "2023..2025"], Math.sqrt(10) - 1, "001: 2 to 20 billion"],
    ["CAGR", ["OpenAI", "Compute", "2023..2025"], Math.sqrt(9.5) - 1, "001: 0.2 to 1.9 GW"],
    [
      "CAGR",
      ["OpenAI", "Revenue", "2025..2028"],
      Math.cbrt(100 / 13) - 1,
      "003: 13 to 100 billion, both goals",
    ],
    [
      "CAGR",
      ["OpenAI", "Revenue", "2023..2025", null, "Mix=plan"],
      Math.sqrt(10) - 1,
      "004: 1.3 billion; 003: 13 billion aimed at",
    ],
    [
      "CAGR",
      ["OpenAI", "Valuation", "2023-Q1..2024-06", null, "Scope=share-sale; Mix=scope"],
      (86 / 29) ** (12 / 15) - 1,
      "004: 29 billion; 000: 86 billion, a share sale",
    ],
    [
      "RUNWAY",
      ["OpenAI", 2024, null, "Mix=plan"],
      11.4,
      "003: 7.6 billion of cash, over 8 billion of burn",
    ],
    ["PERGW", ["OpenAI", 2023, null, "Mag=B"], 10, "001: 2 billion, 0.2 GW"],
    ["PERGW", ["OpenAI", 2024, null, "Mag=B"], 10, "001: 6 billion, 0.6 GW"],
    ["PERGW", ["OpenAI", 2025, null, "单位=亿"], 200 / 1.9, "001: 20 billion, 1.9 GW"],
    [
      "PERGW",
      ["OpenAI", 2024, null, "Basis=compute-spend; Mag=B"],
      7 / 0.6,
      "001: 7 billion by Epoch AI, 0.6 GW",
    ],
    [
      "PERGW",
      ["OpenAI", null, null, "Basis=算力支出; Mix=plan; Mag=B"],
      16 / 1.9,
      "003: 16 billion projected for 2025; 001: 1.9 GW",
    ],
    [
      "RUNRATE",
      [283_333_333, "month"],
      3_399_999_996,
      "000: 3.4 billion a year is 283 million a month",
    ],
  ])("%s %j is %d (%s)", (id, args, value) => {
    expect(callOne(id, ...args)).toBeCloseTo(value, 9);
  });
});

describe("bounds follow the printed word first, then the printed digits", () => {
  test.each<[string, readonly TestArgument[], number]>([
    // About 86 billion is 5 % either way, 81.7 to 90.3.
    ["MULTIPLE", ["OpenAI", "2024-06", null, "Scope=share-sale; Out=low"], 81.7 / 3.45],
    ["MULTIPLE", ["OpenAI", "2024-06", null, "Scope=share-sale; Out=high"], 90.3 / 3.35],
    // Over 20 billion begins at 20.
    ["MULTIPLE", ["OpenAI", 2025, null, "Scope=share-sale; Out=high"], 25.0025],
    ["MULTIPLE", ["OpenAI", 2025, null, "Scope=share-sale; 输出=上限"], 500.05 / 20],
    ["MULTIPLE", ["OpenAI", 2025, null, "Scope=pre-money; Out=high"], 260.05 / 20],
    ["YOY", ["OpenAI", "ARR", 2024, null, "Out=low"], 5.95 / 2.05 - 1],
    ["YOY", ["OpenAI", "ARR", 2024, null, "Out=high"], 6.05 / 1.95 - 1],
    ["YOY", ["OpenAI", "ARR", 2025, null, "Out=low"], 20 / 6.05 - 1],
    ["CAGR", ["OpenAI", "ARR", "2023..2024", null, "Out=high"], 6.05 / 1.95 - 1],
    ["RUNWAY", ["OpenAI", 2024, null, "Mix=plan; Out=high"], (7.65 / 8) * 12],
    ["PERGW", ["OpenAI", 2024, null, "Mag=B; Out=high"], 6.05 / 0.55],
    // Only the magnitude of the spending is printed, 10 to 100 billion: these are its ends.
    [
      "PERGW",
      [
        "OpenAI",
        2025,
        null,
        "Basis=compute-spend; Scope=cloud-infrastructure; Mix=scope; Mag=B; Out=low",
      ],
      10 / 1.95,
    ],
  ])("%s %j is %d", (id, args, value) => {
    expect(callOne(id, ...args)).toBeCloseTo(value, 9);
  });

  test.each<[string, readonly TestArgument[], RegExp]>([
    [
      "MULTIPLE",
      ["OpenAI", 2025, null, "Scope=share-sale; Out=low"],
      /open on that side: Annualised run-rate revenue of OpenAI 2025 \(over 200億美元, actual\) has an open end/,
    ],
    ["YOY", ["OpenAI", "ARR", 2025, null, "Out=high"], /open on that side/],
    [
      "RUNWAY",
      ["OpenAI", 2024, null, "Mix=plan; Out=low"],
      /open on that side: Cash burn of OpenAI 2025 \(over/,
    ],
    [
      "PERGW",
      ["OpenAI", 2025, null, "Basis=compute-spend; Scope=cloud-infrastructure; Mix=scope"],
      /数百亿美元.* is a range: ask for Out=low or Out=high/,
    ],
    ["RUNRATE", [10, "month", "Out=high"], /A plain number says neither how it was rounded/],
    ["RUNRATE", [10, "month", "Out=factid"], /A plain number/],
  ])("%s %j has none there", (id, args, words) => {
    expect(callOne(id, ...args)).toMatch(words);
    expect(callOne(id, ...args)).toMatch(/^#N\/A /);
  });
});
