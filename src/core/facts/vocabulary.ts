import type { Qualifier, Status } from "./fact";
import type { PeriodType } from "../period/period";
import type { Language, Words } from "../words/words";

/**
 * The slugs of the tables in words: English, then simplified and traditional Chinese. All of them
 * are understood where a slug is.
 */
export type Spellings<T extends string> = Readonly<
  Record<T, readonly [en: string, zh: string, ...others: string[]]>
>;

export const STATUSES: Spellings<Status> = {
  actual: ["actual", "实际"],
  estimate: ["estimate", "估计"],
  projection: ["projection", "预测"],
  target: ["target", "目标"],
  term: ["term", "条款"],
  condition: ["condition", "条件"],
};

export const QUALIFIERS: Spellings<Qualifier> = {
  exact: ["exact", "恰为"],
  about: ["about", "约"],
  over: ["over", "超过"],
  under: ["under", "低于"],
  up_to: ["up to", "至多"],
  at_least: ["at least", "至少"],
  range: ["range", "区间"],
};

export const PERIOD_TYPES: Spellings<PeriodType> = {
  instant: ["instant", "时点"],
  duration: ["duration", "期间"],
  term: ["term", "条款"],
};

/** What an entity is. */
export const ENTITY_KINDS: Spellings<EntityKind> = {
  company: ["company", "公司"],
  segment: ["segment", "业务板块"],
  product: ["product", "产品"],
  market: ["market", "市场"],
};
export type EntityKind = "company" | "segment" | "product" | "market";

/** What an agreement is about. */
export const DEAL_KINDS: Spellings<DealKind> = {
  "profit-share": ["profit share", "利润分成"],
  "revenue-share": ["revenue share", "收入分成"],
  investment: ["investment", "投资"],
  "investment-purchase": ["investment against purchases", "投资换采购"],
  purchase: ["purchase", "采购"],
  "cloud-contract": ["cloud contract", "云合同"],
  "funding-round": ["funding round", "融资轮"],
  funding: ["funding", "出资"],
  "share-sale": ["share sale", "股份出售"],
  stake: ["stake", "持股"],
};
export type DealKind =
  | "profit-share"
  | "revenue-share"
  | "investment"
  | "investment-purchase"
  | "purchase"
  | "cloud-contract"
  | "funding-round"
  | "funding"
  | "share-sale"
  | "stake";

/** How far an agreement has come. */
export const DEAL_STATUSES: Spellings<DealStatus> = {
  agreed: ["agreed", "已达成"],
  conditional: ["conditional", "附条件"],
  proposed: ["proposed", "拟议"],
};
export type DealStatus = "agreed" | "conditional" | "proposed";

/** What a status means. */
export const STATUS_MEANINGS: Readonly<Record<Status, Words>> = {
  actual: {
    en: "Reported as having happened, as far as the source tells. It answers before what is planned.",
    zh: "据报道已经发生，优先于计划中的数字作答。",
  },
  estimate: {
    en: "Reckoned by somebody about what has happened, not stated by the company itself. It answers beside actual.",
    zh: "他人对已发生之事的推算，并非公司自述，与实际数字同级作答。",
  },
  projection: {
    en: "What somebody expects for a time that is not over. It answers only where nothing is reported.",
    zh: "对尚未结束的期间的预期，仅在没有已报道数字时作答。",
  },
  target: {
    en: "What the company itself aims at. It answers only where nothing is reported.",
    zh: "公司自己设定的目标，仅在没有已报道数字时作答。",
  },
  term: {
    en: "Agreed in a contract: an amount, a rate or a length. Not a payment made.",
    zh: "合同约定的金额、比例或期限，并非已付款项。",
  },
  condition: {
    en: "Agreed only for the case that something happens, which the note names.",
    zh: "仅在某事发生时才成立的约定，条件见备注。",
  },
};

/** What the words before a printed figure mean for its value. */
export const QUALIFIER_MEANINGS: Readonly<Record<Qualifier, Words>> = {
  exact: {
    en: "Printed as a plain number. The true value lies within half of its last printed digit; a clause is exact.",
    zh: "照写的数字，真实值在末位数字的一半之内；条款则恰为该数。",
  },
  about: {
    en: "Printed as approximate: within 5% (our convention) or half of its last printed digit, whichever is wider; not of years and ranks.",
    zh: "写作约数：上下 5%（我们的约定）或末位数字的一半之内，取其宽者；年份与名次除外。",
  },
  over: {
    en: "Printed as more than the number: no upper bound is known.",
    zh: "写作超过该数，上限不明。",
  },
  under: {
    en: "Printed as less than the number: no lower bound is known.",
    zh: "写作低于该数，下限不明。",
  },
  up_to: {
    en: "Printed as a maximum: the number or anything below it.",
    zh: "写作上限：该数或更少。",
  },
  at_least: {
    en: "Printed as a minimum: the number or anything above it.",
    zh: "写作下限：该数或更多。",
  },
  range: {
    en: "Printed as two numbers, or as a bare magnitude: no single value.",
    zh: "写作两个数，或仅写出量级：没有单一数值。",
  },
};

/** What a metric's period type means for the periods that can be asked. */
export const PERIOD_TYPE_MEANINGS: Readonly<Record<PeriodType, Words>> = {
  instant: {
    en: "True at a moment, like a run-rate or a valuation. A year gives its last observation, a date the last one on or before it.",
    zh: "某一时点成立，如年化收入或估值。问年份取该年最后一次观察，问日期取该日或之前最近一次。",
  },
  duration: {
    en: "Adds up over a stretch of time, like revenue or spending. Only exactly the period asked answers; nothing is annualised or split.",
    zh: "在一段时间内累计，如收入或支出。只有与所问完全相同的期间才作答，不作年化，也不拆分。",
  },
  term: {
    en: "Stands in a contract or a plan, like a rate or an order. It has no period of its own and answers for any.",
    zh: "写在合同或方案中，如比例或订单，没有自己的期间，对任何期间都作答。",
  },
};

/** A slug in a language: `actual` → 实际. */
export function spellingOf<T extends string>(
  spellings: Spellings<T>,
  slug: T,
  language: Language,
): string {
  const [en, zh] = spellings[slug];
  return language === "zh" ? zh : en;
}

/**
 * A slug of a table that may hold others than ours (a user's own kinds): those stay as they are.
 */
export function spellingIfKnown<T extends string>(
  spellings: Spellings<T>,
  slug: string,
  language: Language,
): string {
  return isSlug(spellings, slug) ? spellingOf(spellings, slug, language) : slug;
}

function isSlug<T extends string>(spellings: Spellings<T>, slug: string): slug is T {
  return Object.hasOwn(spellings, slug);
}
