import { knownFigures } from "../../../src/core/audit/knownFigures";
import type { Scalar } from "../../../src/core/workbook/workbook";
import { dataset } from "../../../src/data";
import { createFormulas } from "../../../src/formulas/createFormulas";
import { createExplain } from "../../../src/functions/library/explain";
import { functions } from "../../../src/functions/library/functions";
import { typedFormula } from "../../../src/workbook/insertion/typedFormula";
import { labelledSheets } from "../../core/audit/labelledSheets";
import { fakeHost } from "../../taskpane/fakeHost";

const explain = createExplain(dataset);
const formulas = createFormulas(explain, functions);

/** The value of a call of AIFIN, of a hundred times one, or of that rounded. */
async function valueOf(formula: string): Promise<Scalar | undefined> {
  const calls = await formulas.readings(formula, "Model", fakeHost("Model"));
  const value = calls?.[0]?.explanation?.rows[0]?.[0];
  if (typeof value !== "number" || !formula.includes("100*")) return value;
  return formula.startsWith("=ROUND") ? Math.round(value * 1e14) / 1e12 : value * 100;
}

test.each(["tuned.txt", "unseen.txt", "hard.txt"])(
  "Every formula that is offered for a number of %s gives exactly that number",
  async (file) => {
    let count = 0;
    for (const { sheet } of labelledSheets(file)) {
      const known = knownFigures(sheet, dataset);
      for (const [index, { cells }] of sheet.rows.entries())
        for (const cell of cells) {
          if (typeof cell.value !== "number") continue;
          for (const match of known(index, cell)) {
            const formula = typedFormula(match, dataset, explain, null);
            expect([sheet.name, match.fact.id, formula && (await valueOf(formula))]).toEqual([
              ...[sheet.name, match.fact.id, cell.value],
            ]);
            count++;
          }
        }
    }
    expect(count).toBeGreaterThan(40);
  },
);
