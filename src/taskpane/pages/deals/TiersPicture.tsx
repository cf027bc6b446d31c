import { useMemo } from "react";
import type { Dataset } from "../../../core/facts/dataset";
import { profitShareDeals } from "../../../core/deals/dealFormulas";
import { profitShare, TAKER } from "../../../core/deals/profitShare";
import { PROFIT_SHARE_TERMS } from "../../../core/deals/profitShareTerms";
import { usedTerms } from "../../../core/deals/terms";
import type { Waterfall } from "../../../core/deals/tiers";
import { releasedDeal } from "../../../core/deals/knownDeal";
import type { Deal } from "../../../core/facts/fact";
import { ACTUALS } from "../../../core/words/scale";
import { TiersChart } from "../../parts/charts/TiersChart";
import { percentText } from "../../parts/facts/amount";
import { usePane } from "../../parts/pane/pane";
import { DEALS_WORDS } from "../../words/deals";
import { useWords } from "../../words/useWords";
import { tierPoints } from "./tierPoints";

/**
 * How the share of a profit grows with the profit, by the terms as printed; nothing for deals of
 * other kinds.
 */
export function TiersPicture({ deal }: { readonly deal: Deal }) {
  const { dataset } = usePane();
  const words = useWords(DEALS_WORDS);
  const waterfall = useMemo(() => reportedWaterfall(deal, dataset), [deal, dataset]);
  if (!waterfall) return null;
  const points = tierPoints(TAKER, waterfall).map(({ amount, share, rate, isOpen }) => ({
    x: amount,
    y: share,
    label: rate === null ? words.start : (isOpen ? words.above : words.upTo)(percentText(rate, 2)),
  }));
  return (
    <TiersChart title={words.tiers} xTitle={words.profit} yTitle={words.share} points={points} />
  );
}

/** @returns null where the deal is no share of profit. */
function reportedWaterfall(deal: Deal, dataset: Dataset): Waterfall | null {
  if (!profitShareDeals(dataset).includes(deal)) return null;
  const { values } = usedTerms(releasedDeal(dataset, deal), PROFIT_SHARE_TERMS, {}, ACTUALS);
  const [taker = ""] = deal.parties;
  return profitShare({ en: taker, zh: taker }, { ...values, capOn: "total" });
}
