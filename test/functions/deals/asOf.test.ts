import { DEFAULT_SETTINGS } from "../../../src/core/library/workbookSettings";
import type { IsoDate } from "../../../src/core/period/calendar";
import { dataset } from "../../../src/data";
import { answerCall } from "../../../src/functions/record/broadcast";
import { dealFunctions } from "../../../src/functions/deals/family";
import { type TestArgument, call, callOne } from "../call";

const BEFORE = "AsOf=2024-01-01";

/** The terms of June 2024 and October 2025, asked before and after they became known. */
test.each<[string, readonly TestArgument[], string, number]>([
  ["MSSHARE", [20, null], "Mag=Billions; AsOf=2024-06-28", 14.306666666666667],
  ["PROFITSHARE", ["microsoft-profit-share", 20, null], "Mag=B; AsOf=2024-06", 14.306666666666667],
  ["REVSHARE", [2, 1], "Mag=B; AsOf=2024-06-28", 0.2],
  // Told then of one side, at first.
  ["REVSHARE", [2, 1], "Mag=B; AsOf=2024-06-17; Out=to_openai", 0.2],
  ["SOFTBANK", [true], "Mag=B; AsOf=2025-10-31", 30],
  ["WARRANT", [100, 1000, null], "AsOf=2025-11", 9999],
  ["COMMITMENT", ["Oracle", null], "Mag=B; AsOf=2025; Out=peryear", 60],
  // 31 October 2025, as a cell of a date
  ["COMMITMENT", ["Oracle", null], "Mag=B; AsOf=45961", 300],
  ["EQUITYSHARE", ["Nvidia"], "截至=2025年", 0.2857142857142857],
  ["POSTMONEY", ["OpenAI", null], "Mag=B; AsOf=2025-10-31", 301],
])("%s%j with %s is %d", (id, args, options, expected) => {
  expect(callOne(id, ...args, options)).toBeCloseTo(expected, 12);
});

test.each<[string, readonly TestArgument[], string, RegExp]>([
  [
    "MSSHARE",
    [20, null],
    BEFORE,
    /^#N\/A The rate until recovery of Microsoft's share .* was not known on 2024-01-01\. The first was on 2024-06-28; Rate=/,
  ],
  ["PROFITSHARE", ["Microsoft", 20, null], BEFORE, /^#N\/A The rate until recovery/],
  [
    "REVSHARE",
    [2, 1],
    "AsOf=2024-06-20",
    /^#N\/A OpenAI's rate on its API of .*2024-06-20\. .*2024-06-28; RateApi=/,
  ],
  ["SOFTBANK", [true], BEFORE, /^#N\/A The whole investment of .*The first was on 2025-10-31/],
  ["WARRANT", [100, 1000, null], "AsOf=2025-10-30", /^#N\/A The strike price of/],
  [
    "COMMITMENT",
    ["Oracle", null],
    BEFORE,
    /^#N\/A A single contract value of .*2025-10-31; Value=/,
  ],
  [
    "COMMITMENT",
    ["Oracle", null],
    `${BEFORE}; Value=300; Out=peryear`,
    /^#N\/A The length of .*Years=/,
  ],
  ["COMMITMENT", ["google-cloud-anthropic", null], `${BEFORE}; Out=low`, /^#N\/A .*not known on/],
  ["COMMITMENT", ["CoreWeave", null], `${BEFORE}; Base=expanded`, /^#N\/A .*not known on/],
  ["EQUITYSHARE", ["Nvidia"], BEFORE, /^#N\/A The equity taken of/],
  ["POSTMONEY", ["OpenAI", null], BEFORE, /^#N\/A A pre-money value of/],
  [
    "DEALTERMS",
    ["Oracle"],
    BEFORE,
    /^#N\/A No term of these deals was known on 2024-01-01\. The first was on 2025-10-31/,
  ],
  ["DEALS", ["Oracle"], BEFORE, /^#N\/A No term of these deals was known/],
  ["MSSHARE", [20, null], "AsOf=soon", /^#VALUE! /],
])(
  "%s%j with %s says which term was not known, and since when it is",
  (id, args, options, words) => {
    expect(callOne(id, ...args, options)).toMatch(words);
  },
);

test("terms of one's own need no article", () => {
  const terms = "Rate=0.75; Recovery=13; RateAfter=0.49";
  expect(callOne("MSSHARE", 20, null, `Mag=B; ${BEFORE}; ${terms}`)).toBeCloseTo(
    14.306666666666667,
    12,
  );
  expect(
    callOne("COMMITMENT", "Oracle", 2026, `Mag=B; ${BEFORE}; Value=300; Years=5; Start=2026`),
  ).toBe(60);
  expect(callOne("POSTMONEY", 260, 41, BEFORE)).toBe(301);
});

test("lists hold what was public by then", () => {
  const ids = call("DEALS", null, `Headers=0; AsOf=2024`).map(([id]) => id);
  expect(ids).toContain("microsoft-profit-share");
  expect(ids).not.toContain("oracle-cloud");
  const terms = (options: string) =>
    call("DEALTERMS", "microsoft-revenue-share", `Headers=0; ${options}`);
  const facts = terms("AsOf=2024-06-20").map((row) => [row[8], row[13], row[14]]);
  expect(facts).toEqual([
    ["actual", null, "openai-arr-azure-revenue-share-2024-06-byteailab"],
    ["actual", null, "microsoft-revenue-share-rate-azure-openai-service-byteailab"],
    ["unknown", "RateApi", null],
  ]);
  expect(terms("AsOf=2024").length).toBeGreaterThan(2);
});

test("the workbook's as-of holds where a formula names none, and the card says it", () => {
  const settings = { ...DEFAULT_SETTINGS, asOf: "2024-06-30" as IsoDate };
  const answer = (id: string, ...args: readonly TestArgument[]) => {
    const record = dealFunctions.find((one) => one.id === id);
    return record && answerCall(record, args, { dataset, settings })[0]?.[0];
  };
  const shares = answer("MSSHARE", 20, null, "Mag=B");
  expect(shares).toMatchObject({ card: { workbookAsOf: "2024-06-30" } });
  expect(answer("REVSHARE", 2, 1)).toMatchObject({ card: { workbookAsOf: "2024-06-30" } });
  const own = answer("REVSHARE", 2, 1, "AsOf=2025");
  expect(own && "card" in own && own.card).not.toHaveProperty("workbookAsOf");
  expect(() => answer("SOFTBANK", true)).toThrow(/not known on 2024-06-30/);
  expect(answer("SOFTBANK", true, "Mag=B; AsOf=2025")).toMatchObject({ value: 30 });
});
