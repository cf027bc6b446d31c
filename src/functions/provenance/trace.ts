import type { Gap } from "../../core/lineage";
import { shownPlace } from "../../core/places";
import type { Scale } from "../../core/scale";
import { Failure } from "../../core/failure";
import type { Words } from "../../core/words";
import { dateCell, unitIn } from "../format";
import { type Trace, type TraceRow, traced } from "../kinds/traced";
import { mag } from "../options";
import { optionsParameter } from "../parameters";
import { type AnswerCell, cell, defineFunction } from "../record";
import {
  laidOut,
  numberCell,
  resting,
  statusCell,
  TABLE_LOOK,
  type TableLook,
} from "../tableParts";
import { refuseTooLarge } from "../tableSize";

interface TraceOptions extends TableLook {
  readonly mag: Scale;
}

type Column = Words & {
  readonly of: (fact: TraceRow, options: TraceOptions) => AnswerCell | Failure;
};

const COLUMNS: readonly Column[] = [
  { en: "Cell", zh: "单元格", of: ({ place }) => cell(place && shownPlace(place)) },
  { en: "Call", zh: "调用", of: ({ call }) => cell(call || null) },
  { en: "Fact id", zh: "编号", of: ({ evidence }) => cell(evidence.fact.id) },
  { en: "Entity", zh: "主体", of: ({ evidence }) => cell(evidence.fact.entity) },
  { en: "Metric", zh: "指标", of: ({ evidence }) => cell(evidence.fact.metric) },
  { en: "Period", zh: "期间", of: ({ evidence }) => cell(evidence.fact.period?.text ?? null) },
  {
    en: "Value",
    zh: "数值",
    of: ({ evidence: { fact } }, { mag, lang }) =>
      numberCell(fact.value, fact.unit, { mag, lang, cards: false }),
  },
  {
    en: "Unit",
    zh: "计量单位",
    of: ({ evidence }, { mag, lang }) => cell(unitIn(evidence.fact.unit, mag, lang ?? "en")),
  },
  { en: "Status", zh: "状态", of: ({ evidence }, { lang }) => statusCell(evidence.fact, lang) },
  { en: "Disputed", zh: "有争议", of: ({ evidence }) => cell(evidence.disputed ? 1 : 0, "0") },
  { en: "Known", zh: "公开日", of: ({ evidence }) => dateCell(evidence.fact.known) },
  { en: "Source", zh: "来源", of: ({ evidence }) => cell(evidence.fact.source) },
  { en: "Paragraph", zh: "段落", of: ({ evidence }) => cell(Number(evidence.fact.locator), "0") },
  { en: "Printed", zh: "原文", of: ({ evidence }) => cell(evidence.fact.printed) },
  { en: "Steps", zh: "步数", of: ({ steps }) => cell(steps, "0") },
  { en: "Not followed", zh: "未能追溯", of: () => cell(null) },
];

export const trace = defineFunction<[Trace, TraceOptions]>({
  id: "TRACE",
  family: "provenance",
  summary: {
    en: "Every fact behind a result, through the cells that its formula refers to, with the cell at which each came in.",
    zh: "结果背后的全部数字：沿公式引用的单元格逐级追溯，并给出各数字进入的单元格。",
  },
  parameters: [
    {
      name: "cell",
      kind: traced,
      optional: false,
      follows: "always",
      words: {
        en: "A cell with a formula, or a range of such; or a number that AIFIN answered",
        zh: "含公式的单元格或区域；或由 AIFIN 作答的数字",
      },
    },
    optionsParameter<TraceOptions>({ mag, ...TABLE_LOOK }),
  ],
  use: {
    en: "To prove a result: one row a fact, the nearest first; Steps counts the formulas between. All branches of an IF count, also those not taken now. What cannot be followed (another workbook, INDIRECT, OFFSET, tables, a formula that refers to itself) has a row of its own, which says why.",
    zh: "用于证明一个结果：每个数字一行，近者在前；“步数”为其间的公式个数。IF 的各分支均计入，含当前未取的分支。无法追溯之处（其他工作簿、INDIRECT、OFFSET、表格、循环引用）各占一行并说明原因。",
  },
  avoid: {
    en: "It is calculated again when the cell is; a formula that is changed without changing the cell's value may need a recalculation (Ctrl+Alt+F9). For the documents alone use BIBLIOGRAPHY, for one number CITE.",
    zh: "单元格重算时随之重算；若仅改动公式而值未变，可能需要强制重算（Ctrl+Alt+F9）。只要文献请用 BIBLIOGRAPHY，单个数字请用 CITE。",
  },
  examples: [
    {
      formula: '=INDEX(AIFIN.TRACE(AIFIN.ARR("OpenAI",2025)),2,3)',
      answer: "openai-arr-2025-neteasehao",
      says: { en: "the fact behind one figure", zh: "一个数字背后的事实" },
    },
    {
      formula: '=ROWS(AIFIN.TRACE(AIFIN.MSSHARE(20,,"Mag=Billions"),"Headers=0"))',
      answer: 3,
      says: {
        en: "Microsoft's part rests on three terms",
        zh: "微软的份额以三项条款为据",
      },
    },
  ],
  errors: [
    {
      formula: "=AIFIN.TRACE(12)",
      code: "#N/A",
      words: {
        en: "No fact of AIFIN stands behind it: a typed number, or a formula that uses none.",
        zh: "其背后没有 AIFIN 的数字：为手工输入的数值，或公式未用到 AIFIN。",
      },
    },
  ],
  body: (_, { facts, gaps }, options) => {
    if (facts.length + gaps.length === 0)
      throw new Failure("not-found", {
        en: "No fact of AIFIN stands behind this: it is a typed value, or its formula uses none.",
        zh: "其背后没有 AIFIN 的数字：为手工输入的值，或公式未用到 AIFIN。",
      });
    refuseTooLarge(facts.length + gaps.length + 1, COLUMNS.length);
    return laidOut(options, COLUMNS, [
      ...facts.map((fact) =>
        resting(
          COLUMNS.map(({ of }) => of(fact, options)),
          { evidence: [fact.evidence] },
        ),
      ),
      ...gaps.map((gap) => gapRow(gap, options)),
    ]);
  },
});

function gapRow({ place, words }: Gap, { lang }: TraceOptions): readonly AnswerCell[] {
  const blank = COLUMNS.slice(2).map(() => cell(null));
  return [cell(shownPlace(place)), cell(null), ...blank.slice(1), cell(words[lang ?? "en"])];
}
