import {
  type GivenRates,
  ratesSet,
  REVENUE_SHARE_TERMS,
  revenueShare,
} from "../../core/deals/revenueShare";
import { factDescription } from "../../core/arithmetic/namedFact";
import type { CitedAmount } from "../../core/arithmetic/runRate";
import { dealById } from "../../core/deals/dealById";
import { type DealTermsByKey, usedTerms } from "../../core/deals/terms";
import type { Dataset } from "../../core/facts/dataset";
import { checkedInScale } from "../../core/words/slipsOfScale";
import type { Words } from "../../core/words/words";
import { eachCitedAmount } from "../kinds/amount";
import { closedChoice } from "../options/choice";
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
  names: ["Out", "输出"],
  fallback: "net",
  read: closedChoice("Out", {
    net: ["net", "净额"],
    to_openai: ["to_openai", "付给OpenAI"],
    to_microsoft: ["to_microsoft", "付给微软"],
  }),
};

const OPTIONS = eachScenario<RevshareOptions>({
  out,
  rate: numberOption("Rate", "比例"),
  ...termOptions(REVENUE_SHARE_TERMS),
  ...DEAL_LOOK,
});

/** Which rates a side is computed with, and how. */
const SIDES: Readonly<
  Record<Side, { readonly kinds: DealTermsByKey<string>; readonly how: Words }>
> = {
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

/**
 * What a cell holds by its card in place of the revenue that is shared: a run-rate, or revenue of
 * more than that.
 * @param of Whose revenue is shared, and of which part.
 */
function givenInPlace(
  dataset: Dataset,
  { facts }: CitedAmount,
  of: { readonly entity: string; readonly scope: string; readonly words: Words },
): readonly Words[] {
  return facts.flatMap((fact) => {
    const { en, zh } = factDescription(dataset, fact);
    if (fact.metric !== "revenue")
      return { en: `the share is of revenue, given is ${en}`, zh: `分成按收入计，所给为${zh}` };
    if (fact.entity === of.entity && fact.scope === of.scope) return [];
    return {
      en: `given is ${en}, all of it taken as revenue of ${of.words.en} (assumed)`,
      zh: `所给为${zh}，全部视为${of.words.zh}的收入（假定）`,
    };
  });
}

const API = { entity: "openai", scope: "api", words: { en: "OpenAI's API", zh: "OpenAI API " } };
const AZURE = {
  ...{ entity: "azure-openai-service", scope: "" },
  words: { en: "Azure OpenAI Service", zh: "Azure OpenAI 服务" },
};

const IN_MAG = { en: "dollars, in the unit of Mag=", zh: "美元，单位按 Mag=" };

export const revshare = defineFunction<[CitedAmount, CitedAmount, RevshareOptions]>({
  id: "REVSHARE",
  family: "deals",
  parameters: [
    {
      name: "openai_api_revenue",
      kind: eachCitedAmount("openai_api_revenue"),
      optional: false,
      unit: IN_MAG,
    },
    {
      name: "azure_openai_revenue",
      kind: eachCitedAmount("azure_openai_revenue"),
      optional: false,
      unit: IN_MAG,
    },
    OPTIONS,
  ],
  body: (dataset, api, azure, options) => {
    checkedInScale("openai_api_revenue", api.value, options.mag);
    checkedInScale("azure_openai_revenue", azure.value, options.mag);
    const { kinds, how } = SIDES[options.out];
    const deal = dealById(dataset, "microsoft-revenue-share");
    const known = { dataset, deal, asOf: options.asOf.day };
    const terms = usedTerms(known, kinds, ratesSet(options), options.mag);
    const given = [
      ...(options.out === "to_openai" ? [] : givenInPlace(dataset, api, API)),
      ...(options.out === "to_microsoft" ? [] : givenInPlace(dataset, azure, AZURE)),
    ];
    // A side that is not asked for needs no rate.
    const { rateApi = 0, rateAzure = 0 } = terms.values;
    const amounts = { api: api.value, azure: azure.value };
    const { net, toOpenAi, toMicrosoft } = revenueShare(amounts, { rateApi, rateAzure });
    const value = { net, to_openai: toOpenAi, to_microsoft: toMicrosoft }[options.out];
    const zeros = zeroWords({ openai_api_revenue: api.value, azure_openai_revenue: azure.value });
    const words = joinedWords([...zeros, ...given, how]);
    return dealCell(dataset, value, "USD", options, words, terms);
  },
});
