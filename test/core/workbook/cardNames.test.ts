import { withNamesOfToday } from "../../../src/core/workbook/cardNames";

const isName = (name: string) => name === "收入.来源";
const renamed = (formula: string) => withNamesOfToday(formula, isName)?.formula ?? null;

describe("The Chinese names on the cards of 0.1.0 become those of today", () => {
  test.each([
    ["=B4.来源", "=B4.Source"],
    ["=$B$4.数字&B5.状态", "=$B$4.Figure&B5.Status"],
    ["='Q1 ''26'!B4.来源", "='Q1 ''26'!B4.Source"],
    ["=模型!B4.[来源]", "=模型!B4.Source"],
    ['=AIFIN.ARR("OpenAI","2025").来源', '=AIFIN.ARR("OpenAI","2025").Source'],
    ['=IF(B4.来源="来源",年化.状态,B4.FactId)', '=IF(B4.Source="来源",年化.Status,B4.FactId)'],
    ["=表[@数字].来源", "=表[@数字].Source"],
    ["=A1#.来源", "=A1#.Source"],
  ])("%s", (before, after) => expect(renamed(before)).toBe(after));

  test.each([
    ["a text", '="B4.来源"'],
    ["a column of a table", "=SUM(表[来源])"],
    ["a sheet", "='B4.来源'!A1"],
    ["a longer name", "=B4.来源数"],
    ["a name of the workbook's own", "=收入.来源"],
    ["the names of today", "=B4.Source"],
  ])("%s stays: %s", (_, formula) => expect(renamed(formula)).toBeNull());

  test("the cells whose cards are asked are told with their sheets", () => {
    const formula = "='Q1'!$B$4.来源&C5.数字&年化.状态";
    expect(withNamesOfToday(formula, isName)?.references).toEqual(["'Q1'!B4", "C5"]);
  });
});
