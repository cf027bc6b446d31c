import type { dealSummariesEn } from "../en/dealSummaries";

export const dealSummariesZh: typeof dealSummariesEn = {
  "microsoft-profit-share":
    "OpenAI 首批投资者获偿之后，微软先取利润的四分之三，直至收回 130 亿美元；此后取 49%，直至上限。每一档比例只适用于超出部分，已付不退。",
  "microsoft-revenue-share":
    "双方互付五分之一：微软就 Azure OpenAI 服务的销售额支付，OpenAI 就其 API 销售额支付。两者相等时互相抵销。",
  "microsoft-investment":
    "微软对 OpenAI 出资：主要投资 130 亿美元，另有 100 亿美元，一文称为早期股权投资，另一文称为 2023 年初的承诺。各数字之间的关系未载明。",
  "softbank-investment":
    "软银分两阶段投资 300 亿美元。第二阶段 225 亿美元取决于 OpenAI 在 2025 年底前完成重组；否则减少 100 亿美元，余 125 亿美元。",
  "openai-round-2025":
    "一轮 410 亿美元的融资，投前估值 2600 亿美元。若全部为新资金且足额到位，投后为 3010 亿美元。",
  "nvidia-openai":
    "英伟达至多向 OpenAI 投资 1000 亿美元，OpenAI 至多向英伟达采购 3500 亿美元的处理器：部分资金循环流动。",
  "amd-chips":
    "OpenAI 采购 6 吉瓦的 AMD 芯片，并获得以每股一美分认购至多十分之一 AMD 股份的期权。其价值随股价与交付比例而增加。",
  "coreweave-compute":
    "OpenAI 向 CoreWeave 租用算力，首份合同 119 亿美元，后扩大至合计 220 亿美元；首份合同附带 3.5 亿美元的 CoreWeave 股份。",
  "oracle-cloud": "OpenAI 向甲骨文租用云算力，五年约 3000 亿美元：平均分摊即每年 600 亿美元。",
  "chip-purchases":
    "OpenAI 芯片与云的全部长期采购合计：与五家供应商约一万亿美元，其中多数没有单独载明的金额。",
  "g42-chips": "据称阿布扎比的 G42 为 OpenAI 的芯片项目出资 80 亿至 100 亿美元。",
  "anthropic-round-2023":
    "Anthropic 一轮约 7.5 亿美元的融资，估值约 150 亿美元，由 Menlo Ventures 领投，报道时仍在进行。",
  "hugging-face-round": "由 Salesforce 领投的 Hugging Face 融资轮，估值 45 亿美元。",
  "google-amazon-anthropic": "谷歌与亚马逊均已投资 Anthropic：合计数十亿美元，仅有数量级。",
  "google-cloud-anthropic":
    "Anthropic 租用谷歌百万枚以上的 TPU 芯片，金额达数百亿美元，仅有数量级。",
  "share-sale-2023": "OpenAI 员工出售既有股份，估值 860 亿美元。OpenAI 本身不因此获得资金。",
  "share-sale-2025": "OpenAI 既有股份以 5000 亿美元估值转手。OpenAI 本身不因此获得资金。",
  "nonprofit-stake": "OpenAI 承诺重组后其非营利母公司保持控制权，并持有至少 1000 亿美元的股权。",
};
