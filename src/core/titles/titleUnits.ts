/** In what a title says that numbers are counted. */
export interface UnitsInText {
  /** How many single ones a unit counts: 1e9 for `$bn`. */
  readonly factors: ReadonlySet<number>;
  /** Whether these are units of money, which count nothing else. */
  readonly isMoney: boolean;
  /** Whether money of another country is named. */
  readonly isOtherCurrency: boolean;
  readonly isPercent: boolean;
  readonly isMegawatts: boolean;
  readonly rest: string;
}

const FACTORS: readonly (readonly [unit: RegExp, factor: number])[] = [
  [/ (?:usd|us)?(?:tn|trn|trillions?) |万亿|兆/g, 1e12],
  [/ (?:usd|us)?(?:b|bn|bln|billions?) |十亿/g, 1e9],
  [/ (?:usd|us)?(?:m|mm|mn|mln|millions?) |百万/g, 1e6],
  [/ (?:usd|us)?(?:k|thousands?|000|000s) |(?<![\p{L}\d])千(?=美元|人|$| )/gu, 1e3],
  [/亿/g, 1e8],
  [/万/g, 1e4],
];

const OTHER_MONEY =
  /[€£¥₩₹]|\b(?:eur|euros?|gbp|jpy|yen|cny|rmb|cnh|yuan|hkd|krw|inr|chf|sek|cad|aud)\b|人民币|日元|欧元|英镑|港元|港币|韩元|卢比|(?<![美日欧港韩])元/iu;
const DOLLARS = /\$|\busd|\bdollars?\b|美元|美金/i;

/**
 * Reads units of amounts. @param text As `searchableText` makes it. @param raw The title itself,
 * with its signs.
 */
export function unitsInText(text: string, raw: string): UnitsInText {
  const factors = new Set<number>();
  let rest = text;
  for (const [unit, factor] of FACTORS)
    rest = rest.replace(unit, () => {
      factors.add(factor);
      return " ";
    });
  const isOtherCurrency = OTHER_MONEY.test(raw.normalize("NFKC"));
  return {
    factors,
    isMoney: isOtherCurrency || DOLLARS.test(raw),
    isOtherCurrency,
    isPercent: /%|\bpercent\b|\bpct\b|百分/i.test(raw.normalize("NFKC")),
    isMegawatts: / (?:mw|kw|megawatts?) |兆瓦|千瓦/.test(text),
    rest: rest.replace(/ (?:%|percent|pct) |美元|美金|百分比/g, " "),
  };
}
