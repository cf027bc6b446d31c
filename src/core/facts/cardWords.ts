import type { Words } from "../words/words";

/** A word that cards, options and help use: its names (English, Chinese, others), what it means. */
export interface CardWord extends Words {
  readonly names: readonly [en: string, zh: string, ...others: string[]];
}

/** Words that stand in no table. */
export const CARD_WORDS: readonly CardWord[] = [
  word(
    ["disputed", "有争议"],
    "Another claim about the same reported figure disagrees: CLAIMS lists them.",
    "同一已报道数字另有不一致的说法：CLAIMS 列出。",
  ),
  word(
    ["superseded", "已被取代"],
    "A plan that a later report, or a later plan of the same origin, has overtaken.",
    "被较晚的报道或同一来源较晚的计划取代的计划。",
  ),
  word(["derived", "推算"], "Computed from other figures.", "由其他数字算出。"),
  word(["inferred", "推断"], "Our reading, not printed.", "由我们推断，未载明。"),
  word(["as-of", "截至"], "Only what was public by this day counts.", "只计截至该日已公开的数字。"),
  word(["vintage", "历史版本"], "The answer as of an earlier day.", "较早某日的答案。"),
  word(["pre-money", "投前"], "Before the new money of a round.", "新资金到位之前。"),
  word(["post-money", "投后"], "Pre-money and the round.", "投前估值加融资额。"),
  word(["tranche", "分层"], "What lies between two amounts.", "介于两个金额之间的部分。"),
  word(["waterfall", "分配瀑布"], "Sharing tier by tier.", "逐层分配。"),
  word(["cap", "封顶"], "The most that a party gets.", "一方所得的最高额。"),
];

function word(names: CardWord["names"], en: string, zh: string): CardWord {
  return { names, en, zh };
}
