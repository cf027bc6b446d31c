import { foldedName } from "../words/nameIndex";
import type { Words } from "../words/words";

/**
 * Words that finance people ask for and the tables have no row of: no company and no metric of
 * ours, but plainly not in the data, with the nearest thing that is. What the articles themselves
 * call unknown stands here too, as the answer to asking for it.
 */
export interface AbsentWord {
  readonly as: "entity" | "metric";
  readonly names: readonly string[];
  /** What there is instead, or what the articles say: whole sentences, or nothing. */
  readonly words: Words;
  /** The ids of the metrics that come nearest. */
  readonly nearest: readonly string[];
  /** The id of the metric that it is, where it asks for the figure of a month; else empty. */
  readonly ofMonth: string;
  /** The part of a company or product that it names, where it does. */
  readonly part: NamedPart | null;
}

/** A part that has a name of its own, by the ids of whose it is and of its scope. */
export interface NamedPart {
  readonly entity: string;
  readonly scope: string;
}

/**
 * The word, however it is typed, in one or in several; undefined where it is none of them.
 * @param as What it was asked for as; null for either.
 */
export function absentWord(name: string, as: AbsentWord["as"] | null): AbsentWord | undefined {
  const typed = foldedName(name);
  const found = BY_NAME.get(typed) ?? BY_NAME.get(typed.replace(/s$/, ""));
  return as === null || found?.as === as ? found : undefined;
}

/**
 * What the articles say is unknown of a company's metric, by their ids; null where they say nothing
 * of the kind.
 */
export function unknownInArticles(entity: string, metric: string): Words | null {
  return UNKNOWN.get(`${entity} ${metric}`) ?? null;
}

function metric(names: string, nearest: string, en = "", zh = ""): AbsentWord {
  return {
    ...{ as: "metric", names: names.split("|"), words: { en, zh } },
    ...{ nearest: nearest.split(" "), ofMonth: "", part: null },
  };
}

function entity(names: string, en: string, zh: string, part: NamedPart | null = null): AbsentWord {
  return {
    ...{ as: "entity", names: names.split("|"), words: { en, zh } },
    ...{ nearest: [], ofMonth: "", part },
  };
}

const NONE: Words = {
  en: "No article gives a figure of it. ENTITIES lists the companies and products that have one.",
  zh: "各文均无其数字。ENTITIES 列出有数字的公司与产品。",
};

