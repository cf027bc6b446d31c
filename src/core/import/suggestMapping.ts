import type { Dataset } from "../facts/dataset";
import type { IsoDate } from "../period/calendar";
import { columnContent, type ColumnContent } from "./columnContent";
import { fieldOfTitle } from "./fieldTitles";
import { foreignCellAt, type ForeignTable, textCell } from "./foreignTable";
import { isHeading, markedName, titlesOf } from "./importedRow";
import type { ColumnUse, DateOrder, DayMeaning, ImportField, ImportMapping } from "./mapping";
import { isPeriodLike, titleRowsOf } from "./titleRows";
import { titleUnit } from "./titleUnit";
import type { DecimalSign } from "./writtenNumber";

/** Of a column's cells, as many as make it one of that kind. */
const MOSTLY = 0.6;
/** A longer text is a remark and no name. */
const LONGEST_NAME = 80;

/**
 * The mapping that a table seems to ask for, to be shown and corrected: columns are matched by
 * their titles and by what stands in them, unit and scale come from titles, and what a caption
 * above the titles names holds for all rows. What nothing tells stays open, and importing names it.
 */
export function suggestMapping(table: ForeignTable, dataset: Dataset): ImportMapping {
  const titleRows = titleRowsOf(table);
  const titles = titlesOf(table.rows, titleRows);
  const contents = titles.map((_, at) => columnContent(table, titleRows[1], at));
  const labelTitles = titles.filter((title, at) => isLabel(title, contents[at]));
  const caption = captionOf(table, titleRows[0], labelTitles, dataset);
  const uses = columnUses(titles, contents, caption, dataset);
  const rows = table.rows.slice(titleRows[1]);
  const labels = rowLabels(rows, uses, contents, dataset);
  const hasField = (field: ImportField) =>
    labels.some((use) => use.as === "field" && use.field === field);
  const isFree = (field: ImportField) => !hasField(field) && caption[field] !== undefined;
  return {
    titleRows,
    columns: titles.map((title, at) => ({ title, use: labels[at] ?? { as: "ignored" } })),
    constants: Object.fromEntries(
      (["entity", "metric", "period"] as const)
        .filter(isFree)
        .map((field) => [field, caption[field]]),
    ),
    headings: headingsOf(table, titleRows[1], hasField, dataset),
    decimal: decimalOfTable(contents),
    dates: dateOrderOf(contents),
    days: daysOf(table, titleRows, labels),
    createEntities: false,
    createMetrics: false,
    entities: {},
    metrics: {},
  };
}

type Caption = Partial<Record<ImportField, string>> & {
  readonly unitOfAll: ReturnType<typeof titleUnit> | null;
};

/** Whether a title stands over words and not over numbers, in a corner of the table. */
function isLabel(title: string, content: ColumnContent | undefined): boolean {
  const isOfWords = content !== undefined && content.texts.length > 0 && content.numbers < MOSTLY;
  return isOfWords && fieldOfTitle(title) === null;
}

/**
 * What the lines above the titles, and the titles of words, say of all numbers: `OpenAI, revenue`,
 * `in $ millions`.
 */
function captionOf(
  table: ForeignTable,
  firstTitles: number,
  labelTitles: readonly string[],
  dataset: Dataset,
): Caption {
  const above = table.rows.slice(0, firstTitles - 1).flatMap((row) => row.map(({ text }) => text));
  const lines = [...above, ...labelTitles].filter((text) => text !== "");
  const parts = lines
    .flatMap((line) => line.split(/[,;:|·–—（）]| - |\(|\)/))
    .map((one) => one.trim());
  const find = (names: Dataset["entityNames"] | Dataset["metricNames"]) =>
    [...lines, ...parts].find((text) => names.find(text) !== undefined);
  const unit = [...lines, ...parts].map(titleUnit).find(({ unit, power }) => unit || power);
  const entity = find(dataset.entityNames);
  const metric = find(dataset.metricNames);
  return {
    ...(entity !== undefined && { entity }),
    ...(metric !== undefined && { metric }),
    unitOfAll: unit ?? null,
  };
}

