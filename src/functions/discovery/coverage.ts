import { compare } from "../../core/claims";
import { type Coverage, coverage } from "../../core/coverage";
import type { Dataset } from "../../core/dataset";
import type { Entity, Fact, IsoDate, Metric } from "../../core/fact";
import type { Language, Words } from "../../core/words";
import { dateCell } from "../format";
import { entities } from "../kinds/entities";
import { metrics } from "../kinds/metrics";
import { choice, type Option } from "../options";
import { AS_OF, optionsParameter } from "../parameters";
import { type AnswerCell, cell, cellResting, defineFunction } from "../record";
import { TABLE_LOOK, type TableLook, title, transposed } from "../tableParts";
import { factsBehind } from "./factsBehind";

type Side = "count" | "first" | "last" | "known";

interface CoverageOptions extends TableLook {
  readonly out: Side;
}

/** What stands in each cell of the grid. */
const side: Option<Side> = {
  names: ["Out", "输出", "輸出"],
  fallback: "count",
  read: choice("Out", {
    count: ["count", "数量", "數量"],
    first: ["first", "最早"],
    last: ["last", "最晚"],
    known: ["known", "公开日", "公開日"],
  }),
};

export const coverageFunction = defineFunction<
  [readonly Entity[] | null, readonly Metric[] | null, IsoDate, CoverageOptions]
>({
  id: "COVERAGE",
  family: "discovery",
  summary: {
    en: "Which companies have figures of which metrics: companies down, metrics across, the number of figures in each cell.",
    zh: "哪些公司有哪些指标的数字：公司纵列、指标横排，每格为数字数量。",
  },
  parameters: [
    {
      name: "entities",
      kind: entities,
      optional: true,
      words: {
        en: "Companies and products; a cell, a range or an array. Default: all that have a figure",
        zh: "公司与产品；可为单元格、区域或数组。默认：全部有数字者",
      },
    },
    {
      name: "metrics",
      kind: metrics,
      optional: true,
      words: {
        en: "Metrics; a cell, a range or an array. Default: all that have a figure",
        zh: "指标；可为单元格、区域或数组。默认：全部有数字者",
      },
    },
    AS_OF,
    optionsParameter<CoverageOptions>({ out: side, ...TABLE_LOOK }),
  ],
  use: {
    en: "To see at once what can be compared. Out=first and Out=last give the earliest and the last period, Out=known the last day on which something became known; where there is nothing the cell is empty, with Out=count 0. Headers=0 leaves out the names on both sides.",
    zh: "一眼看清哪些可以比较。Out=first 与 Out=last 给出最早与最晚期间，Out=known 给出最近公开日；没有数字处为空，Out=count 时为 0。Headers=0 省去两侧名称。",
  },
  avoid: {
    en: "Not for the figures: use GRID. All scopes and statuses are counted together; PERIODS tells them apart.",
    zh: "数字本身请用 GRID。各范围与状态合并计数，区分请用 PERIODS。",
  },
  examples: [
    {
      formula: '=AIFIN.COVERAGE({"OpenAI";"Anthropic"},{"ARR","Compute"})',
      answer: [
        ["Entity", "Annualised run-rate revenue", "Compute capacity"],
        ["OpenAI", 10, 3],
        ["Anthropic", 4, 0],
      ],
      says: { en: "two companies by two metrics", zh: "两家公司 × 两项指标" },
    },
    {
      formula: '=AIFIN.COVERAGE({"OpenAI";"Anthropic"},"算力",,"Out=last; Lang=zh")',
      answer: [
        ["主体", "算力"],
        ["OpenAI", "2025"],
        ["Anthropic", ""],
      ],
      says: { en: "the last period of each, in Chinese", zh: "各自的最晚期间" },
    },
  ],
  errors: [
    {
      formula: '=AIFIN.COVERAGE("ARR","OpenAI")',
      code: "#VALUE!",
      words: {
        en: "Companies come first, metrics second.",
        zh: "第一个参数是公司，第二个是指标。",
      },
    },
    {
      formula: "=AIFIN.COVERAGE(,,DATE(2020,1,1))",
      code: "#N/A",
      words: {
        en: "Nothing was known by then: give a later date or leave it out.",
        zh: "届时尚无任何数字：请给出更晚的日期或省略。",
      },
    },
  ],
  body: (dataset, entities, metrics, asOf, options) => {
    const found = coverage(dataset, { entities, metrics }, asOf);
    const grid = found.cells.map((row) => row.map((facts) => coveredCell(dataset, facts, options)));
    const table = options.headers ? titled(found, grid, options.lang) : grid;
    return options.dir === "V" ? table : transposed(table);
  },
});

/** The grid with the companies' names before it and the metrics' above it. */
function titled(
  { entities, metrics }: Coverage,
  grid: readonly (readonly AnswerCell[])[],
  lang: Language | null,
): readonly (readonly AnswerCell[])[] {
  const nameCell = (one: Entity | Metric) => cell((lang === "zh" && one.nameZh) || one.name);
  return [
    [title(CORNER, lang), ...metrics.map(nameCell)],
    ...entities.map((entity, at) => [nameCell(entity), ...(grid[at] ?? [])]),
  ];
}

const CORNER: Words = { en: "Entity", zh: "主体" };

/** One cell, which rests on the figures it counts. */
function coveredCell(dataset: Dataset, facts: readonly Fact[], options: CoverageOptions) {
  const behind = factsBehind(dataset, facts, COUNTED);
  if (options.out === "count") return cellResting(facts.length, "0", behind);
  if (facts.length === 0) return cell("");
  const { value, format } = sideOf(facts, options.out, options.lang);
  return cellResting(value, format, behind);
}

const COUNTED: Words = { en: "one of the figures there are", zh: "现有数字之一" };

/** @param facts At least one. */
function sideOf(
  facts: readonly Fact[],
  out: "first" | "last" | "known",
  lang: Language | null,
): AnswerCell {
  if (out === "known") {
    const [last] = facts.map(({ known }) => known).sort((a, b) => -compare(a.end, b.end));
    return last ? dateCell(last) : cell("");
  }
  const periods = facts
    .flatMap(({ period }) => period ?? [])
    .sort((a, b) => compare(a.end, b.end) || compare(a.start, b.start));
  const found = out === "first" ? periods[0] : periods.at(-1);
  return found ? cell(found.text) : title(STANDING, lang);
}

/** What has figures, but of no time: terms of a contract. */
const STANDING: Words = { en: "standing", zh: "常设" };
