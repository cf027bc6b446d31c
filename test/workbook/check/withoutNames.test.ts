import { withoutNames } from "../../../src/workbook/check/withoutNames";

test.each([
  ["Found 2, expected 3.", ["Model"], "Found 2, expected 3."],
  ["There is no sheet named “Model”.", ["Model"], ""],
  ["found “MODEL”", ["Model"], ""],
  ["Found a remodelling.", ["Model"], "Found a remodelling."],
  ["Found 20, expected 3.", ["2"], "Found 20, expected 3."],
  ["Found 2, expected 3.", ["2"], ""],
  ["工作表利润表受保护", ["利润"], ""],
  ['Found ["Q1 \\"26\\""]', ['Q1 "26"'], ""],
  ["Profit (2025)", ["(2025)"], ""],
  ["Found 2.", null, ""],
  ["Found 2.", [], "Found 2."],
])("%s beside %j: %j", (text, names, rest) => {
  expect(withoutNames(text, names)).toBe(rest);
});
