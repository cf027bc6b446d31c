import type { Fact } from "../../src/core/facts/fact";
import { isComparable } from "../../src/core/period/period";
import { factsAgree } from "../../src/core/query/claims";
import { claimsOf } from "../../src/core/query/query";
import { dataset } from "../../src/data";
import { arithmeticChecks } from "../../src/data/arithmeticChecks";
import { factById } from "./factById";

test("arithmetic that the texts allow comes out", () => {
  const value = (id: string) => factById(id).value ?? NaN;
  // 001, paragraph 20: compute grew 9.5 times, run-rate tenfold. 000, paragraph 5: the valuation is
  // about 25 times the run-rate.
  expect(
    value("openai-compute-2025-neteasehao") / value("openai-compute-2023-neteasehao"),
  ).toBeCloseTo(9.5, 10);
  expect(value("openai-arr-2025-neteasehao") / value("openai-arr-2023-neteasehao")).toBe(10);
  expect(
    Math.round(
      value("openai-valuation-share-sale-2024-06-byteailab") /
        value("openai-arr-2024-06-byteailab"),
    ),
  ).toBe(25);
  // 002, paragraph 12: two billion a year are 166 million a month, cut off.
  const month = value("azure-openai-service-arr-2025-06-shunwang") / 12;
  expect(Math.floor(month / 1e6) * 1e6).toBe(
    value("azure-openai-service-revenue-2025-06-shunwang"),
  );
});

test("the real disagreements, and no false ones", () => {
  const disputed = dataset.facts.flatMap((one) => {
    const like = dataset.facts.filter(
      (other) =>
        other.entity === one.entity &&
        other.metric === one.metric &&
        other.scope === one.scope &&
        other.basis === one.basis &&
        other.counterparty === one.counterparty &&
        (other.period && one.period
          ? isComparable(
              dataset.metrics.get(one.metric)?.periodType ?? "term",
              other.period,
              one.period,
            )
          : other.period === one.period),
    );
    const standing = like.filter((other) => !like.some((later) => overtakes(later, other)));
    return standing.includes(one) && standing.some((other) => !factsAgree(one, other))
      ? [`${one.entity} ${one.metric} ${one.period?.end ?? "term"}`]
      : [];
  });
  expect([...new Set(disputed)]).toEqual(["openai arr 2023-12-31"]);
});

test("the plan that a report has overtaken, and no other", () => {
  const overtaken = dataset.facts.filter((one) =>
    claimsOf(dataset, one).some((later) => overtakes(later, one)),
  );
  expect(overtaken.map(({ id }) => id)).toEqual(["openai-arr-2025-vpshk"]);
});

test("the arithmetic of the documents holds within their rounding", () => {
  expect(arithmeticChecks(dataset).filter(({ isKept }) => !isKept)).toEqual([]);
  expect(arithmeticChecks(dataset).length).toBeGreaterThan(10);
});

/** Whether a report came after a plan about the same thing, or a plan of the same origin did. */
function overtakes(later: Fact, plan: Fact): boolean {
  const plans = ["projection", "target"];
  if (!plans.includes(plan.status) || later.known.end <= plan.known.end) return false;
  return plans.includes(later.status)
    ? later.origin === plan.origin
    : ["actual", "estimate"].includes(later.status);
}
