import type { IsoDate } from "../../../../src/core/period/calendar";
import { dataset } from "../../../../src/data";
import { functionHelp } from "../../../../src/data/functionHelp";
import { createFormulas } from "../../../../src/formulas/createFormulas";
import { createExplain } from "../../../../src/functions/library/explain";
import { functions } from "../../../../src/functions/library/functions";
import { type Ask, LATEST, newAsk, TABLE_IDS } from "../../../../src/taskpane/pages/find/ask";
import {
  type FormulaCall,
  type AskContext,
  chosenOptions,
  functionInUrl,
} from "../../../../src/taskpane/pages/find/formulaCalls";
import { askChoices } from "../../../../src/taskpane/pages/find/askChoices";
import { layoutOf } from "../../../../src/taskpane/pages/find/layout";
import { answerTo } from "../../../../src/taskpane/pages/find/preview";
import type { WorkbookDefaults } from "../../../../src/taskpane/pages/find/workbookDefaults";
import { fakeHost } from "../../fakeHost";
import { someOf } from "../../../runs";

const explain = createExplain(dataset);
const { readings } = createFormulas(explain, functions);
const host = fakeHost();

const UNNAMED: WorkbookDefaults = { asOf: dataset.released, mag: "Actuals" };

const of = (ask: Ask, defaults = UNNAMED): AskContext => ({
  ask,
  choices: askChoices(dataset, ask, defaults.asOf),
  help: functionHelp,
  dataset,
  defaults: defaults,
});

/** Every formula that an ask leads to. */
function calls(ask: Ask): readonly FormulaCall[] {
  const layout = layoutOf(of(ask), "en");
  if (!layout) return [];
  return layout.kind === "one" ? [layout.call] : layout.rows.flatMap((row) => row.calls);
}

const formulas = (ask: Ask) => calls(ask).map(({ formula }) => formula);

/** Every company with each of its metrics. */
const PAIRS = [
  ...new Map(
    dataset.facts.map(({ entity, metric }) => [`${entity} ${metric}`, newAsk(entity, metric)]),
  ),
];

/** The ask, and with each value of each option that is offered for it. */
function variants(ask: Ask): readonly Ask[] {
  const request = of(ask);
  const help = functionInUrl(request);
  const options = help ? chosenOptions(request, help) : [];
  return [
    ask,
    ...options.flatMap(({ option: { name, choices } }) =>
      choices.map(({ value }) => ({ ...ask, options: { [name]: value } })),
    ),
  ];
}

describe.each(PAIRS)("Asked of %s", (_, ask) => {
  const all: readonly Ask[] = [
    ask,
    { ...ask, asOf: "2026-01-31" },
    { ...ask, periods: askChoices(dataset, ask, UNNAMED.asOf).periods.map(({ text }) => text) },
    ...TABLE_IDS.map((form) => ({ ...ask, form })),
  ].flatMap(variants);

  test("the formula gives a figure before anything else is chosen, or names what gives one", () => {
    const [call] = calls(ask);
    const failure = call && answerTo(call, explain).failure;
    expect(failure).not.toBeUndefined();
    if (!failure) return;
    const named = namedIn(failure.words.en);
    expect(named.length).toBeGreaterThan(0);
    for (const choice of named) {
      const [chosen] = calls({ ...ask, ...choice });
      expect([choice, chosen && answerTo(chosen, explain).failure]).toEqual([choice, null]);
    }
  });

  test("each formula, read back from the sheet, gives what was shown before", async () => {
    expect(all.length).toBeGreaterThan(4);
    for (const call of someOf(all.flatMap(calls))) {
      const read = await readings(call.formula, "Model", host);
      const { rows, failure } = answerTo(call, explain);
      expect(read).toMatchObject([{ refusals: [], doubts: [], explanation: { rows, failure } }]);
      expect(failure?.code).not.toBe("bad-input");
    }
  });

  test("each period that is offered has a figure", () => {
    for (const { text } of askChoices(dataset, ask, UNNAMED.asOf).periods) {
      const [call] = calls({ ...ask, periods: [text], options: { Status: "any" } });
      const failure = call && answerTo(call, explain).failure;
      expect([text, failure?.words.en]).toEqual([text, undefined]);
    }
  });
});

test("what is offered first always has an answer", () => {
  const unanswered = PAIRS.filter(([, ask]) => {
    const [call] = calls(ask);
    return call && answerTo(call, explain).failure;
  });
  expect(unanswered.map(([pair]) => pair)).toEqual([]);
});

test.each([
  ["the kind of price that is the latest", "openai", "valuation", /Scope=(share-sale|pre-money)/],
  ["the last total where none is of a year", "azure-openai-service", "revenue", /"2025-06"/],
])("offered first is %s", (_, entity, metric, words) => {
  expect(calls(newAsk(entity, metric))[0]?.formula).toMatch(words);
});

