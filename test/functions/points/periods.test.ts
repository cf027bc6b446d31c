import { periodOn } from "../../../src/core/period/relativePeriod";
import { writtenPeriod } from "../../../src/core/period/writtenPeriod";
import { answer } from "../../../src/core/query/query";
import { dataset } from "../../../src/data";
import { call, callOne } from "../call";

/** Periods as people write them, asked of the articles' figures. */

describe("a year with a letter", () => {
  test.each([
    ["ARR", "OpenAI", "2024A", 6],
    ["SPEND", "OpenAI", "2024E", 7],
    ["REVENUE", "OpenAI", "2025E", 13],
    ["REVENUE", "OpenAI", "2028F", 100],
    ["ARR", "OpenAI", "FY25A", 20],
  ])("%s of %s for %s is %d billion", (id, entity, period, billions) => {
    expect(callOne(id, entity, period, null, "Mag=B")).toBeCloseTo(billions, 9);
  });

  test("names what there is where only the other exists", () => {
    expect(callOne("SPEND", "OpenAI", "2024A")).toBe(
      "#N/A Compute spending of OpenAI for 2024 is not an actual figure (A): there is an estimate, 7bn. Ask for 2024.",
    );
    expect(callOne("ARR", "Cohere", "2024E")).toMatch(
      /is not an estimate or a plan \(E, F\): there is/,
    );
    expect(callOne("REVENUE", "OpenAI", "LTM", "2026-01-31")).toMatch(
      /^#N\/A Revenue of OpenAI for LTM \(2025\) is not reported rather than planned: there is a \w+, about 13bn\. Ask for 2025\.$/,
    );
  });

  test("an option that asks for a status goes before the letter", () => {
    expect(callOne("ARR", "OpenAI", "2025A", null, "Status=projection; Mag=B")).toBe(13);
  });

  test("a row of years gives each its own figures", () => {
    expect(call("ARR", "OpenAI", [["2023A", "2024A", "2025E"]], null, "Mag=B")).toEqual([
      [2, 6, 13],
    ]);
  });
});

