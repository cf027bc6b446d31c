import { tierPoints } from "../../../src/taskpane/deals/tierPoints";

const HALF_THEN_A_FIFTH = [
  { until: 10, rate: 0.5 },
  { until: Infinity, rate: 0.2 },
];

describe("The corners of a share", () => {
  test("begin with nothing and go on as far again as the last corner", () => {
    expect(tierPoints(HALF_THEN_A_FIFTH)).toEqual([
      { amount: 0, share: 0, rate: null, isOpen: false },
      { amount: 10, share: 5, rate: 0.5, isOpen: false },
      { amount: 20, share: 7, rate: 0.2, isOpen: true },
    ]);
  });

  test("of a capped share end flat", () => {
    const capped = [
      { until: 10, rate: 0.5 },
      { until: 30, rate: 0.2 },
      { until: Infinity, rate: 0 },
    ];
    expect(tierPoints(capped).map(({ amount, share }) => [amount, share])).toEqual([
      [0, 0],
      [10, 5],
      [30, 9],
      [60, 9],
    ]);
  });

  test("of a share whose last tier stands twice, as a share without a cap does, are drawn once", () => {
    const uncapped = [...HALF_THEN_A_FIFTH, { until: Infinity, rate: 0 }];
    expect(tierPoints(uncapped)).toEqual(tierPoints(HALF_THEN_A_FIFTH));
  });
});
