import { scale } from "../../../src/core/words/scale";
import { checkedInScale, checkedShares } from "../../../src/core/words/slipsOfScale";
import { failureMessage } from "../arithmetic/business";

const BY_WORKBOOK = { ...scale("Billions"), isSetByWorkbook: true } as const;

test.each([
  [
    20e9,
    scale("Billions"),
    "20,000,000,000 with Mag=Billions is 2×10^19 dollars; write 20, or leave out Mag.",
  ],
  [
    -1.5e6,
    scale("B"),
    "-1,500,000 with Mag=Billions is -1.5×10^15 dollars; write -0.0015, or leave out Mag.",
  ],
  [
    49e9,
    scale("亿"),
    "49,000,000,000 with Mag=亿 is 4.9×10^18 dollars; write 490, or leave out Mag.",
  ],
  [
    1e12,
    BY_WORKBOOK,
    "1,000,000,000,000 with the workbook's Mag=Billions is 1×10^21 dollars; write 1,000, or set Mag=Actuals.",
  ],
])("%d is a slip", (value, of, words) => {
  expect(failureMessage(() => checkedInScale("profit", value, of))).toBe(
    `bad-input: profit: ${words}`,
  );
});

test("what cannot be in another unit is only too much", () => {
  expect(failureMessage(() => checkedInScale("profit", 2e15, scale("Actuals")))).toBe(
    "bad-input: profit is 2,000,000,000,000,000: that is 2×10^15 dollars. Expected less than 10^15.",
  );
});

test.each([
  [999_999, "Billions"],
  [20e9, "Thousands"],
  [9.99e14, "Actuals"],
  [-5, "Trillions"],
])("%d in %s passes", (value, name) => {
  expect(checkedInScale("profit", value, scale(name))).toBe(value);
});

test("few shares beside a large unit are a slip", () => {
  expect(failureMessage(() => checkedShares("shares", 1.62, scale("Billions")))).toBe(
    "bad-input: shares: 1.62 with Mag=Billions is 1.62 single shares, as price and shares are not scaled; write 1,620,000,000 if that many are meant, or leave out Mag.",
  );
  expect(failureMessage(() => checkedShares("shares", 1620, scale("百万")))).toContain(
    "write 1,620,000,000",
  );
  expect(checkedShares("shares", 1e6, scale("Billions"))).toBe(1e6);
  expect(checkedShares("shares", 1000, scale("万"))).toBe(1000);
  expect(checkedShares("shares", 1000, scale("Actuals"))).toBe(1000);
});
