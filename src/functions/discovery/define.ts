import type { Dataset } from "../../core/dataset";
import { type TermField, termField } from "../../core/termField";
import { type TermKind, termNamed } from "../../core/term";
import type { Language } from "../../core/words";
import { field } from "../kinds/field";
import { plain, shown } from "../kinds/input";
import { type EachKind, expected } from "../kinds/kind";
import { choice, lang, type Option } from "../options";
import { optionsParameter } from "../parameters";
import { cell, defineFunction } from "../record";

const FIELDS: Readonly<Record<TermField, readonly string[]>> = {
  definition: ["definition", "定义", "定義"],
  name: ["name", "名称", "名稱"],
  name_zh: ["name_zh", "中文名称", "中文名稱"],
  unit: ["unit", "单位", "單位"],
  kind: ["kind", "类别", "類別"],
  period_type: ["period_type", "期间类型", "期間類型"],
  aliases: ["aliases", "别名", "別名"],
  parent: ["parent", "所属", "所屬"],
  ticker: ["ticker", "代码", "代碼"],
  note: ["note", "说明", "說明"],
  id: ["id", "编号", "編號"],
};

interface DefineOptions {
  readonly as: TermKind | null;
  readonly lang: Language | null;
}

/** As what a term is taken that could be several things. */
const asOption: Option<TermKind | null> = {
  names: ["As", "作为", "作為"],
  fallback: null,
  read: choice("As", {
    metric: ["metric", "指标", "指標"],
    entity: ["entity", "company", "product", "主体", "主體", "公司", "产品"],
    word: ["word", "用词", "用詞"],
  }),
};

/** A term; what it names is looked up with the options. */
const term: EachKind<string> = {
  shape: "each",
  read: (cell) => {
    const name = plain(cell);
    if (typeof name === "string" && name.trim() !== "") return name;
    throw expected(
      `a metric, a company or product, or a word of the tables, found ${typeof name === "number" || typeof name === "boolean" ? shown(name) : "a blank cell"}`,
      `指标、公司或产品，或表格用词，实际为${typeof name === "number" || typeof name === "boolean" ? ` ${shown(name)}` : "空白单元格"}`,
    );
  },
};

export const define = defineFunction<[string, TermField, DefineOptions]>({
  id: "DEFINE",
  family: "discovery",
  summary: {
    en: "What a metric, a company or product, or a word of the tables (actual, about, instant …) means, or one field of it.",
    zh: "指标、公司或产品、表格用词（实际、约、时点……）的含义，或其中一个字段。",
  },
  parameters: [
    {
      name: "term",
      kind: term,
      optional: false,
      words: {
        en: "A metric, a company or product, a status, a qualifier or a period type, by any of its names; a cell, a range or an array",
        zh: "指标、公司或产品、状态、限定词或期间类型的任一名称；可为单元格、区域或数组",
      },
    },
    {
      name: "field",
      kind: field(FIELDS, "definition"),
      optional: true,
      words: {
        en: `One of ${Object.keys(FIELDS).join(", ")}. Default: definition`,
        zh: `${Object.keys(FIELDS).join("、")} 之一。默认：definition（定义）`,
      },
    },
    optionsParameter<DefineOptions>({ as: asOption, lang }),
  ],
  use: {
    en: "To put the meaning and the unit of each line beside a model. Lang=zh gives Chinese; As=metric, entity or word decides where a name is several things.",
    zh: "在模型旁注明各行的含义与单位。Lang=zh 输出中文；同名时用 As=metric、entity 或 word 指定。",
  },
  avoid: {
    en: "Not for a name that you do not know exactly: use LOOKFOR. What a company notes is in English only.",
    zh: "名称不确定时请用 LOOKFOR。公司说明只有英文。",
  },
  examples: [
    {
      formula: '=AIFIN.DEFINE("burn")',
      answer:
        "Cash used up over exactly the period; taken to be what is spent beyond what customers pay. New funding is not set against it as far as the sources show. Whether investment in equipment is in it is not printed. Neither accounting loss nor spending on computing.",
      says: { en: "what is meant by cash burn", zh: "现金消耗的含义" },
    },
    {
      formula: '=AIFIN.DEFINE({"ARR";"算力";"price"},"unit")',
      answer: [["USD"], ["GW"], ["USD/month"]],
      says: { en: "the units of a column of metrics", zh: "一列指标的单位" },
    },
    {
      formula: '=AIFIN.DEFINE("about",,"Lang=zh")',
      answer: "写作约数，按照写的数字处理：在末位数字的一半之内。",
      says: { en: "a word of the tables, in Chinese", zh: "表格用词“约”" },
    },
  ],
  errors: [
    {
      formula: '=AIFIN.DEFINE("OpenAI","unit")',
      code: "#N/A",
      words: {
        en: "A company has no unit: the message names the fields that the term has.",
        zh: "公司没有单位：提示会列出该词语现有的字段。",
      },
    },
    {
      formula: '=AIFIN.DEFINE("EBITDA")',
      code: "#VALUE!",
      words: {
        en: "No such term: METRICS and ENTITIES list them, LOOKFOR searches.",
        zh: "没有此词语：METRICS 与 ENTITIES 列出全部，LOOKFOR 可查找。",
      },
    },
    {
      formula: '=AIFIN.DEFINE("Microsoft","note","Lang=zh")',
      code: "#N/A",
      words: {
        en: "Notes on companies exist in English only: leave Lang=zh out.",
        zh: "公司说明只有英文：请去掉 Lang=zh。",
      },
    },
  ],
  body: (dataset: Dataset, name, asked, options) =>
    cell(termField(dataset, termNamed(dataset, name, options.as), asked, options.lang)),
});
