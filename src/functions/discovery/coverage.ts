import { compareTexts } from "../../core/query/claims";
import { type Coverage, coverage } from "../../core/discovery/coverage";
import type { Dataset } from "../../core/facts/dataset";
import type { Entity, Fact, Metric } from "../../core/facts/fact";
import type { IsoDate } from "../../core/period/calendar";
import type { Language, Words } from "../../core/words/words";
import { dateCell } from "../answer/format";
import { entities } from "../kinds/entity";
import { metrics } from "../kinds/metric";
import { closedChoice } from "../options/choice";
import { type Option } from "../options/options";
import { AS_OF, optionsParameter } from "../record/parameters";
import { type AnswerCell, cell, cellWithEvidence, defineFunction } from "../record/record";
import { TABLE_LOOK, type TableLook, titleCell, transposedTable } from "../answer/tableParts";
import { factsBehind } from "./factsBehind";

type Side = "count" | "first" | "last" | "known";

interface CoverageOptions extends TableLook {
  readonly out: Side;
}

/** What stands in each cell of the grid. */
const side: Option<Side> = {
  names: ["Out", "输出"],
  fallback: "count",
  read: closedChoice("Out", {
    count: ["count", "数量"],
    first: ["first", "最早"],
    last: ["last", "最晚"],
    known: ["known", "公开日"],
  }),
};

export const coverageFunction = defineFunction<
  [readonly Entity[] | null, readonly Metric[] | null, IsoDate, CoverageOptions]
>({
  id: "COVERAGE",
  family: "discovery",
  parameters: [
    {
      name: "entities",
      kind: entities,
      optional: true,
    },
    {
      name: "metrics",
      kind: metrics,
      optional: true,
    },
    AS_OF,
    optionsParameter<CoverageOptions>({ out: side, ...TABLE_LOOK }),
  ],
  body: (dataset, entities, metrics, asOf, options) => {
    const found = coverage(dataset, { entities, metrics }, asOf);
    const grid = found.cells.map((row) => row.map((facts) => coveredCell(dataset, facts, options)));
    const table = options.headers ? withTitles(found, grid, options.lang) : grid;
    return options.dir === "V" ? table : transposedTable(table);
  },
});

/** The grid with the companies' names before it and the metrics' above it. */
function withTitles(
  { entities, metrics }: Coverage,
  grid: readonly (readonly AnswerCell[])[],
  lang: Language | null,
): readonly (readonly AnswerCell[])[] {
  const nameCell = (one: Entity | Metric) => cell((lang === "zh" && one.nameZh) || one.name);
  return [
    [titleCell(CORNER, lang), ...metrics.map(nameCell)],
    ...entities.map((entity, at) => [nameCell(entity), ...(grid[at] ?? [])]),
  ];
}

const CORNER: Words = { en: "Entity", zh: "主体" };

/** One cell, which rests on the figures it counts. */
function coveredCell(dataset: Dataset, facts: readonly Fact[], options: CoverageOptions) {
  const behind = factsBehind(dataset, facts, COUNTED);
  if (options.out === "count") return cellWithEvidence(facts.length, "0", behind);
  if (facts.length === 0) return cell("");
  const { value, format } = sideOf(facts, options.out, options.lang);
  return cellWithEvidence(value, format, behind);
}

const COUNTED: Words = { en: "one of the figures there are", zh: "现有数字之一" };

/** @param facts At least one. */
function sideOf(
  facts: readonly Fact[],
  out: "first" | "last" | "known",
  lang: Language | null,
): AnswerCell {
  if (out === "known") {
    const [last] = facts.map(({ known }) => known).sort((a, b) => -compareTexts(a.end, b.end));
    return last ? dateCell(last) : cell("");
  }
  const periods = facts
    .flatMap(({ period }) => period ?? [])
    .sort((a, b) => compareTexts(a.end, b.end) || compareTexts(a.start, b.start));
  const found = out === "first" ? periods[0] : periods.at(-1);
  return found ? cell(found.text) : titleCell(STANDING, lang);
}

/** What has figures, but of no time: terms of a contract. */
const STANDING: Words = { en: "standing", zh: "常设" };