/** Fields by their titles, numbers by what stands below them, everything else open. */
function columnUses(
  titles: readonly string[],
  contents: readonly ColumnContent[],
  { unitOfAll }: Caption,
  dataset: Dataset,
): readonly ColumnUse[] {
  const taken = new Set<ImportField>();
  return titles.map((title, at): ColumnUse => {
    const content = contents[at];
    if (!content || content.filled === 0 || title === "") return { as: "ignored" };
    const field = fieldOfTitle(title);
    if (field && !taken.has(field) && !(field === "period" && content.periods < MOSTLY)) {
      taken.add(field);
      return { as: "field", field };
    }
    if (content.periods >= MOSTLY && !isPeriodLike(textCell(title))) {
      if (taken.has("period")) return { as: "ignored" };
      taken.add("period");
      return { as: "field", field: "period" };
    }
    return content.numbers >= MOSTLY ? valuesOf(title, unitOfAll, dataset) : { as: "ignored" };
  });
}

/** What the title of numbers names: a period, a company, a metric, a unit. */
function valuesOf(title: string, ofAll: Caption["unitOfAll"], dataset: Dataset): ColumnUse {
  const { rest, unit, power, priceYear } = titleUnit(title);
  const named = { entity: "", metric: "", period: "", scope: "" };
  const open: string[] = [];
  for (const part of partsOfTitle(rest || title)) {
    if (named.period === "" && isPeriodLike(textCell(part))) named.period = part;
    else if (named.entity === "" && dataset.entityNames.find(part)) named.entity = part;
    else if (named.metric === "" && dataset.metricNames.find(part)) named.metric = part;
    else open.push(part);
  }
  const left = open.join(" ").trim();
  const plain = left.replace(/^(?:current|latest|最新|当前) ?/i, "");
  if (named.metric === "" && left !== "" && !NAMELESS.test(left))
    named.metric = dataset.metricNames.find(plain) ? plain : left;
  const hasOwn = unit !== "" || power !== 0;
  return {
    as: "values",
    ...named,
    unit: hasOwn ? unit : (ofAll?.unit ?? ""),
    power: hasOwn ? power : (ofAll?.power ?? 0),
    priceYear: hasOwn ? priceYear : (ofAll?.priceYear ?? ""),
  };
}

/** Titles of numbers that say no more than that they are. */
const NAMELESS = /^(?:values?|amounts?|figures?|数值|金额|数字|值)$/i;

/**
 * A title as a whole where it is a period; else cut at the period that it begins or ends with and
 * at its signs.
 */
function partsOfTitle(title: string): readonly string[] {
  if (isPeriodLike(textCell(title))) return [title];
  const parts = title.split(/\s*[,;:|·–—/]\s*|\s+-\s+/).filter(Boolean);
  return parts.flatMap((part) => {
    const words = part.split(" ");
    for (let count = 1; count < Math.min(4, words.length); count++) {
      const [start, end] = [words.slice(0, count).join(" "), words.slice(-count).join(" ")];
      if (isPeriodLike(textCell(end))) return [words.slice(0, -count).join(" "), end];
      if (isPeriodLike(textCell(start))) return [words.slice(count).join(" "), start];
    }
    return [part];
  });
}

/**
 * The columns of texts that name what a row is about: the one that knows most companies, the one
 * that knows most metrics, and where neither is known the first of short texts. An owner that
 * stands in many rows is not what they are about.
 */
function rowLabels(
  rows: ForeignTable["rows"],
  uses: readonly ColumnUse[],
  contents: readonly ColumnContent[],
  dataset: Dataset,
): readonly ColumnUse[] {
  const labels = [...uses];
  const isSet = (field: ImportField) =>
    labels.some((use) => (use.as === "field" ? use.field === field : hasIn(use, field)));
  const open = () =>
    contents.flatMap((content, at) => {
      const isName = content.texts.length > 0 && content.longest <= LONGEST_NAME;
      return labels[at]?.as === "ignored" && isName && tellsRowsApart(at, rows, labels)
        ? [{ at, content }]
        : [];
    });
  for (const field of ["entity", "metric"] as const) {
    if (isSet(field)) continue;
    const names = field === "entity" ? dataset.entityNames : dataset.metricNames;
    const known = open()
      .map(({ at, content }) => ({ at, share: shareKnown(content.texts, names) }))
      .sort((a, b) => b.share - a.share)[0];
    if (known && known.share >= 0.5) labels[known.at] = { as: "field", field };
  }
  const missing = (["entity", "metric"] as const).find((field) => !isSet(field));
  const [first] = open();
  if (missing && first) labels[first.at] = { as: "field", field: missing };
  return labels;
}

