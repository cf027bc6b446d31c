import { checkRangeName, isRangeName } from "../../src/hosts/rangeName";

/**
 * Microsoft, “Names in formulas”: the first character, the others, no cell references, no R and C,
 * 255 characters.
 */
describe("a range may be named", () => {
  test.each([
    "Profit",
    "Profit.base_1",
    "_x",
    "\\x",
    "利润",
    "Élan",
    "ABCD1",
    "XFE1",
    "A1048577",
    "A1B",
    "Rate",
    "RC1x",
    "Cap2025.low",
    "x".repeat(255),
  ])("%s", (name) => {
    expect(isRangeName(name)).toBe(true);
  });
});

describe("a range may not be named", () => {
  test.each([
    ["", "nothing"],
    ["1st", "a digit first"],
    [".x", "a dot first"],
    ["a b", "a space"],
    ["a-b", "a sign"],
    ["a!b", "a sheet"],
    ["A1", "a cell"],
    ["xfd1048576", "the last cell"],
    ["Tax25", "a cell, for Excel has a column TAX"],
    ["R", "a row"],
    ["c", "a column"],
    ["R1C1", "a cell in the other notation"],
    ["RC", "this cell in it"],
    ["R5C", "a cell of this column in it"],
    ["rc7", "a cell of this row in it"],
    ["TRUE", "a value"],
    ["x".repeat(256), "too long"],
  ])("“%s”: %s", (name) => {
    expect(isRangeName(name)).toBe(false);
  });
});

test("a name that is taken or not allowed is refused in the language of the host", () => {
  const [en, zh] = [(words: string) => words, (_: string, words: string) => words];
  expect(() => checkRangeName("profit", ["Profit"], en)).toThrow("already has the name “profit”");
  expect(() => checkRangeName("profit", ["Profit"], zh)).toThrow("工作簿中已有名称“profit”");
  expect(() => checkRangeName("A1", [], en)).toThrow("“A1” cannot name a range");
  expect(() => checkRangeName("A1", [], zh)).toThrow("“A1”不能用作区域名称");
  expect(() => checkRangeName("Profit", ["Profits"], en)).not.toThrow();
});
