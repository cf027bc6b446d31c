/**
 * The number that a person typed, with a decimal point: `0.75`, `1,234.5` in groups of three,
 * `75%`, full-width digits.
 * @returns null for anything else, `1,5` among it, which may be meant as 1.5.
 */
export function typedNumber(text: string): number | null {
  const plain = text.normalize("NFKC").replace("\u2212", "-").trim();
  const [, digits, percent] = NUMBER.exec(plain) ?? [];
  if (!digits) return null;
  const number = Number(digits.replaceAll(",", ""));
  // Without the last digits of the division, in which 7 % would be 0.07000000000000001.
  // `+ 0` drops a minus before zero.
  return (percent ? Number((number / 100).toPrecision(15)) : number) + 0;
}

const NUMBER = /^(-?(?:(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)(?:e[+-]?\d{1,2})?)\s*(%)?$/i;
