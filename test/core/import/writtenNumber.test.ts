import fc from "fast-check";
import { decimalOf, decimalText, lastDigit, shifted } from "../../../src/core/import/decimal";
import { textCell } from "../../../src/core/import/foreignTable";
import {
  type DecimalSign,
  isWithoutNumber,
  writtenNumber,
} from "../../../src/core/import/writtenNumber";

describe("a number as it is written", () => {
  test.each<[text: string, sign: DecimalSign, value: string, digit: string]>([
    ["76.0", ".", "76", "0.1"],
    ["1,234.50", ".", "1234.5", "0.01"],
    ["1.234,5", ",", "1234.5", "0.1"],
    ["1'234", ".", "1234", "1"],
    ["1 234 567", ".", "1234567", "1"],
    ["(12.5)", ".", "-12.5", "0.1"],
    ["-0", ".", "0", "1"],
    ["−3", ".", "-3", "1"],
    ["$1.2bn", ".", "1200000000", "100000000"],
    ["US$ 34 million", ".", "34000000", "1000000"],
    ["($250m)", ".", "-250000000", "1000000"],
    ["34亿美元", ".", "3400000000", "100000000"],
    ["5万", ".", "50000", "10000"],
    ["１２．５", ".", "12.5", "0.1"],
    ["8443234211932070000", ".", "8443234211932070000", "1"],
    ["2e9", ".", "2000000000", "1000000000"],
  ])("%s with %s is %s, to the last %s", (text, sign, value, digit) => {
    const number = writtenNumber(textCell(text), sign);
    expect(number && [decimalText(number.decimal), lastDigit(number.decimal)]).toEqual([
      value,
      digit,
    ]);
  });

  test.each([
    ["~34", "about"],
    ["约34亿", "about"],
    [">20", "over"],
    ["超20亿", "over"],
    ["≥ 20", "at_least"],
    ["<5", "under"],
    ["34", "exact"],
  ])("%s is %s", (text, qualifier) => {
    expect(writtenNumber(textCell(text), ".")?.qualifier).toBe(qualifier);
  });

  test.each([
    "tbc",
    "1.2.3",
    "1,5",
    "12,34",
    "3 apples",
    "12 zillion",
    "--5",
    "1,234,5",
    "2025-01",
  ])("%s is none", (text) => {
    expect(writtenNumber(textCell(text), ".")).toBeNull();
  });

  test.each(["", "-", "–", "n/a", "N.A.", "tbd", "无", "不详"])("'%s' says nothing", (text) => {
    expect(isWithoutNumber(textCell(text))).toBe(true);
  });

  test("what the file knows as a number is taken to its last digit", () => {
    const number = writtenNumber({ text: "0.1", number: 0.1234, date: null }, ".");
    expect(number && decimalText(number.decimal)).toBe("0.1234");
  });
});

test("billions of any decimal are its digits, moved", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(9), (digits, places) => {
      const text = (digits / 10 ** places).toFixed(places);
      const decimal = decimalOf(text);
      expect(decimal && decimalText(shifted(decimal, places))).toBe(String(digits));
      expect(decimal && Number(decimalText(decimal))).toBe(Number(text) + 0);
    }),
  );
});
