import type { Entity, IsoDate, Metric } from "../../core/fact";
import { answer } from "../../core/query";
import { periodOn, type WrittenPeriod } from "../../core/relativePeriod";
import { output } from "../outputs";
import { AS_OF, ENTITY, METRIC, PERIOD } from "../parameters";
import { POINT_OPTIONS_PARAMETER, type PointOptions } from "../points/point";
import { defineFunction } from "../record";

export const factId = defineFunction<[Entity, Metric, WrittenPeriod, IsoDate, PointOptions]>({
  id: "FACTID",
  family: "provenance",
  summary: {
    en: "The id of the fact that answers GET with the same arguments: it names one figure of one document for good.",
    zh: "以相同参数调用 GET 时作答的数字的编号：永久指明某文献中的某个数字。",
  },
  parameters: [ENTITY, METRIC, PERIOD, AS_OF, POINT_OPTIONS_PARAMETER],
  use: {
    en: "To note beside a model on which figure it stands, and to give to SOURCE where cells carry no card. Takes the options of GET; those that only shape the number (Mag, Out) change nothing.",
    zh: "用于在模型旁注明依据哪个数字，或在单元格不带卡片时交给 SOURCE。选项同 GET；只影响数字形式者（Mag、Out）不起作用。",
  },
  avoid: {
    en: "Not for a number that was computed: its card lists the facts that went in. For all claims about a figure use CLAIMS.",
    zh: "不用于计算所得的数字：其卡片列出所用的各数字。全部说法请用 CLAIMS。",
  },
  examples: [
    {
      formula: '=AIFIN.FACTID("OpenAI","ARR",2025)',
      answer: "openai-arr-2025-neteasehao",
      says: { en: "the figure behind the run-rate of 2025", zh: "2025 年年化收入所依据的数字" },
    },
    {
      formula: '=AIFIN.SOURCE(AIFIN.FACTID("OpenAI","ARR",{2023,2024}),"paragraph")',
      answer: [[21, 22]],
      says: { en: "the paragraphs that two figures stand in", zh: "两个数字所在的段落" },
    },
  ],
  errors: [
    {
      formula: '=AIFIN.FACTID("OpenAI","ARR",2025,,"Status=any; Pick=median")',
      code: "#N/A",
      words: {
        en: "A median between two claims is neither of them: Pick= another, or ask CLAIMS.",
        zh: "两种说法之间的中位数不属于任何一个：请另选 Pick=，或用 CLAIMS。",
      },
    },
    {
      formula: '=AIFIN.FACTID("OpenAI","ARR",2019)',
      code: "#N/A",
      words: {
        en: "No figure answers, so there is no id: PERIODS lists what there is.",
        zh: "没有作答的数字，因而没有编号：PERIODS 列出现有期间。",
      },
    },
  ],
  body: (dataset, entity, metric, written, asOf, options) => {
    const { status, pick, scope, counterparty, fill } = options;
    const period = periodOn(written, asOf);
    const question = { entity, metric, period, asOf, status, pick, scope, counterparty, fill };
    return output(answer(dataset, question), metric.unit, { ...options, out: "factid" }, dataset);
  },
});