const ABSENT: readonly AbsentWord[] = [
  // Results of a company.
  metric(
    "net loss|net losses|loss|losses|operating loss|net income|net profit|profit|earnings|operating income|operating profit|net income/loss|亏损|净亏损|净利润|净利|利润|盈利|营业利润|净收益",
    "burn profitable-year",
    "An article of June 2024 says that what OpenAI loses cannot be known, but is considerable.",
    "2024 年 6 月的文章称 OpenAI 的亏损无从得知，但已相当可观。",
  ),
  metric(
    "EBITDA|adjusted EBITDA|EBIT|EBITDA margin|息税折旧摊销前利润|息税前利润",
    "gross-margin burn",
  ),
  metric(
    "gross profit|operating margin|net margin|profit margin|毛利额|营业利润率|净利率|利润率",
    "gross-margin",
  ),
  metric(
    "FCF|free cash flow|UFCF|operating cash flow|cash flow|OCF|自由现金流|现金流|经营现金流",
    "burn cash",
  ),
  metric(
    "capex|capital expenditure|capital spending|资本开支|资本支出",
    "compute-spend contract-value",
  ),
  metric(
    "opex|operating expense|operating costs|costs|expenses|cost of revenue|COGS|R&D|R&D spending|SG&A|运营支出|營運支出|营业费用|成本|费用|研发费用",
    "compute-spend burn",
  ),
  metric("debt|net debt|liabilities|borrowings|债务|负债|净债务", "cash funding"),
  metric(
    "GPU|TPU|accelerators|显卡|算力芯片|算力晶片",
    "chips-contracted compute-contracted contract-value",
  ),
  metric("conversion|conversion rate|paid conversion|转化率|付费转化率", "paying-share"),
  metric(
    "IPO|listing|IPO date|上市|上市时间",
    "valuation profitable-year",
    "No article prints a date or a price of a listing.",
    "各文均未载明上市的日期或价格。",
  ),
  metric(
    "headcount|employees|number of employees|staff|员工|员工数|员工人数",
    "developers",
    "Developers are not its staff.",
    "开发者并非其员工。",
  ),
  metric(
    "backlog|RPO|bookings|remaining performance obligations|order book|在手订单|积压订单",
    "contract-value",
    "A contract value stands with the buyer.",
    "合同金额记在买方名下。",
  ),
  {
    ...metric(
      "monthly revenue|revenue of a month|revenue per month|revenue a month|MRR|monthly recurring revenue|月收入|每月收入|月度收入|当月收入|单月收入|月营收|每月营收",
      "arr",
      "A run-rate is the revenue of the last month times twelve.",
      "年化收入即最近单月收入乘以十二。",
    ),
    ofMonth: "revenue",
  },
  // Growth, prices and multiples.
  metric(
    "growth|growth rate|revenue growth rate|ARR growth|收入增长率|YoY|yoy growth|CAGR|增速|增长率|增长|同比|同比增长|增幅",
    "growth-multiple revenue-growth",
    "YOY and CAGR compute it from reported figures.",
    "YOY 与 CAGR 由已报道数字计算。",
  ),
  metric(
    "EV/Revenue|EV/Sales|EV to revenue|enterprise value to revenue|P/E|PE ratio|EV/EBITDA|企业价值倍数|市盈率|本益比",
    "valuation-multiple",
    "MULTIPLE computes one; printed is a valuation multiple.",
    "MULTIPLE 可计算；照录的是估值倍数。",
  ),
  metric(
    "EV|enterprise value|market cap|market capitalisation|market capitalization|market value|equity value|企业价值|市值|总市值",
    "valuation",
    "A valuation is of a financing round or a share sale.",
    "估值来自融资轮或老股转让。",
  ),
  metric(
    "share price|stock price|price per share|股价|每股价格",
    "valuation warrant-strike",
    "WARRANT takes a price of your own.",
    "WARRANT 可填入您自己的价格。",
  ),
  metric(
    "post-money|post-money valuation|postmoney|投后|投后估值",
    "",
    "POSTMONEY computes it; VALUATION has the price before with Scope=pre-money.",
    "POSTMONEY 可计算；投前估值见 VALUATION，Scope=pre-money。",
  ),
  metric(
    "pre-money|pre-money valuation|premoney|投前估值|投前",
    "",
    'It is a kind of valuation: ask for Valuation with "Scope=pre-money".',
    "它是估值的一种：请问估值，并设“Scope=pre-money”。",
  ),
  // Deals.
  metric(
    "dilution|stake dilution|稀释|股权稀释|摊薄",
    "",
    "POSTMONEY computes the part of the new money, WARRANT that of the options.",
    "POSTMONEY 计算新资金所占比例，WARRANT 计算期权所占比例。",
  ),
  metric(
    "stake|ownership|equity stake percentage|shareholding|持股|持股比例|股权比例|股份比例",
    "equity-stake",
    "No article prints a percentage that is held; EQUITYSHARE and POSTMONEY compute percentages.",
    "各文均未刊印持股比例；EQUITYSHARE 与 POSTMONEY 可计算比例。",
  ),
  metric(
    "warrant|options|stock options|share options|期权|权证|认股权|认股权证",
    "warrant-share warrant-strike",
    "WARRANT computes its worth.",
    "WARRANT 计算其价值。",
  ),
  metric("take rate|commission|抽成|抽成比例|佣金|佣金率", "revenue-share-rate"),
  metric(
    "cap|profit cap|profit share cap|cap on profit|capped profit|封顶|封顶额|上限|利润上限",
    "",
    "An article says that Microsoft's part of the profit ends at a cap, set in advance and perhaps to be raised, and prints no amount. MSSHARE takes one with Cap=.",
    "有文章称微软的利润分成有预先设定、且可能提高的封顶额，但未刊印金额。MSSHARE 可用 Cap= 填入。",
  ),
  // Customers and use.
  metric(
    "DAU|daily users|daily active users|日活|日活用户|日活跃用户",
    "weekly-users monthly-users",
  ),
  metric(
    "paying users|paid users|subscribers|paying subscribers|number of subscribers|付费用户|付费用户数|订阅用户|订阅者",
    "paying-share weekly-users",
  ),
  metric(
    "churn|retention|CAC|LTV|ARPU|NRR|net revenue retention|net dollar retention|流失率|留存率|获客成本|客单价",
    "price customers weekly-users",
  ),
  metric(
    "dividend|EPS|earnings per share|book value|ROE|ROIC|IRR|WACC|股息|股利|每股收益|每股盈餘|净资产",
    "",
    "METRICS lists what is.",
    "METRICS 列出现有指标。",
  ),
  // Parts and plans that are no company or product of their own.
  entity(
    "ChatGPT Plus|Plus|ChatGPT Plus plan",
    'It is a plan of ChatGPT: GET("ChatGPT","Price",,,"Scope=plus").',
    '它是 ChatGPT 的一种方案：GET("ChatGPT","价格",,,"Scope=plus")。',
    { entity: "chatgpt", scope: "plus" },
  ),
  entity(
    "ChatGPT Pro|Pro|ChatGPT Pro plan",
    'It is a plan of ChatGPT: GET("ChatGPT","Price",,,"Scope=pro").',
    '它是 ChatGPT 的一种方案：GET("ChatGPT","价格",,,"Scope=pro")。',
    { entity: "chatgpt", scope: "pro" },
  ),
  entity(
    "OpenAI API|OpenAI's API|ChatGPT API|OpenAI接口|OpenAI的API",
    'It is a part of OpenAI: GET("OpenAI","ARR",,,"Scope=api").',
    '它是 OpenAI 的一部分：GET("OpenAI","年化收入",,,"Scope=api")。',
    { entity: "openai", scope: "api" },
  ),
  entity(
    "Google Cloud|Google Cloud Platform|GCP|谷歌云|谷歌云端|Google雲端",
    'No figure is its alone. As a party of Anthropic\'s contract it is Google: GET("Anthropic","Contract value",,,"Counterparty=Google").',
    '没有单独属于它的数字。作为 Anthropic 合同的一方，它归于谷歌：GET("Anthropic","合同金额",,,"Counterparty=谷歌")。',
  ),
  entity(
    "AWS|Amazon Web Services|亚马逊云|亚马逊云科技",
    "No figure is its alone; Amazon, which owns it, is a party of google-amazon-anthropic (DEALS).",
    "没有单独属于它的数字；其所属的亚马逊是 google-amazon-anthropic 的一方（DEALS）。",
  ),
  entity(
    "GitHub Copilot|GitHub",
    "Copilot here is the one for Office.",
    "此处的 Copilot 指 Office 中的 Copilot。",
  ),
  entity(
    "Apple|Apple Inc.|AAPL|苹果|苹果公司",
    "An article says that the terms on which Apple puts ChatGPT into its products are not known, nor whether Apple pays OpenAI.",
    "有文章称苹果将 ChatGPT 整合进其产品的条款尚不清楚，包括苹果是否向 OpenAI 付费。",
  ),
  entity(
    "Meta|Meta Platforms|脸书公司",
    "Facebook here is the social network; no article gives a figure of the company that owns it.",
    "此处的脸书指社交网络，各文均无其所属公司的数字。",
  ),
  ...[
    "xAI",
    "DeepSeek|深度求索",
    "Mistral|Mistral AI",
    "Perplexity|Perplexity AI",
    "Stargate|星际之门",
    "Moonshot|Moonshot AI|月之暗面",
    "TSMC|台积电",
    "Intel|INTC|英特尔",
    "Samsung|三星",
    "Tesla|TSLA|特斯拉",
    "Alibaba|BABA|阿里巴巴|阿里",
    "Tencent|腾讯",
    "Baidu|BIDU|百度",
    "Databricks",
    "Gemini",
    "Grok",
    "Sora",
  ].map((names) => entity(names, NONE.en, NONE.zh)),
];

const BY_NAME: ReadonlyMap<string, AbsentWord> = new Map(
  ABSENT.flatMap((word) => word.names.map((name) => [foldedName(name), word] as const)),
);

const UNDISCLOSED: Words = {
  en: "An article of June 2024 says that neither Microsoft nor OpenAI discloses what Copilot and ChatGPT sell to companies.",
  zh: "2024 年 6 月的文章称，微软与 OpenAI 均未披露 Copilot 与 ChatGPT 的具体销售数据。",
};

const UNKNOWN: ReadonlyMap<string, Words> = new Map(
  ["copilot", "chatgpt"].flatMap((id) =>
    ["revenue", "arr", "customers"].map((metric) => [`${id} ${metric}`, UNDISCLOSED] as const),
  ),
);
