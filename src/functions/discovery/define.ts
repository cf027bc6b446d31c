import type { Dataset } from "../../core/facts/dataset";
import { type TermField, termField } from "../../core/discovery/termField";
import { type DefinedTermKind, termNamed } from "../../core/discovery/term";
import type { Language } from "../../core/words/words";
import { field } from "../kinds/closedList";
import { plainValueOf, valueText } from "../call/input";
import { type EachKind, expectedFailure } from "../call/kind";
import { closedChoice } from "../options/choice";
import { lang, type Option } from "../options/options";
import { optionsParameter } from "../record/parameters";
import { cell, defineFunction } from "../record/record";

const FIELDS: Readonly<Record<TermField, readonly string[]>> = {
  definition: ["definition", "定义"],
  name: ["name", "名称"],
  name_zh: ["name_zh", "中文名称"],
  unit: ["unit", "单位"],
  kind: ["kind", "类别"],
  period_type: ["period_type", "期间类型"],
  aliases: ["aliases", "别名"],
  parent: ["parent", "所属"],
  ticker: ["ticker", "代码"],
  fiscal_year_end: ["fiscal_year_end", "fiscal year end", "财年末"],
  fiscal_year_named: ["fiscal_year_named", "财年命名"],
  note: ["note", "说明"],
  id: ["id", "编号"],
};

interface DefineOptions {
  readonly as: DefinedTermKind | null;
  readonly lang: Language | null;
}

/** As what a term is taken that could be several things. */
const asOption: Option<DefinedTermKind | null> = {
  names: ["As", "作为"],
  fallback: null,
  read: closedChoice("As", {
    metric: ["metric", "指标"],
    entity: ["entity", "company", "product", "主体", "公司", "产品"],
    word: ["word", "用词"],
  }),
};

/** A term; what it names is looked up with the options. */
const term: EachKind<string> = {
  shape: "each",
  read: (cell) => {
    const name = plainValueOf(cell);
    if (typeof name === "string" && name.trim() !== "") return name;
    throw expectedFailure(
      `a metric, a company or product, or a word of the tables, found ${typeof name === "number" || typeof name === "boolean" ? valueText(name) : "a blank cell"}`,
      `指标、公司或产品，或表格用词，实际为${typeof name === "number" || typeof name === "boolean" ? ` ${valueText(name)}` : "空白单元格"}`,
    );
  },
};

export const define = defineFunction<[string, TermField, DefineOptions]>({
  id: "DEFINE",
  family: "discovery",
  parameters: [
    {
      name: "term",
      kind: term,
      optional: false,
    },
    {
      name: "field",
      kind: field(FIELDS, "definition"),
      optional: true,
    },
    optionsParameter<DefineOptions>({ as: asOption, lang }),
  ],
  body: (dataset: Dataset, name, request, options) =>
    cell(termField(dataset, termNamed(dataset, name, options.as), request, options.lang)),
});
