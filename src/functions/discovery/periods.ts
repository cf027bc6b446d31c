import { serialOfDate } from "../../core/calendar";
import type { Dataset } from "../../core/dataset";
import type { Entity, IsoDate, Metric, Status } from "../../core/fact";
import { type CoveredPeriod, periodsCovered } from "../../core/periodsCovered";
import type { Question } from "../../core/question";
import { spelled, STATUSES } from "../../core/vocabulary";
import type { Language, Words } from "../../core/words";
import { counterparty, type Option, scope, sort, status } from "../options";
import { AS_OF, ENTITY, METRIC, optionsParameter } from "../parameters";
import { type AnswerCell, cell, defineFunction } from "../record";
import { inOrder, laidOut, resting, TABLE_LOOK, type TableLook } from "../tableParts";
import { factsBehind } from "./factsBehind";

interface PeriodsOptions extends TableLook {
  readonly scope: string | null;
  readonly status: Question["status"];
  readonly counterparty: string | null;
  readonly sort: "asc" | "desc";
}

/** One scope, `whole` for the figure of the whole entity, or all of them when it is not given. */
const anyScope: Option<string | null> = {
  names: scope.names,
  fallback: null,
  read: scope.read,
};

const TITLES: readonly Words[] = [
  { en: "Period", zh: "期间" },
  { en: "From", zh: "起" },
  { en: "To", zh: "止" },
  { en: "Status", zh: "状态" },
  { en: "Scope", zh: "范围" },
  { en: "Counterparty", zh: "交易对方" },
  { en: "Claims", zh: "说法数" },
];

export const periods = defineFunction<[Entity, Metric, IsoDate, PeriodsOptions]>({
  id: "PERIODS",
  family: "discovery",
  summary: {
    en: "The periods that a metric has a figure of: first and last day, status, scope, other party and number of claims.",
    zh: "某指标有数字的各期间：起止日、状态、范围、交易对方与说法数。",
  },
  parameters: [
    ENTITY,
    METRIC,
    AS_OF,
    optionsParameter<PeriodsOptions>({
      scope: anyScope,
      status,
      counterparty,
      sort,
      ...TABLE_LOOK,
    }),
  ],
  use: {
    en: "Before asking GET: each row is a question that has an answer. All scopes are listed, the whole company with a blank one; Scope=whole lists it alone. A blank period is a standing term.",
    zh: "在用 GET 之前查看：每一行都是有答案的问题。默认列出全部范围，公司整体的范围为空；Scope=whole（整体）只列整体。期间为空者是常设条款。",
  },
  avoid: {
    en: "Not for the figures themselves: use HISTORY, which shows one row for figures about the same time.",
    zh: "数字本身请用 HISTORY，同一时点的数字在其中合为一行。",
  },
  examples: [
    {
      formula: '=AIFIN.PERIODS("OpenAI","Compute")',
      answer: [
        TITLES.map(({ en }) => en),
        ["2023", 44927, 45291, "actual", null, null, 1],
        ["2024", 45292, 45657, "actual", null, null, 1],
        ["2025", 45658, 46022, "actual", null, null, 1],
      ],
      says: { en: "the years of OpenAI's computing capacity", zh: "OpenAI 算力的各年份" },
    },
    {
      formula: '=AIFIN.PERIODS("OpenAI","ARR",,"Scope=api; Headers=0")',
      answer: [["2024-03", 45352, 45382, "actual", "api", null, 1]],
      says: { en: "one scope, without titles", zh: "单一范围，无表头" },
    },
  ],
  errors: [
    {
      formula: '=AIFIN.PERIODS("Cohere","Revenue")',
      code: "#N/A",
      words: {
        en: "The company has no such metric: the message names those that it has, as METRICS does.",
        zh: "该公司没有此指标：提示会列出现有指标，METRICS 亦可列出。",
      },
    },
    {
      formula: '=AIFIN.PERIODS("OpenAI","Compute",,"Status=target")',
      code: "#N/A",
      words: {
        en: "No figure has that status: leave Status out to see all.",
        zh: "没有该状态的数字：省略 Status 即可查看全部。",
      },
    },
    {
      formula: '=AIFIN.PERIODS("ARR","OpenAI")',
      code: "#VALUE!",
      words: {
        en: "The company comes first, the metric second; one of each, COVERAGE takes several.",
        zh: "第一个参数是公司，第二个是指标，各给一个；多个请用 COVERAGE。",
      },
    },
  ],
  body: (dataset, entity, metric, asOf, options) => {
    const { scope, counterparty } = options;
    const status = oneStatus(options.status);
    const asked = { entity, metric, asOf, scope, status, counterparty };
    const rows = periodsCovered(dataset, asked).map((one) =>
      resting(periodCells(dataset, one, options.lang), factsBehind(dataset, one.facts, THERE)),
    );
    return laidOut(options, TITLES, inOrder(rows, options.sort));
  },
});

function oneStatus(status: Question["status"]): Status | null {
  return status === "preferred" || status === "any" ? null : status;
}

function periodCells(
  dataset: Dataset,
  { period, facts, scope, counterparty, claims }: CoveredPeriod,
  lang: Language | null,
): readonly AnswerCell[] {
  const statuses = [...new Set(facts.map(({ status }) => status))].map((status) =>
    lang === null ? status : spelled(STATUSES, status, lang),
  );
  const other = dataset.entities.get(counterparty);
  return [
    cell(period?.text ?? null),
    period ? dayCell(period.start) : cell(null),
    period ? dayCell(period.end) : cell(null),
    cell(statuses.join(lang === "zh" ? "、" : ", ")),
    cell(scope || null),
    cell(other ? (lang === "zh" ? other.nameZh || other.name : other.name) : null),
    cell(claims.length, "0"),
  ];
}

function dayCell(day: IsoDate): AnswerCell {
  return cell(serialOfDate(day), "yyyy-mm-dd");
}

const THERE: Words = { en: "a figure for this period", zh: "该期间的数字" };
