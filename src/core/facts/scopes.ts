import { foldedName } from "../words/nameIndex";
import type { Words } from "../words/words";

/** What a scope of the tables is called; a scope of a user's own facts has its slug only. */
export interface ScopeName extends Words {
  /** Further names that are understood, traditional Chinese among them. */
  readonly others: readonly string[];
}

/** Every scope of the bundled facts, by its slug. */
export const SCOPE_NAMES: ReadonlyMap<string, ScopeName> = new Map(
  Object.entries({
    "subscriptions+api": scopeName("subscriptions and API", "订阅与API"),
    "azure-revenue-share": scopeName(
      "share of Azure's OpenAI revenue",
      "Azure收入分成",
      "微软收入分成",
    ),
    "share-sale": scopeName(
      "sale of existing shares",
      "员工售股",
      "老股转让",
      "老股",
      "tender offer",
      "tender",
      "secondary",
      "secondary sale",
    ),
    api: scopeName("API access only", "仅API", "API接口"),
    "until-recovery": scopeName("until recovery", "回本前", "收回投资前"),
    "after-recovery": scopeName("after recovery", "回本后", "收回投资后"),
    "ai-cloud": scopeName("cloud services driven by AI", "AI云服务"),
    "pre-money": scopeName(
      "before the new money",
      "投前",
      "投前估值",
      "pre-money valuation",
      "pre",
    ),
    arr: scopeName("of the run-rate", "年化收入口径"),
    "azure-openai-service": scopeName("of Azure OpenAI Service", "Azure OpenAI 服务口径"),
    "several-models": scopeName("several models", "使用多个模型"),
    compute: scopeName("of computing capacity", "算力口径"),
    "gpt-4-peak-minimum": scopeName("minimum for GPT-4 at peak hours", "GPT-4高峰期最低费用"),
    "api-arr": scopeName("of the API run-rate", "API年化收入口径"),
    "fortune-500": scopeName("Fortune 500", "财富500强"),
    "office-enterprise": scopeName("Office sold to companies", "企业版Office"),
    enterprise: scopeName(
      "enterprises",
      "企业",
      "企业端",
      "企业客户",
      "企业市场",
      "B端",
      "to B",
      "b2b",
      "business",
    ),
    plus: scopeName("Plus plan", "Plus方案"),
    pro: scopeName("Pro plan", "Pro方案"),
    "second-stage": scopeName("second stage", "第二阶段"),
    "second-stage-without-restructuring": scopeName(
      "second stage without restructuring",
      "未重组时的第二阶段",
    ),
    reduction: scopeName("reduction", "减少额"),
    "all-suppliers": scopeName("all suppliers together", "全部供应商"),
    "code-generation": scopeName(
      "code generation",
      "代码生成",
      "程式碼生成",
      "编程",
      "coding",
      "code",
    ),
    individuals: scopeName(
      "individuals",
      "个人用户",
      "个人",
      "消费者",
      "consumer",
      "consumers",
      "C端",
      "to C",
      "b2c",
    ),
    nonprofit: scopeName("nonprofit parent", "非营利母公司"),
    expanded: scopeName("after enlargement", "扩大后"),
    first: scopeName("before enlargement", "扩大前"),
    "cloud-infrastructure": scopeName("cloud infrastructure", "云基础设施"),
    "amazon+google": scopeName("Amazon and Google together", "亚马逊与谷歌合计"),
    revenue: scopeName("of revenue", "收入口径"),
    principal: scopeName("main investment", "主要投资"),
    "early-equity": scopeName("early equity", "早期股权投资"),
    "pledge-2023": scopeName("pledge of 2023", "2023年承诺"),
    chips: scopeName("for chips", "芯片项目", "晶片專案"),
    unicorns: scopeName("unlisted companies of the world", "全球独角兽"),
    "unicorns-after-round": scopeName(
      "unlisted companies, if the round succeeds",
      "融资后全球独角兽",
    ),
    "unicorns-us-after-round": scopeName(
      "unlisted companies of the United States, if the round succeeds",
      "融资后美国独角兽",
    ),
    valuation: scopeName("of the valuation", "估值口径"),
  }),
);

function scopeName(en: string, zh: string, ...others: readonly string[]): ScopeName {
  return { en, zh, others };
}

/** The name of a scope; its slug where it has no other. */
export function scopeLabel(slug: string): Words {
  return SCOPE_NAMES.get(slug) ?? { en: slug, zh: slug };
}

const BY_NAME: ReadonlyMap<string, string> = new Map(
  [...SCOPE_NAMES].flatMap(([slug, { en, zh, others }]) =>
    [en, zh, ...others].map((name) => [foldedName(name), slug] as const),
  ),
);

/**
 * The scope of a name, English or Chinese, as people type it; undefined where no scope of the
 * tables is called so.
 */
export function scopeNamed(name: string): string | undefined {
  return BY_NAME.get(foldedName(name));
}
