import type { Words } from "../../core/words";

/** Each agreement of the bundled data in plain words: who gives what for what, and what decides it. By deal id. */
export const PLAIN_WORDS: Readonly<Record<string, Words>> = {
  "microsoft-profit-share": {
    en: "Once OpenAI's first investors are repaid, Microsoft takes three quarters of the profit until it has $13bn back. After that it takes 49% until a cap. Only dollars above a step are shared at the new rate: nothing is paid back.",
    zh: "OpenAI 首批投资者获偿之后，微软先取利润的四分之三，直至收回 130 亿美元；此后取 49%，直至上限。每一档比例只适用于超出部分，已付不退。",
  },
  "microsoft-revenue-share": {
    en: "Both pay each other a fifth: Microsoft of what it sells as Azure OpenAI Service, OpenAI of what its API sells. When both sell the same, nothing is left over.",
    zh: "双方互付五分之一：微软就 Azure OpenAI 服务的销售额支付，OpenAI 就其 API 销售额支付。两者相等时互相抵销。",
  },
  "microsoft-investment": {
    en: "Microsoft put money into OpenAI: $13bn as its main investment, and $10bn that one article calls early equity and another a pledge of early 2023. How the figures hang together is not printed.",
    zh: "微软对 OpenAI 出资：主要投资 130 亿美元，另有 100 亿美元，一文称为早期股权投资，另一文称为 2023 年初的承诺。各数字之间的关系未载明。",
  },
  "softbank-investment": {
    en: "SoftBank invests $30bn in two stages. The second, $22.5bn, hangs on OpenAI's restructuring being complete by the end of 2025; without it $10bn fall away and $12.5bn remain.",
    zh: "软银分两阶段投资 300 亿美元。第二阶段 225 亿美元取决于 OpenAI 在 2025 年底前完成重组；否则减少 100 亿美元，余 125 亿美元。",
  },
  "openai-round-2025": {
    en: "A round of $41bn at $260bn before the new money. If all of it is new money and is paid in full, the company is worth $301bn afterwards.",
    zh: "一轮 410 亿美元的融资，投前估值 2600 亿美元。若全部为新资金且足额到位，投后为 3010 亿美元。",
  },
  "nvidia-openai": {
    en: "Nvidia invests up to $100bn in OpenAI, and OpenAI buys processors from Nvidia for up to $350bn: part of the money goes round.",
    zh: "英伟达至多向 OpenAI 投资 1000 亿美元，OpenAI 至多向英伟达采购 3500 亿美元的处理器：部分资金循环流动。",
  },
  "amd-chips": {
    en: "OpenAI buys AMD chips for 6 GW and gets options on up to a tenth of AMD at one cent a share. Their worth grows with AMD's price and with how much of the purchase is delivered.",
    zh: "OpenAI 采购 6 吉瓦的 AMD 芯片，并获得以每股一美分认购至多十分之一 AMD 股份的期权。其价值随股价与交付比例而增加。",
  },
  "coreweave-compute": {
    en: "OpenAI rents computing power from CoreWeave, first for $11.9bn, enlarged to $22bn in all; with the first contract came $0.35bn of CoreWeave shares.",
    zh: "OpenAI 向 CoreWeave 租用算力，首份合同 119 亿美元，后扩大至合计 220 亿美元；首份合同附带 3.5 亿美元的 CoreWeave 股份。",
  },
  "oracle-cloud": {
    en: "OpenAI rents cloud computing from Oracle for about $300bn over five years: $60bn a year if it is spread evenly.",
    zh: "OpenAI 向甲骨文租用云算力，五年约 3000 亿美元：平均分摊即每年 600 亿美元。",
  },
  "chip-purchases": {
    en: "All of OpenAI's long-term purchases of chips and cloud together: about a trillion dollars with five suppliers, most of it without a printed amount of its own.",
    zh: "OpenAI 芯片与云的全部长期采购合计：与五家供应商约一万亿美元，其中多数没有单独载明的金额。",
  },
  "g42-chips": {
    en: "G42 of Abu Dhabi is said to have put $8bn to $10bn into a chip project of OpenAI's.",
    zh: "据称阿布扎比的 G42 为 OpenAI 的芯片项目出资 80 亿至 100 亿美元。",
  },
  "anthropic-round-2023": {
    en: "A round of Anthropic's of about $0.75bn at about $15bn, led by Menlo Ventures and still under way when it was reported.",
    zh: "Anthropic 一轮约 7.5 亿美元的融资，估值约 150 亿美元，由 Menlo Ventures 领投，报道时仍在进行。",
  },
  "hugging-face-round": {
    en: "A round of Hugging Face's led by Salesforce, at a valuation of $4.5bn.",
    zh: "由 Salesforce 领投的 Hugging Face 融资轮，估值 45 亿美元。",
  },
  "google-amazon-anthropic": {
    en: "Google and Amazon have both invested in Anthropic: billions of dollars together, the magnitude only.",
    zh: "谷歌与亚马逊均已投资 Anthropic：合计数十亿美元，仅有数量级。",
  },
  "google-cloud-anthropic": {
    en: "Anthropic rents a million or more of Google's TPU chips for tens of billions of dollars, the magnitude only.",
    zh: "Anthropic 租用谷歌百万枚以上的 TPU 芯片，金额达数百亿美元，仅有数量级。",
  },
  "share-sale-2023": {
    en: "OpenAI's employees sell shares that exist already, at a valuation of $86bn. OpenAI gets no money from it.",
    zh: "OpenAI 员工出售既有股份，估值 860 亿美元。OpenAI 本身不因此获得资金。",
  },
  "share-sale-2025": {
    en: "Shares of OpenAI that exist already change hands at a valuation of $500bn. OpenAI gets no money from it.",
    zh: "OpenAI 既有股份以 5000 亿美元估值转手。OpenAI 本身不因此获得资金。",
  },
  "nonprofit-stake": {
    en: "OpenAI promises that its nonprofit parent keeps control and holds at least $100bn of its equity after the restructuring.",
    zh: "OpenAI 承诺重组后其非营利母公司保持控制权，并持有至少 1000 亿美元的股权。",
  },
};
