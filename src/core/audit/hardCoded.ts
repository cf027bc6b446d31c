import type { Dataset } from "../facts/dataset";
import type { Fact } from "../facts/fact";
import { onePer } from "../library/onePer";
import { type Scale, SCALES } from "../words/scale";
import { UNITS } from "../words/unit";
import { type Amount, amountsNear } from "./amounts";
import { type TitleSubjects, titleReader } from "./titleReader";

/** A fact that a typed number may be. */
export interface FactMatch extends Amount {
  /** In which unit the number was typed; `PERCENT` for 75 where the fact is 0.75. */
  readonly scale: Scale;
  /** Whether the number is exactly the fact's, and not only one that rounds to it. */
  readonly isExact: boolean;
  /**
   * What speaks for it: all digits of a large number, or a title of its row or column that names
   * the company or the metric.
   */
  readonly because: "digits" | "titles";
  /**
   * `high` where titles name at least two of company, metric, year and unit, and little else;
   * `medium` one; `low` none.
   */
  readonly confidence: Confidence;
}

export type Confidence = "high" | "medium" | "low";

/** How fractions are typed that are not drawn as percents. */
export const PERCENT: Scale = { name: "Percent", nameZh: "百分之", factor: 0.01 };

/** A number of dollars that somebody typed in full is hardly there by chance. */
const LARGE = 1e6;
const MOST = 5;

/**
 * The facts that a typed number equals in any usual scale, the likeliest first, at most five.
 *
 * A small number (20, 7.5) equals many facts in one scale or another. It counts only where the
 * titles of its row or column name the company or the metric, a single digit only where they name
 * both; a number of a million or more counts in its own digits. Zero and years never count, nor do
 * the facts of one company where the titles name only others.
 *
 * @param number As typed, finite.
 * @param titles Texts and years in the same row and column, which say what the number is.
 */
export function hardCoded(
  number: number,
  titles: readonly string[],
  dataset: Dataset,
): readonly FactMatch[] {
  if (number === 0 || isYear(number)) return [];
  let named: TitleSubjects | null = null;
  const found: (FactMatch & { readonly points: number })[] = [];
  for (const scale of [PERCENT, ...SCALES])
    for (const { isExact, ...amount } of amountsNear(number * scale.factor, dataset)) {
      const { fact } = amount;
      if (!isTypedIn(scale, fact)) continue;
      named ??= readerOf(dataset)(titles);
      const things = Number(isCompanyNamed(fact, named)) + Number(named.metrics.has(fact.metric));
      const isLarge = scale.factor === 1 && Math.abs(number) >= LARGE;
      if (isOfOthers(fact, named) || !(isLarge || things >= thingsNeeded(number))) continue;
      const points = pointsOf(fact, scale, named);
      const because = things > 0 ? "titles" : "digits";
      found.push({ ...amount, scale, isExact, because, points, confidence: confidence(points) });
    }
  return found
    .sort(likeliestFirst)
    .slice(0, MOST)
    .map(({ points: _, ...likeness }) => likeness);
}

function isYear(number: number): boolean {
  return Number.isInteger(number) && number >= 1900 && number <= 2100;
}

/**
 * Whether amounts in a fact's unit are written so: dollars and people in billions, fractions as
 * percents, gigawatts singly.
 */
function isTypedIn(scale: Scale, { unit }: Fact): boolean {
  if (scale.factor === 1) return true;
  return scale === PERCENT ? unit === "fraction" : (UNITS.get(unit)?.isScaled ?? false);
}

/** Of company and metric, how many the titles must name beside a number that is not large. */
function thingsNeeded(number: number): number {
  return Number.isInteger(number) && Math.abs(number) < 10 ? 2 : 1;
}

function isCompanyNamed({ entity, counterparty }: Fact, { entities }: TitleSubjects): boolean {
  return entities.has(entity) || entities.has(counterparty);
}

function isOfOthers(fact: Fact, named: TitleSubjects): boolean {
  return named.entities.size > 0 && !isCompanyNamed(fact, named);
}

/** What the titles say for a fact, less what they say against it. */
function pointsOf(fact: Fact, { factor }: Scale, named: TitleSubjects): number {
  const { period } = fact;
  const years = period ? [period.start.slice(0, 4), period.end.slice(0, 4)] : [];
  return (
    Number(isCompanyNamed(fact, named)) +
    statedBy(named.metrics, [fact.metric]) +
    statedBy(named.years, years) +
    statedBy(named.factors, [factor])
  );
}

/** 1 where one of these is named, −1 where only others are. */
function statedBy<T>(named: ReadonlySet<T>, own: readonly T[]): number {
  if (named.size === 0) return 0;
  return own.some((one) => named.has(one)) ? 1 : -1;
}

function confidence(points: number): Confidence {
  return points >= 2 ? "high" : points === 1 ? "medium" : "low";
}

type Ranked = FactMatch & { readonly points: number };

function likeliestFirst(a: Ranked, b: Ranked): number {
  return (
    b.points - a.points ||
    Number(b.isExact) - Number(a.isExact) ||
    Number(isReported(b.fact)) - Number(isReported(a.fact)) ||
    (a.fact.id < b.fact.id ? -1 : 1)
  );
}

function isReported({ status }: Fact): boolean {
  return status === "actual" || status === "estimate";
}

const readerOf = onePer(titleReader);
