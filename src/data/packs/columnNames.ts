/** The column that a title stands for, whatever its case; Chinese titles are known too. */
export function columnNamed(title: string): string {
  const folded = title.normalize("NFKC").trim().toLowerCase().replace(/\s+/g, "_");
  return CHINESE[folded] ?? folded;
}

const CHINESE: Readonly<Partial<Record<string, string>>> = Object.assign(
  Object.create(null) as Record<string, string>,
  {
    ...{ 编号: "id", 主体: "entity", 公司: "entity", 主體: "entity", 交易对方: "counterparty" },
    ...{
      指标: "metric",
      指標: "metric",
      范围: "scope",
      範圍: "scope",
      口径: "basis",
      交易: "deal",
    },
    ...{ 期间: "period", 期間: "period", 期间依据: "period_basis", 数值: "value", 數值: "value" },
    ...{
      下限: "low",
      上限: "high",
      计量单位: "unit",
      单位: "unit",
      單位: "unit",
      精度: "precision",
    },
    ...{ 限定: "qualifier", 状态: "status", 狀態: "status", 公开日: "known", 公開日: "known" },
    ...{
      公开日依据: "known_basis",
      首发: "origin",
      来源: "source",
      來源: "source",
      段落: "locator",
    },
    ...{
      位置: "locator",
      原文: "printed",
      说明: "note",
      說明: "note",
      备注: "note",
      更正: "replaces",
    },
    ...{ 标题: "title", 標題: "title", 发布者: "publisher", 发布日: "published", 链接: "url" },
    ...{ 名称: "name", 名稱: "name", 中文名: "name_zh", 别名: "aliases", 语言: "language" },
  },
);
