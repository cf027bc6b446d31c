import type { Dataset } from "../facts/dataset";
import type { Deal, Fact } from "../facts/fact";
import type { IsoDate } from "../period/calendar";

/** A deal as far as it was public on a day: a term that became known later does not count. */
export interface KnownDeal {
  readonly dataset: Dataset;
  readonly deal: Deal;
  readonly asOf: IsoDate;
}

/** A deal as the release knows it: the day by which everything in it is public. */
export function releasedDeal(dataset: Dataset, deal: Deal): KnownDeal {
  return { dataset, deal, asOf: dataset.released };
}

/** The figures of a deal that were public by its day. */
export function knownFactsIn({ dataset, deal, asOf }: KnownDeal): readonly Fact[] {
  return dataset.factsIn(deal.id).filter(({ known }) => known.end <= asOf);
}

/** The day on which the first of some figures was public for certain. */
export function firstKnown(facts: readonly Fact[]): IsoDate | undefined {
  return facts.map(({ known }) => known.end).sort()[0];
}
