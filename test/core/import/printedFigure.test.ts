import { textCell } from "../../../src/core/import/foreignTable";
import { printedFigure } from "../../../src/core/import/printedFigure";

test.each<[text: string, unit: string, power: number, printed: string]>([
  ["339.0", "MW", 0, "339.0 MW"],
  ["15.12", "USD", 9, "15.12 USD bn"],
  ["42", "fraction", -2, "42 %"],
  ["$1.2bn", "USD", 0, "$1.2bn"],
  ["34亿美元", "USD", 0, "34亿美元"],
  // Too long: shorter, but never another number.
  ["1545800000000000000000", "8-bit OP/s", 0, "1.5458e+21"],
  ["4266.414457772647", "count", 0, "4266.41446 count"],
])("%s in a column of %s", (text, unit, power, printed) => {
  const use = {
    as: "values",
    entity: "",
    metric: "",
    period: "",
    scope: "",
    priceYear: "",
  } as const;
  expect(printedFigure(textCell(text), { ...use, unit, power })).toBe(printed);
});
