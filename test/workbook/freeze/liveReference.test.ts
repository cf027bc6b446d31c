import type { Place } from "../../../src/hosts/host";
import {
  cellFormula,
  inputsFormula,
  inputsOf,
  movedFormula,
  shownCell,
} from "../../../src/workbook/freeze/liveReference";

const place = (sheet: string, address: string): Place => ({ sheet, address });

describe("the reference to a frozen cell", () => {
  test.each([
    ["='Model'!$B$4", place("Model", "B4")],
    ["='Q1 ''26 & 模型!'!$AA$12", place("Q1 '26 & 模型!", "AA12")],
    ["=#REF!", null],
  ])("%s is written and read", (formula, cell) => {
    expect(cellFormula(cell)).toBe(formula);
    expect(shownCell(formula)).toEqual(cell);
  });

  test.each([
    ["=Model!$B$4", place("Model", "B4")], // as Excel spells it
    ["='Model'!#REF!", null], // as Excel leaves a cell that was deleted
    ["=#REF!$B$4", null], // as Excel leaves a sheet that was removed
    ["=1+1", null],
  ])("%s is read as a program spells it", (formula, cell) => {
    expect(shownCell(formula)).toEqual(cell);
  });
});

describe("the inputs of a formula", () => {
  test.each([
    ['=AIFIN.ARR(A2,"2025")', [place("Model", "A2")]],
    [
      "=AIFIN.ARR($A2,B$1,'My ''S'!C3:D9)*A2",
      [place("Model", "A2"), place("Model", "B1"), place("My 'S", "C3:D9"), place("Model", "A2")],
    ],
    ["=AIFIN.MSSHARE(B:B)+SUM(3:4)", [place("Model", "B:B"), place("Model", "3:4")]],
    ['=AIFIN.ARR("A2",name,[other.xlsx]S!A1,Table[x],TRUE)', []],
    ["=AIFIN.ARR(#REF!)", [null]],
  ])("of %s are kept live", (formula, inputs) => {
    expect(inputsOf(formula, "Model")).toEqual(inputs);
    expect(inputsOf(inputsFormula(inputs), "")).toEqual(inputs);
  });

  test("of many are spread over as many counts as Excel needs", () => {
    const inputs = Array.from({ length: 600 }, (_, at) => place("Model", `A${at + 1}`));
    const formula = inputsFormula(inputs);
    expect(formula.match(/COUNTA/g)).toHaveLength(3);
    expect(inputsOf(formula, "")).toEqual(inputs);
  });
});

describe("a formula whose cells moved", () => {
  const formula = "=AIFIN.ARR($A2,B$1,Other!C3:D9,A:A)*A2";
  const inputs = inputsOf(formula, "Model");

  test("is as it was where nothing moved", () => {
    expect(movedFormula(formula, "Model", "Model", inputs)).toBe(formula);
  });

  test.each<[string, string, readonly (Place | null)[], string]>([
    [
      "rows inserted above",
      "Model",
      [
        place("Model", "A4"),
        place("Model", "B1"),
        place("Other", "C3:D9"),
        place("Model", "A:A"),
        place("Model", "A4"),
      ],
      "=AIFIN.ARR($A4,B$1,Other!C3:D9,A:A)*A4",
    ],
    [
      "a column inserted and the other sheet renamed",
      "Model",
      [
        place("Model", "B2"),
        place("Model", "C1"),
        place("it's", "D3:E9"),
        place("Model", "B:B"),
        place("Model", "B2"),
      ],
      "=AIFIN.ARR($B2,C$1,'it''s'!D3:E9,B:B)*B2",
    ],
    [
      "its own sheet renamed",
      "Plan",
      [
        place("Plan", "A2"),
        place("Plan", "B1"),
        place("Other", "C3:D9"),
        place("Plan", "A:A"),
        place("Plan", "A2"),
      ],
      formula,
    ],
    [
      "its cell moved to another sheet",
      "Other",
      inputs,
      "=AIFIN.ARR('Model'!$A2,'Model'!B$1,Other!C3:D9,'Model'!A:A)*'Model'!A2",
    ],
    [
      "an input deleted",
      "Model",
      [null, place("Model", "B1"), place("Other", "C3:D9"), place("Model", "A:A"), null],
      "=AIFIN.ARR(#REF!,B$1,Other!C3:D9,A:A)*#REF!",
    ],
  ])("follows %s", (_, sheet, moved, expected) => {
    expect(movedFormula(formula, "Model", sheet, moved)).toBe(expected);
  });

  test("is left as it was where the register was changed by hand", () => {
    expect(movedFormula(formula, "Model", "Model", [])).toBe(formula);
  });
});
