import type { Entity, IsoDate, Metric } from "../../core/fact";
import type { Question } from "../../core/question";
import { periodOn, type WrittenPeriod } from "../../core/relativePeriod";
import { heldClaims } from "../../core/spread";
import { counterparty, curr, scope, status } from "../options";
import { AS_OF, ENTITY, METRIC, optionsParameter, PERIOD } from "../parameters";
import { cellResting, defineFunction } from "../record";

interface AgreeOptions {
  readonly status: Question["status"];
  readonly scope: string;
  readonly counterparty: string | null;
  readonly curr: "USD";
}

const AGREE_OPTIONS = optionsParameter<AgreeOptions>({ status, scope, counterparty, curr });

export const agree = defineFunction<[Entity, Metric, WrittenPeriod, IsoDate, AgreeOptions]>({
  id: "AGREE",
  family: "disagreement",
  summary: {
    en: "TRUE when no claim about a figure disagrees with the one that GET chooses, within their rounding; FALSE when one does.",
    zh: "关于某数字的说法在舍入范围内均与 GET 所选一致时为 TRUE，有一个不一致即为 FALSE。",
  },
  parameters: [ENTITY, METRIC, PERIOD, AS_OF, AGREE_OPTIONS],
  use: {
    en: "For a column of checks beside a column of figures. With Status= only the claims of that status are held against each other, so that a plan does not dispute a result.",
    zh: "用于在一列数字旁做一列核对。给出 Status= 时只比较该状态的说法，计划便不会与实绩相抵触。",
  },
  avoid: {
    en: 'TRUE does not mean confirmed: one claim alone agrees with itself. =AIFIN.GET(…,"Out=claims") counts them, CLAIMS lists them.',
    zh: 'TRUE 不等于已证实：唯一的说法总与自身一致。=AIFIN.GET(…,"Out=claims") 计数，CLAIMS 列出全部。',
  },
  equation: "chosen ± rounding ∩ claim ± rounding ≠ ∅",
  examples: [
    {
      formula: '=AIFIN.AGREE("OpenAI","ARR",{2023,2024,2025})',
      answer: [[false, true, false]],
      says: { en: "which years are disputed", zh: "哪些年份有争议" },
    },
    {
      formula: '=AIFIN.AGREE("OpenAI","ARR",2025,,"Status=actual")',
      answer: true,
      says: {
        en: "the result of 2025, its projection left aside",
        zh: "2025 年的实绩，不计其预测",
      },
    },
  ],
  errors: [
    {
      formula: '=AIFIN.AGREE("OpenAI","Valuation",2024)',
      code: "#N/A",
      words: {
        en: "Without a figure there is nothing to agree on: the message names the scopes or periods that exist.",
        zh: "没有数字便无从比较：提示会列出现有的范围或期间。",
      },
    },
  ],
  body: (dataset, entity, metric, written, asOf, options) => {
    const period = periodOn(written, asOf);
    const question = { entity, metric, period, asOf, pick: "preferred", ...options } as const;
    const { found, claims } = heldClaims(dataset, question);
    return cellResting(
      claims.every(({ agrees }) => agrees),
      undefined,
      found,
    );
  },
});
