import { DEFAULT_SETTINGS } from "../../src/core/library/workbookSettings";
import { Failure } from "../../src/core/words/failure";
import { dataset } from "../../src/data";
import { card } from "../../src/functions/library/card";
import { functions } from "../../src/functions/library/functions";
import { answerCall } from "../../src/functions/record/broadcast";
import { type TestArgument, call, callOne } from "./call";

/** What the cards of a call say, cell by cell. */
function cardsOf(id: string, args: readonly TestArgument[], language: "en" | "zh" = "en") {
  const record = functions.find((one) => one.id === id);
  if (!record) throw new Error(`there is no function ${id}`);
  const cells = answerCall(record, args, { dataset, settings: DEFAULT_SETTINGS }).flat();
  return cells.map((cell) => {
    if (cell instanceof Failure || typeof cell.value !== "number" || !cell.card)
      throw new Error(`${id} has no card`);
    return card({ ...cell, value: cell.value, card: cell.card }, dataset, language).properties;
  });
}

function statusOf(id: string, ...args: readonly TestArgument[]) {
  return cardsOf(id, args)[0]?.Status?.basicValue;
}

describe("the doubts about figures travel to what is computed from them", () => {
  test.each<[string, readonly TestArgument[], string]>([
    // 20億美元 (neteasehao ¶21) against 16亿美元 (byteailab ¶5).
    ["CAGR", ["OpenAI", "年化收入", "2023..2025"], "at least; ARR 2023 disputed; (ARR 2025 ÷"],
    ["YOY", ["OpenAI", "ARR", 2024], "ARR 2023 disputed; ARR 2024 ÷ ARR 2023 − 1"],
    ["YOY", ["OpenAI", "ARR", "Q4 2024"], "ARR 2023-12 disputed; ARR 2024 ÷ ARR 2023-12 − 1"],
    ["PERGW", ["OpenAI", 2023], "ARR 2023 disputed; ARR 2023 ÷ Compute capacity 2023"],
    ["MULTIPLE", ["OpenAI", 2023, null, "Mix=dates"], "ARR 2023 disputed; 9 months apart"],
    ["SPREAD", ["OpenAI", "ARR", 2023], "disputed; spread of 2 claims"],
    // 13亿美元 of a year that was not over (zhihu ¶66).
    ["YOY", ["OpenAI", "Revenue", 2023], "Revenue 2023 estimated; Revenue 2023 ÷"],
    ["REVENUE", ["OpenAI", "2022-2023", null, "Derive=sum"], "Revenue 2023 estimated; derived"],
    // over 80亿美元 and 170亿美元, both projections (vpshk ¶31).
    ["BURN", ["OpenAI", "2025..2026", null, "Derive=sum"], "at least; planned; derived from 2"],
    ["BURN", ["OpenAI", "2025..2026", null, "Derive=sum; Out=low"], "lower bound; planned; der"],
    ["RUNWAY", ["OpenAI", 2024, null, "Mix=plan"], "at most; Cash burn 2025 planned; Cash held"],
    // The round hangs on the restructuring (vpshk ¶30).
    [
      "MULTIPLE",
      ["OpenAI", 2025, null, "Scope=pre-money"],
      "at most; Valuation (pre-money) 2025-10 conditional; ",
    ],
    ["SOFTBANK", [true], "conditional; $22.5bn is the second stage"],
  ])("%s %j", (id, args, words) => {
    expect(statusOf(id, ...args)).toContain(words);
  });

  test("in Chinese, too", () => {
    const [first] = cardsOf("YOY", ["OpenAI", "ARR", 2024], "zh");
    const texts = Object.values(first ?? {}).map(({ basicValue }) => basicValue);
    expect(texts.join()).toContain("年化收入 2023 有争议；年化收入 2024 ÷ 年化收入 2023 − 1");
  });

  test("nothing is said of figures that nobody doubts", () => {
    expect(statusOf("YOY", "OpenAI", "ARR", 2025)).toMatch(/^at least; ARR 2025 ÷ ARR 2024 − 1, /);
  });

  test.each([
    ["YOY", ["OpenAI", "ARR", 2024], "actual"],
    ["YOY", ["OpenAI", "Revenue", 2023], "estimate"],
    ["CAGR", ["OpenAI", "Revenue", "2025..2028"], "target"],
  ])("Out=status of %s %j is that of its least certain figure", (id, args, status) => {
    expect(callOne(id, ...args, null, "Out=status")).toBe(status);
  });

  test("so it is of a sum", () => {
    const of = (options: string) => callOne("BURN", "OpenAI", "2025..2026", null, options);
    expect(of("Derive=sum; Out=status")).toBe("projection");
  });
});

