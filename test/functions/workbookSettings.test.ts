import fc from "fast-check";
import type { CitationStyleName } from "../../src/core/cite/citationStyle";
import type { IsoDate } from "../../src/core/period/calendar";
import { SCALES } from "../../src/core/words/scale";
import type { Scalar } from "../../src/core/workbook/workbook";
import { dataset } from "../../src/data";
import { functions } from "../../src/functions/library/functions";
import { asOf } from "../../src/functions/kinds/period";
import { CITATION_STYLES } from "../../src/core/cite/citationStyles";
import { type TestArgument, call, callIn, callOne, callOneIn } from "./call";

/** Arguments that every function of the name understands. */
const GIVEN: Readonly<Record<string, TestArgument>> = {
  entity: "OpenAI",
  entities: "OpenAI",
  metric: "ARR",
  metrics: "ARR",
  amount: 20,
  amounts: [[5e6, 2e7, 4e7]],
  attach: 3,
  detach: 10,
  basis: "month",
  deal: "microsoft-profit-share",
  deals: "microsoft-profit-share",
  profit: [[5e6, 2e7, 4e7]],
  openai_api_revenue: 2,
  azure_openai_revenue: 1,
  pre_money: 260,
  round: 40,
  price: 200,
  shares_outstanding: 1_600_000_000,
  share_of_purchase: 0.5,
  restructured: true,
  cell: {
    type: "Double",
    basicValue: 20e9,
    properties: { FactId: { basicValue: "openai-arr-2025-neteasehao" } },
  },
  tiers: [
    [0, 13, 0.75],
    [13, null, 0.49],
  ],
};

/** What some functions need otherwise. */
const OWN: Readonly<Record<string, Readonly<Record<string, TestArgument>>>> = {
  COMMITMENT: { deal: "oracle-cloud" },
  EQUITYSHARE: { deal: "coreweave-compute" },
  CAGR: { period: "2023..2025" },
  GRID: { periods: "2025" },
  REVENUE: { period: "2025" },
  USERS: { entity: "ChatGPT" },
  VALUATION: { entity: "Anthropic" },
  FORECASTS: { metric: "Revenue" },
  SPREAD: { period: 2023 },
};

function argumentsOf(
  id: string,
  given: Readonly<Record<string, TestArgument>>,
): readonly TestArgument[] {
  const { parameters } = functions.find((one) => one.id === id) ?? { parameters: [] };
  return parameters.map(({ name }) => given[name] ?? OWN[id]?.[name] ?? GIVEN[name] ?? null);
}

const DATED = functions
  .filter(({ parameters }) => parameters.some(({ kind }) => kind === asOf))
  .map(({ id }) => id);
/** The functions of deals have it among their options. */
const DATED_BY_OPTION = functions
  .filter(({ parameters }) =>
    parameters.some(({ options = [] }) => options.some(({ names }) => names[0] === "AsOf")),
  )
  .map(({ id }) => id);
const SCALED = functions
  .filter(({ parameters }) =>
    parameters.some(({ options = [] }) => options.some(({ names }) => names[0] === "Mag")),
  )
  .map(({ id }) => id);

const KNOWN = [...new Set(dataset.facts.map(({ known }) => known.end))];
/** Days before, between and on those on which something became known, up to the release. */
const anyDay = fc.constantFrom<IsoDate>(
  ...KNOWN,
  dataset.released,
  // Days that there are.
  ...["2020-01-01", "2023-12-01", "2024-06-20", "2025-01-01"].map((day) => day as IsoDate),
);
const anyScale = fc.constantFrom(...SCALES.map(({ name }) => name));

