import type { packsEn } from "../en/packs";

export const packsZh: typeof packsEn = {
  count: (count) => `${count} 个数据包`,
  about: "公式依据以下表格作答。",
  carrier: "来自",
  carriers: {
    bundle: "AIFIN 自带",
    workbook: "本工作簿中的表格",
    file: "文件",
    address: "网址",
    site: "加载项所在的网站",
  },
  id: "标识",
  version: "版本",
  released: "发布日",
  rows: "行数",
  tables: {
    facts: (count) => `${count} 个数字`,
    sources: (count) => `${count} 个来源`,
    entities: (count) => `${count} 个公司与产品`,
    metrics: (count) => `${count} 个指标`,
    deals: (count) => `${count} 项协议`,
  },
  licence: "许可",
  hash: "校验值（SHA-256）",
};
