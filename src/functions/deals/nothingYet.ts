import type { Dataset } from "../../core/facts/dataset";
import type { Deal } from "../../core/facts/fact";
import { firstKnown } from "../../core/deals/knownDeal";
import type { IsoDate } from "../../core/period/calendar";
import { Failure } from "../../core/words/failure";

/** That nothing of some deals was public yet on a day, and since when something is; null where no article prints a figure of them. */
export function nothingYet(
  dataset: Dataset,
  deals: readonly Deal[],
  asOf: IsoDate,
): Failure | null {
  const since = firstKnown(deals.flatMap(({ id }) => dataset.factsIn(id)));
  if (since === undefined) return null;
  return new Failure("not-found", {
    en: `No term of these deals was known on ${asOf}. The first was on ${since}.`,
    zh: `这些协议的条款在 ${asOf} 均未公开。最早公开于 ${since}。`,
  });
}
