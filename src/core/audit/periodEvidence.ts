import type { Dataset } from "../facts/dataset";
import type { Fact } from "../facts/fact";
import { ownPeriod } from "../period/fiscalYear";
import { isSamePeriod, type Period } from "../period/period";
import type { Heard } from "./companyEvidence";
import { nearest, type TitlesRead } from "./levels";

/**
 * When it was: the nearest title that names a time must name the figure's. A clause has no time.
 * What the sheet's own title or name says of time, such as the day of a version, denies nothing.
 */
export function periodHeard(fact: Fact, titles: TitlesRead, dataset: Dataset): Heard {
  if (!fact.period) return { title: null, doubt: "none" };
  if (isStatusDenied(fact, titles)) return "against";
  const named = nearest(titles.oneByOne, ({ periods }) => periods.length > 0);
  const [title] = named?.titles ?? [];
  if (!named || !title) return "silent";
  const periods = named.titles.flatMap((one) => one.periods);
  if (periods.some((period) => isTimeOf(fact, period, dataset))) return { title, doubt: "none" };
  return title.from === "sheet" || title.from === "tab" ? "silent" : "against";
}

/** Whether a period that a title names is exactly the figure's. */
export function isPeriodNamed(fact: Fact, titles: TitlesRead): boolean {
  const { period } = fact;
  return (
    period !== null &&
    titles.all.some(({ periods }) => periods.some((one) => isSamePeriod(one, period)))
  );
}

/**
 * A total is of exactly its own days. What holds at a date is of the year in which it was seen, and
 * of any shorter time that it overlaps; one dated by its year only is of the year's end.
 */
function isTimeOf({ entity, metric, period }: Fact, named: Period, dataset: Dataset): boolean {
  if (!period) return true;
  const company = dataset.entities.get(entity);
  const request = company ? ownPeriod(named, company) : named;
  if (dataset.metrics.get(metric)?.periodType === "duration") return isSamePeriod(period, request);
  if (request.grain === "year") return period.end >= request.start && period.end <= request.end;
  if (period.grain === "year") return request.end.slice(0, 7) === period.end.slice(0, 7);
  return request.start <= period.end && period.start <= request.end;
}

/** A plan is not what happened, nor the other way about, where the titles say which is meant. */
function isStatusDenied({ status }: Fact, titles: TitlesRead): boolean {
  const said = nearest(titles.oneByOne, (title) => title.status !== null)?.titles[0];
  if (!said || !["row", "column", "section"].includes(said.from)) return false;
  if (status === "term" || status === "condition") return false;
  const isPlan = status === "projection" || status === "target";
  return isPlan === (said.status === "actual");
}
