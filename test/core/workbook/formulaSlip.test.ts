import { formulaSlip } from "../../../src/core/workbook/formulaSlip";

const slip = (formula: string) => formulaSlip(formula, (id) => ["ARR", "GET"].includes(id));

test.each([
  ['=ARR("OpenAI",2025)', "ARR is a function of AIFIN: write AIFIN.ARR(…)."],
  ['=SUM(arr("OpenAI"),1)', "ARR is a function of AIFIN: write AIFIN.ARR(…)."],
  ['=AIFIN.ARR("OpenAI";2025)', "Here commas separate arguments, not semicolons."],
  ["=AIFIN.ARR(OpenAI,2025)", 'A name stands between straight quotes: write "OpenAI".'],
  ['=AIFIN.GET("OpenAI", ARR)', 'A name stands between straight quotes: write "ARR".'],
  ["=AIFIN.ARR(微软)", 'A name stands between straight quotes: write "微软".'],
])("%s: %s", (formula, words) => expect(slip(formula)?.en).toBe(words));

test.each([
  '=AIFIN.ARR("OpenAI",2025)',
  '=AIFIN.ARR("ARR(x)",A1,,"Mag=B; Out=low")',
  "=AIFIN.ARR(A1,$B$2,TRUE)",
  '=AIFIN.ARR({"OpenAI";"Cohere"},2025)',
  "=SUM(A1:A2)",
  "=OTHER.ARR(1)",
  "='ARR(1)'!A1",
])("%s has none of these slips", (formula) => expect(slip(formula)).toBeNull());
