import fc from "fast-check";
import { ratesSet, revenueShare } from "../../../src/core/deals/revenueShare";
import { failureMessage } from "../arithmetic/business";

/** 20 cents of each dollar both ways: shunwang-2024-06, paragraph 36. */
const PRINTED = { rateApi: 0.2, rateAzure: 0.2 };

const revenue = fc.double({ min: 0, max: 1e12, noNaN: true });
const rate = fc.double({ min: 0, max: 1, noNaN: true });

test.each<[api: number, azure: number, toMicrosoft: number, toOpenAi: number, net: number]>([
  // In millions. At equal sales of some 1 billion the article calls the two payments offset.
  [2000, 1000, 400, 200, 200],
  [1000, 1000, 200, 200, 0],
  [0, 1000, 0, 200, -200],
  [0, 0, 0, 0, 0],
])("of sales of %d and %d: to Microsoft %d, to OpenAI %d, net %d", (api, azure, ...expected) => {
  const { toMicrosoft, toOpenAi, net } = revenueShare({ api, azure }, PRINTED);
  expect([toMicrosoft, toOpenAi, net]).toEqual(expected);
});

test.each<[Parameters<typeof revenueShare>, string]>([
  [[{ api: -1, azure: 1 }, PRINTED], "openai_api_revenue is -1: expected 0 or more."],
  [[{ api: 1, azure: -1 }, PRINTED], "azure_openai_revenue is -1: expected 0 or more."],
  [[{ api: NaN, azure: 1 }, PRINTED], "openai_api_revenue is NaN: expected 0 or more."],
  [
    [
      { api: 1, azure: 1 },
      { ...PRINTED, rateApi: 20 },
    ],
    "RateApi is 20: expected from 0 to 1.",
  ],
  [
    [
      { api: 1, azure: 1 },
      { ...PRINTED, rateAzure: -0.1 },
    ],
    "RateAzure is -0.1: expected from 0 to 1.",
  ],
])("%j is refused", (args, words) => {
  expect(failureMessage(() => revenueShare(...args))).toBe(`bad-input: ${words}`);
});

test("one rate sets both, and stands beside neither", () => {
  const none = { rate: null, rateApi: null, rateAzure: null };
  expect(ratesSet({ ...none, rateApi: 0.1 })).toEqual({ rateApi: 0.1, rateAzure: null });
  expect(ratesSet({ ...none, rate: 0.3 })).toEqual({ rateApi: 0.3, rateAzure: 0.3 });
  for (const other of ["rateApi", "rateAzure"] as const)
    expect(failureMessage(() => ratesSet({ ...none, rate: 0.3, [other]: 0.2 }))).toMatch(
      /^bad-input: Rate= and Rate\w+= are both given/,
    );
  expect(failureMessage(() => ratesSet({ ...none, rate: 20 }))).toBe(
    "bad-input: Rate is 20: expected from 0 to 1.",
  );
});

describe("whatever the rates, a share of revenue", () => {
  test("is never negative and never more than the revenue", () => {
    fc.assert(
      fc.property(revenue, revenue, rate, rate, (api, azure, rateApi, rateAzure) => {
        const { toMicrosoft, toOpenAi, net } = revenueShare({ api, azure }, { rateApi, rateAzure });
        for (const [part, whole] of [
          [toMicrosoft, api],
          [toOpenAi, azure],
        ] as const) {
          expect(part).toBeGreaterThanOrEqual(0);
          expect(part).toBeLessThanOrEqual(whole);
        }
        expect(net).toBe(toMicrosoft - toOpenAi);
      }),
    );
  });

  test("scales with its unit", () => {
    fc.assert(
      fc.property(revenue, revenue, rate, rate, (api, azure, rateApi, rateAzure) => {
        const rates = { rateApi, rateAzure };
        const scaled = revenueShare({ api: api / 1e9, azure: azure / 1e9 }, rates).net * 1e9;
        expect(Math.abs(scaled - revenueShare({ api, azure }, rates).net)).toBeLessThan(0.01);
      }),
    );
  });

  test("turns its sign when the two sides change places", () => {
    fc.assert(
      fc.property(revenue, revenue, rate, rate, (api, azure, a, b) => {
        const there = revenueShare({ api, azure }, { rateApi: a, rateAzure: b }).net;
        const back = revenueShare({ api: azure, azure: api }, { rateApi: b, rateAzure: a }).net;
        expect(there + back).toBe(0);
      }),
    );
  });

  test("of what OpenAI pays does not fall when its sales rise", () => {
    fc.assert(
      fc.property(revenue, revenue, rate, (api, more, rateApi) => {
        const net = (of: number) =>
          revenueShare({ api: of, azure: 5 }, { rateApi, rateAzure: 0.2 }).net;
        expect(net(api + more)).toBeGreaterThanOrEqual(net(api));
      }),
    );
  });
});
