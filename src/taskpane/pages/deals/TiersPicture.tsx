import { useMemo } from "react";
import { profitShareDeals } from "../../../core/deals/dealFormulas";
import { profitShare, TAKER } from "../../../core/deals/profitShare";
import { PROFIT_SHARE_TERMS } from "../../../core/deals/profitShareTerms";
import { usedTerms } from "../../../core/deals/terms";
import type { Waterfall } from "../../../core/deals/tiers";
import type { KnownDeal } from "../../../core/deals/knownDeal";
import type { Deal } from "../../../core/facts/fact";
import { Failure } from "../../../core/words/failure";
import { ACTUALS } from "../../../core/words/scale";
import { TiersChart } from "../../parts/charts/TiersChart";
import { percentText } from "../../parts/facts/amount";
import { usePane } from "../../parts/pane/pane";
import { useAsOf } from "../../parts/settings/useAsOf";
import { DEALS_WORDS } from "../../../words/deals";
import { useWords } from "../../parts/speech/useWords";
import { tierPoints } from "./tierPoints";

/**
 * How the share of a profit grows with the profit, by the terms as far as they were printed by
 * the as-of day; nothing before them, and for deals of other kinds.
 */
export function TiersPicture({ deal }: { readonly deal: Deal }) {
  const { dataset } = usePane();
  const words = useWords(DEALS_WORDS);
  const asOf = useAsOf();
  const waterfall = useMemo(
    () => reportedWaterfall({ dataset, deal, asOf }),
    [dataset, deal, asOf],
  );
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

/** @returns null where the deal is no share of profit, or its terms were not public yet. */
function reportedWaterfall(known: KnownDeal): Waterfall | null {
  if (!profitShareDeals(known.dataset).includes(known.deal)) return null;
  const [taker = ""] = known.deal.parties;
  try {
    const { values } = usedTerms(known, PROFIT_SHARE_TERMS, {}, ACTUALS);
    return profitShare({ en: taker, zh: taker }, { ...values, capOn: "total" });
  } catch (failure) {
    if (failure instanceof Failure) return null;
    throw failure;
  }
}
