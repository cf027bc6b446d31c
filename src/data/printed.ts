import type { Fact } from "../core/facts/fact";

const SCALES: Readonly<Record<string, number>> = {
  "": 1,
  "%": 0.01,
  万: 1e4,
  萬: 1e4,
  亿: 1e8,
  億: 1e8,
  万亿: 1e12,
  萬億: 1e12,
};

/**
 * The amounts that a printed figure states in digits, in base units: `34亿美元` → 3.4 billion, `42%` →
 * 0.42. Numbers in words state none.
 */
function printedAmounts(printed: string): readonly number[] {
  const text = printed
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace(/(\d),(?=\d{3})/g, "$1");
  return [...text.matchAll(/(\d+(?:\.\d+)?)[多余餘]?(万亿|萬億|万|萬|亿|億|%|)/g)].map(
    ([, digits, scale = ""]) => Number(digits) * (SCALES[scale] ?? 1),
  );
}

/**
 * Whether a fact says what it prints; a figure without digits may say anything, and cents or
 * percentage points a hundredth.
 */
export function isAsPrinted({ printed, value, low, high }: Fact): boolean {
  const amounts = printedAmounts(printed);
  const stated = [value, low, high].filter((one) => one !== null).map(Math.abs);
  const isClose = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(a, b);
  return (
    amounts.length === 0 ||
    stated.some((one) =>
      amounts.some((amount) => isClose(one, amount) || isClose(one, amount / 100)),
    )
  );
}

/** Whether a printed text has a number in it, in digits or in words of either language. */
export function holdsFigure(printed: string): boolean {
  return DIGITS.test(printed) || WORDS.test(printed);
}

const DIGITS = /[\p{Nd}一二两兩三四五六七八九十百千万萬亿億兆半几幾数數双雙]/u;
const WORDS =
  /\b(zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|trillions?|half|halve[sd]?|thirds?|quarters?|doubl\w*|tripl\w*|quadrupl\w*|first|second|third|\w+fold)\b/i;
