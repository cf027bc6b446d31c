import fc from "fast-check";
import { hardCoded } from "../../../src/core/audit/hardCoded";
import { SCALES } from "../../../src/core/words/scale";
import { dataset } from "../../../src/data";

const IN_DOLLARS = dataset.facts.filter(
  ({ unit, value }) => unit === "USD" && value !== null && value !== 0,
);
const name = (id: string) => dataset.entities.get(id)?.name ?? "";

describe("A typed number", () => {
  test("that is a fact's, in any usual scale and beside the company's name, is found", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...IN_DOLLARS),
        fc.constantFrom(...SCALES),
        (fact, { factor }) => {
          const typed = (fact.value ?? 0) / factor;
          fc.pre(!(Number.isInteger(typed) && typed >= 1900 && typed <= 2100));
          const year = fact.period?.text.slice(0, 4) ?? "";
          const metric = dataset.metrics.get(fact.metric)?.name ?? "";
          const found = hardCoded(typed, [name(fact.entity), metric, year], dataset);
          const same = found.filter(
            (one) => one.isExact && one.fact.value === fact.value && one.scale.factor === factor,
          );
          expect(same.length).toBeGreaterThan(0);
        },
      ),
    );
  });

  test("that lies outside of every rounding interval is none", () => {
    fc.assert(
      fc.property(fc.constantFrom(...IN_DOLLARS), fc.integer({ min: 1, max: 40 }), (fact, far) => {
        const typed = (fact.value ?? 0) + fact.precision * (far + 0.5);
        for (const { fact: other, amount, scale } of hardCoded(
          typed,
          [name(fact.entity)],
          dataset,
        )) {
          const distance = Math.abs(typed * scale.factor - amount);
          expect(distance).toBeLessThanOrEqual(other.precision / 2 + 1e-12 * Math.abs(typed));
        }
      }),
    );
  });

  test.each<[why: string, number: number, titles: readonly string[], ids: readonly string[]]>([
    // 200億美元, neteasehao-2026-01, paragraph 23
    ["in full", 20e9, [], ["openai-arr-2025-neteasehao"]],
    ["in billions under a title", 20, ["OpenAI", "ARR", "2025"], ["openai-arr-2025-neteasehao"]],
    ["in 亿 under a Chinese title", 200, ["年化收入", "2025年"], ["openai-arr-2025-neteasehao"]],
    ["small without a title", 20, ["widgets"], []],
    ["a year", 2025, ["OpenAI", "ARR"], []],
    ["nothing", 0, ["OpenAI", "ARR"], []],
    ["of nobody", 123_456_789, ["OpenAI"], []],
  ])("%s: %d", (_, number, titles, ids) => {
    const found = hardCoded(number, titles, dataset).map(({ fact }) => fact.id);
    expect(found.slice(0, ids.length)).toEqual(ids);
    if (ids.length === 0) expect(found).toEqual([]);
  });
});
