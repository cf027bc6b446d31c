import { call, callOne } from "./call";

/** What a refusal names instead is there, of the very company that was asked. */

describe("a metric is suggested only where the company has figures of it:", () => {
  test.each([
    ["Anthropic", "活跃企业用户", /Did you mean: Customers\?$/],
    ["OpenAI", "weekly usrs", /METRICS lists all\.$/],
    ["ChatGPT", "weekly usrs", /Did you mean: Weekly active users\?$/],
    ["Menlo Ventures", "paying shre", /METRICS lists all\.$/],
    ["OpenAI", "revenu", /Did you mean: Revenue/],
    ["ChatGPT", "revenu", /METRICS lists all\.$/],
  ])("%s, %s", (entity, metric, words) => {
    expect(callOne("GET", entity, metric, 2025)).toMatch(/^#VALUE! .* is not a metric/);
    expect(callOne("GET", entity, metric, 2025)).toMatch(words);
    expect(callOne("YOY", entity, metric, 2025)).toMatch(words);
  });

  test("also in a column of companies, each by its own", () => {
    const [[chatgpt], [openai]] = call("GET", [["ChatGPT"], ["OpenAI"]], "weekly usrs", 2025) as [
      [unknown],
      [unknown],
    ];
    expect(String(chatgpt)).toMatch(/Did you mean: Weekly active users\?/);
    expect(String(openai)).toMatch(/METRICS lists all/);
  });
});

describe("who has the metric is named where the one asked has not:", () => {
  test.each([
    ["Menlo Ventures", "付费比例", /There is one of Generative AI\./],
    ["ChatGPT", "Paying share", /There is one of Generative AI\./],
    ["OpenAI", "Paying share", /There is one of Generative AI\./],
    ["ChatGPT", "ARR", /There is one of OpenAI\./],
    ["Claude", "ARR", /There is one of Anthropic\./],
    ["OpenAI", "USERS", /Its part has it: ChatGPT\./],
  ])("%s, %s", (entity, metric, words) => {
    expect(callOne("GET", entity, metric, 2025)).toMatch(/^#N\/A /);
    expect(callOne("GET", entity, metric, 2025)).toMatch(words);
  });

  test("not before its figure was known", () => {
    expect(callOne("GET", "OpenAI", "Paying share", 2025, "2024-12-31")).not.toMatch(/Generative/);
  });
});

describe("Status= that nothing has says what there is, as the letter A does:", () => {
  test.each([
    [
      ["OpenAI", "Revenue", 2028, null, "Status=actual"],
      "#N/A Revenue of OpenAI for 2028 is not an actual figure: there is a target, 100bn. Leave Status= out, or ask for one of 2022.",
    ],
    [
      ["Anthropic", "ARR", 2024, null, "Status=actual"],
      /^#N\/A Annualised run-rate revenue of Anthropic for 2024 is not an actual figure: there is a target, over 850m\. Leave Status= out, or ask for one of .*2025-10\.$/,
    ],
    [
      ["OpenAI", "Compute", 2025, null, "Status=target"],
      /is not a target: there is an actual figure, 1\.9\sGW\. GET without Status= gives it\.$/,
    ],
  ])("%j", (args, words) => {
    expect(callOne("GET", ...args)).toEqual(
      typeof words === "string" ? words : expect.stringMatching(words),
    );
  });
});

test("a part's figure with a counterparty is named, and answers no question about the whole", () => {
  const of = ["OpenAI", 2023, null] as const;
  expect(callOne("FUNDING", ...of, "Counterparty=G42")).toMatch(/^#N\/A .*Scope=chips/);
  expect(callOne("FUNDING", ...of, "Counterparty=G42; Scope=chips; Out=high; Mag=Billions")).toBe(
    10,
  );
});

describe("Base= takes before and after, as the table of options has them:", () => {
  test.each([
    ["before", "first"],
    ["after", "expanded"],
    ["扩大前", "first"],
    ["擴大後", "expanded"],
  ])("%s is %s", (word, slug) => {
    const of = (base: string) => [
      callOne("COMMITMENT", "CoreWeave", null, `Base=${base}`),
      callOne("EQUITYSHARE", "CoreWeave", `Base=${base}`),
    ];
    expect(of(word)).toEqual(of(slug));
    expect(of(word)).toEqual([expect.any(Number), expect.any(Number)]);
  });
});
