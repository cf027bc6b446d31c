import {
  type GivenRates,
  ratesSet,
  REVENUE_SHARE_TERMS,
  revenueShare,
} from "../../core/deals/revenueShare";
import { dealById } from "../../core/deals/dealById";
import { type TermKinds, usedTerms } from "../../core/deals/terms";
import type { Words } from "../../core/words";
import { eachAmount } from "../kinds/eachAmount";
import { choice, numberOption, type Option } from "../options";
import { defineFunction } from "../record";
import { DEAL_LOOK, dealCell, type DealLook } from "./dealCell";
import { eachScenario } from "./scenarioParameters";
import { termOptions } from "./termOptions";

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
      en: "RateApi × API − RateAzure × Azure; above 0 OpenAI pays",
      zh: "RateApi × API − RateAzure × Azure；大于 0 由 OpenAI 支付",
    },
  },
  to_openai: {
    kinds: { rateAzure: REVENUE_SHARE_TERMS.rateAzure },
    how: { en: "RateAzure × Azure OpenAI Service", zh: "RateAzure × Azure OpenAI 服务" },
  },
  to_microsoft: {
    kinds: { rateApi: REVENUE_SHARE_TERMS.rateApi },
    how: { en: "RateApi × API", zh: "RateApi × API" },
  },
};

const IN_MAG = { en: "dollars, in the unit of Mag=", zh: "美元，单位按 Mag=" };

export const revshare = defineFunction<[number, number, RevshareOptions]>({
  id: "REVSHARE",
  family: "deals",
  summary: {
    en: "What OpenAI and Microsoft pay each other of their sales: 20 cents of each dollar of API revenue one way, of Azure OpenAI Service the other.",
    zh: "OpenAI 与微软相互支付的收入分成：API 收入与 Azure OpenAI 服务收入每美元各付对方 20 美分。",
  },
  equation:
    "to_microsoft = RateApi·API;  to_openai = RateAzure·Azure;  net = to_microsoft − to_openai",
  parameters: [
    {
      name: "openai_api_revenue",
      kind: eachAmount("openai_api_revenue"),
      optional: false,
      unit: IN_MAG,
      words: {
        en: "OpenAI's own sales of its API, 0 or more; a cell, a range or an array",
        zh: "OpenAI 自身的 API 销售额，不小于 0；可为单元格、区域或数组",
      },
    },
    {
      name: "azure_openai_revenue",
      kind: eachAmount("azure_openai_revenue"),
      optional: false,
      unit: IN_MAG,
      words: {
        en: "Microsoft's sales of Azure OpenAI Service, 0 or more; a cell, a range or an array",
        zh: "微软的 Azure OpenAI 服务销售额，不小于 0；可为单元格、区域或数组",
      },
    },
    OPTIONS,
  ],
  use: {
    en: "To see how the two payments offset each other as sales grow. Out=net is what OpenAI pays Microsoft less what it receives: above zero money goes to Microsoft, below zero to OpenAI, zero when sales are equal. RateApi= and RateAzure= replace one rate, Rate= both. Assumed: gross revenue of the same period, settled at once. A column by a row gives a grid.",
    zh: "用于观察随销售增长两项付款如何相互抵销。Out=net 为 OpenAI 付给微软减去所收：大于零流向微软，小于零流向 OpenAI，销售相等时为零。RateApi=、RateAzure= 各替换一个比例，Rate= 同时替换两个。假定：同一期间的总收入，即时结算。一列配一行得网格。",
  },
  avoid: {
    en: "Not for ChatGPT subscriptions: the article speaks of the API only. Another one says that Microsoft takes a cut of some models only, at no rate. Gross or net revenue, how often it is settled, and whether it outlived the restructuring of 2025 are not printed; nor whether a later commission on Azure is this share. The share of profit is MSSHARE.",
    zh: "不用于 ChatGPT 订阅：原文只说 API。另一文仅称微软从部分模型的销售中分成，未载明比例。总额还是净额、结算频率、2025 年重组后是否仍有效均未载明，后来的 Azure 佣金是否即此分成亦未载明。利润分成请用 MSSHARE。",
  },
  examples: [
    {
      formula: '=AIFIN.REVSHARE(2,1,"Mag=Billions; Out=to_microsoft")',
      answer: 0.4,
      says: { en: "OpenAI pays a fifth of 2 billion", zh: "OpenAI 支付 20 亿的五分之一" },
    },
    {
      formula: "=AIFIN.REVSHARE(2000000000,1000000000)",
      answer: 200_000_000,
      says: { en: "net, OpenAI pays 0.2 billion", zh: "相抵后 OpenAI 支付 2 亿" },
    },
    {
      formula: '=AIFIN.REVSHARE({1,2,3},{1;2},"Mag=Billions; Rate=0.5")',
      answer: [
        [0, 0.5, 1],
        [-0.5, 0, 0.5],
      ],
      says: {
        en: "a grid at a rate of your own; below zero Microsoft pays",
        zh: "自定比例的网格；小于零由微软支付",
      },
    },
  ],
  errors: [
    {
      formula: '=AIFIN.REVSHARE(2,1,"Mag=Billions; Rate=20")',
      code: "#VALUE!",
      words: {
        en: "Rates are fractions: write 0.2, not 20.",
        zh: "比例为小数：请写 0.2，而非 20。",
      },
    },
    {
      formula: "=AIFIN.REVSHARE(2,-1)",
      code: "#VALUE!",
      words: { en: "Revenue is 0 or more.", zh: "收入不小于 0。" },
    },
  ],
  body: (dataset, api, azure, options) => {
    const { kinds, how } = SIDES[options.out];
    const deal = dealById(dataset, "microsoft-revenue-share");
    const terms = usedTerms(dataset, deal, kinds, ratesSet(options), options.mag);
    const { rateApi = 0, rateAzure = 0 } = terms.values; // A side that is not asked for needs no rate.
    const { net, toOpenAi, toMicrosoft } = revenueShare({ api, azure }, { rateApi, rateAzure });
    const value = { net, to_openai: toOpenAi, to_microsoft: toMicrosoft }[options.out];
    return dealCell(value, "USD", options, how, terms);
  },
});
