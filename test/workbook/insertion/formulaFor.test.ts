import type { IsoDate } from "../../../src/core/period/calendar";
import { dataset } from "../../../src/data";
import { createFormulas } from "../../../src/formulas/createFormulas";
import { createExplain } from "../../../src/functions/library/explain";
import { functions } from "../../../src/functions/library/functions";
import { DEFAULT_SETTINGS } from "../../../src/core/library/workbookSettings";
import { formulaFor } from "../../../src/workbook/insertion/formulaFor";
import { fakeHost } from "../../taskpane/fakeHost";

const explain = createExplain(dataset);
const formulas = createFormulas(explain, functions);

describe("The formula that gets a figure", () => {
  test.each(dataset.facts.map(({ id }) => id))(
    "%s: the formula answers with exactly this fact",
    async (id) => {
      const fact = dataset.fact(id);
      if (!fact) throw new Error(`The tables have no ${id}.`);
      const formula = formulaFor(fact, dataset, explain);
      expect(formula).not.toBeNull();
      const [call] = (await formulas.readings(formula ?? "", "Model", fakeHost())) ?? [];
      const evidence = call?.explanation?.evidence ?? [];
      expect(evidence.map((one) => one.fact.id)).toEqual([id]);
    },
  );

  test.each([
    ["openai-arr-2025-neteasehao", '=AIFIN.GET("OpenAI","ARR","2025")'],
    ["openai-arr-api-2024-03-shunwang", '=AIFIN.GET("OpenAI","ARR","2024-03",,"Scope=api")'],
    ["openai-arr-2025-vpshk", '=AIFIN.GET("OpenAI","ARR","2025",,"Status=projection")'],
    [
      "openai-contract-value-oracle-vpshk",
      '=AIFIN.GET("OpenAI","CONTRACT-VALUE","",,"Counterparty=Oracle")',
    ],
    [
      "openai-funding-chips-2023-12-zhihu",
      '=AIFIN.GET("OpenAI","FUNDING","2023-12",,"Scope=chips; Out=low")',
    ],
  ])("%s needs no more than %s", (id, formula) => {
    const fact = dataset.fact(id);
    expect(fact && formulaFor(fact, dataset, explain)).toBe(formula);
  });

  test("a figure that no formula reaches has none", () => {
    const fact = dataset.fact("openai-arr-2025-neteasehao");
    expect(fact && formulaFor({ ...fact, id: "unknown" }, dataset, explain)).toBeNull();
  });

  describe("in a workbook of another as-of", () => {
    const asOf = "2024-12-31" as IsoDate; // A day.
    const explain = createExplain(dataset, { ...DEFAULT_SETTINGS, asOf });

    test("says the day on which a later figure became known, and only then", () => {
      const formula = (id: string) => {
        const fact = dataset.fact(id);
        return fact && formulaFor(fact, dataset, explain);
      };
      expect(formula("openai-arr-2025-neteasehao")).toBe(
        '=AIFIN.GET("OpenAI","ARR","2025","2026-01-31")',
      );
      expect(formula("openai-arr-api-2024-03-shunwang")).toBe(
        '=AIFIN.GET("OpenAI","ARR","2024-03",,"Scope=api")',
      );
      const unreached = dataset.facts.filter((fact) => !formulaFor(fact, dataset, explain));
      expect(unreached).toEqual([]);
    });
  });
});