test("the whole with no kind stated is asked for by name where there are kinds", () => {
  const [call] = calls({ ...newAsk("openai", "valuation"), options: { Scope: "" } });
  expect(call?.formula).toBe('=AIFIN.VALUATION("OpenAI",,,"Scope=whole")');
});

/** What a refusal says to choose: each of several kinds, or the one time there is. */
function namedIn(refusal: string): readonly Partial<Ask>[] {
  const [, period] = /^Ask for (\S+),/.exec(refusal) ?? [];
  if (period !== undefined) return [{ periods: [period] }];
  const scopes = refusal.startsWith("Choose one") ? refusal.matchAll(/Scope=([\w.+-]+)/g) : [];
  return [...scopes].map(([, scope = ""]) => ({ options: { Scope: scope } }));
}

describe("The formula", () => {
  const ARR = newAsk("openai", "arr");

  test.each<readonly [string, Ask, readonly string[]]>([
    ["of the latest figure needs no period", ARR, ['=AIFIN.ARR("OpenAI")']],
    [
      "asks by GET where there is no short form",
      newAsk("microsoft", "recovery-amount"),
      ['=AIFIN.GET("Microsoft","RECOVERY-AMOUNT")'],
    ],
    [
      "keeps the place of what is left out before what is given",
      { ...ARR, options: { Mag: "Billions" } },
      ['=AIFIN.ARR("OpenAI",,,"Mag=Billions")'],
    ],
    [
      "has the as-of day before the options",
      { ...ARR, periods: ["2024"], asOf: "2025-01-31", options: { Mag: "亿" } },
      ['=AIFIN.ARR("OpenAI",,"2025-01-31","Mag=亿")'],
    ],
    [
      "names the only scope that there is",
      newAsk("claude", "market-share"),
      ['=AIFIN.MARKETSHARE("Claude",,,"Scope=code-generation")'],
    ],
    [
      "passes over a scope, a period and a value that do not exist",
      { ...ARR, periods: ["1999"], options: { Scope: "chips", Out: "nonsense" } },
      ['=AIFIN.ARR("OpenAI")'],
    ],
    [
      "stands once for each company and period",
      { ...ARR, entities: ["openai", "anthropic"], periods: ["2024", LATEST] },
      [
        '=AIFIN.ARR("Anthropic")',
        '=AIFIN.ARR("Anthropic","2024")',
        '=AIFIN.ARR("OpenAI")',
        '=AIFIN.ARR("OpenAI","2024")',
      ],
    ],
    [
      "of a table lists companies down and periods across",
      { ...ARR, entities: ["openai", "anthropic"], periods: ["2024", "2025"], form: "GRID" },
      ['=AIFIN.GRID({"Anthropic";"OpenAI"},"ARR",{"2025","2024"})'],
    ],
    [
      "of a history without periods asks for all of them",
      { ...ARR, form: "HISTORY", options: { Sort: "desc" } },
      ['=AIFIN.HISTORY("OpenAI","ARR",,,"Sort=desc")'],
    ],
    [
      "of a history spans the chosen periods",
      { ...ARR, form: "HISTORY", periods: ["2025", "2023-12"] },
      ['=AIFIN.HISTORY("OpenAI","ARR","2023-12..2025")'],
    ],
  ])("%s", (_, ask, expected) => {
    expect(formulas(ask)).toEqual(expected);
  });

  test("of nothing chosen does not exist", () => {
    expect(formulas(newAsk("openai", null))).toEqual([]);
    expect(formulas(newAsk(null, "arr"))).toEqual([]);
  });
});

describe("In a workbook that answers in billions as of the end of 2024", () => {
  const defaults: WorkbookDefaults = { asOf: "2024-12-31" as IsoDate, mag: "Billions" }; // A day.
  const ask = newAsk("openai", "arr");
  const formula = (options: Ask["options"]) => {
    const layout = layoutOf(of({ ...ask, options }, defaults), "en");
    return layout?.kind === "one" ? layout.call.formula : "";
  };

  test("the workbook's unit need not be written, single dollars must be", () => {
    expect(formula({})).not.toContain("Mag=");
    expect(formula({ Mag: "Actuals" })).toContain("Mag=Actuals");
  });

  test("only the periods are offered that were known by then", () => {
    const periods = (by: WorkbookDefaults) => of(ask, by).choices.periods.map(({ text }) => text);
    expect(periods(UNNAMED)).toContain("2025");
    expect(periods(defaults)).not.toContain("2025");
    expect(periods(defaults)).not.toEqual([]);
  });
});
