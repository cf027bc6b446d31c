import fc from "fast-check";
import type { Fact } from "../../../src/core/facts/fact";
import { dataset } from "../../../src/data";
import type { Calculation } from "../../../src/workbook/audit/checks/calculations";
import type { ModelCheck } from "../../../src/workbook/audit/checks/finding";
import { mixtures } from "../../../src/workbook/audit/checks/mixtures";

const [FIRST] = dataset.facts.filter(({ metric, scope }) => metric === "arr" && scope === "");
if (!FIRST) throw new Error("The data has no run-rate.");
const BASE: Fact = { ...FIRST, entity: "openai", origin: "", status: "actual" };
const year = (text: string, start: string, end: string): Fact["period"] =>
  // Test data: days as the dataset writes them.
  ({ text, start, end, grain: "year" }) as Fact["period"];
const CALENDAR = year("2025", "2025-01-01", "2025-12-31");
const FISCAL = year("2024-07/2025-06", "2024-07-01", "2025-06-30");

/** What is said of figures that are put together, each given by what sets it apart. */
function said(kind: Calculation["kind"], differences: readonly Partial<Fact>[]) {
  const terms = differences.map((one, at) => ({
    place: null,
    figures: [{ fact: { ...BASE, id: `f${at}`, ...one }, mag: "", asOf: "" }],
  }));
  return mixtures({ kind, terms }, dataset).map(({ check }) => check);
}

type Case = readonly [Calculation["kind"], readonly Partial<Fact>[]];

const CASES: readonly (readonly [
  check: ModelCheck,
  found: readonly Case[],
  near: readonly Case[],
])[] = [
  [
    "run-rate-and-revenue",
    [
      ["sum", [{ metric: "arr" }, { metric: "revenue" }]],
      ["ratio", [{ metric: "arr" }, { metric: "revenue" }]],
      ["comparison", [{ metric: "arr" }, { metric: "revenue" }]],
    ],
    [
      ["sum", [{ metric: "arr" }, { metric: "arr" }]],
      ["ratio", [{ metric: "valuation" }, { metric: "arr" }]],
    ],
  ],
  [
    "part-and-whole",
    [
      ["sum", [{ scope: "api" }, { scope: "" }]],
      ["sum", [{ entity: "azure-openai-service" }, { entity: "azure" }]],
    ],
    [
      ["sum", [{ scope: "api" }, { scope: "subscriptions" }]],
      ["difference", [{ scope: "" }, { scope: "api" }]],
      ["ratio", [{ scope: "api" }, { scope: "" }]],
      ["sum", [{ entity: "anthropic" }, { entity: "openai" }]],
    ],
  ],
  [
    "same-figure-twice",
    [["sum", [{ id: "a" }, { id: "a" }]]],
    [
      ["sum", [{ id: "a" }, { id: "b" }]],
      ["ratio", [{ id: "a" }, { id: "a" }]],
    ],
  ],
  [
    "plan-and-result",
    [
      ["sum", [{ status: "projection" }, { status: "actual" }]],
      ["ratio", [{ status: "target" }, { status: "actual" }]],
    ],
    [
      ["sum", [{ status: "estimate" }, { status: "actual" }]],
      ["ratio", [{ status: "target" }, { status: "actual", metric: "revenue" }]],
    ],
  ],
  [
    "unlike-valuations",
    [
      [
        "ratio",
        [
          { metric: "valuation", basis: "pre-money" },
          { metric: "valuation", basis: "" },
        ],
      ],
    ],
    [
      [
        "ratio",
        [
          { metric: "valuation", basis: "" },
          { metric: "valuation", basis: "" },
        ],
      ],
      ["ratio", [{ metric: "valuation", basis: "pre-money" }, { metric: "arr" }]],
    ],
  ],
  [
    "one-origin-averaged",
    [["average", [{ origin: "Reuters" }, { origin: "Reuters" }]]],
    [
      ["average", [{ origin: "Reuters" }, { origin: "Epoch AI" }]],
      ["sum", [{ origin: "Reuters" }, { origin: "Reuters" }]],
      ["average", [{ origin: "" }, { origin: "" }]],
    ],
  ],
  [
    "fiscal-and-calendar",
    [["sum", [{ period: CALENDAR }, { period: FISCAL }]]],
    [["sum", [{ period: CALENDAR }, { period: CALENDAR }]]],
  ],
  [
    "units-mixed",
    [["sum", [{ unit: "USD" }, { unit: "CNY" }]]],
    [["ratio", [{ unit: "USD" }, { unit: "GW" }]]],
  ],
];

describe("Amounts that are put together", () => {
  test.each(CASES)("%s", (check, found, near) => {
    for (const [kind, facts] of found) expect(said(kind, facts)).toContain(check);
    for (const [kind, facts] of near) expect(said(kind, facts)).not.toContain(check);
  });

  test("say the same in whatever order they stand", () => {
    const facts = fc.record({
      metric: fc.constantFrom("arr", "revenue", "valuation"),
      scope: fc.constantFrom("", "api"),
      status: fc.constantFrom("actual" as const, "projection" as const),
      unit: fc.constantFrom("USD", "CNY"),
      id: fc.constantFrom("a", "b", "c"),
    });
    const kinds = fc.constantFrom<Calculation["kind"]>("sum", "difference", "ratio", "average");
    fc.assert(
      fc.property(kinds, fc.array(facts, { maxLength: 5 }), (kind, all) => {
        expect(said(kind, [...all].reverse())).toEqual(said(kind, all));
      }),
    );
  });
});
