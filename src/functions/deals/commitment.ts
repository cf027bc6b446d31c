import { CALENDAR_YEAR } from "../../core/period/fiscalYear";
import {
  commitment as commitmentOf,
  type CommitmentOut,
  type CommitmentTerms,
} from "../../core/deals/commitment";
import { contracts } from "../../core/deals/contract";
import type { Deal } from "../../core/facts/fact";
import { periodOn, type WrittenPeriod } from "../../core/period/relativePeriod";
import { deal } from "../kinds/deal";
import { period } from "../kinds/period";
import { closedChoice } from "../options/choice";
import { numberOption, type Option } from "../options/options";
import { defineFunction } from "../record/record";
import { baseText, contractBase } from "./contractBase";
import { contractStart } from "./contractStart";
import { DEAL_LOOK, dealCell, type DealLook } from "./dealCell";
import { eachScenario } from "../record/parameters";

type CommitmentOptions = DealLook & CommitmentTerms & { readonly out: CommitmentOut };

const out: Option<CommitmentOut> = {
  names: ["Out", "输出"],
  fallback: "amount",
  read: closedChoice("Out", {
    amount: ["amount", "value", "金额", "值"],
    peryear: ["peryear", "每年"],
    remaining: ["remaining", "剩余"],
    share: ["share", "比例"],
    low: ["low", "下限"],
    high: ["high", "上限"],
  }),
};

export const commitmentFunction = defineFunction<[Deal, WrittenPeriod, CommitmentOptions]>({
  id: "COMMITMENT",
  family: "deals",
  parameters: [
    {
      name: "deal",
      kind: deal(contracts, { en: "a contract value", zh: "合同金额" }),
      optional: false,
    },
    {
      name: "period",
      kind: period,
      optional: true,
    },
    eachScenario<CommitmentOptions>({
      out,
      value: numberOption("Value", "合同额"),
      years: numberOption("Years", "年限"),
      start: contractStart,
      base: contractBase,
      ...DEAL_LOOK,
    }),
  ],
  body: (dataset, deal, written, options) => {
    const { out, mag, asOf } = options;
    const request = periodOn(written, asOf.day, CALENDAR_YEAR);
    const known = { dataset, deal, asOf: asOf.day };
    const { value, how, terms } = commitmentOf(known, request, out, options, mag);
    if (out === "share") return dealCell(dataset, value, "fraction", options, how, terms);
    return dealCell(dataset, value, "USD", options, how, terms, baseText(options));
  },
});
