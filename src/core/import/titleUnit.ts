/** What a title says about the numbers below it: `Total capital cost (2025 USD billions)`. */
export interface TitleUnit {
  /** The title without its unit. */
  readonly rest: string;
  /** `USD`, `MW`, `fraction` …; empty where none is named. */
  readonly unit: string;
  /** The power of ten that the numbers are to be multiplied by: 9 for billions. */
  readonly power: number;
  /** `2025` where amounts are in the money of a year; empty elsewhere. */
  readonly priceYear: string;
}

/**
 * Reads the unit of a title: in brackets at its end, after a comma, or as its last words. A word in
 * brackets that is no unit known here is a unit all the same (`OP/s`); a year or a period is none.
 */
export function titleUnit(title: string): TitleUnit {
  const text = title.normalize("NFKC").replace(/\s+/g, " ").trim();
  const bracketed = /^(?<rest>.*\S)\s*[([](?<unit>[^()[\]]+)[)\]]$/.exec(text)?.groups;
  const after = /^(?<rest>.*\S)\s*(?:,|:|-|–|\bin\b)\s*(?<unit>[^,:]+)$/i.exec(text)?.groups;
  const alone = { rest: "", unit: text };
  for (const { rest = "", unit = "" } of [bracketed, alone, after].filter(isFound)) {
    const known = unitOf(unit);
    if (known) return { rest, ...known };
    if (bracketed?.unit === unit && isUnitWord(unit))
      return { rest, unit: ownUnit(unit.trim()), power: 0, priceYear: "" };
  }
  return { rest: text, unit: "", power: 0, priceYear: "" };
}

/** Three capitals are a currency's code; of what is none, they are small: `mgd`. */
function ownUnit(unit: string): string {
  return /^[A-Z]{3}$/.test(unit) && !CURRENCIES.has(unit) ? unit.toLowerCase() : unit;
}

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf("currency"));

/** What a cell of units says: any text in it is a unit. */
export function writtenUnit(text: string): TitleUnit {
  const read = titleUnit(text);
  return read.rest === "" ? read : { ...read, rest: "", unit: ownUnit(read.rest) };
}

function isFound<T>(found: T | undefined): found is T {
  return found !== undefined;
}

/** `usd bn`, `$m`, `2025 USD billions`, `in millions of dollars`, `亿美元`, `%`, `MW`; else null. */
function unitOf(text: string): Omit<TitleUnit, "rest"> | null {
  let left = ` ${text.toLowerCase().trim()} `;
  const take = <T>(words: readonly (readonly [RegExp, T])[]): T | undefined => {
    const found = words.find(([pattern]) => pattern.test(left));
    if (found) left = left.replace(found[0], " ");
    return found?.[1];
  };
  const priceYear = /\s((?:19|20)\d\d)(?=\s?(?:us|usd|\$|eur|gbp|cny|dollars))/.exec(left)?.[1];
  if (priceYear) left = left.replace(priceYear, " ");
  const scale = take(SCALES_OF_TITLES);
  const unit = take(UNITS_OF_TITLES);
  const rest = left.replace(/\b(?:in|of|current|constant|real|nominal)\b|单位|[:：]/g, " ").trim();
  if (rest !== "" || (scale === undefined && unit === undefined)) return null;
  return {
    unit: unit?.[0] ?? "",
    power: (scale ?? 0) + (unit?.[1] ?? 0),
    priceYear: priceYear ?? "",
  };
}

/** What may stand in brackets and counts something: no period, no sentence, no name of a kind. */
function isUnitWord(text: string): boolean {
  const isPeriod = /(?:19|20)\d\d|^(?:fy|q|h)\d|actual|budget|forecast|预测|实际/i.test(text);
  return !isPeriod && text.length <= 24 && !/^(?:total|net|gross|a|b|e|ttm|ltm)$/i.test(text);
}

const SCALES_OF_TITLES: readonly (readonly [RegExp, number])[] = [
  [/(?<= |\$|€|£|¥|usd|eur|gbp|cny|rmb)(?:tn|trn|trillions?)(?= |\b)|万亿|兆/, 12],
  [/(?<= |\$|€|£|¥|usd|eur|gbp|cny|rmb)(?:bn|b|bln|billions?)(?= |\b)|十亿/, 9],
  [/亿/, 8],
  [/(?<= |\$|€|£|¥|usd|eur|gbp|cny|rmb)(?:mm|mn|m|mln|millions?)(?= |\b)|百万/, 6],
  [/万/, 4],
  [/(?<= |\$|€|£|¥|usd|eur|gbp|cny|rmb)(?:k|thousands?|000s?|'000)(?= |\b)|千(?!兆|瓦)/, 3],
];

/** Units with the power of ten that leads to them. */
const UNITS_OF_TITLES: readonly (readonly [RegExp, readonly [unit: string, power: number]])[] = [
  [/ %| percent(?:age)?\b| pct\b|百分比|百分之/, ["fraction", -2]],
  [/us\$|usd\b|\$| (?:us )?dollars?\b|美元|美金/, ["USD", 0]],
  [/eur\b|€| euros?\b|欧元/, ["EUR", 0]],
  [/gbp\b|£| pounds?\b|英镑/, ["GBP", 0]],
  [/jpy\b| yen\b|日元/, ["JPY", 0]],
  [/cny\b|rmb\b| yuan\b|人民币|(?<=[万亿 ])元/, ["CNY", 0]],
  [/ gw\b|吉瓦/, ["GW", 0]],
  [/ mw\b|兆瓦/, ["MW", 0]],
  [/ people\b| persons?\b|(?<=[万亿 ])人/, ["people", 0]],
  [/ x\b| times\b|倍/, ["multiple", 0]],
  [/ months?\b|个月/, ["months", 0]],
  [/ shares?\b|股/, ["shares", 0]],
  [/ chips?\b|枚/, ["chips", 0]],
  [/ customers?\b|家客户/, ["customers", 0]],
];
