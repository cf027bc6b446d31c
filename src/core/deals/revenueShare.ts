import { checkedAmount, checkedFraction, checkedResult, bothGiven } from "./bounds";
import { refuseImpossible } from "./overrides";
import type { DealTermsByKey } from "./terms";

/** The rates of the two-way share of revenue. */
export const REVENUE_SHARE_TERMS: DealTermsByKey<"rateApi" | "rateAzure"> = {
  rateApi: {
    names: ["RateApi", "API比例"],
    words: { en: "OpenAI's rate on its API", zh: "OpenAI 的 API 分成比例" },
    unit: "fraction",
    printed: { metric: "revenue-share-rate", scope: "api" },
    assumed: null,
  },
  rateAzure: {
    names: ["RateAzure", "Azure比例"],
    words: {
      en: "Microsoft's rate on Azure OpenAI Service",
      zh: "微软的 Azure OpenAI 服务分成比例",
    },
    unit: "fraction",
    printed: { metric: "revenue-share-rate", scope: "azure-openai-service" },
    assumed: null,
  },
};

/** What each side sells, in one unit. */
export interface SharedRevenue {
  /** OpenAI's sales of its API, ≥ 0. */
  readonly api: number;
  /** Microsoft's sales of Azure OpenAI Service, ≥ 0. */
  readonly azure: number;
}

/** Who pays whom, in the unit of the revenue. */
export interface RevenueShare {
  readonly toMicrosoft: number;
  readonly toOpenAi: number;
  /**
   * What OpenAI pays less what it receives: above zero money goes to Microsoft, below zero to
   * OpenAI.
   */
  readonly net: number;
}

/**
 * The two-way share of revenue of OpenAI and Microsoft.
 *
 *     toMicrosoft = a·API,  toOpenAi = b·Azure,  net = toMicrosoft − toOpenAi
 *
 * @param revenue What both sell, any unit, ≥ 0.
 * @param rates   a and b as fractions, 0 to 1.
 * @returns In the unit of the revenue: of 2 and 1 billion at 20 cents, 0.4 and 0.2, net 0.2.
 * @throws {Failure} `bad-input` outside those bounds.
 * @see the source `shunwang-2024-06`, paragraph 36
 */
export function revenueShare(
  { api, azure }: SharedRevenue,
  rates: { readonly rateApi: number; readonly rateAzure: number },
): RevenueShare {
  const toMicrosoft =
    checkedFraction("RateApi", rates.rateApi) * checkedAmount("openai_api_revenue", api);
  const toOpenAi =
    checkedFraction("RateAzure", rates.rateAzure) * checkedAmount("azure_openai_revenue", azure);
  return { toMicrosoft, toOpenAi, net: checkedResult(toMicrosoft - toOpenAi) };
}

/** Rates as they are given: one for both, or each its own; null where it is not given. */
export interface GivenRates {
  readonly rate: number | null;
  readonly rateApi: number | null;
  readonly rateAzure: number | null;
}

/**
 * What is set of the two rates.
 * @throws {Failure} `bad-input` where `Rate` stands beside one of the two, or outside 0 to 1.
 */
export function ratesSet({ rate, rateApi, rateAzure }: GivenRates) {
  refuseImpossible(REVENUE_SHARE_TERMS, { rateApi, rateAzure });
  if (rate === null) return { rateApi, rateAzure };
  if (rateApi !== null) throw bothGiven("Rate", "RateApi");
  if (rateAzure !== null) throw bothGiven("Rate", "RateAzure");
  checkedFraction("Rate", rate);
  return { rateApi: rate, rateAzure: rate };
}
