import type { IsoDate } from "../period/calendar";
import { Failure } from "../words/failure";
import type { Period } from "../period/period";
import { ACTUALS } from "../words/scale";
import type { Words } from "../words/words";
import { outOfBounds } from "./bounds";
import { type FlatSpread, flatSpread } from "./flatSpread";
import type { KnownDeal } from "./knownDeal";
import { type DealTerm, type UsedTerms, usedTerms } from "./terms";

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
export const CONTRACT_YEARS: DealTerm = {
  names: ["Years", "年限"],
  words: { en: "the length", zh: "年限" },
  unit: "years",
  printed: { metric: "contract-years", scope: "" },
  assumed: null,
};

/**
 * How a period lies to the time of a contract. No article prints when one begins, so that nothing
 * falls into a period of the calendar until somebody sets it.
 *
 * @throws {Failure} `bad-input` for a length outside 0 to 100 years; `not-found` where no article
 *   prints a length and nobody sets it, and where nobody sets the start.
 */
export function timeInPeriod(known: KnownDeal, period: Period, given: GivenTime): TimeInPeriod {
  const { start } = given;
  const { years, terms } =
    start === null ? lengthWithoutStart(known, period, given) : lengthOf(known, given);
  if (start === null) throw noStart(known, period);
  return {
    spread: flatSpread({ start, years }, period),
    how: flatWords(years, start),
    terms: { ...terms, set: [...terms.set, `Start=${start}`] },
  };
}

/**
 * What of a contract falls into each of its years, whenever it begins.
 * @throws {Failure} as `timeInPeriod` does for the length.
 */
export function timeInYear(known: KnownDeal, given: Pick<GivenTime, "years">): TimeInPeriod {
  const { years, terms } = lengthOf(known, given);
  const within = Math.min(1, 1 / years);
  return {
    spread: { within, after: 1 - within },
    how: {
      en: `derived: flat over ${yearsInWords(years)}; no start is printed`,
      zh: `推算：${years} 年平均分摊；起始日未载明`,
    },
    terms,
  };
}

function lengthOf(known: KnownDeal, given: Pick<GivenTime, "years">) {
  const terms = usedTerms(known, { years: CONTRACT_YEARS }, { years: given.years }, ACTUALS);
  return { years: checkedYears(terms.values.years), terms };
}

/** @throws {Failure} as `lengthOf` does, asking for the start in the same breath. */
function lengthWithoutStart(known: KnownDeal, { start }: Period, given: GivenTime) {
  try {
    return lengthOf(known, given);
  } catch (failure) {
    if (!(failure instanceof Failure) || failure.code !== "not-found") throw failure;
    const { en, zh } = failure.words;
    const year = start.slice(0, 4);
    throw new Failure("not-found", {
      en: `${en} Set Start=, too (Start=${year}).`,
      zh: `${zh}请一并设定 Start=（如 Start=${year}）。`,
    });
  }
}

/** @throws {Failure} `bad-input` outside 0 to 100. */
export function checkedYears(years: number): number {
  if (!(years > 0 && years <= 100))
    throw outOfBounds("Years", years, "above 0, at most 100", "大于 0 且不超过 100");
  return years;
}

function flatWords(years: number, start: IsoDate): Words {
  return {
    en: `derived: flat over ${yearsInWords(years)} from ${start}`,
    zh: `推算：自 ${start} 起 ${years} 年平均分摊`,
  };
}

function yearsInWords(years: number): string {
  return years === 1 ? "1 year" : `${years} years`;
}

function noStart({ deal }: KnownDeal, { text, start }: Period): Failure {
  const year = start.slice(0, 4);
  return new Failure("not-found", {
    en: `No article prints when ${deal.name} begins, nor what falls into ${text}: set it with Start= (Start=${year}). Out=peryear without a period needs no start.`,
    zh: `各文均未载明“${deal.nameZh}”的起始日：请用 Start= 设定（如 Start=${year}），以得出落在 ${text} 的部分。不给期间的 Out=peryear 无须起始日。`,
  });
}
