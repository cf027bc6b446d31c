import fc from "fast-check";
import {
  controlSum,
  distribution,
  type LossRule,
  type SharedPeriod,
  unsharedAmount,
} from "../../../src/core/deals/distribution";
import {
  breakpoints,
  capReached,
  totalReceived,
  type Cap,
  type Tier,
  type Waterfall,
} from "../../../src/core/deals/tiers";

const NAME = { en: "", zh: "" };

const amount = fc.double({ min: 0, max: 1e4, noNaN: true });
const losses = fc.constantFrom<LossRule>("ignore", "carry");

/** Three parties, up to four tiers, caps on any of them. */
const anyWaterfall: fc.Arbitrary<Waterfall> = fc
  .record({
    widths: fc.array(fc.double({ min: 0.01, max: 1000, noNaN: true }), {
      minLength: 0,
      maxLength: 3,
    }),
    weights: fc.array(fc.array(fc.nat(10), { minLength: 4, maxLength: 4 }), {
      minLength: 4,
      maxLength: 4,
    }),
    caps: fc.array(fc.record({ party: fc.nat(2), fromTier: fc.nat(3), most: amount }), {
      maxLength: 3,
    }),
  })
  .map(({ widths, weights, caps }) => waterfallOf(widths, weights, caps));

function waterfallOf(
  widths: readonly number[],
  weights: readonly (readonly number[])[],
  caps: readonly Cap[],
): Waterfall {
  let from = 0;
  const tiers = [...widths, Infinity].map((width, at): Tier => {
    const own = weights[at] ?? [];
    const whole = own.reduce((sum, weight) => sum + weight, 0) || 1;
    const tier = {
      name: NAME,
      from,
      until: from + width,
      rates: own.slice(0, 3).map((weight) => weight / whole),
    };
    from = tier.until;
    return tier;
  });
  return { parties: [NAME, NAME, NAME], tiers, caps };
}

function near(found: number, expected: number, size: number): void {
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-9 * (1 + size));
}

function total(periods: readonly SharedPeriod[], party: number): number {
  return periods.reduce((sum, { parts }) => sum + (parts[party] ?? NaN), 0);
}

