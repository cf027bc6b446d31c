import type { Dataset } from "../../core/dataset";
import type { Entity, IsoDate, Metric } from "../../core/fact";
import { Failure } from "../../core/failure";
import type { AskedPeriod } from "../../core/period";
import { periodSteps } from "../../core/periodSteps";
import { periodOn, type WrittenPeriod } from "../../core/relativePeriod";
import type { Words } from "../../core/words";
import { unitIn } from "../format";
import { cards, dir, headers } from "../options";
import { AS_OF, optionsParameter } from "../parameters";
import { point, POINT_OPTIONS, type PointOptions } from "../points/point";
import { GIVEN_ENTITIES, GIVEN_METRICS, GIVEN_PERIODS } from "../rangeParameters";
import { type AnswerCell, type AnswerTable, cell, defineFunction } from "../record";
import { title, transposed } from "../tableParts";
import { refuseTooLarge } from "../tableSize";
import { sortIfGiven } from "./filterOptions";

interface GridOptions extends PointOptions {
  readonly cards: boolean;
  readonly headers: boolean;
  readonly dir: "V" | "H";
  readonly sort: "asc" | "desc" | null;
}

const GRID_OPTIONS = optionsParameter<GridOptions>({
  ...POINT_OPTIONS,
  cards: {
    names: cards.names,
    fallback: false,
    read: (text, context) => cards.read(text, context) ?? false,
  },
  headers,
  dir,
  sort: sortIfGiven,
});

const LABELS: readonly Words[] = [
  { en: "Entity", zh: "主体" },
  { en: "Metric", zh: "指标" },
  { en: "Unit", zh: "单位" },
];

export const grid = defineFunction<
  [readonly Entity[], readonly Metric[], readonly WrittenPeriod[], IsoDate, GridOptions]
>({
  id: "GRID",
  family: "tables",
  summary: {
    en: "Companies and metrics by periods: a row for each company and metric, a column for each period, each cell as GET answers it.",
    zh: "公司、指标与期间的表格：每家公司的每个指标一行，每个期间一列，各单元格与 GET 相同。",
  },
  parameters: [GIVEN_ENTITIES, GIVEN_METRICS, GIVEN_PERIODS, AS_OF, GRID_OPTIONS],
  use: {
    en: "For a comparison or a chart from one formula. A missing figure is #N/A in its cell, which a chart leaves out. Dir=H puts the periods down, Headers=0 leaves only the numbers, Sort= orders the periods.",
    zh: "用一个公式做比较或作图。缺失的数字在其单元格中为 #N/A，图表会略过。Dir=H 使期间纵排，Headers=0 只留数字，Sort= 为期间排序。",
  },
  avoid: {
    en: "Not where each number must carry its card in a large model: fill GET over the range, or ask for Cards=1. Plans stand beside results unless Status=actual; a second GRID with Out=status tells them apart. A standing term (contract-value) answers for every period: do not add it up.",
    zh: "大模型中每个数字都须带卡片时，请在区域中填写 GET，或使用 Cards=1。除非 Status=actual，计划与实绩并列；另用一个 Out=status 的 GRID 可加以区分。常设条款（如合同金额）对每个期间作答，不可相加。",
  },
  examples: [
    {
      formula: '=AIFIN.GRID({"OpenAI";"Anthropic"},"ARR","2023..2025",,"Mag=Billions")',
      answer: [
        ["Entity", "Metric", "Unit", "2023", "2024", "2025"],
        ["OpenAI", "Annualised run-rate revenue", "USD Billions", 2, 6, 20],
        ["Anthropic", "Annualised run-rate revenue", "USD Billions", 0.1, 0.85, 7],
      ],
      says: { en: "two companies over three years", zh: "两家公司三年的年化收入" },
    },
    {
      formula: '=AIFIN.GRID("OpenAI",{"ARR","Compute"},{2023,2025},,"Mag=B; Headers=0; Dir=H")',
      answer: [
        [2, 0.2],
        [20, 1.9],
      ],
      says: {
        en: "two metrics side by side, only the numbers",
        zh: "两个指标并列，仅数字",
      },
    },
  ],
  errors: [
    {
      formula: '=AIFIN.GRID("OpenAI","ARR","2024..2025-Q2")',
      code: "#VALUE!",
      words: {
        en: "A span steps by the length of its ends: give two years, two quarters or two months.",
        zh: "区间按两端的长短逐步展开：请给两个年、两个季度或两个月。",
      },
    },
    {
      formula: '=AIFIN.GRID({"OpenAI";"Antropicc"},"ARR",2025)',
      code: "#VALUE!",
      words: {
        en: "A name in the range is not known: the message says which, and suggests the nearest.",
        zh: "区域中有无法识别的名称：提示会指出并给出最接近者。",
      },
    },
  ],
  body: (dataset, entities, metrics, written, asOf, options) => {
    const periods = ordered(columnsOf(written, asOf), options.sort);
    const rows = entities.flatMap((entity) => metrics.map((metric) => ({ entity, metric })));
    refuseTooLarge(rows.length + 1, periods.length + LABELS.length);
    const figures: AnswerTable = rows.map(({ entity, metric }) =>
      periods.map((period) => figure(dataset, entity, metric, period, asOf, options)),
    );
    const table = options.headers
      ? [
          [...LABELS.map((words) => title(words, options.lang)), ...periods.map(periodLabel)],
          ...figures.map((row, at) => [...labels(rows[at], options), ...row]),
        ]
      : figures;
    return options.dir === "V" ? table : transposed(table);
  },
});

/** One span alone stands for its steps; among others it is one period. */
function columnsOf(written: readonly WrittenPeriod[], asOf: IsoDate): readonly AskedPeriod[] {
  const periods = written.map((one) => periodOn(one, asOf));
  const [only] = periods;
  return periods.length === 1 && only && only !== "latest" ? periodSteps(only) : periods;
}

/** By their last days, the latest one there is after all of them. */
function ordered(
  periods: readonly AskedPeriod[],
  sort: "asc" | "desc" | null,
): readonly AskedPeriod[] {
  if (sort === null) return periods;
  const end = (period: AskedPeriod) => (period === "latest" ? "9999" : period.end);
  const ascending = [...periods].sort((a, b) => (end(a) < end(b) ? -1 : end(a) > end(b) ? 1 : 0));
  return sort === "asc" ? ascending : ascending.reverse();
}

function figure(
  dataset: Dataset,
  entity: Entity,
  metric: Metric,
  period: AskedPeriod,
  asOf: IsoDate,
  options: GridOptions,
): AnswerCell | Failure {
  try {
    return point(dataset, entity, metric, period, asOf, options);
  } catch (failure) {
    if (failure instanceof Failure) return failure;
    throw failure;
  }
}

function periodLabel(period: AskedPeriod): AnswerCell {
  return cell(period === "latest" ? "LATEST" : period.text);
}

function labels(
  row: { readonly entity: Entity; readonly metric: Metric } | undefined,
  { mag, lang }: GridOptions,
): readonly AnswerCell[] {
  if (!row) return [];
  const { entity, metric } = row;
  const isChinese = lang === "zh";
  return [
    cell(isChinese ? entity.nameZh || entity.name : entity.name),
    cell(isChinese ? metric.nameZh : metric.name),
    cell(unitIn(metric.unit, mag, lang ?? "en")),
  ];
}
