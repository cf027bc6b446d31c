import { foldedName } from "../words/nameIndex";
import type { ImportField } from "./mapping";

/**
 * The field that a title names, in English or Chinese of either script; null for any other. A
 * column of numbers named *Value* is no field: it is told by what stands in it.
 */
export function fieldOfTitle(title: string): ImportField | null {
  return BY_TITLE.get(foldedName(title)) ?? null;
}

/** Every title of a field, the usual English one first. */
export const FIELD_TITLES: Readonly<Record<ImportField, readonly string[]>> = {
  entity: [
    ...["entity", "company", "name", "organisation", "organization", "issuer", "firm", "site"],
    ...["data center", "data centre", "project name", "公司", "主体", "名称", "企业", "实体"],
  ],
  counterparty: ["counterparty", "other side", "对手方", "交易对手"],
  metric: ["metric", "measure", "indicator", "kpi", "item", "line item", "指标", "科目", "项目"],
  period: [
    ...["period", "date", "year", "quarter", "month", "as of date", "fiscal year", "fy"],
    ...["期间", "日期", "年份", "年度", "季度", "月份", "时间"],
  ],
  scope: ["scope", "part", "segment", "product", "部分", "范围", "业务"],
  basis: ["basis", "kind of measure", "口径"],
  unit: ["unit", "units", "单位"],
  low: ["low", "下限"],
  high: ["high", "上限"],
  status: ["status", "状态"],
  qualifier: ["qualifier", "限定词", "限定"],
  known: ["known", "known since", "first reported", "公开日期", "知悉日期", "得知日"],
  origin: ["origin", "reported by", "首发", "最初来源"],
  locator: ["locator", "page", "paragraph", "place", "页码", "段落", "位置"],
  printed: ["printed", "as printed", "原文数字"],
  replaces: ["replaces", "corrects", "更正"],
  reason: ["reason", "reason of the correction", "更正理由", "理由"],
  added: ["added", "added on", "录入日期", "录入日"],
  added_by: ["added by", "录入人"],
  note: ["note", "notes", "comment", "comments", "remark", "备注", "说明"],
  source: ["source", "source title", "document", "title of source", "来源", "出处", "文献"],
  source_url: ["url", "link", "address", "source url", "网址", "链接", "地址"],
  source_publisher: ["publisher", "出版者", "发布者", "媒体"],
  source_published: ["published", "publication date", "发布日期", "出版日期"],
  source_author: ["author", "authors", "作者"],
};

const BY_TITLE = new Map(
  Object.entries(FIELD_TITLES).flatMap(([field, titles]) =>
    titles.map((title) => [foldedName(title), field as ImportField] as const),
  ), // The keys of the record above.
);
