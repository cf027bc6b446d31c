import { dealById } from "../../core/deals/dealById";
import { profitShareDeals } from "../../core/deals/dealFormulas";
import type { LossRule } from "../../core/deals/distribution";
import {
  type CapOn,
  profitShare,
  type ProfitShareTerms,
  TAKER,
} from "../../core/deals/profitShare";
import { PROFIT_SHARE_TERMS } from "../../core/deals/profitShareTerms";
import { usedTerms } from "../../core/deals/terms";
import type { Dataset } from "../../core/facts/dataset";
import type { Deal } from "../../core/facts/fact";
import { percentInWords, roundAmount } from "../../core/words/roundAmount";
import type { Scale } from "../../core/words/scale";
import type { Words } from "../../core/words/words";
import { formatOf, unitOnCard } from "../answer/format";
import { amountSeries } from "../kinds/amount";
import { oneDeal } from "../kinds/deal";
import type { Values } from "../call/kind";
import { mag } from "../options/options";
import { allScenarios } from "../record/parameters";
import { type AnswerTable, defineFunction, type Parameter } from "../record/record";
import { asOfOnCard, dealAsOf, type DealAsOf } from "./dealAsOf";
import { sharingTable, type Sharing } from "./sharing";
import { capOn, IN_MAG, losses, PRIOR, SHARING_LOOK, type SharingLook } from "./sharingOptions";
import { joinedWords, termOptions, termsNote } from "./terms";

/** The options of a share of profit. */
interface ProfitShareOptions extends SharingLook {
  readonly mag: Scale;
  readonly rate: number | null;
  readonly recovery: number | null;
  readonly rateAfter: number | null;
  readonly cap: number | null;
  readonly first: number | null;
  readonly capOn: CapOn;
  readonly losses: LossRule;
  readonly asOf: DealAsOf;
}

const OPTIONS = {
  mag,
  ...termOptions(PROFIT_SHARE_TERMS),
  capOn,
  losses,
  asOf: dealAsOf,
  ...SHARING_LOOK,
} as const;

/** Profit by period. */
const PROFIT: Parameter<Values<number>> = {
  name: "profit",
  kind: amountSeries("profit"),
  optional: false,
  unit: IN_MAG,
};

export const msshare = defineFunction<[Values<number>, Values<number>, Values<ProfitShareOptions>]>(
  {
    id: "MSSHARE",
    family: "deals",
    parameters: [PROFIT, PRIOR, allScenarios<ProfitShareOptions>(OPTIONS)],
    body: (dataset, profits, priors, scenarios) =>
      sharedProfit(
        dataset,
        dealById(dataset, "microsoft-profit-share"),
        profits,
        priors,
        scenarios,
      ),
  },
);

export const profitshare = defineFunction<
  [Deal, Values<number>, Values<number>, Values<ProfitShareOptions>]
>({
  id: "PROFITSHARE",
  family: "deals",
  parameters: [
    {
      name: "deal",
      kind: oneDeal(profitShareDeals, { en: "a share of profit", zh: "利润分成" }),
      optional: false,
    },
    PROFIT,
    PRIOR,
    allScenarios<ProfitShareOptions>(OPTIONS),
  ],
  body: (dataset, deal, profits, priors, scenarios) =>
    sharedProfit(dataset, deal, profits, priors, scenarios),
});

/**
 * The answer of MSSHARE and PROFITSHARE: a deal's share of each period's profit, or what `Out=`
 * asks for.
 */
function sharedProfit(
  dataset: Dataset,
  deal: Deal,
  profits: Values<number>,
  priors: Values<number>,
  scenarios: Values<ProfitShareOptions>,
): AnswerTable {
  return sharingTable(profits, priors, scenarios, (options) => sharingBy(dataset, deal, options));
}

function sharingBy(dataset: Dataset, deal: Deal, options: ProfitShareOptions): Sharing {
  const { mag, capOn, losses, cap } = options;
  const known = { dataset, deal, asOf: options.asOf.day };
  const terms = usedTerms(known, PROFIT_SHARE_TERMS, options, mag);
  const others = [
    ...(cap !== null && capOn === "after" ? ["CapOn=after"] : []),
    ...(losses === "carry" ? ["Losses=carry"] : []),
  ];
  return {
    waterfall: profitShare(takerOf(dataset, deal), { ...terms.values, capOn }),
    party: TAKER,
    losses,
    amounts: "profit",
    scale: mag,
    format: formatOf("USD", mag),
    // The sentence names the terms, so that the figures need no names of their own.
    card: {
      ...unitOnCard("USD", mag),
      computed: joinedWords([
        sharesInWords(terms.values, capOn, mag),
        termsNote(dataset, terms, others),
      ]),
      isEquation: true,
      ...asOfOnCard(options.asOf),
    },
    evidence: terms.evidence,
  };
}

/** The terms in a sentence: `75% until $13bn, then 49%`. */
function sharesInWords(
  { rate, recovery, rateAfter, cap, first }: Omit<ProfitShareTerms, "capOn">,
  capOn: CapOn,
  { factor }: Scale,
): Words {
  const amount = (value: number) => roundAmount(value * factor);
  const [recovered, most, before] = [amount(recovery), amount(cap), amount(first)];
  const isAll = capOn === "total";
  return {
    en: [
      first > 0 && `first ${before.en} to the first investors, then `,
      `${percentInWords(rate)} until ${recovered.en}, then ${percentInWords(rateAfter)}`,
      cap < Infinity && `, at most ${most.en} ${isAll ? "in all" : "after recovery"}`,
    ]
      .filter(Boolean)
      .join(""),
    zh: [
      first > 0 && `先付首批投资者 ${before.zh}，再`,
      `收到 ${recovered.zh}之前 ${percentInWords(rate)}，之后 ${percentInWords(rateAfter)}`,
      cap < Infinity && `，${isAll ? "合计" : "回本后"}至多 ${most.zh}`,
    ]
      .filter(Boolean)
      .join(""),
  };
}

/** Who takes the share: the first party of such a deal. */
function takerOf(dataset: Dataset, { parties: [taker = ""] }: Deal) {
  const entity = dataset.entities.get(taker);
  return { en: entity?.name ?? taker, zh: entity?.nameZh ?? taker };
}
