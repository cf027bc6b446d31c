import { bounds } from "../facts/bounds";
import type { Dataset } from "../facts/dataset";
import type { Fact } from "../facts/fact";
import { onePer } from "../library/onePer";

/** A number that a fact prints. */
export interface Amount {
  readonly fact: Fact;
  /** An end where only a range is printed. */
  readonly side: "value" | "low" | "high";
  /** Base units, never 0. */
  readonly amount: number;
}

/**
 * A round print (one trillion) leaves an interval open in which nobody would see the same number.
 */
const NEAR = 0.02;

/**
 * The printed numbers that a number equals or rounds to: it lies within half of the last printed
 * digit and within two percent, so that 13.0 and 13.04 are both 13.0 billion, 14 is not, and 1.23
 * trillion is not the "trillion" of a title. Found by bisection.
 */
export function amountsNear(
  number: number,
  dataset: Dataset,
): readonly (Amount & { readonly isExact: boolean })[] {
  const amounts = amountsOf(dataset);
  const found: (Amount & { readonly isExact: boolean })[] = [];
  const reach = (Math.abs(number) * NEAR) / (1 - NEAR);
  for (let at = firstFrom(amounts, number - reach); at < amounts.length; at++) {
    const one = amounts[at];
    if (!one || one.amount > number + reach) break;
    const isExact = isSame(number, one.amount);
    if (isExact || isInside(number, one)) found.push({ ...one, isExact });
  }
  return found;
}

/**
 * Both sides of the print, whatever words around it open: "more than 20 billion" is typed as 20.
 */
function isInside(number: number, { fact, amount }: Amount): boolean {
  const alone: Fact = {
    ...fact,
    status: "actual",
    qualifier: "exact",
    value: amount,
    low: null,
    high: null,
  };
  const { low, high } = bounds(alone);
  return number >= low && number < high && Math.abs(number - amount) <= NEAR * Math.abs(amount);
}

/** Sums in base units go through a multiplication, which may change the last binary digit. */
function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-12 * Math.abs(b);
}

const amountsOf = onePer(({ facts }: Dataset) =>
  facts.flatMap(printedBy).sort((a, b) => a.amount - b.amount),
);

function printedBy(fact: Fact): readonly Amount[] {
  const sides = fact.value === null ? (["low", "high"] as const) : (["value"] as const);
  return sides.flatMap((side) => {
    const amount = fact[side];
    return amount === null || amount === 0 ? [] : [{ fact, side, amount }];
  });
}

function firstFrom(amounts: readonly Amount[], value: number): number {
  let [low, high] = [0, amounts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((amounts[middle]?.amount ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
