import type { Qualifier, Status } from "./fact";
import type { Language } from "./words";

/** The slugs of the tables in words: English, then simplified and traditional Chinese. All of them are understood where a slug is. */
type Spellings<T extends string> = Readonly<
  Record<T, readonly [en: string, zh: string, ...others: string[]]>
>;

export const STATUSES: Spellings<Status> = {
  actual: ["actual", "实际", "實際"],
  estimate: ["estimate", "估计", "估計"],
  projection: ["projection", "预测", "預測"],
  target: ["target", "目标", "目標"],
  term: ["term", "条款", "條款"],
  condition: ["condition", "条件", "條件"],
};

export const QUALIFIERS: Spellings<Qualifier> = {
  exact: ["exact", "恰为", "恰為"],
  about: ["about", "约", "約"],
  over: ["over", "超过", "超過"],
  under: ["under", "低于", "低於"],
  up_to: ["up to", "至多"],
  at_least: ["at least", "至少"],
  range: ["range", "区间", "區間"],
};

/** A slug in a language: `actual` → 实际. */
export function spelled<T extends string>(
  spellings: Spellings<T>,
  slug: T,
  language: Language,
): string {
  const [en, zh] = spellings[slug];
  return language === "zh" ? zh : en;
}
