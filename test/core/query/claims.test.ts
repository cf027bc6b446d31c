import fc from "fast-check";
import type { Qualifier, Status } from "../../../src/core/facts/fact";
import { factsAgree, claimsAround, isDisputed, isSuperseded } from "../../../src/core/query/claims";
import { fact } from "../testFacts";

type Given = Parameters<typeof fact>[0];

test.each<[string, Given, Given, boolean]>([
  ["1.6 and 2.0 billion", { value: 1.6e9 }, { value: 2e9 }, false],
  [
    "13 expected and over 20 billion",
    { value: 13e9, qualifier: "about" },
    { value: 20e9, qualifier: "over" },
    false,
  ],
  ["3.4 and 3.36 billion", { value: 3.4e9 }, { value: 3.36e9, precision: 1e7 }, true],
  ["over 20 and 25 billion", { value: 20e9, qualifier: "over" }, { value: 25e9 }, true],
  [
    "about 13.0 and about 13.2 billion",
    { value: 13e9, qualifier: "about" },
    { value: 13.2e9, qualifier: "about" },
    true,
  ],
  ["about 13 and 15 billion", { value: 13e9, qualifier: "about" }, { value: 15e9 }, false],
  ["over 20 and 19.9 billion", { value: 20e9, qualifier: "over" }, { value: 19.9e9 }, false],
  [
    "over 20 and about 19.5 billion",
    { value: 20e9, qualifier: "over" },
    { value: 19.5e9, qualifier: "about" },
    true,
  ],
  ["up to 10 and 10.1 billion", { value: 10e9, qualifier: "up_to" }, { value: 10.1e9 }, false],
  [
    "clauses of 13.0 and 13.04 billion",
    { value: 13e9, status: "term" },
    { value: 13.04e9, status: "term" },
    false,
  ],
])("%s agree: %4$s", (_, a, b, agrees) => expect(factsAgree(fact(a), fact(b))).toBe(agrees));

const anyFact = fc
  .record({
    value: fc.double({ min: 0, max: 1e12, noNaN: true }),
    precision: fc.double({ min: 1e-3, max: 1e10, noNaN: true }),
    qualifier: fc.constantFrom<Qualifier>("exact", "about", "over", "under", "up_to", "at_least"),
    status: fc.constantFrom<Status>("actual", "estimate", "projection", "target", "term"),
    known: fc.constantFrom("2025-10", "2025-12", "2026-01"),
    origin: fc.constantFrom("OpenAI", "The Information"),
    id: fc.uuid(),
  })
  .map(fact);

test("agreeing is mutual, and a claim agrees with itself", () => {
  fc.assert(
    fc.property(anyFact, anyFact, (a, b) => {
      expect(factsAgree(a, b)).toBe(factsAgree(b, a));
      expect(factsAgree(a, a)).toBe(true);
    }),
  );
});

describe("A plan is superseded", () => {
  const plan = fact({
    id: "plan",
    value: 13e9,
    status: "projection",
    known: "2025-10",
    origin: "A",
  });
  const overtaken = (given: Given) => isSuperseded(plan, [plan, fact({ id: "other", ...given })]);

  test.each<[string, Given, boolean]>([
    ["by a later report of anybody", { status: "actual", known: "2026-01", origin: "B" }, true],
    ["by a later estimate of anybody", { status: "estimate", known: "2026-01", origin: "B" }, true],
    ["by a later plan of its origin", { status: "target", known: "2026-01", origin: "A" }, true],
    ["not by a later plan of another", { status: "target", known: "2026-01", origin: "B" }, false],
    ["not by a report before it", { status: "actual", known: "2025-09", origin: "A" }, false],
    ["not by a report of that time", { status: "actual", known: "2025-10", origin: "A" }, false],
    ["not by a clause", { status: "term", known: "2026-01", origin: "A" }, false],
  ])("%s", (_, given, expected) => expect(overtaken(given)).toBe(expected));

  test("never a report, whatever comes after it", () => {
    fc.assert(
      fc.property(anyFact, fc.array(anyFact), (one, others) => {
        fc.pre(one.status === "actual" || one.status === "estimate" || one.status === "term");
        expect(isSuperseded(one, [one, ...others])).toBe(false);
      }),
    );
  });

  test("which disputes nothing, though it does not agree", () => {
    const report = fact({ id: "report", value: 20e9, qualifier: "over", known: "2026-01" });
    const claims = claimsAround(report, [plan, report]);
    expect(claims.map(({ agrees, isSuperseded }) => [agrees, isSuperseded])).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(isDisputed(claims)).toBe(false);
    // Asked for by its status, the plan is the chosen one: what overtook it is no rival of it.
    expect(isDisputed(claimsAround(plan, [plan, report]))).toBe(false);
  });
});

describe("Claims are disputed", () => {
  test.each<[string, Given, Given]>([
    ["two reports that differ", { value: 1.6e9 }, { value: 2e9 }],
    [
      "two plans of different origin",
      { value: 13e9, status: "projection", known: "2025-10", origin: "A" },
      { value: 20e9, status: "projection", known: "2026-01", origin: "B" },
    ],
    [
      "a report and a plan made after it",
      { value: 20e9, known: "2025-10" },
      { value: 13e9, status: "target", known: "2026-01" },
    ],
  ])("%s", (_, a, b) => {
    const [one, other] = [fact({ id: "a", ...a }), fact({ id: "b", ...b })];
    expect(isDisputed(claimsAround(one, [one, other]))).toBe(true);
    expect(isDisputed(claimsAround(other, [one, other]))).toBe(true);
  });

  test("or not, which a plan that has been overtaken never changes", () => {
    fc.assert(
      fc.property(anyFact, fc.array(anyFact), (chosen, others) => {
        const report = { ...chosen, status: "actual" } as const;
        const plan = fact({ id: "plan", value: 7e9, status: "projection", known: "2024" });
        const before = isDisputed(claimsAround(report, [report, ...others]));
        expect(isDisputed(claimsAround(report, [report, ...others, plan]))).toBe(before);
      }),
    );
  });
});
