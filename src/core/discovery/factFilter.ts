import type { Dataset } from "../facts/dataset";
import type { Entity, Fact, Metric } from "../facts/fact";
import type { IsoDate } from "../period/calendar";
import { Failure } from "../words/failure";
import { CALENDAR_YEAR, ownPeriod } from "../period/fiscalYear";
import { contains, type Period } from "../period/period";
import { isWantedFigure } from "../query/questionAsWorded";
import type { Question } from "../query/question";
import type { Words } from "../words/words";
import { scopeOf } from "../facts/scopeOf";

/** Which facts are asked for. Null admits all. */
export interface FactFilter {
  readonly entities: readonly Entity[] | null;
  readonly metrics: readonly Metric[] | null;
  /**
   * A fact is about a time inside one of them, a fiscal one as its company counts; a standing term
   * is inside none.
   */
  readonly periods: readonly Period[] | null;
  readonly asOf: IsoDate;
  readonly status: Question["status"];
  readonly scope: string | null;
  readonly counterparty: string | null;
  readonly source: string | null;
}

/**
 * The facts that pass, in the order of the table.
 * @throws {Failure} `not-found` where none does, naming what there is of that of which nothing is
 *   left.
 */
export function factsPassing(dataset: Dataset, filter: FactFilter): readonly Fact[] {
  let facts = ofEntitiesAndMetrics(dataset, filter);
  for (const { what, passes, has } of sieves(dataset, filter)) {
    const kept = facts.filter(passes);
    if (kept.length === 0) throw nothingLeft(what, facts.map(has));
    facts = kept;
  }
  return facts;
}

function ofEntitiesAndMetrics(
  dataset: Dataset,
  { entities, metrics }: FactFilter,
): readonly Fact[] {
  const wantedEntities = entities && new Set(entities.map(({ id }) => id));
  const wantedMetrics = metrics && new Set(metrics.map(({ id }) => id));
  const about = dataset.facts.filter(({ entity }) => wantedEntities?.has(entity) ?? true);
  const found = about.filter(({ metric }) => wantedMetrics?.has(metric) ?? true);
  if (found.length > 0) return found;
  if (about.length === 0) throw nothingAbout(dataset, entities ?? []);
  throw nothingLeft(
    { en: "of these metrics", zh: "这些指标的" },
    about.map(({ metric }) => metricName(dataset, metric)),
  );
}

/** One condition: what it asks for, which facts pass, and what a fact has there. */
interface Sieve {
  readonly what: Words;
  readonly passes: (fact: Fact) => boolean;
  readonly has: (fact: Fact) => Words;
}

function sieves(dataset: Dataset, filter: FactFilter): readonly Sieve[] {
  const { periods, asOf, status, scope, counterparty, source } = filter;
  const isAnyStatus = status === "preferred" || status === "any";
  return [
    {
      what: { en: `known on ${asOf}`, zh: `截至 ${asOf} 已公开的` },
      passes: ({ known }) => known.end <= asOf,
      has: ({ known }) => same(known.text),
    },
    {
      what: { en: "about these periods", zh: "这些期间的" },
      passes: (fact) => periods === null || periods.some((one) => isWithin(dataset, fact, one)),
      has: ({ period }) => (period ? same(period.text) : { en: "(standing)", zh: "（常设）" }),
    },
    {
      what: { en: `with Scope=${scope ?? ""}`, zh: `Scope=${scope ?? ""} 的` },
      passes: (fact) => scope === null || scopeOf(fact) === scope,
      has: (fact) =>
        scopeOf(fact) ? same(scopeOf(fact)) : { en: "(whole entity)", zh: "（整体）" },
    },
    {
      what: { en: `with Counterparty=${counterparty ?? ""}`, zh: "与该交易对方的" },
      passes: (fact) => counterparty === null || fact.counterparty === counterparty,
      has: (fact) => entityName(dataset, fact.counterparty),
    },
    {
      what: { en: `of status ${status}`, zh: `状态为 ${status} 的` },
      passes: (fact) => isAnyStatus || fact.status === status,
      has: (fact) => same(fact.status),
    },
    {
      what: { en: `from ${source ?? ""}`, zh: `来自 ${source ?? ""} 的` },
      passes: (fact) => source === null || fact.source === source,
      has: (fact) => same(fact.source),
    },
  ];
}

/**
 * Whether a fact is about a time inside a period, a fiscal one as its company counts, and of the
 * status that its words ask for.
 */
function isWithin(dataset: Dataset, { entity, period, status }: Fact, request: Period): boolean {
  const own = ownPeriod(request, dataset.entities.get(entity) ?? CALENDAR_YEAR);
  return period !== null && contains(own, period) && isWantedFigure(status, request);
}

/** How many names a message lists. */
const LISTED = 8;

function nothingLeft(what: Words, available: readonly Words[]): Failure {
  const byText = new Map(available.map((words) => [words.en, words]));
  const listed = [...byText.values()].sort((a, b) => (a.en < b.en ? -1 : 1)).slice(0, LISTED);
  const isMore = byText.size > LISTED;
  return new Failure("not-found", {
    en: `No figure ${what.en} is among those asked for. There is: ${listed.map(({ en }) => en).join(", ")}${isMore ? " …" : ""}.`,
    zh: `所问之中没有${what.zh}数字。现有：${listed.map(({ zh }) => zh).join("、")}${isMore ? "……" : ""}。`,
  });
}

function nothingAbout(dataset: Dataset, entities: readonly Entity[]): Failure {
  const [first] = entities;
  const name = { en: first?.name ?? "these", zh: first?.nameZh ?? "" };
  const others = first ? dataset.factsWith(first.id).map(({ entity }) => entity) : [];
  const sides = [...new Set(others)].slice(0, LISTED).map((id) => entityName(dataset, id));
  const en = sides.map((side) => side.en).join(", ");
  const zh = sides.map((side) => side.zh).join("、");
  return new Failure("not-found", {
    en: `No figure of ${name.en} is in the dataset.${en === "" ? "" : ` It is the other side of: ${en}; ask there with Counterparty=${first?.id ?? ""}.`}`,
    zh: `数据集中没有${name.zh}的数字。${zh === "" ? "" : `它是以下主体的交易对方：${zh}；请在该处用 Counterparty=${first?.id ?? ""} 查询。`}`,
  });
}

function entityName(dataset: Dataset, id: string): Words {
  const found = dataset.entities.get(id);
  return found
    ? { en: found.name, zh: found.nameZh || found.name }
    : { en: "(none)", zh: "（无）" };
}

function metricName(dataset: Dataset, id: string): Words {
  const found = dataset.metrics.get(id);
  return { en: found?.name ?? id, zh: found?.nameZh ?? id };
}

function same(text: string): Words {
  return { en: text, zh: text };
}