describe("the card of a figure says", () => {
  test.each<[string, readonly TestArgument[], string]>([
    ["ARR", ["OpenAI", "2025E"], "projection, superseded by over 200億美元 (2025 actual), "],
    ["ARR", ["OpenAI", 2025, null, "Pick=source:vpshk-2026-01"], "superseded by over 200億美元"],
    ["VALUATION", ["OpenAI", 2025, null, "Scope=pre-money"], "actual, conditional, "],
    ["GET", ["SoftBank", "Investment"], "term, conditional: 225亿美元 (second-stage), "],
    ["ARR", ["OpenAI", "2025-10-31"], "10 months before 2025-10-31; the last dated"],
    ["ARR", ["OpenAI", "2025-01-31"], "1 month before 2025-01-31; "],
    ["GET", ["OpenAI", "Profitable year"], "known 2025-10 (inferred), "],
    ["ARR", ["OpenAI", 2025], "actual, by OpenAI, 2 claims, known 2026-01 (inferred), "],
    // Whoever published it reported it first.
    ["VALUATION", ["OpenAI", 2023], "actual, known 2023-12-23, period inferred, later: at least "],
    ["VALUATION", ["OpenAI", 2023], "later: 860 亿美元 (share-sale 2023-11 projection), "],
  ])("%s %j", (id, args, words) => {
    expect(statusOf(id, ...args)).toContain(words);
  });

  test("no age of a figure of the day itself, and none where a year is asked", () => {
    expect(statusOf("ARR", "OpenAI", "2025-12-31")).not.toContain("before 2025");
    expect(statusOf("ARR", "OpenAI", 2024, null, "Scope=api")).not.toContain("before 2024");
  });

  test("the whole is no later value of a part", () => {
    for (const scope of ["api", "azure-revenue-share"])
      expect(statusOf("ARR", "OpenAI", 2024, null, `Scope=${scope}`)).not.toContain("later");
  });

  test.each([
    ["Developers", "200多万 (over), "],
    ["Profitable year", "not before 2029年, "],
  ])("the word around %s once, and of a year as one says it", (metric, figure) => {
    expect(cardsOf("GET", ["OpenAI", metric])[0]?.Figure?.basicValue).toContain(figure);
  });
});

test("HISTORY and LATEST say where claims about a time disagree", () => {
  const [titles = [], ...rows] = call("HISTORY", "OpenAI", "ARR");
  const disputed = rows.filter((row) => row[titles.indexOf("Disputed")] === true);
  expect(disputed.map(([period]) => period)).toEqual(["2023-12"]);
  const [names = [], ...latest] = call("LATEST", "OpenAI", "ARR", "2025-11-30");
  expect(latest.every((row) => typeof row[names.indexOf("Disputed")] === "boolean")).toBe(true);
  expect(latest.length).toBeGreaterThan(0);
});

describe("a share of profit says of its amounts", () => {
  const LOSSES = "losses not carried (assumed; Losses=carry); ";
  const DOLLARS = "profit is in single dollars: no Mag=; ";

  test("that a loss is not carried, on every card of its line", () => {
    const cards = cardsOf("MSSHARE", [[[-5, 10, 20]], null, "Mag=Billions"]);
    expect(cards).toHaveLength(3);
    for (const { Status } of cards) expect(Status?.basicValue).toContain(LOSSES);
    expect(statusOf("MSSHARE", -5e9)).toContain(LOSSES);
  });

  test("nothing of losses where there is none or they are carried", () => {
    expect(statusOf("MSSHARE", [[5, 10]], null, "Mag=Billions")).not.toContain(LOSSES);
    expect(statusOf("MSSHARE", -5, null, "Mag=B; Losses=carry")).not.toContain(LOSSES);
  });

  test("that they are single dollars where all are small and no Mag= is set", () => {
    expect(statusOf("MSSHARE", 20)).toContain(DOLLARS);
    expect(statusOf("MSSHARE", 2e10)).not.toContain(DOLLARS);
    expect(statusOf("MSSHARE", 20, null, "Mag=Billions")).not.toContain(DOLLARS);
    expect(statusOf("MSSHARE", [[20, 2e10]])).not.toContain(DOLLARS);
  });
});

test.each([
  ["SoftBank", "SoftBank alone. Ask SOFTBANK, POSTMONEY for its own deals. "],
  ["Microsoft", "Ask MSSHARE, PROFITSHARE, REVSHARE for its own deals. "],
  ["G42", "G42 alone. These deals have it: nvidia-openai, "],
])("COMMITMENT of %s names what computes with its own deals", (party, words) => {
  expect(callOne("COMMITMENT", party)).toContain(words);
});
