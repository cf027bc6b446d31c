import type { Language } from "../../../core/words";
import { en } from "./words.en";
import { zh } from "./words.zh";

/** Everything the model says in one language. */
export interface ModelWords {
  readonly ours: string;
  readonly colours: string;
  readonly total: string;
  readonly partOfProfit: string;
  readonly inputs: {
    readonly sheet: string;
    readonly title: string;
    readonly paths: string;
    readonly cautious: string;
    readonly middle: string;
    readonly high: string;
    readonly unprinted: string;
    readonly capLow: string;
    readonly capMiddle: string;
    readonly capHigh: string;
    readonly capCounts: string;
    readonly losses: string;
    readonly firstInvestors: string;
    readonly options: string;
    readonly optionsLow: string;
    readonly optionsMiddle: string;
    readonly optionsHigh: string;
    readonly optionsTiers: string;
    readonly sales: string;
    readonly apiStart: string;
    readonly azureStart: string;
    readonly runRate: string;
    readonly apiGrowth: string;
    readonly azureGrowth: string;
    readonly apiCases: string;
    readonly azureCases: string;
    readonly chance: string;
    readonly amd: string;
    readonly price: string;
    readonly shares: string;
    readonly delivered: string;
  };
  readonly microsoft: {
    readonly sheet: string;
    readonly title: string;
    readonly terms: string;
    readonly cap: string;
    readonly control: string;
    readonly tiers: string;
    readonly chart: string;
  };
  readonly sales: {
    readonly sheet: string;
    readonly title: string;
    readonly terms: string;
    readonly api: string;
    readonly azure: string;
    readonly toMicrosoft: string;
    readonly toOpenAi: string;
    readonly net: string;
    readonly grid: string;
    readonly chart: string;
  };
  readonly softBank: {
    readonly sheet: string;
    readonly title: string;
    readonly terms: string;
    readonly billions: string;
    readonly with: string;
    readonly without: string;
    readonly expected: string;
    readonly complete: string;
    readonly stage1: string;
    readonly stage2: string;
    readonly total: string;
    readonly others: string;
    readonly round: string;
    readonly preMoney: string;
    readonly postMoney: string;
    readonly stake: string;
    readonly chart: string;
  };
  readonly chips: {
    readonly sheet: string;
    readonly title: string;
    readonly terms: string;
    readonly pays: string;
    readonly back: string;
    readonly share: string;
    readonly yearly: string;
    readonly what: string;
    readonly sum: string;
    readonly nvidia: string;
    readonly coreWeave: string;
    readonly enlarged: string;
    readonly oracle: string;
    readonly amd: string;
    readonly nvidiaBack: string;
    readonly coreWeaveBack: string;
    readonly amdBack: string;
    readonly nothing: string;
    readonly unprinted: string;
    readonly chart: string;
  };
}

export const MODEL_WORDS: Readonly<Record<Language, ModelWords>> = { en, zh };
