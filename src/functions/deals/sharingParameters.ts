import { amountSeries, openingAmounts } from "../kinds/amountSeries";
import type { Values } from "../kinds/kind";
import type { Parameter } from "../record";

const IN_MAG = { en: "dollars, in the unit of Mag=", zh: "美元，单位按 Mag=" };

/** Profit by period. */
export const PROFIT: Parameter<Values<number>> = {
  name: "profit",
  kind: amountSeries("profit"),
  optional: false,
  unit: IN_MAG,
  words: {
    en: "Profit of each period after the first investors are repaid: a number, a row or a column, or with Series= a block of several series. No cell may be blank: write 0 for a period without profit",
    zh: "首批投资者获偿之后各期利润：一个数、一行或一列，或配合 Series= 的多行多列。不得有空白单元格：没有利润的期间请写 0",
  },
};

/** Cumulative amounts before the first period. */
export const PRIOR: Parameter<Values<number>> = {
  name: "prior",
  kind: openingAmounts("prior"),
  optional: true,
  unit: IN_MAG,
  words: {
    en: "Cumulative amount before the first period, 0 or more; a range across the periods gives a row or column for each. Default: 0",
    zh: "首期之前的累计金额，不小于 0；与期间垂直的区域则每个单元格得一行或一列。默认：0",
  },
};
