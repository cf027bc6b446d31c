import { functionHelp } from "../../../src/data/functionHelp";
import { FORMULAS } from "../../hosts/promises";
import type { FormulaAnswer, FormulaAnswers } from "../../hosts/excel/workbook";

/** What the formulas of the check give in an Excel where all is well. */
export function excelAnswers(others: Readonly<Record<string, FormulaAnswer>> = {}): FormulaAnswers {
  const examples = functionHelp.flatMap(({ examples: all }) =>
    all.map(({ formula, answer }) => [formula, answer as FormulaAnswer] as const),
  );
  const known = new Map<string, FormulaAnswer>([
    ...examples,
    ...Object.entries(FORMULAS),
    ["=MID(1/2,2,1)", "."],
    ["=DATE(1904,1,1)*1", 1462],
    ['=AIFIN.ARR("OpenIA","2025")', { error: "#VALUE!" }],
    ['=AIFIN.ARR("OpenAI","1999")', { error: "#N/A" }],
    ['=AIFIN.MSSHARE(A1,,"Mag=Billions")', { error: "#N/A" }],
    ['=AIFIN.ARR("OpenAI",2023+MOD(ROW(),3))', 20e9],
    ["=NA()", { error: "#N/A" }],
    ...Object.entries(others),
  ]);
  return new Proxy(
    {},
    { get: (_, formula) => known.get(String(formula)) ?? guess(String(formula)) },
  );
}

/** A figure is a number, and what is asked about figures is so. */
function guess(formula: string): FormulaAnswer | undefined {
  if (/^=AIFIN\.ARR\([^()]*\)$/.test(formula)) return 20e9;
  return /^=.*(=|<|>)/.test(formula) ? true : undefined;
}
