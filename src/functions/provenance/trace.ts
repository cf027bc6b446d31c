import type { Gap, TypedInput } from "../../core/evidence/lineage";
import { shownPlace } from "../../core/workbook/places";
import type { Scale } from "../../core/words/scale";
import { Failure } from "../../core/words/failure";
import type { Words } from "../../core/words/words";
import { knownCell, placeCell, unitIn } from "../answer/format";
import { type Trace, type TraceRow, tracedCellsKind } from "../kinds/tracedCellsKind";
import { mag } from "../options/options";
import { optionsParameter } from "../record/parameters";
import { type AnswerCell, cell, defineFunction } from "../record/record";
import {
  tableWithTitles,
  numberCell,
  rowWithEvidence,
  statusCell,
  TABLE_LOOK,
  type TableLook,
} from "../answer/tableParts";
import { refuseTooLarge } from "../answer/tableSize";

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
  { en: "Known", zh: "公开日", of: ({ evidence }) => knownCell(evidence.fact.known) },
  { en: "Source", zh: "来源", of: ({ evidence }) => cell(evidence.fact.source) },
  { en: "Paragraph", zh: "段落", of: ({ evidence }) => placeCell(evidence.fact.locator) },
  { en: "Printed", zh: "原文", of: ({ evidence }) => cell(evidence.fact.printed) },
  { en: "Steps", zh: "步数", of: ({ steps }) => cell(steps, "0") },
  { en: "Not followed", zh: "未能追溯", of: () => cell(null) },
];

export const trace = defineFunction<[Trace, TraceOptions]>({
  id: "TRACE",
  family: "provenance",
  parameters: [
    {
      name: "cell",
      kind: tracedCellsKind,
      optional: false,
      follows: "always, together",
    },
    optionsParameter<TraceOptions>({ mag, ...TABLE_LOOK }),
  ],
  body: (_, { facts, gaps, inputs }, options) => {
    const rows = facts.length + gaps.length + inputs.length;
    if (rows === 0)
      throw new Failure("not-found", {
        en: "No fact of AIFIN stands behind this: it is a typed value, or its formula uses none.",
        zh: "其背后没有 AIFIN 的数字：为手工输入的值，或公式未用到 AIFIN。",
      });
    refuseTooLarge(rows + 1, COLUMNS.length);
    return tableWithTitles(options, COLUMNS, [
      ...facts.map((fact) =>
        rowWithEvidence(
          COLUMNS.map(({ of }) => of(fact, options)),
          { evidence: [fact.evidence] },
        ),
      ),
      ...inputs.map((input) => inputRow(input, options)),
      ...gaps.map((gap) => gapRow(gap, options)),
    ]);
  },
});

/** A typed number: its title stands for the metric. */
function inputRow(
  { place, value, title, hasSource }: TypedInput,
  { lang }: TraceOptions,
): readonly AnswerCell[] {
  const status = hasSource ? OWN_SOURCE : ASSUMPTION;
  const known: Readonly<Record<string, AnswerCell>> = {
    Cell: cell(shownPlace(place)),
    Metric: cell(title || null),
    Value: cell(value),
    Status: cell(status[lang ?? "en"]),
  };
  return COLUMNS.map(({ en }) => known[en] ?? cell(null));
}

const ASSUMPTION: Words = { en: "assumption", zh: "假设" };
const OWN_SOURCE: Words = { en: "typed, with a source", zh: "手工输入，有来源" };

function gapRow({ place, words }: Gap, { lang }: TraceOptions): readonly AnswerCell[] {
  const blank = COLUMNS.slice(2).map(() => cell(null));
  return [cell(shownPlace(place)), cell(null), ...blank.slice(1), cell(words[lang ?? "en"])];
}
