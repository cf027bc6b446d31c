import { Failure } from "./failure";
import type { Scale } from "./scale";

/** From here on an amount of dollars is a slip: ten times what the world earns in a year. */
const TOO_MUCH = 1e15;

/**
 * An amount of money that a formula was given in the unit of `Mag=`.
 * @throws {Failure} `bad-input` for 10¹⁵ dollars or more, saying what it comes to and what was
 *   meant if it is in single dollars.
 */
export function checkedInScale(name: string, value: number, scale: Scale): number {
  const dollars = value * scale.factor;
  if (!(Math.abs(dollars) >= TOO_MUCH)) return value;
  const [amount, power] = [withThousandsSeparators(value), powerOfTen(dollars)];
  if (scale.factor === 1)
    throw new Failure("bad-input", {
      en: `${name} is ${amount}: that is ${power} dollars. Expected less than 10^15.`,
      zh: `${name} 是 ${amount}：即 ${power} 美元。应小于 10^15。`,
    });
  const single = withThousandsSeparators(value / scale.factor);
  throw new Failure("bad-input", {
    en: `${name}: ${amount} with ${magOf(scale).en} is ${power} dollars; write ${single}, or ${withoutMag(scale).en}.`,
    zh: `${name}：${amount} 按${magOf(scale).zh} 为 ${power} 美元；请写 ${single}，或${withoutMag(scale).zh}。`,
  });
}

/** A company of a deal earns or loses more dollars than that. */
const TOO_SMALL = 1e6;

/** Whether amounts that are not scaled may have been meant in millions or billions. */
export function isSmall(amounts: readonly number[], { factor }: Scale): boolean {
  const largest = Math.max(0, ...amounts.map(Math.abs));
  return factor === 1 && largest > 0 && largest < TOO_SMALL;
}

/** A company has more shares than that. */
const TOO_FEW = 1e6;

/**
 * Shares, which are always single, beside a `Mag=` that scales amounts.
 * @throws {Failure} `bad-input` for fewer than a million under a `Mag` of a million or more, naming
 *   what was meant if they are in its unit.
 */
export function checkedShares(name: string, shares: number, scale: Scale): number {
  if (!(scale.factor >= 1e6 && shares > 0 && shares < TOO_FEW)) return shares;
  const [amount, all] = [
    withThousandsSeparators(shares),
    withThousandsSeparators(shares * scale.factor),
  ];
  throw new Failure("bad-input", {
    en: `${name}: ${amount} with ${magOf(scale).en} is ${amount} single shares, as price and shares are not scaled; write ${all} if that many are meant, or ${withoutMag(scale).en}.`,
    zh: `${name}：股价与股数不随 Mag= 换算，${amount} 按${magOf(scale).zh} 仍为 ${amount} 股；若指 ${all} 股请写全，或${withoutMag(scale).zh}。`,
  });
}

function magOf({ name, isSetByWorkbook }: Scale) {
  return isSetByWorkbook
    ? { en: `the workbook's Mag=${name}`, zh: `工作簿的 Mag=${name}` }
    : { en: `Mag=${name}`, zh: ` Mag=${name}` };
}

function withoutMag({ isSetByWorkbook }: Scale) {
  return isSetByWorkbook
    ? { en: "set Mag=Actuals", zh: "设 Mag=Actuals" }
    : { en: "leave out Mag", zh: "省略 Mag" };
}

/** `20,000,000,000`, `0.0015`; without what only a double holds. */
function withThousandsSeparators(value: number): string {
  const rounded = Number(value.toPrecision(12));
  if (Math.abs(rounded) >= 1e21) return String(rounded);
  const [whole = "", decimals] = plainDigits(rounded).split(".");
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return decimals === undefined ? groups : `${groups}.${decimals}`;
}

function plainDigits(value: number): string {
  const text = String(value);
  return text.includes("e-") ? value.toFixed(12).replace(/0+$/, "") : text;
}

/** `2×10^19`. */
function powerOfTen(value: number): string {
  const [digits = "", power = ""] = value.toExponential(2).split("e");
  return `${Number(digits)}×10^${Number(power)}`;
}
