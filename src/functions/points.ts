import { burn, cash, funding, valuation } from "./points/capital";
import { compute, spend } from "./points/computing";
import { get } from "./points/get";
import { margin, marketShare, price, users } from "./points/market";
import { arr, revenue } from "./points/revenue";
import type { FunctionRecord } from "./record";

/** The functions that answer with one figure. */
export const points: readonly FunctionRecord[] = [
  get,
  arr,
  revenue,
  valuation,
  funding,
  compute,
  spend,
  burn,
  cash,
  users,
  marketShare,
  price,
  margin,
];
