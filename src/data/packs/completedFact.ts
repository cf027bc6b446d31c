import { shortFigure } from "../../core/facts/shortFigure";
import type { Entity, Metric } from "../../core/facts/fact";
import type { IsoDate } from "../../core/period/calendar";
import { asFiscal, fiscalShift, ownPeriod } from "../../core/period/fiscalYear";
import { parsePeriod, type Period } from "../../core/period/period";
import { periodOn } from "../../core/period/relativePeriod";
import { writtenPeriod } from "../../core/period/writtenPeriod";
import { Failure } from "../../core/words/failure";
import type { Words } from "../../core/words/words";
import { currencyOf } from "../../core/words/unit";
import type { Cells } from "../table";
import type { PackNames } from "./ownNames";

/** What is not as expected in one cell of a row. */
export interface CellProblem {
  readonly column: string;
  readonly expected: Words;
  readonly found: string;
}

/** A row of facts as the bundle's tables have them, and what could not be completed. */
export interface CompletedFact {
  readonly cells: Record<string, string>;
  readonly problems: readonly CellProblem[];
}

/** What a fact is completed from. */
export interface FactCompletion {
  readonly pack: string;
  readonly takenIn: IsoDate;
  readonly names: PackNames;
  /** The source that a cell names, made where there is none. */
  readonly sourceOf: (cell: string) => Cells | null;
}

/** Fills in what an analyst left out, and finds what names stand for. */
export function completedFact(given: Cells, completion: FactCompletion): CompletedFact {
  const { names, sourceOf, takenIn, pack } = completion;
  const problems: CellProblem[] = [];
  const found = (column: string) => given[column] ?? "";
  const refuse = (column: string, expected: Words) =>
    void problems.push({ column, expected, found: found(column) });
  const entity = names.entity(found("entity"));
  if (!entity && found("entity"))
    refuse("entity", withNear(COMPANY, names.nearEntities(found("entity"))));
  const metric = names.metric(found("metric"));
  if (!metric && found("metric"))
    refuse("metric", withNear(METRIC, names.nearMetrics(found("metric"))));
  const counterparty = names.entity(found("counterparty"));
  if (!counterparty && found("counterparty")) refuse("counterparty", COMPANY);
  const source = sourceOf(found("source"));
  if (!source) refuse("source", SOURCE);
  const about = found("period") ? periodOf(found("period"), entity, metric, takenIn) : null;
  if (about && !("start" in about)) refuse("period", about);
  const period = about && "start" in about ? about : null;
  const unit = found("unit") || (metric?.unit ?? "");
  if (metric && unit !== metric.unit && !isInOtherCurrency(unit, metric.unit))
    refuse("unit", unitOf(metric));
  const known = found("known") || knownFrom(source, takenIn);
  const range = found("value") === "" && found("low") !== "" && found("high") !== "";
  const number = (column: string) => (found(column) === "" ? null : Number(found(column)));
  const figure = { value: number("value"), low: number("low"), high: number("high"), unit };
  const cells: Record<string, string> = {
    ...presentCells(given),
    entity: entity?.id ?? found("entity"),
    metric: metric?.id ?? found("metric"),
    counterparty: counterparty?.id ?? found("counterparty"),
    source: source?.id ?? found("source"),
    period: period?.text ?? found("period"),
    period_basis: found("period") && (found("period_basis") || "printed"),
    unit,
    known,
    known_basis: found("known_basis") || (found("known") ? "printed" : "inferred"),
    qualifier: found("qualifier") || (range ? "range" : "exact"),
    precision: found("precision") || precisionOf(found("value") || found("low")),
    status: found("status") || statusOf(period, known, source),
    origin: found("origin") || found("added_by") || (source?.publisher ?? pack),
    locator: found("locator"),
    printed: found("printed") || shortFigure(figure).en.slice(0, LONGEST_PRINT),
  };
  if (found("replaces") && !found("note")) refuse("note", REASON);
  return { cells, problems };
}

const LONGEST_PRINT = 40;

