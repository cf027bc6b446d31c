import { amountSeries, openingAmounts } from "../kinds/amount";
import type { Values } from "../kinds/kind";
import type { Parameter } from "../record";

const IN_MAG = { en: "dollars, in the unit of Mag=", zh: "美元，单位按 Mag=" };

/** Profit by period. */
export const PROFIT: Parameter<Values<number>> = {
  name: "profit",
  kind: amountSeries("profit"),
  optional: false,
  unit: IN_MAG,
};

/** Cumulative amounts before the first period. */
export const PRIOR: Parameter<Values<number>> = {
  name: "prior",
  kind: openingAmounts("prior"),
  optional: true,
  unit: IN_MAG,
};
