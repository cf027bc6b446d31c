import { roundingInterval } from "../claims";
import type { Dataset } from "../dataset";
import type { Fact } from "../fact";
import { folded } from "../names";
import { type Scale, SCALES } from "../scale";

/** A fact that a typed number may be. */
export interface Likeness {
  readonly fact: Fact;
  /** In which unit the number was typed. */
  readonly scale: Scale;
  /** Whether the number is exactly the fact's, and not only one that rounds to it. */
  readonly isExact: boolean;
  /** What speaks for it: all digits of a large number, or a title of its row or column that names the company or the metric. */
  readonly because: "digits" | "titles";
  /** How many of company, metric and period the titles name. */
  readonly named: number;
}

/** A number of dollars that somebody typed in full is hardly there by chance. */
const LARGE = 1e6;
const MOST = 5;
/** A round print (one trillion) leaves an interval open in which nobody would see the same number. */
const NEAR = 0.02;

/**
 * The facts that a typed number equals in any usual scale, the likeliest first, at most five.
 *
 * A small number (20, 7.5) equals many facts in one scale or another. It counts only where the titles of its row or column name the
 * company or the metric, a single digit only where they name both; a number of a million or more counts in its own digits. A year never
 * counts.
 * The number must lie in the fact's rounding interval and within two percent, so that 13.0 and 13.04 are both 13.0 billion, 14 is
 * not, and 1.23 trillion is not the "trillion" of a title.
 *
 * @param number As typed, finite.
 * @param titles Texts and years in the same row and column, which say what the number is.
 */
export function hardCoded(
  number: number,
  titles: readonly string[],
  dataset: Dataset,
): readonly Likeness[] {
  if (number === 0 || isYear(number)) return [];
  const spoken = titles.map(folded).filter((title) => title !== "");
  const found: Likeness[] = [];
  const needed = Number.isInteger(number) && Math.abs(number) < 10 ? 2 : 1;
  for (const scale of SCALES)
    for (const fact of factsNear(number * scale.factor, dataset)) {
      if (scale.factor !== 1 && fact.unit !== "USD") continue;
      const names = namedIn(spoken, fact, dataset);
      const isLarge = scale.factor === 1 && Math.abs(number) >= LARGE;
      if (!isLarge && names.things < needed) continue;
      found.push({
        fact,
        scale,
        isExact: isSame(number * scale.factor, fact.value ?? NaN),
        because: names.things > 0 ? "titles" : "digits",
        named: names.things + names.period,
      });
    }
  return found.sort(likeliestFirst).slice(0, MOST);
}

function likeliestFirst(a: Likeness, b: Likeness): number {
  return (
    b.named - a.named ||
    Number(b.isExact) - Number(a.isExact) ||
    Number(isReported(b.fact)) - Number(isReported(a.fact)) ||
    (a.fact.id < b.fact.id ? -1 : 1)
  );
}

function isReported({ status }: Fact): boolean {
  return status === "actual" || status === "estimate";
}

/** The facts with one printed number in whose rounding interval a number lies: found by bisection. */
function factsNear(number: number, dataset: Dataset): readonly Fact[] {
  const facts = byValue(dataset);
  const found: Fact[] = [];
  const reach = (Math.abs(number) * NEAR) / (1 - NEAR);
  for (let at = firstFrom(facts, number - reach); at < facts.length; at++) {
    const fact = facts[at];
    if (!fact || (fact.value ?? Infinity) > number + reach) break;
    if (isSame(number, fact.value ?? NaN) || isInside(number, fact)) found.push(fact);
  }
  return found;
}

/** Both sides of the print, whatever words around it open: "more than 20 billion" is typed as 20. */
function isInside(number: number, fact: Fact): boolean {
  const { low, high } = roundingInterval({ ...fact, qualifier: "exact" });
  const value = fact.value ?? NaN;
  return number >= low && number < high && Math.abs(number - value) <= NEAR * Math.abs(value);
}

/** Sums in base units go through a multiplication, which may change the last binary digit. */
function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-12 * Math.abs(b);
}

function byValue(dataset: Dataset): readonly Fact[] {
  const known = SORTED.get(dataset);
  if (known) return known;
  const facts = dataset.facts
    .filter(({ value }) => value !== null && value !== 0)
    .sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
  SORTED.set(dataset, facts);
  return facts;
}

const SORTED = new WeakMap<Dataset, readonly Fact[]>();

function firstFrom(facts: readonly Fact[], value: number): number {
  let [low, high] = [0, facts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((facts[middle]?.value ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of company and metric the titles name, and whether they name the period. */
function namedIn(titles: readonly string[], fact: Fact, dataset: Dataset) {
  const entity = dataset.entities.get(fact.entity);
  const metric = dataset.metrics.get(fact.metric);
  const names = (thing: typeof entity | typeof metric) =>
    thing ? [thing.id, thing.name, thing.nameZh, ...thing.aliases] : [];
  const year = fact.period?.text.slice(0, 4) ?? "";
  return {
    things: [names(entity), names(metric)].filter((all) => all.some((name) => isIn(name, titles)))
      .length,
    period: year !== "" && titles.some((title) => title.includes(year)) ? 1 : 0,
  };
}

/** Chinese and long names may stand inside of a title; short Latin ones (`ARR`) must be the title. */
function isIn(name: string, titles: readonly string[]): boolean {
  const wanted = folded(name);
  if (wanted === "") return false;
  const mayStandInside = wanted.length >= 5 || /\p{Script=Han}{2}/u.test(wanted);
  return titles.some((title) => (mayStandInside ? title.includes(wanted) : title === wanted));
}

function isYear(number: number): boolean {
  return Number.isInteger(number) && number >= 1900 && number <= 2100;
}
