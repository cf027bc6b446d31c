import { Failure } from "../words/failure";
import { foldedName } from "../words/nameIndex";
import type { Words } from "../words/words";

/**
 * Words that finance people ask for and the tables have no row of: no company and no metric of
 * ours, but plainly not in the data, with the nearest thing that is. What the articles themselves
 * call unknown stands here too, as the answer to asking for it.
 */
export interface AbsentWord {
  readonly as: "entity" | "metric";
  /** English, simplified and traditional Chinese. */
  readonly names: readonly string[];
  /** What there is instead, or what the articles say: whole sentences. */
  readonly words: Words;
}

/**
 * Why a word is not in the data, however it is typed; null where it is no such word.
 * @param as What it was asked for as; null for either.
 * @returns {Failure} `not-found`: known, but not there.
 */
export function absentWordFailure(
  name: string,
  as: AbsentWord["as"] | null = null,
): Failure | null {
  const typed = foldedName(name);
  const found = BY_NAME.get(typed) ?? BY_NAME.get(typed.replace(/s$/, ""));
  if (!found || (as !== null && found.as !== as)) return null;
  const was = name.trim().slice(0, 60);
  return new Failure("not-found", {
    en: `"${was}" is not in the data. ${found.words.en}`,
    zh: `数据中没有“${was}”。${found.words.zh}`,
  });
}

/**
 * What the articles say is unknown of a company's metric, by their ids; null where they say nothing
 * of the kind.
 */
export function unknownInArticles(entity: string, metric: string): Words | null {
  return UNKNOWN.get(`${entity} ${metric}`) ?? null;
}

function metric(names: string, en: string, zh: string): AbsentWord {
  return { as: "metric", names: names.split("|"), words: { en, zh } };
}

function entity(names: string, en: string, zh: string): AbsentWord {
  return { as: "entity", names: names.split("|"), words: { en, zh } };
}

const NONE: Words = {
  en: "No article gives a figure of it. ENTITIES lists the companies and products that have one.",
  zh: "各文均无其数字。ENTITIES 列出有数字的公司与产品。",
};

