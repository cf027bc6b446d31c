import type { Dataset } from "../facts/dataset";
import type { Fact } from "../facts/fact";
import { onePer } from "../library/onePer";
import type { Scale } from "../words/scale";

/** A number that a fact prints. */
export interface Amount {
  readonly fact: Fact;
  /** An end where only a range is printed. */
  readonly side: "value" | "low" | "high";
  /** Base units, never 0. */
  readonly amount: number;
}

/** How fractions are typed that are not drawn as percents: 75 where the fact is 0.75. */
export const PERCENT: Scale = { name: "Percent", nameZh: "百分之", factor: 0.01 };

/**
 * The printed numbers that a number equals in a scale: to its last digit, so that 13.04 is not 13.0
 * billion. Found by bisection.
 */
export function amountsEqualTo(number: number, scale: Scale, dataset: Dataset): readonly Amount[] {
  const amounts = amountsOf(dataset);
  const near = number * scale.factor;
  const slack = 1e-12 * Math.abs(near);
  const found: Amount[] = [];
  for (let at = firstFrom(amounts, near - slack); at < amounts.length; at++) {
    const one = amounts[at];
    if (!one || one.amount > near + slack) break;
    if (amountIn(one.amount, scale) === number) found.push(one);
  }
  return found;
}

/** A number of base units as it is typed in a scale, without what binary arithmetic adds. */
export function amountIn(amount: number, scale: Scale): number {
  return scale === PERCENT ? Number((amount * 100).toPrecision(15)) : amount / scale.factor;
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