describe("a fiscal year is the company's", () => {
  test.each(["FY2023", "FY23", "2023财年", "2022-07..2023-06"])(
    "Azure's revenue of %s",
    (period) => {
      expect(callOne("REVENUE", "Azure", period)).toBe(55_000_000_000);
    },
  );

  test("a calendar year of a total leads to it", () => {
    expect(callOne("REVENUE", "Azure", 2023)).toBe(
      '#N/A No Revenue of Azure is of the calendar\'s 2023. There is FY2023, its fiscal one, 2022-07/2023-06: ask for "FY2023", or set Fiscal=1.',
    );
    expect(callOne("REVENUE", "Azure", 2023, null, "Fiscal=1")).toBe(55_000_000_000);
  });

  test("a growth rate of a calendar year leads to it, too", () => {
    expect(callOne("YOY", "Azure", "Revenue", 2023)).toMatch(
      /ask for "FY2023", or set Fiscal=1\.$/,
    );
    expect(callOne("YOY", "Azure", "Revenue", "FY2023")).toMatch(/No Revenue of Azure for 2021-07/);
  });

  test.each<[id: string, answer: unknown]>([
    ["AGREE", true],
    ["SPREAD", 0],
    ["FACTID", "azure-revenue-2022-07-to-2023-06-shunwang"],
  ])("%s takes Fiscal=1", (id, answer) => {
    expect(callOne(id, "Azure", "Revenue", 2023)).toMatch(/or set Fiscal=1/);
    expect(callOne(id, "Azure", "Revenue", 2023, null, "Fiscal=1")).toBe(answer);
  });

  test.each<[id: string, column: number]>([
    ["CLAIMS", 0],
    ["VINTAGES", 2],
    ["HISTORY", 1],
  ])("%s takes Fiscal=1 for a row", (id, column) => {
    const [row] = call(id, "Azure", "Revenue", 2023, null, "Fiscal=1; Headers=0");
    expect(row?.[column]).toBe(55_000_000_000);
  });

  test.each<[id: string, period: string | number, options: string]>([
    ["YOY", 2023, "Fiscal=1"],
    ["CAGR", "2022..2023", "Fiscal=1"],
    ["CAGR", "FY2022..FY2023", ""],
  ])("%s of %s with %j is of fiscal years", (id, period, options) => {
    expect(callOne(id, "Azure", "Revenue", period, null, options)).toMatch(
      /^#N\/A No Revenue of Azure for (?:FY2022 \()?2021-07\/2022-06\)?\. There is: 2022-07\/2023-06 \(over 55bn\)\./,
    );
  });

  test("where it does not apply it is no option", () => {
    expect(callOne("LATEST", "Azure", "Revenue", null, "Fiscal=1")).toMatch(
      /^#VALUE! "Fiscal" is not an option here\./,
    );
  });

  test("its card says its dates", () => {
    const evidence = (period: string, fiscal: boolean) => {
      const [entity, metric] = [
        dataset.entityNames.find("Azure"),
        dataset.metricNames.find("revenue"),
      ];
      if (!entity || !metric) throw new Error("no such names");
      const request = periodOn(writtenPeriod(period), dataset.released, entity);
      const how = {
        scope: "",
        counterparty: null,
        status: "preferred",
        pick: "preferred",
      } as const;
      const question = { entity, metric, period: request, asOf: dataset.released, fiscal, ...how };
      return answer(dataset, question).evidence[0].rule.en;
    };
    expect(evidence("FY2023", false)).toMatch(/^FY2023 is 2022-07\/2023-06; /);
    expect(evidence("2023", true)).toMatch(/^FY2023 is 2022-07\/2023-06; /);
  });

  test("the calendar's own figure is not touched", () => {
    expect(callOne("REVENUE", "Microsoft", "2024Q1", null, "Scope=ai-cloud; Mag=B")).toBe(1);
    expect(callOne("REVENUE", "OpenAI", "FY2023", null, "Mag=B")).toBe(1.3);
    expect(callOne("REVENUE", "OpenAI", 2023, null, "Mag=B; Fiscal=1")).toBe(1.3);
  });

  test("a table takes it so too", () => {
    expect(
      call("HISTORY", "Azure", "Revenue", "FY2023", null, "Headers=0")[0]?.slice(0, 2),
    ).toEqual(["2022-07/2023-06", 55_000_000_000]);
    expect(call("FACTS", "Azure", "Revenue", "FY2023", null, "Headers=0")[0]?.[0]).toBe(
      "azure-revenue-2022-07-to-2023-06-shunwang",
    );
    expect(
      call("GRID", [["Azure"], ["OpenAI"]], "Revenue", "FY2022..FY2023", null, "Mag=B"),
    ).toEqual([
      ["Entity", "Metric", "Unit", "FY2022", "FY2023"],
      ["Azure", "Revenue", "USD Billions", expect.stringMatching(/^#N\/A/), 55],
      ["OpenAI", "Revenue", "USD Billions", 0.028, 1.3],
    ]);
  });
});

test("a sum of months is refused of what is seen at a date, with the readings", () => {
  expect(callOne("ARR", "OpenAI", "LTM", "2026-01-31")).toBe(
    "#VALUE! LTM adds up 2025-01-01 to 2025-12-31, but Annualised run-rate revenue is seen at a date and does not add up: ask for 2025-12-31 (the last on or before it), 2025 (the last of the year) or LATEST.",
  );
  expect(callOne("CASH", "OpenAI", "YTD")).toMatch(/^#VALUE! YTD adds up/);
  expect(callOne("REVENUE", "OpenAI", "NTM")).toMatch(/^#N\/A "NTM" looks twelve months ahead/);
});
