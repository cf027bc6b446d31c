import { call, callOne } from "../call";

test("the latest of a history is the one that a figure alone would be", () => {
  const rows = call("HISTORY", "Anthropic", "ARR", "LATEST", null, "Mag=B; Headers=0");
  expect(rows.map(([period, value]) => [period, value])).toEqual([["2025-10", 7]]);
  expect(callOne("ARR", "Anthropic", "LATEST", null, "Mag=B")).toBe(7);
});

test("a history in which claims must agree has an error only where they do not", () => {
  const rows = call("HISTORY", "OpenAI", "ARR", null, null, "Pick=agree; Headers=0");
  expect(rows.map(([period]) => period)).toEqual([
    "2023-06/2023-08",
    "2023-12",
    "2024-06",
    "2024",
    "2025",
  ]);
  expect(rows[1]?.[1]).toMatch(/^#N\/A The claims disagree/);
  expect(rows[2]?.[1]).toBe(3.4e9);
});

test("a history as it was known on a day", () => {
  const rows = call("HISTORY", "OpenAI", "ARR", null, "2024-07", "Mag=B; Headers=0");
  expect(rows.map(([period, value]) => [period, value])).toEqual([
    ["2023-06/2023-08", 1],
    ["2023-12", 1.6],
    ["2024-06", 3.4],
  ]);
  expect(
    call("HISTORY", "OpenAI", "ARR", "2024..2025", null, "Mag=B; Headers=0").map((row) => row[0]),
  ).toEqual(["2024-06", "2024", "2025"]);
  expect(callOne("HISTORY", "OpenAI", "ARR", 2019)).toMatch(/^#N\/A/);
});
