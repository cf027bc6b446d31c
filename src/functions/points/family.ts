import { get } from "./get";
import { shortForm } from "./shortForm";
import { users } from "./users";
import type { FunctionRecord } from "../record/record";

/** The functions that answer with one figure. */
export const pointFunctions: readonly FunctionRecord[] = [
  get,
  shortForm("ARR", "arr"),
  shortForm("REVENUE", "revenue"),
  shortForm("VALUATION", "valuation"),
  shortForm("FUNDING", "funding"),
  shortForm("COMPUTE", "compute"),
  shortForm("SPEND", "compute-spend"),
  shortForm("BURN", "burn"),
  shortForm("CASH", "cash"),
  users,
  shortForm("MARKETSHARE", "market-share"),
  shortForm("PRICE", "price"),
  shortForm("MARGIN", "gross-margin"),
];
