import { dataset } from "../../../../src/data";
import { claimsOf } from "../../../../src/core/query/query";
import type { Fact } from "../../../../src/core/facts/fact";
import { claimPoints } from "../../../../src/taskpane/parts/evidence/claimPoints";
import { vintagesOf } from "../../../../src/taskpane/parts/evidence/vintagesOf";
import { SPEECH } from "../../../../src/taskpane/parts/speech/speech";

const fact = (id: string): Fact => {
  const found = dataset.facts.find((fact) => fact.id === id);
  if (!found) throw new Error(`There is no fact ${id}.`);
  return found;
};

const RESULT = fact("openai-arr-2025-neteasehao");
const FORECAST = fact("openai-arr-2025-vpshk");

describe("Claims about OpenAI's run-rate of 2025", () => {
  const points = claimPoints(claimsOf(dataset, RESULT), RESULT, dataset, SPEECH.en);

  test("are drawn by the day they became known, the forecast hollow and, overtaken by the report, not ringed", () => {
    expect(points.map(({ id, isHollow, isDisputed }) => ({ id, isHollow, isDisputed }))).toEqual([
      { id: FORECAST.id, isHollow: true, isDisputed: false },
      { id: RESULT.id, isHollow: false, isDisputed: false },
    ]);
    expect(points.map(({ value }) => value)).toEqual([13e9, 20e9]);
    expect(points[0]?.day).toBeLessThan(points[1]?.day ?? 0);
  });

  test("say the figure as printed and since when it is known", () => {
    expect(points[0]?.label).toContain("130亿美元");
    expect(points[0]?.label).toMatch(/known.*October 2025/i);
    expect(points[1]?.label).toContain("200億美元");
  });

  test("say of the forecast, and of it alone, that it is superseded", () => {
    expect(points.map(({ label }) => label.endsWith(" · Superseded"))).toEqual([true, false]);
  });

  test("answered one after the other", () => {
    expect(vintagesOf(RESULT, dataset).map(({ asOf }) => asOf)).toEqual([
      FORECAST.known.end,
      RESULT.known.end,
    ]);
  });
});

test("claims that print no single number have no point", () => {
  const range: Fact = { ...RESULT, id: "a range", value: null, low: 1e9, high: 2e9 };
  expect(claimPoints([RESULT, range], RESULT, dataset, SPEECH.zh)).toHaveLength(1);
});
