import { call, callOne } from "../call";

test.each<[string, number, number]>([
  ["REVENUE", 2026, 13],
  ["REVENUE", 2027, 13],
  ["SPEND", 2027, 40],
])("%s of %d carries the last period that has an answer: %d", (id, year, value) => {
  expect(callOne(id, "OpenAI", year, null, "Mag=B; Fill=prior")).toBe(value);
});

test.each<[string, Parameters<typeof callOne>, RegExp]>([
  [
    "options in the place of asof",
    ["ARR", "OpenAI", 2025, "Mag=Billions"],
    /^#VALUE! The options "Mag=Billions" stand where asof is expected: write ,, before them/,
  ],
  [
    "options in the place of the period",
    ["ARR", "OpenAI", "Mag=B"],
    /^#VALUE! The options "Mag=B" stand where period is expected: write ,,, before them/,
  ],
  [
    "options in the place of a round",
    ["POSTMONEY", "OpenAI", "Mag=B"],
    /^#VALUE! The options "Mag=B" stand where round is expected: write ,, before them/,
  ],
  [
    "a comma between options",
    ["ARR", "OpenAI", 2025, null, "Mag=B,Out=low"],
    /^#VALUE! Expected a semicolon between two options .* found "Mag=B,Out=low"/,
  ],
  [
    "a period that runs backwards",
    ["HISTORY", "OpenAI", "ARR", "2025..2023"],
    /^#VALUE! The period runs backwards: 2023 comes before 2025/,
  ],
  [
    "a metric in the place of a company",
    ["ARR", "Revenue"],
    /^#VALUE! "Revenue" is a metric; here a company or product is expected/,
  ],
])("%s is told", (_, args, words) => {
  expect(callOne(...args)).toMatch(words);
});

test("Scope=whole is the whole company, as without a scope", () => {
  const request = ["OpenAI", "ARR", null, null] as const;
  expect(call("HISTORY", ...request, "Scope=whole")).toEqual(call("HISTORY", ...request));
  expect(call("HISTORY", ...request, "范围=整体")).not.toEqual(
    call("HISTORY", ...request, "Scope=api"),
  );
});
