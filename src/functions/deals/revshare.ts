import {
  type GivenRates,
  ratesSet,
  REVENUE_SHARE_TERMS,
  revenueShare,
} from "../../core/deals/revenueShare";
import { dealById } from "../../core/deals/dealById";
import { type TermKinds, usedTerms } from "../../core/deals/terms";
import { checkedInScale } from "../../core/words/slipsOfScale";
import type { Words } from "../../core/words/words";
import { eachAmount } from "../kinds/amount";
import { choice } from "../options/choice";
import { numberOption, type Option } from "../options/options";
import { defineFunction } from "../record/record";
import { DEAL_LOOK, dealCell, type DealLook } from "./dealCell";
import { eachScenario } from "../record/parameters";
import { joinedWords, termOptions } from "./terms";
import { zeroWords } from "./zeroWords";

type Side = "net" | "to_openai" | "to_microsoft";

interface RevshareOptions extends DealLook, GivenRates {
  readonly out: Side;
}

const out: Option<Side> = {
  names: ["Out", "输出", "輸出"],
  fallback: "net",
  read: choice("Out", {
    net: ["net", "净额", "淨額"],
    to_openai: ["to_openai", "付给OpenAI", "付給OpenAI"],
    to_microsoft: ["to_microsoft", "付给微软", "付給微軟"],
  }),
};

const OPTIONS = eachScenario<RevshareOptions>({
  out,
  rate: numberOption("Rate", "比例"),
  ...termOptions(REVENUE_SHARE_TERMS),
  ...DEAL_LOOK,
});

/** Which rates a side is computed with, and how. */
const SIDES: Readonly<Record<Side, { readonly kinds: TermKinds<string>; readonly how: Words }>> = {
  net: {
    kinds: REVENUE_SHARE_TERMS,
    how: {
      en: "RateApi × API − RateAzure × Azure; above 0 OpenAI pays; of gross revenue, settled at once (assumed)",
      zh: "RateApi × API − RateAzure × Azure；大于 0 由 OpenAI 支付；按总收入、即时结算（假定）",
    },
  },
  to_openai: {
    kinds: { rateAzure: REVENUE_SHARE_TERMS.rateAzure },
    how: {
      en: "RateAzure × Azure OpenAI Service; of gross revenue (assumed)",
      zh: "RateAzure × Azure OpenAI 服务；按总收入（假定）",
    },
  },
  to_microsoft: {
    kinds: { rateApi: REVENUE_SHARE_TERMS.rateApi },
    how: {
      en: "RateApi × API; of gross revenue (assumed)",
      zh: "RateApi × API；按总收入（假定）",
    },
  },
};

const IN_MAG = { en: "dollars, in the unit of Mag=", zh: "美元，单位按 Mag=" };

export const revshare = defineFunction<[number, number, RevshareOptions]>({
  id: "REVSHARE",
  family: "deals",
  parameters: [
    {
      name: "openai_api_revenue",
      kind: eachAmount("openai_api_revenue"),
      optional: false,
      unit: IN_MAG,
    },
    {
      name: "azure_openai_revenue",
      kind: eachAmount("azure_openai_revenue"),
      optional: false,
      unit: IN_MAG,
    },
    OPTIONS,
  ],
  body: (dataset, api, azure, options) => {
    checkedInScale("openai_api_revenue", api, options.mag);
    checkedInScale("azure_openai_revenue", azure, options.mag);
    const { kinds, how } = SIDES[options.out];
    const deal = dealById(dataset, "microsoft-revenue-share");
    const known = { dataset, deal, asOf: options.asOf.day };
    const terms = usedTerms(known, kinds, ratesSet(options), options.mag);
    // A side that is not asked for needs no rate.
    const { rateApi = 0, rateAzure = 0 } = terms.values;
    const { net, toOpenAi, toMicrosoft } = revenueShare({ api, azure }, { rateApi, rateAzure });
    const value = { net, to_openai: toOpenAi, to_microsoft: toMicrosoft }[options.out];
    const given = { openai_api_revenue: api, azure_openai_revenue: azure };
    return dealCell(value, "USD", options, joinedWords([...zeroWords(given), how]), terms);
  },
});
