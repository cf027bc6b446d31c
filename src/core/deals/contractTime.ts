import type { Dataset } from "../facts/dataset";
import type { Deal } from "../facts/fact";
import type { IsoDate } from "../period/calendar";
import { Failure } from "../words/failure";
import type { Period } from "../period/period";
import { ACTUALS } from "../words/scale";
import type { Words } from "../words/words";
import { outside } from "./bounds";
import { firstKnown } from "./contract";
import { type FlatSpread, flatSpread } from "./flatSpread";
import { type TermKind, type UsedTerms, usedTerms } from "./terms";

/** When a contract runs, as somebody sets it; null where nobody does. */
export interface GivenTime {
  readonly years: number | null;
  readonly start: IsoDate | null;
}

/** What of a contract's time lies in a period, and which terms say so. */
export interface TimeInPeriod {
  readonly spread: FlatSpread;
  readonly how: Words;
  readonly terms: Pick<UsedTerms<string>, "evidence" | "set">;
}

/** How long a contract runs. */
export const CONTRACT_YEARS: TermKind = {
  names: ["Years", "年限"],
  words: { en: "the length", zh: "年限" },
  unit: "years",
  printed: { metric: "contract-years", scope: "" },
  assumed: null,
};

/**
 * How a period lies to the time of a contract.
 *
 * No article prints a first year: where none is set, the contract is taken to begin on 1 January of the year in which it became known.
 * Nobody is told that nothing falls outside of a time that is only assumed: there it has no answer.
 *
 * @throws {Failure} `bad-input` for a length outside 0 to 100 years; `not-found` where no article prints a length and nobody sets it, and
 *   for a period that is not all within an assumed time.
 */
export function timeInPeriod(
  dataset: Dataset,
  deal: Deal,
  period: Period,
  given: GivenTime,
): TimeInPeriod {
  const used = usedTerms(dataset, deal, { years: CONTRACT_YEARS }, { years: given.years }, ACTUALS);
  const years = checkedYears(used.values.years);
  const start = given.start ?? assumedStart(dataset, deal);
  const spread = flatSpread({ start, years }, period);
  if (given.start === null && !spread.isInside) throw outsideAssumed(period, start, years);
  return {
    spread,
    how: flatWords(years, start, given.start === null),
    terms: {
      evidence: used.evidence,
      set: given.start === null ? used.set : [...used.set, `Start=${given.start}`],
    },
  };
}

/** @throws {Failure} `bad-input` outside 0 to 100. */
export function checkedYears(years: number): number {
  if (!(years > 0 && years <= 100))
    throw outside("Years", years, "above 0, at most 100", "大于 0 且不超过 100");
  return years;
}

function assumedStart(dataset: Dataset, deal: Deal): IsoDate {
  return `${firstKnown(dataset, deal).slice(0, 4)}-01-01` as IsoDate; // A day that every year has.
}

function flatWords(years: number, start: IsoDate, isAssumed: boolean): Words {
  return {
    en: `derived: flat over ${yearsSaid(years)} from ${start}${isAssumed ? " (assumed)" : ""}`,
    zh: `推算：自 ${start}${isAssumed ? "（假定）" : " "}起 ${years} 年平均分摊`,
  };
}

function yearsSaid(years: number): string {
  return years === 1 ? "1 year" : `${years} years`;
}

function outsideAssumed({ text }: Period, start: IsoDate, years: number): Failure {
  return new Failure("not-found", {
    en: `${text} is not all within ${yearsSaid(years)} from ${start}, a start that is only assumed, as no article prints one. Set it with Start=: then what lies outside is 0.`,
    zh: `${text} 不全在自 ${start} 起的 ${years} 年之内，而该起始日各文均未载明，仅为假定。请用 Start= 设定：此后范围之外为 0。`,
  });
}
