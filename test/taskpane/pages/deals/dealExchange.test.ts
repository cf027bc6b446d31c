import { dataset } from "../../../../src/data";
import { dealExchange } from "../../../../src/taskpane/pages/deals/dealExchange";

/** Who gives whom what, in the words of the tables. */
const gifts = (deal: string) =>
  dealExchange(dataset.factsIn(deal)).map(({ from, to, facts }) => [
    `${from} → ${to}`,
    ...facts.map(({ printed }) => printed),
  ]);

describe("What goes both ways in a deal", () => {
  test("is the contract one way, and the equity the other way", () => {
    expect(gifts("coreweave-compute")).toEqual([
      ["openai → coreweave", "119亿美元", "220亿美元"],
      ["coreweave → openai", "3.5亿美元"],
    ]);
    expect(gifts("nvidia-openai")).toEqual([
      ["nvidia → openai", "1000亿美元"],
      ["openai → nvidia", "3500亿美元"],
    ]);
  });

  test("is nothing where amounts go one way only, or no other side is named", () => {
    for (const deal of ["oracle-cloud", "softbank-investment", "chip-purchases", "nonprofit-stake"])
      expect(gifts(deal)).toEqual([]);
  });
});
