import { DEAL_FORMULAS } from "../../../../src/core/deals/dealFormulas";
import { releasedDeal } from "../../../../src/core/deals/knownDeal";
import { LANGUAGES } from "../../../../src/core/words/words";
import { dataset } from "../../../../src/data";
import { functionHelp } from "../../../../src/data/functionHelp";
import { createFormulas } from "../../../../src/formulas/createFormulas";
import { createExplain } from "../../../../src/functions/library/explain";
import { functions } from "../../../../src/functions/library/functions";
import { readForm } from "../../../../src/taskpane/parts/calculator/readForm";
import {
  type CalculatorForm,
  calculatorForm,
} from "../../../../src/taskpane/parts/calculator/calculatorForm";
import { formulaText } from "../../../../src/taskpane/parts/calculator/formulaText";
import { parameterLabel } from "../../../../src/taskpane/parts/calculator/labels";
import { SPEECH } from "../../../../src/taskpane/parts/speech/speech";
import { fakeHost } from "../../fakeHost";

/** The form of every function for every deal that it answers for. */
const formulas = createFormulas(createExplain(dataset), functions);

const forms = DEAL_FORMULAS.flatMap((formula) =>
  formula
    .deals(dataset)
    .map((deal): [name: string, form: CalculatorForm, terms: readonly string[]] => {
      const help = functionHelp.find(({ id }) => id === formula.id);
      if (!help) throw new Error(`There is no function ${formula.id}.`);
      const known = releasedDeal(dataset, deal);
      const terms = [...formula.terms(known), ...formula.open].map(({ names: [name] }) => name);
      return [`${formula.id} for ${deal.id}`, calculatorForm(help, formula, known), terms];
    }),
);

/** What suits every parameter that takes an amount, a price, a fraction or a period. */
const suitable = ({ parameters }: CalculatorForm) =>
  Object.fromEntries(
    parameters.flatMap(({ key, takes }) => {
      // Single shares, whatever the unit.
      if (key === "shares_outstanding") return [[key, "1000000"]];
      if (takes === "amounts") return [[key, "1"]];
      return takes === "period" ? [[key, "2026"]] : [];
    }),
  );

async function answerTo(form: CalculatorForm, filled: Record<string, string>) {
  const { call, problems } = readForm(form, filled);
  if (!call) throw new Error(`${form.help.id} is not filled in: ${[...problems.keys()].join()}`);
  const found = await formulas.readings(formulaText(call), "Model", fakeHost());
  const [reading] = found ?? [];
  return reading?.explanation ?? null;
}

describe.each(forms)("The form of %s", (_, form, terms) => {
  test("has each term of the deal, but for those that are arguments", () => {
    const keys = form.options.filter(({ term }) => term).map(({ key }) => key);
    const named = form.parameters.map(({ key }) => key);
    expect([...keys].sort()).toEqual(terms.filter((term) => !named.includes(term)).sort());
  });

  test.each(LANGUAGES)("has words for everything that it asks, in %s", (language) => {
    const labels = form.parameters.map((field) => parameterLabel(field, SPEECH[language]));
    const names = form.parameters.map(({ key }) => key);
    expect(labels.filter((label) => names.includes(label))).toEqual([]);
  });

  test("makes a call that the function understands, at every choice", async () => {
    const filled = suitable(form);
    for (const { key, option } of form.options)
      for (const { value } of option.choices) {
        const failure = (await answerTo(form, { ...filled, [key]: value }))?.failure;
        // A choice may have no answer for a deal; none may be misunderstood.
        expect([key, value, failure?.code === "bad-input" && failure.words.en]).toEqual([
          key,
          value,
          false,
        ]);
      }
  });

  test("names no option that is the default, which changes nothing", async () => {
    const filled = { ...suitable(form), Mag: "Actuals" };
    expect(readForm(form, filled).call?.options).toEqual([]);
    const plain = await answerTo(form, filled);
    for (const { key, option } of form.options) {
      if (option.fallback === null) continue;
      const { call } = readForm(form, filled);
      const named = call && { ...call, options: [[key, option.fallback] as const] };
      const formula = named ? formulaText(named) : "";
      const [reading] = (await formulas.readings(formula, "Model", fakeHost())) ?? [];
      expect(reading?.explanation?.rows).toEqual(plain?.rows);
    }
  });
});

test("the choice of another function's field of the same name is none", () => {
  const [, form] = forms.find(([name]) => name.startsWith("EQUITYSHARE")) ?? [];
  if (!form) throw new Error("There is no form for EQUITYSHARE.");
  expect(readForm(form, { Out: "remaining", Mag: "Actuals" }).call?.options).toEqual([]);
});
