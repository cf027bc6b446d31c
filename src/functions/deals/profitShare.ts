import { dealById } from "../../core/deals/dealById";
import { profitShareDeals } from "../../core/deals/dealFormulas";
import type { Losses } from "../../core/deals/distribution";
import { type CapOn, profitShare, TAKER } from "../../core/deals/profitShare";
import { PROFIT_SHARE_TERMS } from "../../core/deals/profitShareTerms";
import { usedTerms } from "../../core/deals/terms";
import type { Dataset } from "../../core/facts/dataset";
import type { Deal } from "../../core/facts/fact";
import type { Scale } from "../../core/words/scale";
import { formatOf, unitOnCard } from "../format";
import { amountSeries } from "../kinds/amount";
import { oneDeal } from "../kinds/deal";
import type { Values } from "../kinds/kind";
import { mag } from "../options";
import { allScenarios } from "../parameters";
import { type AnswerTable, defineFunction, type Parameter } from "../record";
import { shared, type Sharing } from "./sharing";
import { capOn, IN_MAG, losses, PRIOR, SHARING_LOOK, type SharingLook } from "./sharingOptions";
import { termOptions, termsNote } from "./terms";

/** The options of a share of profit. */
interface ProfitShareOptions extends SharingLook {
  readonly mag: Scale;
  readonly rate: number | null;
  readonly recovery: number | null;
  readonly rateAfter: number | null;
  readonly cap: number | null;
  readonly first: number | null;
  readonly capOn: CapOn;
  readonly losses: Losses;
}

const OPTIONS = {
  mag,
  ...termOptions(PROFIT_SHARE_TERMS),
  capOn,
  losses,
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

/** The answer of MSSHARE and PROFITSHARE: a deal's share of each period's profit, or what `Out=` asks for. */
function sharedProfit(
  dataset: Dataset,
  deal: Deal,
  profits: Values<number>,
  priors: Values<number>,
  scenarios: Values<ProfitShareOptions>,
): AnswerTable {
  return shared(profits, priors, scenarios, (options) => sharingBy(dataset, deal, options));
}

function sharingBy(dataset: Dataset, deal: Deal, options: ProfitShareOptions): Sharing {
  const { mag, capOn, losses, cap } = options;
  const terms = usedTerms(dataset, deal, PROFIT_SHARE_TERMS, options, mag);
  const others = [
    ...(cap !== null && capOn === "after" ? ["CapOn=after"] : []),
    ...(losses === "carry" ? ["Losses=carry"] : []),
  ];
  return {
    waterfall: profitShare(takerOf(dataset, deal), { ...terms.values, capOn }),
    party: TAKER,
    losses,
    format: formatOf("USD", mag),
    // The terms in their order need no names of their own: what was set and assumed needs the room.
    card: { ...unitOnCard("USD", mag), computed: termsNote(terms, others), isEquation: true },
    evidence: terms.evidence,
  };
}

/** Who takes the share: the first party of such a deal. */
function takerOf(dataset: Dataset, { parties: [taker = ""] }: Deal) {
  const entity = dataset.entities.get(taker);
  return { en: entity?.name ?? taker, zh: entity?.nameZh ?? taker };
}
