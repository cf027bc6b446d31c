/**
 * A decimal number as it was written, so that 2.4248485053 billion is 2424848505.3 to the last
 * digit and the size of that digit is known.
 */
export interface Decimal {
  readonly isNegative: boolean;
  /** Digits without leading zeros; `0` for nothing. */
  readonly digits: string;
  /** The power of ten of the last digit: -1 for 76.0. */
  readonly power: number;
}

/** A plain number or one with an exponent (`-1.5`, `2e9`); null for any other text. */
export function decimalOf(text: string): Decimal | null {
  const parts = /^([-+]?)(\d*)(?:\.(\d*))?(?:e([-+]?\d{1,3}))?$/i.exec(text);
  if (!parts) return null;
  const [, sign, whole = "", fraction = "", exponent = "0"] = parts;
  if (whole === "" && fraction === "") return null;
  return {
    isNegative: sign === "-",
    digits: `${whole}${fraction}`.replace(/^0+(?=\d)/, ""),
    power: Number(exponent) - fraction.length,
  };
}

/** The number times a power of ten. */
export function shifted(decimal: Decimal, power: number): Decimal {
  return { ...decimal, power: decimal.power + power };
}

/** In digits alone, as the tables hold numbers: no exponent, no zeros that say nothing. */
export function decimalText({ isNegative, digits, power }: Decimal): string {
  const places = Math.max(0, -power);
  const all = (digits + "0".repeat(Math.max(0, power))).padStart(places + 1, "0");
  const whole = all.slice(0, all.length - places);
  const fraction = places === 0 ? "" : all.slice(-places).replace(/0+$/, "");
  const text = fraction === "" ? whole : `${whole}.${fraction}`;
  return isNegative && /[1-9]/.test(text) ? `-${text}` : text;
}

/** The size of the last digit that was written. */
export function lastDigit({ power }: Decimal): string {
  return decimalText({ isNegative: false, digits: "1", power });
}
