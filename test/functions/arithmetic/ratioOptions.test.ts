import type { Scalar } from "../../../src/core/workbook/workbook";
import { type TestArgument, call, callOne } from "../call";

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
    const found = callOne("PERGW", ...request, options);
    if (typeof value === "number") expect(found).toBeCloseTo(value, 9);
    else expect(found).toBe(value);
  });

  test.each<[string, readonly TestArgument[], string]>([
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
    expect(callOne(id, ...args)).toContain(words);
  });

  test("a growth that cannot be computed leads to the one that is printed", () => {
    const refused = String(callOne("YOY", "OpenAI", "Revenue", 2025)).replaceAll("\u00a0", " ");
    expect(refused).toContain(
      '#N/A Printed is 3 times to 8 times: GET("OpenAI","growth-multiple","2024..2025",,"Scope=revenue"). No Revenue of OpenAI for 2024.',
    );
    const asked = ["OpenAI", "Growth multiple", "2024..2025", null] as const;
    expect(callOne("GET", ...asked, "Scope=revenue; Out=low")).toBe(3);
    expect(callOne("YOY", "OpenAI", "Revenue", 2025, "2024-12-31")).not.toContain("Printed");
    expect(callOne("YOY", "OpenAI", "Revenue", 2024)).not.toContain("Printed");
  });

  test("Pick and Status choose among the claims of both figures", () => {
    // 2023 has two claims, 2 and 1.6 billion.
    expect(callOne("YOY", "OpenAI", "ARR", 2024, null, "Pick=low")).toBeCloseTo(6 / 1.6 - 1, 9);
    expect(callOne("YOY", "OpenAI", "ARR", 2024, null, "Pick=median")).toBeCloseTo(6 / 1.8 - 1, 9);
    expect(callOne("YOY", "OpenAI", "ARR", 2024, null, "Pick=agree")).toMatch(
      /^#N\/A .*The claims disagree/,
    );
    expect(callOne("YOY", "OpenAI", "Burn", 2026, null, "Status=actual")).toMatch(/^#N\/A /);
  });

  test("only what was public counts", () => {
    expect(callOne("YOY", "OpenAI", "ARR", 2024, "2025-11-30")).toMatch(/6 months apart/);
  });

  test("Mag scales what is an amount, and nothing else changes", () => {
    const dollars = Number(callOne("PERGW", ...request));
    expect(callOne("PERGW", ...request, "Mag=Millions")).toBeCloseTo(dollars / 1e6, 6);
    expect(callOne("RUNRATE", 10, "week", "Mag=亿")).toBe(520);
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
    expect(callOne("RUNRATE", 1, "fortnight")).toMatch(
      /^#VALUE! basis is "fortnight": expected one of month/,
    );
    expect(callOne("RUNRATE", 1e308)).toMatch(/^#VALUE! amount is 1e\+308/);
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
    expect(callOne("RUNRATE", cited(166e6, JUNE))).toBe(1_992e6);
    expect(callOne("RUNRATE", cited(166, JUNE), null, "Mag=Millions")).toBe(1992);
    expect(callOne("RUNRATE", cited(166e6, JUNE), null, "Out=low")).toBe(165.5e6 * 12);
    expect(callOne("RUNRATE", cited(166e6, JUNE), "month", "Out=high; Mag=Actuals")).toBe(
      166.5e6 * 12,
    );
    expect(callOne("RUNRATE", cited(1.3e9, "openai-revenue-2023-zhihu"))).toBe(1.3e9);
    const year = ["Azure", "2022-07/2023-06", null] as const;
    const [amount, id] = [callOne("REVENUE", ...year), callOne("REVENUE", ...year, "Out=factid")];
    expect(callOne("RUNRATE", cited(Number(amount), String(id)))).toBe(amount);
  });

  test.each<[string, Parameters<typeof callOne>, RegExp]>([
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
    expect(callOne(...args)).toMatch(words);
    expect(callOne(...args)).toMatch(/^#VALUE! /);
  });

  test("Mix=basis takes it as stated", () => {
    expect(callOne("RUNRATE", cited(166e6, JUNE), "week", "Mix=basis")).toBe(166e6 * 52);
  });
});
