import type { Dataset } from "../../core/facts/dataset";
import { profitShare, TAKER } from "../../core/deals/profitShare";
import { PROFIT_SHARE_TERMS } from "../../core/deals/profitShareTerms";
import { usedTerms } from "../../core/deals/terms";
import type { Deal } from "../../core/facts/fact";
import { formatOf, unitOnCard } from "../format";
import type { Values } from "../kinds/kind";
import type { AnswerTable } from "../record";
import type { ProfitShareOptions } from "./profitShareOptions";
import { type Sharing, shared } from "./sharing";
import { termsSaid } from "./termsSaid";

/** The answer of MSSHARE and PROFITSHARE: a deal's share of each period's profit, or what `Out=` asks for. */
export function sharedProfit(
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
    card: { ...unitOnCard("USD", mag), computed: termsSaid(terms, others), isEquation: true },
    evidence: terms.evidence,
  };
}

/** Who takes the share: the first party of such a deal. */
function takerOf(dataset: Dataset, { parties: [taker = ""] }: Deal) {
  const entity = dataset.entities.get(taker);
  return { en: entity?.name ?? taker, zh: entity?.nameZh ?? taker };
}
