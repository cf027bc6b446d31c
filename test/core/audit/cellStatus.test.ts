import { cellStatuses, laterOtherFigure } from "../../../src/core/audit/cellStatus";
import type { OwnCall } from "../../../src/core/evidence/lineage";
import { dataset } from "../../../src/data";
import { createExplain } from "../../../src/functions/library/explain";

const explain = createExplain(dataset);

function call(id: string, ...args: (string | number | null)[]): OwnCall {
  const explanation = explain(
    id,
    args.map((one) => (one === null ? null : [[one]])),
  );
  return { id, text: id, explanation, refusals: [], doubts: [], fills: null };
}

describe("A cell that uses AIFIN is", () => {
  test.each<[status: string, value: number | { error: string }, calls: readonly OwnCall[] | null]>([
    ["current", 0.2, [call("COMPUTE", "OpenAI", 2023)]],
    ["disputed", 2e9, [call("ARR", "OpenAI", 2023)]],
    // The plan beside it has been overtaken.
    ["current", 20e9, [call("ARR", "OpenAI", 2025)]],
    ["projection", 1, [call("GET", "OpenAI", "ARR", 2025, null, "Status=projection")]],
    ["error", { error: "#VALUE!" }, [call("ARR", "OpenIA", 2025)]],
    ["unreadable", 1, null],
    ["unreadable", 1, [{ ...call("ARR", "OpenAI", 2025), explanation: null }]],
  ])("%s", (status, value, calls) => {
    expect(cellStatuses(value, calls, dataset)).toContain(status);
  });

  test("the worst first, and current only alone", () => {
    const both = [call("ARR", "OpenAI", 2023), call("ARR", "OpenIA", 2023)];
    expect(cellStatuses({ error: "#VALUE!" }, both, dataset).slice(0, 2)).toEqual([
      "error",
      "disputed",
    ]);
  });
});

test("a figure is superseded by a later one of the same kind only, never by a plan", () => {
  for (const fact of dataset.facts) {
    const later = laterOtherFigure(fact, dataset);
    if (!later) continue;
    expect(later.known.end > fact.known.end).toBe(true);
    expect([later.entity, later.metric, later.scope, later.basis]).toEqual([
      fact.entity,
      fact.metric,
      fact.scope,
      fact.basis,
    ]);
    const isPlan = (status: string) => status === "projection" || status === "target";
    expect(isPlan(later.status) && !isPlan(fact.status)).toBe(false);
  }
});