const COMPANY: Words = {
  en: "a company or product that AIFIN or the pack knows",
  zh: "AIFIN 或该数据包已知的公司或产品",
};
const METRIC: Words = {
  en: "a metric that AIFIN or the pack knows",
  zh: "AIFIN 或该数据包已知的指标",
};
const SOURCE: Words = {
  en: "a title, an https address or the id of a source",
  zh: "标题、https 地址或来源编号",
};
const REASON: Words = { en: "the reason of the correction", zh: "更正的理由" };

function withNear({ en, zh }: Words, near: Words): Words {
  return { en: en + near.en, zh: zh + near.zh };
}

function unitOf({ name, nameZh, unit }: Metric): Words {
  const others = currencyOf(unit) ? { en: ", or another currency", zh: "，或其他货币" } : null;
  return {
    en: `${unit}, the unit of ${name}${others?.en ?? ""}`,
    zh: `${nameZh || name}的单位 ${unit}${others?.zh ?? ""}`,
  };
}

/** Whether a unit is that of a metric in another currency: `EUR/year` for `USD/year`. */
function isInOtherCurrency(unit: string, own: string): boolean {
  const [code, ownCode] = [currencyOf(unit), currencyOf(own)];
  return code !== "" && ownCode !== "" && unit.replace(code, ownCode) === own;
}

/** The period of a cell, written as in formulas; else what is expected there. */
function periodOf(
  text: string,
  entity: Entity | undefined,
  metric: Metric | undefined,
  takenIn: IsoDate,
): Period | Words {
  try {
    if (entity && metric?.periodType === "duration" && isBareYear(text, entity))
      return whichYear(text, entity);
    const written = writtenPeriod(/^\d{4,6}$/.test(text) ? Number(text) : text);
    if (written === "latest" || "on" in written) return FIXED;
    const found = entity ? periodOn(written, takenIn, entity) : written;
    const stored = found === "latest" ? null : parsePeriod(found.text);
    return stored ?? FIXED;
  } catch (failure) {
    if (failure instanceof Failure) return FIXED;
    throw failure;
  }
}

const FIXED: Words = {
  en: "a period of the calendar (2025, FY2025, 2025-Q3, 2025-03-31)",
  zh: "日历期间（2025、FY2025、2025-Q3、2025-03-31）",
};

function isBareYear(text: string, entity: Entity): boolean {
  return /^\d{4}年?$/.test(text) && fiscalShift(entity) !== 0;
}

/** A year of a company that counts its own is never guessed. */
function whichYear(text: string, entity: Entity): Words {
  const year = text.slice(0, 4);
  const calendar = parsePeriod(year);
  const own = calendar && ownPeriod(asFiscal(calendar), entity);
  const [from = "", to = ""] = own?.text.split("/") ?? [];
  return {
    en: `FY${year} (${from} to ${to}) or CY${year}, as ${entity.name} counts years of its own`,
    zh: `FY${year}（${from} 至 ${to}）或 CY${year}：${entity.nameZh || entity.name}的财年与日历年不同`,
  };
}

/** From when it is public: since its source is, else since it was entered. */
function knownFrom(source: Cells | null, takenIn: IsoDate): string {
  const published = source?.published ?? "";
  if (/^\d{4}-\d{2}/.test(published)) return published;
  const yearEnd = `${published}-12`;
  return /^\d{4}$/.test(published) && yearEnd <= takenIn.slice(0, 7) ? yearEnd : takenIn;
}

/** The size of the last digit that is not 0 before the point, of the last one after it. */
function precisionOf(digits: string): string {
  const [whole = "", decimals = ""] = digits.replace(/^-/, "").split(".");
  if (decimals !== "") return `0.${"0".repeat(decimals.length - 1)}1`;
  const zeros = /0*$/.exec(whole)?.[0].length ?? 0;
  return `1${"0".repeat(Math.min(zeros, Math.max(0, whole.length - 1)))}`;
}

function statusOf(period: Period | null, known: string, source: Cells | null): string {
  const end = parsePeriod(known)?.end;
  if (period && end && period.end > end) return "projection";
  return source?.kind === OWN ? "estimate" : "actual";
}

/** The kind of a source that is the analyst's own reckoning. */
export const OWN = "own";

function presentCells(cells: Cells): Record<string, string> {
  return Object.fromEntries(Object.entries(cells).map(([column, cell = ""]) => [column, cell]));
}