describe("The as-of of the workbook", () => {
  test.each(DATED)("is that of each call of %s that names none", (id) => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const left = callIn({ asOf: day })(id, ...argumentsOf(id, {}));
        expect(left).toEqual(call(id, ...argumentsOf(id, { asof: day })));
      }),
      { numRuns: 8 },
    );
  });

  test.each(DATED)("gives way to the one that a call of %s names", (id) => {
    fc.assert(
      fc.property(anyDay, anyDay, (day, named) => {
        const args = argumentsOf(id, { asof: named });
        expect(callIn({ asOf: day })(id, ...args)).toEqual(call(id, ...args));
      }),
      { numRuns: 8 },
    );
  });

  test.each(DATED_BY_OPTION)("is that of each call of %s without AsOf=", (id) => {
    fc.assert(
      fc.property(anyDay, anyDay, (day, other) => {
        const named = call(id, ...argumentsOf(id, { options: `AsOf=${day}` }));
        expect(callIn({ asOf: day })(id, ...argumentsOf(id, {}))).toEqual(named);
        const args = argumentsOf(id, { options: `AsOf=${day}` });
        expect(callIn({ asOf: other })(id, ...args)).toEqual(named);
      }),
      { numRuns: 8 },
    );
  });

  test("makes a difference to all of them but POSTMONEY of amounts: the laws above could fail", () => {
    const early = "2023-12-22" as IsoDate; // The day before most of the early figures became known.
    const same = [...DATED, ...DATED_BY_OPTION].filter((id) => {
      const args = argumentsOf(id, {});
      return (
        JSON.stringify(callIn({ asOf: early })(id, ...args)) === JSON.stringify(call(id, ...args))
      );
    });
    expect(same).toEqual(["POSTMONEY"]);
  });

  test.each<[string, string, readonly TestArgument[], unknown, unknown]>([
    ["2024-06-30", "ARR", ["OpenAI"], 3.4e9, 20e9],
    ["2023-12-31", "ARR", ["OpenAI"], expect.stringMatching(/^#N\/A.*2023-12-31/), 20e9],
    // A figure that is known by no day is asked for in the year before the as-of day.
    ["2025-06-30", "ARR", ["OpenAI", "FY-1"], 3.4e9, 20e9],
  ])("of %s: %s of %j is %j, and %j without", (day, id, args, then, now) => {
    expect(callOneIn({ asOf: day as IsoDate })(id, ...args)).toEqual(then);
    expect(callOne(id, ...args)).toEqual(now);
  });

  test("after the release is like the release, from which relative periods count", () => {
    const both = (ask: typeof callOne) => [ask("ARR", "OpenAI"), ask("ARR", "OpenAI", "FY-1")];
    expect(both(callOneIn({ asOf: "2999-01-01" as IsoDate }))).toEqual(both(callOne));
  });

  test("is that of the relative periods of a contract and of the counts of figures", () => {
    const ask = (asOf: IsoDate | null) => [
      callOneIn({ asOf })("COMMITMENT", "oracle-cloud", "FY0", "Start=2025; Value=300; Years=5"),
      callIn({ asOf })("METRICS", "OpenAI", "Headers=0").length,
      callIn({ asOf })("ENTITIES", "ARR", "Headers=0").length,
    ];
    const then = ask("2024-06-20" as IsoDate);
    const now = ask(null);
    expect([then[0], now[0]]).toEqual([0, 60]);
    expect(then[1]).toBeLessThan(Number(now[1]));
  });
});

/** A refusal without its word of whose the Mag is: what to leave out differs. */
function whosever(cell: Scalar): Scalar {
  if (typeof cell !== "string") return cell;
  return cell.replace("the workbook's Mag", "Mag").replace("set Mag=Actuals", "leave out Mag");
}

describe("The Mag of the workbook", () => {
  test.each(SCALED)("is that of each call of %s that names none", (id) => {
    fc.assert(
      fc.property(anyScale, (mag) => {
        const left = callIn({ mag })(id, ...argumentsOf(id, {}));
        const named = call(id, ...argumentsOf(id, { options: `Mag=${mag}` }));
        expect(left.map((row) => row.map(whosever))).toEqual(named);
      }),
      { numRuns: 7 },
    );
  });

  test.each(SCALED)("gives way to the one that a call of %s names, as Actuals, too", (id) => {
    fc.assert(
      fc.property(anyScale, anyScale, (mag, named) => {
        const args = argumentsOf(id, { options: `Mag=${named}` });
        expect(callIn({ mag })(id, ...args)).toEqual(call(id, ...args));
      }),
      { numRuns: 7 },
    );
  });

  test("makes a difference to all of them but those whose answers have no amounts, or grow with those that are given", () => {
    const same = SCALED.filter((id) => {
      const args = argumentsOf(id, {});
      const thousands = callIn({ mag: "Thousands" })(id, ...args);
      return JSON.stringify(thousands) === JSON.stringify(call(id, ...args));
    });
    expect(same).toEqual(WITHOUT_AMOUNTS);
  });

  test("holds where other options are given, also as a range of two columns", () => {
    const range = [
      ["Scope", "api"],
      ["Pick", "latest"],
    ];
    const ask = (options: TestArgument) =>
      callOneIn({ mag: "Billions" })("ARR", "OpenAI", "2024", null, options);
    expect([ask("Scope=api"), ask(range)]).toEqual([1, 1]);
  });
});

describe("The citation style and language of the workbook", () => {
  // The record's own keys.
  const anyStyle = fc.constantFrom(...(Object.keys(CITATION_STYLES) as CitationStyleName[]));
  const anyLanguage = fc.constantFrom("en" as const, "zh" as const, null);
  const FACT = "openai-arr-2025-neteasehao";

  test.each(["CITE", "BIBLIOGRAPHY"])("are those of each %s that names none", (id) => {
    fc.assert(
      fc.property(anyStyle, anyLanguage, (style, citationLanguage) => {
        const left = callIn({ style, citationLanguage })(id, FACT);
        expect(left).toEqual(call(id, FACT, style, citationLanguage));
      }),
    );
  });

  test.each(["CITE", "BIBLIOGRAPHY"])("give way to those that %s names, own included", (id) => {
    fc.assert(
      fc.property(anyStyle, anyLanguage, anyStyle, (style, citationLanguage, named) => {
        for (const language of ["own", "en", "zh"])
          expect(callIn({ style, citationLanguage })(id, FACT, named, language)).toEqual(
            call(id, FACT, named, language),
          );
      }),
    );
  });
});

const WITHOUT_AMOUNTS: readonly string[] = [
  "COMPUTE",
  "MARKETSHARE",
  "PRICE",
  "MARGIN",
  "FACTID",
  "WATERFALL",
  "REVSHARE",
  "EQUITYSHARE",
  "POSTMONEY",
  "RUNRATE",
];
