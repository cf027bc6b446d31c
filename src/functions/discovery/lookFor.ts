import type { FindableKind } from "../../core/discovery/findable";
import type { SimilarityKind } from "../../core/words/similarity";
import { type LookForMatch, lookFor } from "../../core/discovery/lookFor";
import { Failure } from "../../core/words/failure";
import { spellingOf, type Spellings } from "../../core/facts/vocabulary";
import type { Language, Words } from "../../core/words/words";
import { givenText } from "../kinds/givenText";
import { valueText } from "../call/input";
import { closedChoice } from "../options/choice";
import { type Option } from "../options/options";
import { optionsParameter } from "../record/parameters";
import { type AnswerCell, cell, defineFunction } from "../record/record";
import { tableWithTitles, TABLE_LOOK, type TableLook } from "../answer/tableParts";

const KINDS: Spellings<FindableKind> = {
  entity: ["entity", "主体"],
  metric: ["metric", "指标"],
  deal: ["deal", "交易"],
  source: ["source", "来源"],
  scope: ["scope", "范围"],
};

const HOWS: Spellings<SimilarityKind> = {
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
  names: ["Kind", "类别"],
  fallback: null,
  read: closedChoice("Kind", KINDS),
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
      en: `Most is "${valueText(text)}": expected a whole number from 1 to ${MOST_ROWS}.`,
      zh: `Most 是“${valueText(text)}”：应为 1 至 ${MOST_ROWS} 的整数。`,
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
  parameters: [
    {
      name: "text",
      kind: givenText("text", { en: "what to look for", zh: "要查找的文本" }),
      optional: false,
    },
    optionsParameter<LookForOptions>({ kind: kindOption, most: mostOption, ...TABLE_LOOK }),
  ],
  body: (dataset, text, options) => {
    const found = lookFor(dataset, text, options.kind).slice(0, options.most);
    return tableWithTitles(
      options,
      TITLES,
      found.map((one) => foundCells(one, options.lang)),
    );
  },
});

function foundCells(
  { kind, id, name, nameZh, matched, how }: LookForMatch,
  lang: Language | null,
): readonly AnswerCell[] {
  return [
    cell(lang === null ? kind : spellingOf(KINDS, kind, lang)),
    cell(id),
    cell(name),
    cell(nameZh),
    cell(matched),
    cell(lang === null ? how : spellingOf(HOWS, how, lang)),
  ];
}
