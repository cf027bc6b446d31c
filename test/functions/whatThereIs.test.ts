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

const PAYING =
  /There is: GET\("Generative AI","Paying share","2025-10",,"Scope=individuals"\) about 3%\./;

describe("who has the metric is named where the one asked has not:", () => {
  test.each([
    ["Menlo Ventures", "付费比例", PAYING],
    ["ChatGPT", "Paying share", PAYING],
    ["OpenAI", "Paying share", PAYING],
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

test("beside each counterparty's figure the one of several together is named", () => {
  const together = /Counterparty=oracle 300bn.* Of several together: Scope=all-suppliers .*1tn/;
  expect(callOne("GET", "OpenAI", "Contract value", 2025)).toMatch(together);
  expect(callOne("GET", "OpenAI", "Contract value", 2025, null, "Scope=whole")).toMatch(together);
  expect(callOne("GET", "OpenAI", "Contract value", 2025, "2025-11-30")).toMatch(together);
});

describe("a scope that no figure has leads to the one that was meant:", () => {
  test("of the part alone the only multiple of that part answers, and names its measure", () => {
    expect(callOne("GET", "OpenAI", "Growth multiple", null, null, "Scope=api")).toBe(3);
    expect(
      callOne("GET", "OpenAI", "Growth multiple", null, null, "Scope=api; Out=factid"),
    ).toMatch(/-api-arr-/);
  });

  test("a part never answers for more than itself", () => {
    expect(callOne("GET", "Microsoft", "Revenue share", null, null, "Scope=azure")).toMatch(
      /^#N\/A .* with Scope=azure\. There is: Scope=azure-openai-service 20%\.$/,
    );
    expect(callOne("GET", "OpenAI", "ARR", null, null, "Scope=subscriptions")).toMatch(/^#N\/A /);
  });

  test("the scope that has the word asked goes first", () => {
    expect(callOne("ARR", "OpenAI", "2024-06", null, "Scope=azure")).toMatch(
      /There is: Scope=azure-revenue-share about 200m \(2024-06\), Scope=whole 3\.4bn/,
    );
  });

  test("so does the formula of another metric that has it", () => {
    expect(callOne("REVENUE", "OpenAI", 2024, null, "Scope=azure")).toMatch(
      /Also: GET\("OpenAI","Annualised run-rate revenue","2024-06",,"Scope=azure-revenue-share; Counterparty=microsoft"\) about 200m\./,
    );
    expect(callOne("ARR", "Anthropic", 2025, null, "Scope=enterprise")).toMatch(
      /Also: GET\("Anthropic","Revenue mix","2025-10",,"Scope=enterprise"\) about 80%/,
    );
  });
});

test("a range is named with its figures and with the option that asks for an end", () => {
  expect(callOne("FUNDING", "OpenAI", 2023, null, "Counterparty=G42")).toMatch(
    /There is: Scope=chips; Out=low\|high 8bn to 10bn \(2023-12\)\./,
  );
  expect(callOne("FUNDING", "OpenAI", 2023, null, "Scope=chips")).toMatch(
    /is a range, 8bn to 10bn \(printed .*\): ask for Out=low or Out=high/,
  );
  expect(callOne("GET", "G42", "Investment")).toMatch(
    /GET\("OpenAI","Funding raised","2023-12",,"Scope=chips; Counterparty=g42; Out=low"\) 8bn to 10bn/,
  );
});

test("the only figure that there is stands with its period, or with its formula", () => {
  expect(callOne("GET", "Microsoft", "Growth slowdown", "2024-Q1")).toMatch(
    /There is: 2023-Q4\/2024-Q1 \(-2%\)\.$/,
  );
  expect(callOne("REVENUE", "Cohere", "2024-04")).toMatch(
    /It has: GET\("Cohere","Annualised run-rate revenue","2024-04"\) 22m\.$/,
  );
  expect(callOne("RUNWAY", "OpenAI", 2025)).toMatch(
    /There is: 2024-12 \(7\.6bn\)\. The period is that of the cash/,
  );
});

test("a pledge is of the time when it was made", () => {
  const pledge = "Scope=pledge-2023; Mag=B";
  expect(callOne("GET", "Microsoft", "Investment", "2023年初", null, pledge)).toBe(10);
  expect(callOne("GET", "Microsoft", "Investment", 2024, null, pledge)).toBe(10);
  expect(callOne("GET", "Microsoft", "Investment", 2022, null, pledge)).toMatch(/^#N\/A .*2023-Q1/);
  expect(callOne("GET", "Microsoft", "Investment", "2023年初")).toMatch(
    /There is: Scope=pledge-2023 10bn \(2023-Q1\), Scope=principal 13bn/,
  );
});

test("a figure that became known after the as-of is named, with its day", () => {
  expect(callOne("ARR", "OpenAI", "2024Q4", "2025-06-30")).toMatch(
    /Known since 2026-01, after the as-of 2025-06-30: Scope=whole 6bn \(2024\)\.$/,
  );
});

test("the cap of a share of profit is said not to be printed", () => {
  expect(callOne("MSSHARE", 20, null, "Mag=B; Out=cap")).toMatch(
    /^#VALUE! Out is "cap": expected one of share, table, check, remaining\. .* prints no amount/,
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
