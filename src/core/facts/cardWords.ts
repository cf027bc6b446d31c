import type { Words } from "../words/words";

/** A word that cards, options and help use: its names (English, Chinese, others), what it means. */
export interface CardWord extends Words {
  readonly names: readonly [en: string, zh: string, ...others: string[]];
}

/** Words that stand in no table. */
export const CARD_WORDS: readonly CardWord[] = [
  word(
    ["disputed", "有争议", "有爭議"],
    "Another claim about the same reported figure disagrees: their bounds do not overlap. CLAIMS lists them.",
    "同一已报道数字另有说法，上下限互不重叠。CLAIMS 列出各说法。",
  ),
  word(
    ["superseded", "已被取代"],
    "A plan that a later report, or a later plan of the same origin, has overtaken.",
    "已被更晚的报道或同一来源更晚的计划取代的计划。",
  ),
  word(
    ["derived", "推算"],
    "Computed from other figures, which the card names.",
    "由其他数字算出，卡片列明。",
  ),
  word(
    ["inferred", "推断", "推斷"],
    "Our reading: the article does not print it.",
    "由我们推断，原文未载明。",
  ),
  word(
    ["as-of", "截至", "截至日"],
    "Only what was public by this day counts; by default the day of the release, never today.",
    "只计截至该日已公开者；默认为发布日，绝不是今天。",
  ),
  word(
    ["vintage", "历史版本", "vintages", "歷史版本"],
    "The answer as it was on an earlier day (VINTAGES).",
    "较早某日的答案（VINTAGES）。",
  ),
  word(
    ["pre-money", "投前", "投前估值"],
    "Valuation before the new money of a round: Scope=pre-money.",
    "一轮新资金到位之前的估值：Scope=pre-money。",
  ),
  word(
    ["post-money", "投后", "投后估值", "投後", "投後估值"],
    "Valuation before the new money and the round together (POSTMONEY).",
    "投前估值加融资额（POSTMONEY）。",
  ),
  word(
    ["tranche", "分层", "分層", "层级"],
    "The part of an amount between two points (TRANCHE).",
    "金额中介于两点之间的部分（TRANCHE）。",
  ),
  word(
    ["waterfall", "分配瀑布", "瀑布式分配"],
    "Sharing by tiers, each dollar at the rate of its own tier (WATERFALL).",
    "按层级分配，每一美元按其所在层级的比例（WATERFALL）。",
  ),
  word(
    ["cap", "封顶", "封頂", "上限"],
    "The most that a party receives. No article prints that of Microsoft's share of profit.",
    "一方所得的最高额。微软利润分成的封顶额各文均未载明。",
  ),
];

function word(names: CardWord["names"], en: string, zh: string): CardWord {
  return { names, en, zh };
}