function shareKnown(
  texts: readonly string[],
  names: Dataset["entityNames" | "metricNames"],
): number {
  return texts.filter((text) => names.find(markedName(text).name)).length / texts.length;
}

/** Of rows as many may be alike as files have slips. */
const MOSTLY_APART = 0.9;

/** Whether a column, with the fields already found, is another in nearly every row of a heading. */
function tellsRowsApart(
  column: number,
  rows: ForeignTable["rows"],
  labels: readonly ColumnUse[],
): boolean {
  const columns = labels.flatMap((use, at) => (use.as === "field" || at === column ? [at] : []));
  const keys: string[] = [];
  let heading = "";
  for (const row of rows) {
    if (isHeading(row)) heading = row.map(({ text }) => text).join("");
    else if (foreignCellAt(row, column).text !== "")
      keys.push([heading, ...columns.map((at) => foreignCellAt(row, at).text)].join("\n"));
  }
  return new Set(keys).size >= MOSTLY_APART * keys.length;
}

function hasIn(use: ColumnUse, field: ImportField): boolean {
  return use.as === "values" && (field === "entity" || field === "metric") && use[field] !== "";
}

/** Rows that only head those below: of the field that the table does not have else. */
function headingsOf(
  table: ForeignTable,
  afterRow: number,
  hasField: (field: ImportField) => boolean,
  dataset: Dataset,
): ImportMapping["headings"] {
  const heads = table.rows.slice(afterRow).filter(isHeading);
  if (heads.length === 0) return "none";
  const texts = heads.map((row) => row.find(({ text }) => text !== "")?.text ?? "");
  if (texts.some((text) => dataset.metricNames.find(text)) && hasField("entity")) return "metric";
  if (texts.some((text) => dataset.entityNames.find(text)) && hasField("metric")) return "entity";
  return "none";
}

/** A comma is the decimal sign where some number can be read no other way. */
function decimalOfTable(contents: readonly ColumnContent[]): DecimalSign {
  const numbers = contents
    .flatMap(({ texts }) => texts)
    .filter((text) => /^[\d.,\s%-]+$/.test(text));
  return numbers.some((text) => /^\d{1,3}(?:\.\d{3})*,\d{1,2}%?$|^\d+,\d{4,}$/.test(text))
    ? ","
    : ".";
}

/** The order of day and month where one of the days can be read in one way only. */
function dateOrderOf(contents: readonly ColumnContent[]): DateOrder {
  const days = contents
    .flatMap(({ texts }) => texts)
    .map((text) => /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}$/.exec(text))
    .filter((found) => found !== null);
  const has = (at: 1 | 2) => days.some((found) => Number(found[at]) > 12);
  if (has(1) === has(2)) return "none";
  return has(1) ? "day-first" : "month-first";
}

/** Ends of years, quarters or months where all days across the titles are that far apart. */
function daysOf(
  table: ForeignTable,
  [, last]: readonly [number, number],
  uses: readonly ColumnUse[],
): DayMeaning {
  const row = table.rows[last - 1] ?? [];
  const days = uses.flatMap((use, at) => {
    const { date } = foreignCellAt(row, at);
    return use.as === "values" && date !== null ? [monthOf(date)] : [];
  });
  const steps = days.slice(1).map((month, at) => month - (days[at] ?? 0));
  const [step] = steps;
  if (step === undefined || steps.some((one) => one !== step)) return "day";
  return step === 12 ? "year" : step === 3 ? "quarter" : step === 1 ? "month" : "day";
}

function monthOf(date: IsoDate): number {
  const [year = 0, month = 0] = date.split("-").map(Number);
  return year * 12 + month;
}