describe("whatever the tiers, parties and caps", () => {
  test("the parts and what nobody gets add up to what is distributed, nothing of it negative", () => {
    fc.assert(
      fc.property(anyWaterfall, fc.array(amount), losses, (waterfall, amounts, losses) => {
        for (const period of distribution(amounts, 0, waterfall, losses)) {
          const parts = period.parts.reduce((sum, part) => sum + part, 0);
          const nobody = period.tiers.reduce((sum, tier) => sum + unsharedAmount(tier), 0);
          near(parts + nobody, period.distributed, period.state.cumulative);
          expect(controlSum(period)).toBe(0);
          for (const tier of period.tiers) {
            expect(Math.min(tier.amount, ...tier.parts)).toBeGreaterThanOrEqual(0);
            expect(unsharedAmount(tier)).toBeGreaterThanOrEqual(
              -1e-9 * (1 + period.state.cumulative),
            );
          }
        }
      }),
    );
  });

  test("a larger amount gives nobody less, and an extra dollar at most a dollar: no breakpoint is a jump", () => {
    fc.assert(
      fc.property(anyWaterfall, amount, amount, fc.nat(2), (waterfall, at, more, party) => {
        const gained =
          totalReceived(at + more, party, waterfall) - totalReceived(at, party, waterfall);
        expect(gained).toBeGreaterThanOrEqual(0);
        expect(gained).toBeLessThanOrEqual(more + 1e-9 * (1 + at + more));
      }),
    );
  });

  test("it is continuous at each breakpoint", () => {
    fc.assert(
      fc.property(anyWaterfall, fc.nat(2), (waterfall, party) => {
        for (const at of breakpoints(party, waterfall)) {
          const step = at * 1e-9;
          const [below, there, above] = [at - step, at, at + step].map((one) =>
            totalReceived(one, party, waterfall),
          );
          near(there ?? NaN, below ?? NaN, at);
          near(above ?? NaN, there ?? NaN, at);
        }
      }),
    );
  });

  test("between two breakpoints everybody's share is a straight line", () => {
    fc.assert(
      fc.property(anyWaterfall, fc.nat(2), (waterfall, party) => {
        const ends = [0, ...breakpoints(party, waterfall)];
        ends.slice(1).forEach((end, at) => {
          const start = ends[at] ?? 0;
          const middle = totalReceived((start + end) / 2, party, waterfall);
          const mean =
            (totalReceived(start, party, waterfall) + totalReceived(end, party, waterfall)) / 2;
          near(middle, mean, end);
        });
      }),
    );
  });

  test("one period split in two gives the same total, with the state carried or as prior", () => {
    fc.assert(
      fc.property(anyWaterfall, amount, amount, fc.nat(2), (waterfall, first, second, party) => {
        const whole = total(distribution([first + second], 0, waterfall, "ignore"), party);
        const halves = distribution([first, second], 0, waterfall, "ignore");
        const [later] = distribution([second], first, waterfall, "ignore");
        near(total(halves, party), whole, first + second);
        near(later?.parts[party] ?? NaN, halves[1]?.parts[party] ?? NaN, first + second);
      }),
    );
  });

  test("the order of the parties changes nobody's amount", () => {
    fc.assert(
      fc.property(anyWaterfall, fc.array(amount), (waterfall, amounts) => {
        const turned: Waterfall = {
          parties: [...waterfall.parties].reverse(),
          tiers: waterfall.tiers.map((tier) => ({ ...tier, rates: [...tier.rates].reverse() })),
          caps: waterfall.caps.map((cap) => ({ ...cap, party: 2 - cap.party })),
        };
        const [there, back] = [waterfall, turned].map((one) =>
          distribution(amounts, 0, one, "ignore").map(({ parts }) => parts),
        );
        expect(back?.map((parts) => [...parts].reverse())).toEqual(there);
      }),
    );
  });

  test("a cap that is reached stays reached, at the amount that is said", () => {
    fc.assert(
      fc.property(anyWaterfall, amount, amount, fc.nat(2), (waterfall, most, more, party) => {
        const cap = { party, fromTier: 0, most };
        const capped = { ...waterfall, caps: [cap] };
        const reached = capReached(cap, waterfall.tiers);
        fc.pre(reached !== null);
        near(totalReceived(reached, party, capped), most, most);
        expect(totalReceived(reached + more + 1, party, capped)).toBeLessThanOrEqual(most);
        near(totalReceived(reached + more + 1, party, capped), most, most);
      }),
    );
  });

  test("losses that are carried are made up before anything is shared", () => {
    fc.assert(
      fc.property(anyWaterfall, amount, amount, fc.nat(2), (waterfall, loss, profit, party) => {
        const carried = distribution([-loss, profit], 0, waterfall, "carry");
        const net = distribution([Math.max(0, profit - loss)], 0, waterfall, "ignore");
        near(total(carried, party), total(net, party), loss + profit);
      }),
    );
  });

  test("losses that are ignored change nothing", () => {
    fc.assert(
      fc.property(anyWaterfall, amount, amount, (waterfall, loss, profit) => {
        const [, after] = distribution([-loss, profit], 0, waterfall, "ignore");
        const [alone] = distribution([profit], 0, waterfall, "ignore");
        expect(after).toEqual(alone);
      }),
    );
  });
});

test("a control sum that does not add up shows by how much", () => {
  const [period] = distribution(
    [20],
    0,
    waterfallOf(
      [10],
      [
        [1, 1, 0, 2],
        [1, 0, 0, 1],
      ],
      [],
    ),
    "ignore",
  );
  if (!period) throw new Error("there is one period");
  expect(controlSum(period)).toBe(0);
  expect(controlSum({ ...period, distributed: 21 })).toBe(1);
  expect(controlSum({ ...period, parts: [0, 0, 0] })).toBe(10);
});
