import { FINDABLE_KINDS, type FindableKind } from "../../core/findable";
import type { How } from "../../core/likeness";
import { type Found, lookFor } from "../../core/lookFor";
import { Failure } from "../../core/failure";
import { spelled, type Spellings } from "../../core/vocabulary";
import type { Language, Words } from "../../core/words";
import { givenText } from "../kinds/givenText";
import { shown } from "../kinds/input";
import { choice, type Option } from "../options";
import { optionsParameter } from "../parameters";
import { type AnswerCell, cell, defineFunction } from "../record";
import { laidOut, TABLE_LOOK, type TableLook } from "../tableParts";

const KINDS: Spellings<FindableKind> = {
  entity: ["entity", "主体", "主體"],
  metric: ["metric", "指标", "指標"],
  deal: ["deal", "交易"],
  source: ["source", "来源", "來源"],
  scope: ["scope", "范围", "範圍"],
};

const HOWS: Spellings<How> = {
  exact: ["exact", "完全相同"],
  begins: ["begins", "开头相同"],
  contains: ["contains", "包含"],
  similar: ["similar", "近似"],
};

interface LookForOptions extends TableLook {
  readonly kind: FindableKind | null;
  readonly most: number;
}

/** Only things of one kind. */
const kindOption: Option<FindableKind | null> = {
  names: ["Kind", "类别", "類別"],
  fallback: null,
  read: choice("Kind", KINDS),
};

const MOST_ROWS = 1000;

/** How many rows come out at most. */
const mostOption: Option<number> = {
  names: ["Most", "最多"],
  fallback: 20,
  read: (text) => {
    const digits = text.normalize("NFKC").trim();
    const most = /^\d{1,4}$/.test(digits) ? Number(digits) : NaN;
    if (most >= 1 && most <= MOST_ROWS) return most;
    throw new Failure("bad-input", {
      en: `Most is "${shown(text)}": expected a whole number from 1 to ${MOST_ROWS}.`,
      zh: `Most 是“${shown(text)}”：应为 1 至 ${MOST_ROWS} 的整数。`,
    });
  },
};

const TITLES: readonly Words[] = [
  { en: "Kind", zh: "类别" },
  { en: "Id", zh: "编号" },
  { en: "Name", zh: "名称" },
  { en: "Name in Chinese", zh: "中文名称" },
  { en: "Matched", zh: "匹配名称" },
  { en: "How", zh: "方式" },
];

export const lookForFunction = defineFunction<[string, LookForOptions]>({
  id: "LOOKFOR",
  family: "discovery",
  summary: {
    en: "Finds companies, metrics, deals, sources and scopes by any name in any language, part of a word, several words or a misspelling; best first.",
    zh: "按任何语言的名称、词的一部分、多个词或误拼查找公司、指标、交易、来源与范围，最近者在前。",
  },
  parameters: [
    {
      name: "text",
      kind: givenText("text", { en: "what to look for", zh: "要查找的文本" }),
      optional: false,
      words: {
        en: "A name or a part of one, several words of it, a ticker; case, width, spaces and accents do not matter",
        zh: "名称或其一部分、其中几个词、代码；不计大小写、全半角、空格与重音",
      },
    },
    optionsParameter<LookForOptions>({ kind: kindOption, most: mostOption, ...TABLE_LOOK }),
  ],
  use: {
    en: `To find what a thing is called here. Kind=${FINDABLE_KINDS.join(", ")} narrows, Most=5 shortens (20 rows otherwise). Id and Name are what other functions take.`,
    zh: `用于查找某事物在此处的名称。Kind=${FINDABLE_KINDS.join("、")} 缩小范围，Most=5 减少行数（默认 20 行）。编号与名称可供其他函数使用。`,
  },
  avoid: {
    en: "Not inside a model: what is found first can change with the data. Put the id that you chose into the formula.",
    zh: "不要用在模型之中：数据更新后首个结果可能变化。请把选定的编号写进公式。",
  },
  examples: [
    {
      formula: '=AIFIN.LOOKFOR("orcale","Kind=entity")',
      answer: [
        TITLES.map(({ en }) => en),
        ["entity", "oracle", "Oracle", "甲骨文", "Orcale", "exact"],
      ],
      says: { en: "a common misspelling is a name, too", zh: "常见误拼也算名称" },
    },
    {
      formula: '=AIFIN.LOOKFOR("毛利","Headers=0; Most=1; Lang=zh")',
      answer: [["指标", "gross-margin", "Gross margin", "毛利率", "毛利", "完全相同"]],
      says: { en: "a metric by its Chinese name", zh: "用中文查找指标" },
    },
    {
      formula: '=AIFIN.LOOKFOR("cloud contract","Headers=0; Kind=deal; Most=2")',
      answer: [
        [
          "deal",
          "oracle-cloud",
          "OpenAI's cloud contract with Oracle",
          "OpenAI与甲骨文的云合同",
          "OpenAI's cloud contract with Oracle",
          "contains",
        ],
        [
          "deal",
          "google-cloud-anthropic",
          "Anthropic's contract with Google's cloud",
          "Anthropic与谷歌云的合同",
          "Anthropic's contract with Google's cloud",
          "contains",
        ],
      ],
      says: { en: "deals by two words of their names", zh: "按名称中的两个词查找交易" },
    },
  ],
  errors: [
    {
      formula: '=AIFIN.LOOKFOR("xyzzy")',
      code: "#N/A",
      words: {
        en: "Nothing is called anything like it: try one word, the ticker or the other language.",
        zh: "没有近似的名称：请试用一个词、代码或另一种语言。",
      },
    },
    {
      formula: '=AIFIN.LOOKFOR("OpenAI","Kind=country")',
      code: "#VALUE!",
      words: {
        en: "There is no such kind: the message lists those there are.",
        zh: "没有此类别：提示会列出可用类别。",
      },
    },
    {
      formula: '=AIFIN.LOOKFOR("")',
      code: "#VALUE!",
      words: {
        en: "Nothing to look for: ENTITIES, METRICS and SOURCES list everything.",
        zh: "未给出要查找的文本：ENTITIES、METRICS 与 SOURCES 列出全部。",
      },
    },
  ],
  body: (dataset, text, options) => {
    const found = lookFor(dataset, text, options.kind).slice(0, options.most);
    return laidOut(
      options,
      TITLES,
      found.map((one) => foundCells(one, options.lang)),
    );
  },
});

function foundCells(
  { kind, id, name, nameZh, matched, how }: Found,
  lang: Language | null,
): readonly AnswerCell[] {
  return [
    cell(lang === null ? kind : spelled(KINDS, kind, lang)),
    cell(id),
    cell(name),
    cell(nameZh),
    cell(matched),
    cell(lang === null ? how : spelled(HOWS, how, lang)),
  ];
}
