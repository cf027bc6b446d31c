import { call } from "../call";

test("every claim about a figure, whether it agrees, and whether it has been overtaken", () => {
  const shown = (year: number, asOf: string | null = null) =>
    call("CLAIMS", "OpenAI", "ARR", year, asOf, "Mag=B; Headers=0").map((row) => [
      ...row.slice(0, 5),
      row[11],
    ]);
  expect(shown(2025)).toEqual([
    [20, true, "2025", "actual", "over", false],
    [13, false, "2025", "projection", "about", true],
  ]);
  expect(shown(2025, "2025-12-31")).toEqual([[13, true, "2025", "projection", "about", false]]);
  expect(shown(2023)).toEqual([
    [2, true, "2023", "actual", "exact", false],
    [1.6, false, "2023-12", "actual", "exact", false],
  ]);
});

test("the last column of CLAIMS says what is superseded, in both languages", () => {
  const titles = (language: string) =>
    call("CLAIMS", "OpenAI", "ARR", 2025, null, `Lang=${language}`)[0]?.at(-1);
  expect([titles("en"), titles("zh")]).toEqual(["Superseded", "已被取代"]);
});

test("a dated figure of the year's last month is a claim about the year's end", () => {
  for (const period of ["2023", "2023-12", "2023Q4", "2023年下半年", "2023-12-31"])
    expect(call("CLAIMS", "OpenAI", "ARR", period, null, "Headers=0")).toHaveLength(2);
});

test("run-rate never disagrees with revenue, nor one scope with another", () => {
  expect(call("CLAIMS", "OpenAI", "Revenue", 2023, null, "Headers=0")).toHaveLength(1);
  expect(call("CLAIMS", "OpenAI", "ARR", "2024-06", null, "Headers=0")).toHaveLength(1);
});
