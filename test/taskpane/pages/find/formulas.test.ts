import type { IsoDate } from "../../../../src/core/period/calendar";
import { dataset } from "../../../../src/data";
import { functionHelp } from "../../../../src/data/functionHelp";
import { createFormulas } from "../../../../src/formulas/createFormulas";
import { createExplain } from "../../../../src/functions/explain";
import { functions } from "../../../../src/functions/functions";
import { type Ask, LATEST, newAsk, TABLE_IDS } from "../../../../src/taskpane/pages/find/ask";
import {
  type AskedCall,
  type AskedOf,
  chosenOptions,
  functionAsked,
} from "../../../../src/taskpane/pages/find/askedCalls";
import { existing } from "../../../../src/taskpane/pages/find/existing";
import { layoutOf } from "../../../../src/taskpane/pages/find/layout";
import { answerTo } from "../../../../src/taskpane/pages/find/preview";
import type { Unnamed } from "../../../../src/taskpane/pages/find/unnamed";
import { fakeHost } from "../../fakeHost";

const explain = createExplain(dataset);
const { readings } = createFormulas(explain, functions);
const host = fakeHost();

const UNNAMED: Unnamed = { asOf: dataset.released, mag: "Actuals" };

const of = (ask: Ask, unnamed = UNNAMED): AskedOf => ({
  ask,
  there: existing(dataset, ask, unnamed.asOf),
  help: functionHelp,
  dataset,
  unnamed,
});

/** Every formula that an ask leads to. */
function calls(ask: Ask): readonly AskedCall[] {
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
  const asked = of(ask);
  const help = functionAsked(asked);
  const options = help ? chosenOptions(asked, help) : [];
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
    { ...ask, periods: existing(dataset, ask, UNNAMED.asOf).periods.map(({ text }) => text) },
    ...TABLE_IDS.map((form) => ({ ...ask, form })),
  ].flatMap(variants);

  test("the formula gives a figure before anything else is chosen", () => {
    const [call] = calls(ask);
    expect(call && answerTo(call, explain).failure).toBeNull();
  });

  test("each formula, read back from the sheet, gives what was shown before", async () => {
    expect(all.length).toBeGreaterThan(4);
    for (const call of all.flatMap(calls)) {
      const read = await readings(call.formula, "Model", host);
      const { rows, failure } = answerTo(call, explain);
      expect(read).toMatchObject([{ refusals: [], doubts: [], explanation: { rows, failure } }]);
      expect(failure?.code).not.toBe("bad-input");
    }
  });

  test("each period that is offered has a figure", () => {
    for (const { text } of existing(dataset, ask, UNNAMED.asOf).periods) {
      const [call] = calls({ ...ask, periods: [text], options: { Status: "any" } });
      const failure = call && answerTo(call, explain).failure;
      expect([text, failure?.words.en]).toEqual([text, undefined]);
    }
  });
});

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
  const unnamed: Unnamed = { asOf: "2024-12-31" as IsoDate, mag: "Billions" }; // A day.
  const ask = newAsk("openai", "arr");
  const formula = (options: Ask["options"]) => {
    const layout = layoutOf(of({ ...ask, options }, unnamed), "en");
    return layout?.kind === "one" ? layout.call.formula : "";
  };

  test("the workbook's unit need not be written, single dollars must be", () => {
    expect(formula({})).not.toContain("Mag=");
    expect(formula({ Mag: "Actuals" })).toContain("Mag=Actuals");
  });

  test("only the periods are offered that were known by then", () => {
    const periods = (by: Unnamed) => of(ask, by).there.periods.map(({ text }) => text);
    expect(periods(UNNAMED)).toContain("2025");
    expect(periods(unnamed)).not.toContain("2025");
    expect(periods(unnamed)).not.toEqual([]);
  });
});
