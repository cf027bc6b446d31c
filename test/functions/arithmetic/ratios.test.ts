import type { Scalar } from "../../../src/core/workbook/workbook";
import { call, one } from "../call";

type Args = readonly Scalar[];

/**
 * Numbers that can be checked against the articles (byteailab 000, neteasehao 001, shunwang 002,
 * vpshk 003, zhihu 004).
 */
describe("what the articles' figures come to", () => {
  test.each<[string, Args, number, string]>([
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
    expect(one(id, ...args)).toBeCloseTo(value, 9);
  });
});

describe("bounds follow the printed word first, then the printed digits", () => {
  test.each<[string, Args, number]>([
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
    expect(one(id, ...args)).toBeCloseTo(value, 9);
  });

  test.each<[string, Args, RegExp]>([
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
    expect(one(id, ...args)).toMatch(words);
    expect(one(id, ...args)).toMatch(/^#N\/A /);
  });
});

describe("nothing is mixed silently", () => {
  test.each<[string, string, Args, RegExp]>([
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
      (period): [string, string, Args, RegExp] => [
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
    expect(one(id, ...args)).toMatch(words);
    expect(one(id, ...args)).toMatch(/^#N\/A /);
  });

  test.each<[string, Args, number]>([
    ["MULTIPLE", ["OpenAI", "2023-12", null, "Mix=plan"], 100 / 1.6],
    ["YOY", ["OpenAI", "Revenue", 2025, null, "Mix=basis+plan"], 13 / 6 - 1],
    ["YOY", ["OpenAI", "Revenue", 2025, null, "Mix=Basis, Plan"], 13 / 6 - 1],
    ["YOY", ["OpenAI", "Revenue", 2025, null, "混用=口径、计划"], 13 / 6 - 1],
    ["YOY", ["OpenAI", "Revenue", 2025, null, "Mix=any"], 13 / 6 - 1],
    ["PERGW", ["OpenAI", 2024, null, "Scope=api; Mix=scope+dates; Mag=B"], 1 / 0.6],
    ["YOY", ["OpenAI", "ARR", "2024-08-31", null, "Mix=dates"], 2.4],
  ])("but %s %j is told to", (id, args, value) => {
    expect(one(id, ...args)).toBeCloseTo(value, 9);
  });

  test("Mix=none is what it is without, and another word is refused", () => {
    expect(one("RUNWAY", "OpenAI", 2024, null, "Mix=none")).toMatch(/^#N\/A /);
    expect(one("RUNWAY", "OpenAI", 2024, null, "Mix=plans")).toMatch(
      /^#VALUE! Mix is "plans": expected one of none, plan, basis, scope, dates, any/,
    );
  });
});

describe("options", () => {
  const request = ["OpenAI", 2025, null] as const;

  test.each<[string, Scalar]>([
    ["Out=unit", "USD/GW"],
    ["Out=unit; Mag=B", "USD/GW Billions"],
    ["Out=unit; Mag=亿; Lang=zh", "亿美元/吉瓦"],
    ["Out=factid", "openai-arr-2025-neteasehao openai-compute-2025-neteasehao"],
    // January 2026, when both were known: a month, not a day.
    ["Out=known", "2026-01"],
    ["Mag=Billions", 20 / 1.9],
  ])("%s", (options, value) => {
    const found = one("PERGW", ...request, options);
    if (typeof value === "number") expect(found).toBeCloseTo(value, 9);
    else expect(found).toBe(value);
  });

  test.each<[string, Args, string]>([
    ["MULTIPLE", ["OpenAI", 2025, null, "Scope=share-sale; Mag=B"], '"Mag" is not an option here'],
    [
      "MULTIPLE",
      ["OpenAI", 2025, null, "Basis=Cash"],
      "Basis is Cash held: expected ARR or Revenue",
    ],
    ["PERGW", ["OpenAI", 2025, null, "Basis=Compute"], "expected a metric in dollars"],
    ["PERGW", ["OpenAI", 2025, null, "Out=printed"], "expected one of value, low, high, unit"],
    ["RUNWAY", ["OpenAI", 2024, null, "Burn=last"], 'Burn is "last": expected one of next, same'],
    ["CAGR", ["OpenAI", "ARR", null], "Expected a period"],
    ["CAGR", ["OpenAI", "ARR", "LATEST"], "found LATEST"],
    ["CAGR", ["OpenAI", "ARR", "2023..2023"], "found 2023"],
    ["YOY", ["OpenAI", "Contract value"], "There is one for each counterparty"],
    ["YOY", ["OpenAI", "Contract value", null, null, "Counterparty=Oracle"], "it has no growth"],
    ["YOY", ["OpenAI", "ARR", 2024, null, "Curr=EUR"], "AIFIN converts nothing"],
  ])("%s %j is refused", (id, args, words) => {
    expect(one(id, ...args)).toContain(words);
  });

  test("a growth that cannot be computed leads to the one that is printed", () => {
    const refused = String(one("YOY", "OpenAI", "Revenue", 2025)).replaceAll("\u00a0", " ");
    expect(refused).toContain(
      '#N/A Printed is 3 times to 8 times: GET("OpenAI","growth-multiple","2024..2025",,"Scope=revenue"). No Revenue of OpenAI for 2024.',
    );
    const asked = ["OpenAI", "Growth multiple", "2024..2025", null] as const;
    expect(one("GET", ...asked, "Scope=revenue; Out=low")).toBe(3);
    expect(one("YOY", "OpenAI", "Revenue", 2025, "2024-12-31")).not.toContain("Printed");
    expect(one("YOY", "OpenAI", "Revenue", 2024)).not.toContain("Printed");
  });

  test("Pick and Status choose among the claims of both figures", () => {
    // 2023 has two claims, 2 and 1.6 billion.
    expect(one("YOY", "OpenAI", "ARR", 2024, null, "Pick=low")).toBeCloseTo(6 / 1.6 - 1, 9);
    expect(one("YOY", "OpenAI", "ARR", 2024, null, "Pick=median")).toBeCloseTo(6 / 1.8 - 1, 9);
    expect(one("YOY", "OpenAI", "ARR", 2024, null, "Pick=agree")).toMatch(
      /^#N\/A .*The claims disagree/,
    );
    expect(one("YOY", "OpenAI", "Burn", 2026, null, "Status=actual")).toMatch(/^#N\/A /);
  });

  test("only what was public counts", () => {
    expect(one("YOY", "OpenAI", "ARR", 2024, "2025-11-30")).toMatch(/6 months apart/);
  });

  test("Mag scales what is an amount, and nothing else changes", () => {
    const dollars = Number(one("PERGW", ...request));
    expect(one("PERGW", ...request, "Mag=Millions")).toBeCloseTo(dollars / 1e6, 6);
    expect(one("RUNRATE", 10, "week", "Mag=亿")).toBe(520);
  });
});

describe("ranges", () => {
  test("companies by periods give a grid, each cell for itself", () => {
    const rows = call(
      "MULTIPLE",
      [["OpenAI"], ["Anthropic"]],
      [["2024-06", 2023]],
      null,
      "Scope=share-sale",
    );
    expect(rows[0]?.[0]).toBeCloseTo(86 / 3.4, 9);
    expect(rows[0]?.[1]).toMatch(/^#N\/A .*projection/);
    expect(rows[1]).toEqual([expect.stringMatching(/^#N\/A /), expect.stringMatching(/^#N\/A /)]);
  });

  test("amounts and bases repeat as Excel's ranges do", () => {
    expect(call("RUNRATE", [[1], [2]], [["month", "quarter", "四周", "week", "半年", ""]])).toEqual(
      [
        [12, 4, 13, 52, 2, 12],
        [24, 8, 26, 104, 4, 24],
      ],
    );
  });

  test("what is no amount fails alone", () => {
    expect(call("RUNRATE", [[1, null, "ten", true]])[0]).toEqual([
      12,
      expect.stringMatching(/^#VALUE! Expected an amount, found a blank cell/),
      expect.stringMatching(/^#VALUE! Expected an amount, found "ten"/),
      expect.stringMatching(/^#VALUE! Expected an amount, found "true"/),
    ]);
    expect(one("RUNRATE", 1, "fortnight")).toMatch(
      /^#VALUE! basis is "fortnight": expected one of month/,
    );
    expect(one("RUNRATE", 1e308)).toMatch(/^#VALUE! amount is 1e\+308/);
  });
});

describe("a cell that carries a card tells its own period", () => {
  const cited = (basicValue: number, id: string) => ({
    type: "Double",
    basicValue,
    properties: { FactId: { basicValue: id } },
  });
  const JUNE = "azure-openai-service-revenue-2025-06-shunwang";

  test("and its own rounding", () => {
    expect(one("RUNRATE", cited(166e6, JUNE))).toBe(1_992e6);
    expect(one("RUNRATE", cited(166, JUNE), null, "Mag=Millions")).toBe(1992);
    expect(one("RUNRATE", cited(166e6, JUNE), null, "Out=low")).toBe(165.5e6 * 12);
    expect(one("RUNRATE", cited(166e6, JUNE), "month", "Out=high; Mag=Actuals")).toBe(166.5e6 * 12);
    expect(one("RUNRATE", cited(1.3e9, "openai-revenue-2023-zhihu"))).toBe(1.3e9);
    const year = ["Azure", "2022-07/2023-06", null] as const;
    const [amount, id] = [one("REVENUE", ...year), one("REVENUE", ...year, "Out=factid")];
    expect(one("RUNRATE", cited(Number(amount), String(id)))).toBe(amount);
  });

  test.each<[string, Parameters<typeof one>, RegExp]>([
    ["another basis", ["RUNRATE", cited(166e6, JUNE), "week"], /The stated basis is week/],
    ["a run-rate", ["RUNRATE", cited(20e9, "openai-arr-2025-neteasehao")], /is a run-rate already/],
    [
      "a stretch of years",
      ["RUNRATE", cited(100e9, "openai-burn-2025-to-2029-vpshk")],
      /covers neither a week/,
    ],
    ["another scale", ["RUNRATE", cited(166, JUNE)], /The cell holds 166 USD/],
    ["an unknown figure", ["RUNRATE", cited(1, "nobody")], /found "nobody": give the plain number/],
  ])("%s is refused", (_, args, words) => {
    expect(one(...args)).toMatch(words);
    expect(one(...args)).toMatch(/^#VALUE! /);
  });

  test("Mix=basis takes it as stated", () => {
    expect(one("RUNRATE", cited(166e6, JUNE), "week", "Mix=basis")).toBe(166e6 * 52);
  });
});
