import { metadata } from "../../../src/functions/help/metadata";
import { completions } from "../../../src/workbench/completion/completions";

const lists = {
  en: metadata("en", "https://example.org/aifin"),
  zh: metadata("zh", "https://example.org/aifin"),
};

/** What is offered at the caret, which the formula shows as `|`. */
function offered(shown: string, language: "en" | "zh" = "en") {
  return completions(shown.replace("|", ""), shown.indexOf("|"), lists[language]);
}

const labels = (shown: string, language: "en" | "zh" = "en") =>
  offered(shown, language)?.choices.map(({ label, name }) => `${label} ${name}`.trim()) ?? [];

/** The formula after one of them is taken, with the caret. */
function taken(shown: string, label: string, language: "en" | "zh" = "en"): string | undefined {
  const found = offered(shown, language);
  const choice = found?.choices.find((one) => one.label === label);
  if (!found || !choice) return undefined;
  const formula = shown.replace("|", "");
  const text = `${choice.text.slice(0, choice.caret)}|${choice.text.slice(choice.caret)}`;
  return formula.slice(0, found.from) + text + formula.slice(found.to);
}

describe("While an argument is typed, the workbench offers", () => {
  test.each<[why: string, formula: string, language: "en" | "zh", offered: readonly string[]]>([
    ["what begins so", '=AIFIN.ARR("Op|', "en", ["OpenAI"]],
    ["in any case, width and spacing", '=AIFIN.ARR("ｏp en|', "en", ["OpenAI"]],
    ["by a Chinese name", '=AIFIN.GET("微|', "zh", ["Microsoft 微软"]],
    ["by the other language's name", '=AIFIN.GET("微|', "en", ["Microsoft"]],
    [
      "by the long name",
      '=AIFIN.GET(A1,"Annualised run|',
      "en",
      ["ARR Annualised run-rate revenue"],
    ],
    ["metrics in Chinese", '=AIFIN.GET(A1,"年化|', "zh", ["ARR 年化收入"]],
    ["periods", '=AIFIN.ARR(A1,"la|', "en", ["LATEST"]],
    ["years in Chinese", '=AIFIN.ARR(A1,"2025|', "zh", []],
    ["values of an option", '=AIFIN.ARR(A1,,,"Mag=b|', "en", ["Billions"]],
    ["values of an option in Chinese", '=AIFIN.ARR(A1,,,"单位=十|', "zh", ["Billions 十亿"]],
    ["a second option", '=AIFIN.ARR(A1,,,"Mag=Billions; st|', "en", ["Status="]],
  ])("%s", (_why, formula, language, expected) => {
    expect(labels(formula, language)).toEqual(expected);
  });

  test("all of a list right after the bracket, and names of options first", () => {
    expect(labels("=AIFIN.ARR(|")).toEqual(expect.arrayContaining(["OpenAI", "Anthropic"]));
    expect(labels('=AIFIN.ARR(A1,,,"|')).toEqual(expect.arrayContaining(["Mag=", "Out="]));
    expect(labels('=AIFIN.ARR(A1,,,"|', "zh")).toContain("Mag= 单位");
  });

  test("an option once", () => {
    expect(labels('=AIFIN.ARR(A1,,,"单位=十亿；|', "zh")).not.toContain("Mag= 单位");
  });

  test("what is whole first, where others begin with it too", () => {
    expect(labels('=AIFIN.GET("Azure|')).toEqual(["Azure", "Azure OpenAI Service"]);
  });

  test.each([
    ["where nothing begins so", '=AIFIN.ARR("Xy|'],
    ["where only marks are typed", '=AIFIN.ARR("--|'],
    ["for a value that is whole", '=AIFIN.ARR("openai|'],
    ["inside of one that is whole", '=AIFIN.ARR("Open|AI","2025")'],
    ["for an option that is whole", '=AIFIN.ARR(A1,,,"Mag=Billions|'],
    ["inside of an option that is whole", '=AIFIN.ARR(A1,,,"Mag=Bil|lions")'],
    ["inside of the name of an option", '=AIFIN.ARR(A1,,,"Ma|g=Billions")'],
    ["for an option that there is not", '=AIFIN.ARR(A1,,,"Size=|'],
    ["for an amount", '=AIFIN.TRANCHE("|'],
    ["for more arguments than there are", '=AIFIN.ARR(A1,A2,A3,A4,"|'],
    ["for other functions", '=SUM("|'],
  ])("nothing %s", (_why, formula) => {
    expect(offered(formula)).toBeNull();
  });
});

describe("What is taken", () => {
  test.each([
    ["is written with its quotes", "=AIFIN.ARR(|", "OpenAI", '=AIFIN.ARR("OpenAI"|'],
    ["closes the opened quote", '=AIFIN.ARR("Op|', "OpenAI", '=AIFIN.ARR("OpenAI"|'],
    [
      "goes on before what follows",
      '=AIFIN.ARR("Op|,"2025")',
      "OpenAI",
      '=AIFIN.ARR("OpenAI"|,"2025")',
    ],
    [
      "replaces the rest of a text",
      '=AIFIN.ARR("Op|en","2025")',
      "OpenAI",
      '=AIFIN.ARR("OpenAI"|,"2025")',
    ],
    ["leaves a name open for its value", '=AIFIN.ARR(A1,,,"ma|', "Mag=", '=AIFIN.ARR(A1,,,"Mag=|'],
    [
      "ends with the value",
      '=AIFIN.ARR(A1,,,"Mag=|',
      "Billions",
      '=AIFIN.ARR(A1,,,"Mag=Billions"|',
    ],
    [
      "keeps the options around it",
      '=AIFIN.ARR(A1,,,"Pick=first; Mag=b|; Out=low")',
      "Billions",
      '=AIFIN.ARR(A1,,,"Pick=first; Mag=Billions; Out=low"|)',
    ],
    [
      "leaves the options behind a name",
      '=AIFIN.ARR(A1,,,"ma|; Out=low")',
      "Mag=",
      '=AIFIN.ARR(A1,,,"Mag=|; Out=low")',
    ],
  ])("%s", (_why, formula, label, expected) => {
    expect(taken(formula, label)).toBe(expected);
  });

  test("is the value of formulas in Chinese too", () => {
    expect(taken('=AIFIN.GET("微|', "Microsoft", "zh")).toBe('=AIFIN.GET("Microsoft"|');
    expect(taken("=AIFIN.GET（“微|", "Microsoft", "zh")).toBe('=AIFIN.GET（"Microsoft"|');
    expect(taken('=AIFIN.ARR(A1,,,"单位=十|', "Billions", "zh")).toBe(
      '=AIFIN.ARR(A1,,,"Mag=Billions"|',
    );
  });
});