const ABSENT: readonly AbsentWord[] = [
  // Results of a company.
  metric(
    "net loss|net losses|loss|losses|operating loss|net income|net profit|profit|earnings|operating income|operating profit|net income/loss|亏损|虧損|净亏损|淨虧損|净利润|淨利潤|净利|淨利|利润|利潤|盈利|营业利润|營業利潤|净收益|淨收益",
    "An article of June 2024 says that what OpenAI loses cannot be known, but is considerable. Nearest: Cash burn (BURN), First year of profit.",
    "2024 年 6 月的文章称 OpenAI 的亏损无从得知，但已相当可观。最接近的是：现金消耗（BURN）、盈利年份。",
  ),
  metric(
    "EBITDA|adjusted EBITDA|EBIT|EBITDA margin|息税折旧摊销前利润|息稅折舊攤銷前利潤|息税前利润|息稅前利潤",
    "Nearest: Gross margin (MARGIN), Cash burn (BURN).",
    "最接近的是：毛利率（MARGIN）、现金消耗（BURN）。",
  ),
  metric(
    "gross profit|operating margin|net margin|profit margin|毛利额|毛利額|营业利润率|營業利潤率|净利率|淨利率|利润率|利潤率",
    "Nearest: Gross margin (MARGIN).",
    "最接近的是：毛利率（MARGIN）。",
  ),
  metric(
    "FCF|free cash flow|UFCF|operating cash flow|cash flow|OCF|自由现金流|自由現金流|现金流|現金流|经营现金流|經營現金流",
    "Nearest: Cash burn (BURN), Cash held (CASH).",
    "最接近的是：现金消耗（BURN）、现金（CASH）。",
  ),
  metric(
    "capex|capital expenditure|capital spending|资本开支|資本開支|资本支出|資本支出",
    "Nearest: Compute spending (SPEND), Contract value.",
    "最接近的是：算力支出（SPEND）、合同金额。",
  ),
  metric(
    "opex|operating expense|operating costs|costs|expenses|cost of revenue|COGS|R&D|R&D spending|SG&A|运营支出|營運支出|营业费用|營業費用|成本|费用|費用|研发费用|研發費用",
    "Nearest: Compute spending (SPEND), Cash burn (BURN).",
    "最接近的是：算力支出（SPEND）、现金消耗（BURN）。",
  ),
  metric(
    "debt|net debt|liabilities|borrowings|债务|債務|负债|負債|净债务|淨債務",
    "Nearest: Cash held (CASH), Funding raised (FUNDING).",
    "最接近的是：现金（CASH）、融资额（FUNDING）。",
  ),
  metric(
    "GPU|TPU|accelerators|显卡|顯卡|算力芯片|算力晶片",
    "Nearest: Chips contracted, Contracted compute, Contract value.",
    "最接近的是：签约芯片数、签约算力、合同金额。",
  ),
  metric(
    "conversion|conversion rate|paid conversion|转化率|轉化率|付费转化率|付費轉化率",
    "Nearest: Paying share.",
    "最接近的是：付费比例。",
  ),
  metric(
    "IPO|listing|IPO date|上市|上市时间|上市時間",
    "No article prints a date or a price of a listing. Nearest: Valuation (VALUATION), First year of profit.",
    "各文均未载明上市的日期或价格。最接近的是：估值（VALUATION）、盈利年份。",
  ),
  metric(
    "headcount|employees|number of employees|staff|员工|員工|员工数|員工數|员工人数|員工人數",
    "Nearest: Developers, who are not its staff.",
    "最接近的是：开发者数，并非员工。",
  ),
  metric(
    "backlog|RPO|bookings|remaining performance obligations|order book|在手订单|在手訂單|积压订单|積壓訂單",
    "Nearest: Contract value, of the buyer.",
    "最接近的是：合同金额（属买方）。",
  ),
  // Growth, prices and multiples.
  metric(
    "growth|growth rate|revenue growth rate|ARR growth|收入增长率|收入增長率|YoY|yoy growth|CAGR|增速|增长率|增長率|增长|增長|同比|同比增长|同比增長|增幅",
    "YOY and CAGR compute it from reported figures; as printed there are Growth multiple and Revenue growth in dollars.",
    "YOY 与 CAGR 由已报道数字计算；照录的有增长倍数与收入增加额。",
  ),
  metric(
    "EV/Revenue|EV/Sales|EV to revenue|enterprise value to revenue|P/E|PE ratio|EV/EBITDA|企业价值倍数|企業價值倍數|市盈率|本益比",
    "Nearest: Valuation multiple, as printed; MULTIPLE computes one.",
    "最接近的是：估值倍数（照录）；MULTIPLE 可计算。",
  ),
  metric(
    "EV|enterprise value|market cap|market capitalisation|market capitalization|market value|equity value|企业价值|企業價值|市值|总市值|總市值",
    "Nearest: Valuation (VALUATION), of a financing round or a share sale.",
    "最接近的是：估值（VALUATION），来自融资轮或老股转让。",
  ),
  metric(
    "share price|stock price|price per share|股价|股價|每股价格|每股價格",
    "Nearest: Valuation (VALUATION), Option strike price. WARRANT takes a price of your own.",
    "最接近的是：估值（VALUATION）、认购价。WARRANT 可填入您自己的价格。",
  ),
  metric(
    "post-money|post-money valuation|postmoney|投后|投後|投后估值|投後估值",
    "POSTMONEY computes it; VALUATION has the price before with Scope=pre-money.",
    "POSTMONEY 可计算；投前估值见 VALUATION，Scope=pre-money。",
  ),
  metric(
    "pre-money|pre-money valuation|premoney|投前估值|投前",
    'It is a kind of valuation: ask for Valuation with "Scope=pre-money".',
    "它是估值的一种：请问估值，并设“Scope=pre-money”。",
  ),
  // Deals.
  metric(
    "dilution|stake dilution|稀释|稀釋|股权稀释|股權稀釋|摊薄|攤薄",
    "POSTMONEY computes the part of the new money, WARRANT that of the options.",
    "POSTMONEY 计算新资金所占比例，WARRANT 计算期权所占比例。",
  ),
  metric(
    "stake|ownership|equity stake percentage|shareholding|持股|持股比例|股权比例|股權比例|股份比例",
    "No article prints a percentage that is held. Nearest: Value of a stake, in dollars; EQUITYSHARE and POSTMONEY compute percentages.",
    "各文均未刊印持股比例。最接近的是：持股价值（美元）；EQUITYSHARE 与 POSTMONEY 可计算比例。",
  ),
  metric(
    "warrant|options|stock options|share options|期权|期權|权证|權證|认股权|認股權|认股权证|認股權證",
    "A warrant has two figures: Share under option and Option strike price; WARRANT computes its worth.",
    "认股权有两个数字：可认购股份比例与认购价；WARRANT 计算其价值。",
  ),
  metric(
    "take rate|commission|抽成|抽成比例|佣金|佣金率",
    "Nearest: Revenue share rate.",
    "最接近的是：收入分成比例。",
  ),
  metric(
    "cap|profit cap|profit share cap|cap on profit|capped profit|封顶|封頂|封顶额|封頂額|上限|利润上限|利潤上限",
    "An article says that Microsoft's part of the profit ends at a cap, set in advance and perhaps to be raised, and prints no amount. MSSHARE takes one with Cap=.",
    "有文章称微软的利润分成有预先设定、且可能提高的封顶额，但未刊印金额。MSSHARE 可用 Cap= 填入。",
  ),
  // Customers and use.
  metric(
    "DAU|daily users|daily active users|日活|日活用户|日活躍用戶|日活跃用户",
    "Nearest: Weekly active users (USERS), Monthly active users.",
    "最接近的是：周活跃用户（USERS）、月活跃用户。",
  ),
  metric(
    "paying users|paid users|subscribers|paying subscribers|number of subscribers|付费用户|付費用戶|付费用户数|订阅用户|訂閱用戶|订阅者|訂閱者",
    "Nearest: Paying share, Weekly active users (USERS).",
    "最接近的是：付费比例、周活跃用户（USERS）。",
  ),
  metric(
    "churn|retention|CAC|LTV|ARPU|NRR|net revenue retention|net dollar retention|流失率|留存率|获客成本|獲客成本|客单价|客單價",
    "Nearest: Monthly price (PRICE), Customers, Weekly active users (USERS).",
    "最接近的是：月度价格（PRICE）、客户数、周活跃用户（USERS）。",
  ),
  metric(
    "dividend|EPS|earnings per share|book value|ROE|ROIC|IRR|WACC|股息|股利|每股收益|每股盈餘|净资产|淨資產",
    "METRICS lists what is.",
    "METRICS 列出现有指标。",
  ),
  // Parts and plans that are no company or product of their own.
  entity(
    "ChatGPT Plus|Plus|ChatGPT Plus plan",
    'It is a plan of ChatGPT: GET("ChatGPT","Price",,,"Scope=plus").',
    '它是 ChatGPT 的一种方案：GET("ChatGPT","价格",,,"Scope=plus")。',
  ),
  entity(
    "ChatGPT Pro|Pro|ChatGPT Pro plan",
    'It is a plan of ChatGPT: GET("ChatGPT","Price",,,"Scope=pro").',
    '它是 ChatGPT 的一种方案：GET("ChatGPT","价格",,,"Scope=pro")。',
  ),
  entity(
    "OpenAI API|OpenAI's API|ChatGPT API|OpenAI接口|OpenAI的API",
    'It is a part of OpenAI: GET("OpenAI","ARR",,,"Scope=api").',
    '它是 OpenAI 的一部分：GET("OpenAI","年化收入",,,"Scope=api")。',
  ),
  entity(
    "Google Cloud|Google Cloud Platform|GCP|谷歌云|谷歌雲|谷歌云端|Google雲端",
    'No figure is its alone. As a party of Anthropic\'s contract it is Google: GET("Anthropic","Contract value",,,"Counterparty=Google").',
    '没有单独属于它的数字。作为 Anthropic 合同的一方，它归于谷歌：GET("Anthropic","合同金额",,,"Counterparty=谷歌")。',
  ),
  entity(
    "AWS|Amazon Web Services|亚马逊云|亞馬遜雲|亚马逊云科技",
    "No figure is its alone; Amazon, which owns it, is a party of google-amazon-anthropic (DEALS).",
    "没有单独属于它的数字；其所属的亚马逊是 google-amazon-anthropic 的一方（DEALS）。",
  ),
  entity(
    "GitHub Copilot|GitHub",
    "Copilot here is the one for Office.",
    "此处的 Copilot 指 Office 中的 Copilot。",
  ),
  entity(
    "Apple|Apple Inc.|AAPL|苹果|蘋果|苹果公司|蘋果公司",
    "An article says that the terms on which Apple puts ChatGPT into its products are not known, nor whether Apple pays OpenAI.",
    "有文章称苹果将 ChatGPT 整合进其产品的条款尚不清楚，包括苹果是否向 OpenAI 付费。",
  ),
  entity(
    "Meta|Meta Platforms|脸书公司|臉書公司",
    "Facebook here is the social network; no article gives a figure of the company that owns it.",
    "此处的脸书指社交网络，各文均无其所属公司的数字。",
  ),
  ...[
    "xAI",
    "DeepSeek|深度求索",
    "Mistral|Mistral AI",
    "Perplexity|Perplexity AI",
    "Stargate|星际之门|星際之門",
    "Moonshot|Moonshot AI|月之暗面",
    "TSMC|台积电|台積電",
    "Intel|INTC|英特尔|英特爾",
    "Samsung|三星",
    "Tesla|TSLA|特斯拉",
    "Alibaba|BABA|阿里巴巴|阿里",
    "Tencent|腾讯|騰訊",
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
