import { useMemo } from "react";
import type { Dataset } from "../../core/dataset";
import { tiersOf } from "../../core/deals/profitShare";
import { profitShareTerms } from "../../core/deals/profitShareTerms";
import type { Tier } from "../../core/deals/tiers";
import type { Deal } from "../../core/fact";
import { Failure } from "../../core/failure";
import { TiersChart } from "../charts/TiersChart";
import { usePane } from "../pane";
import { useSpeech } from "../words/speech";
import { tierPoints } from "./tierPoints";

/** How the share of a profit grows with the profit; nothing for deals of other kinds. */
export function TiersPicture({ deal }: { readonly deal: Deal }) {
  const { dataset } = usePane();
  const words = useSpeech().phrases.deals;
  const tiers = useMemo(() => reportedTiers(deal, dataset), [deal, dataset]);
  if (!tiers) return null;
  const points = tierPoints(tiers).map(({ amount, share, rate, isOpen }) => ({
    x: amount,
    y: share,
    label: rate === null ? words.start : (isOpen ? words.above : words.upTo)(percent(rate)),
  }));
  return (
    <TiersChart title={words.tiers} xTitle={words.profit} yTitle={words.share} points={points} />
  );
}

/** @returns null where the deal is no share of profit, or lacks a term of it. */
function reportedTiers(deal: Deal, dataset: Dataset): readonly Tier[] | null {
  if (deal.kind !== "profit-share") return null;
  try {
    return tiersOf(profitShareTerms(dataset, deal.id).terms);
  } catch (failure) {
    if (failure instanceof Failure) return null;
    throw failure;
  }
}

function percent(rate: number): string {
  return new Intl.NumberFormat("en-US", { style: "percent", maximumFractionDigits: 2 }).format(
    rate,
  );
}
