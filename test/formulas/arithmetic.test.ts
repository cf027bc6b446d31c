import type { CellValue } from "../../src/core/workbook/workbook";
import { dataset } from "../../src/data";
import { arithmeticAnswer } from "../../src/formulas/arithmetic";
import { createFormulas } from "../../src/formulas/createFormulas";
import { createExplain } from "../../src/functions/library/explain";
import { functions } from "../../src/functions/library/functions";
import { fakeHost } from "../taskpane/fakeHost";

const formulas = createFormulas(createExplain(dataset), functions);

/** What a formula comes to beside a few cells; undefined where only the program can tell. */
async function answer(formula: string): Promise<CellValue | undefined> {
  const host = fakeHost("Model");
  host.put("A1", 2);
  host.put("A2", true);
  host.put("A3", "5");
  host.put("A4", { error: "#REF!" });
  const calls = (await formulas.readings(formula, "Model", host)) ?? [];
  return (await arithmeticAnswer(formula, "Model", calls, host))?.value;
}

/** 200亿美元, neteasehao-2026-01, paragraph 23. */
const ARR = 'AIFIN.ARR("OpenAI",2025)';

describe("Plain arithmetic with calls of AIFIN", () => {
  test.each<[formula: string, value: CellValue]>([
    [`=${ARR}`, 20e9],
    [`=${ARR}/1e9`, 20],
    [`=-${ARR}`, -20e9],
    [`=(${ARR}+A1)*2-B9`, 40e9 + 4],
    [`=${ARR}*5%`, 1e9],
    ["=-2^2", 4], // As Excel has it: the sign goes first.
    ["=2^-1", 0.5],
    ["=10-4-3", 3],
    ["=A2+1", 2],
    [`=${ARR}/B9`, { error: "#DIV/0!" }],
    ["=0^0", { error: "#NUM!" }],
    ["=(-8)^0.5", { error: "#NUM!" }],
    [`=${ARR}+A4`, { error: "#REF!" }],
    ['=AIFIN.ARR("OpenIA",2025)*2', { error: "#VALUE!" }],
    ['=IFERROR(AIFIN.ARR("OpenIA",2025)/1e9,0)', 0],
    ['=IFNA(AIFIN.ARR("OpenIA",2025),0)', { error: "#VALUE!" }],
    [`=IFERROR(${ARR}/1e9,"none")`, 20],
    [`=LET(x,${ARR},x*2)`, 40e9],
    [`=@${ARR}*1`, 20e9],
  ])("%s", async (formula, value) => {
    expect(await answer(formula)).toEqual(value);
  });

  test.each([
    ["another function", `=ROUND(${ARR},-9)`],
    ["a text that a program may take for a number", `=${ARR}+A3`],
    ["a table", '=AIFIN.ARR("OpenAI",{2024,2025})*2'],
    ["a range", `=${ARR}*A1:A2`],
    ["a name of the workbook", `=${ARR}*rate`],
    ["an unknown argument", "=AIFIN.ARR(LOWER(A3),2025)*2"],
    ["a difference that programs may take for nothing", "=1-0.9999999999999999"],
    ["text put together", `=${ARR}&""`],
  ])("is left to the program where there is %s", async (_, formula) => {
    expect(await answer(formula)).toBeUndefined();
  });
});
