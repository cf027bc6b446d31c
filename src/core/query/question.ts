import type { PeriodOrLatest } from "../period/period";
import { type Dataset, metricNamesOf } from "../facts/dataset";
import { onePer } from "../library/onePer";
import type { Entity, Metric, Status } from "../facts/fact";
import type { IsoDate } from "../period/calendar";
import { absentWord } from "../facts/absentWords";
import { notInTheData } from "../facts/notInTheData";
import { Failure } from "../words/failure";
import { nameIndex } from "../words/nameIndex";
import { didYouMean, type NearNames, nearNames } from "../words/nearNames";
import type { Words } from "../words/words";

/** What is asked of the dataset. */
export interface Question {
  readonly entity: Entity;
  readonly metric: Metric;
  readonly period: PeriodOrLatest;
  /** Only what was public on this day counts. */
  readonly asOf: IsoDate;
  /**
   * A part or a kind, by its slug; empty for the whole with no kind stated; null where nothing was
   * asked: the whole, of the kind that the rule chooses.
   */
  readonly scope: string | null;
  /** The other side of a deal, an entity's id; null where it was not named. */
  readonly counterparty: string | null;
  /** `preferred`: what happened before what is planned. `any`: all alike. */
  readonly status: Status | "preferred" | "any";
  readonly pick: PickRule;
  /** `prior`: where nothing answers for the period, the last figure before it does, and says so. */
  readonly fill?: "none" | "prior";
  /** `sum`: totals of parts that make up the period exactly are added, and it is said. */
  readonly derive?: "none" | "sum";
  /** Whether a calendar period of a total is the fiscal one of a company with a year of its own. */
  readonly fiscal?: boolean;
  /** The pack whose facts may answer, by its id; null for all. */
  readonly pack?: string | null;
  /** The currency of what may answer, by its code; null for all. */
  readonly curr?: string | null;
}

/** Which claim answers where several do. */
export type PickRule =
  | "preferred"
  | "latest"
  | "first"
  | "median"
  | "low"
  | "high"
  | "agree"
  | { readonly source: string };

/**
 * @throws {Failure} `bad-input` with the closest names where any is near; `not-found` for one that
 *   is plainly not in the data.
 */
export function entityNamed(dataset: Dataset, name: string): Entity {
  return findNamed(dataset, dataset.entityNames, name, COMPANY, METRIC);
}

/** An entity, and the part of it that its name narrows it to, by the slug of the scope. */
export interface AskedEntity extends Entity {
  readonly part?: string;
}

/** The same, where a part with a name of its own answers too: ChatGPT Pro, the API of OpenAI. */
export function entityOrPartNamed(dataset: Dataset, name: string): AskedEntity {
  const part = dataset.entityNames.find(name) ? null : absentWord(name, "entity")?.part;
  const owner = part && dataset.entities.get(part.entity);
  return owner ? { ...owner, part: part.scope } : entityNamed(dataset, name);
}

/**
 * @param of Whose metric is asked: only what it has figures of is suggested.
 * @throws {Failure} `bad-input` with the closest names where any is near; `not-found` for one that
 *   is plainly not in the data.
 */
export function metricNamed(dataset: Dataset, name: string, of?: Entity): Metric {
  const counted = dataset.metricNames.find(name) ? null : countedMetric(dataset, name);
  if (counted) return counted;
  const near = of && ownMetricNames(dataset)(of.id);
  return findNamed(dataset, dataset.metricNames, name, METRIC, COMPANY, { near, of });
}

/**
 * The metric of a count that is named by what it counts (number of clients, 开发者人数), and of a
 * name in the singular or the plural.
 */
function countedMetric({ metricNames }: Dataset, name: string): Metric | undefined {
  const counted = name.replace(/^\s*number of |(?:人|总)?[数數][量目]?\s*$/i, "");
  const metric = counted === name ? undefined : metricNames.find(counted);
  if (metric && COUNTED.includes(metric.unit)) return metric;
  return metricNames.find(`${name}s`) ?? metricNames.find(name.replace(/s\s*$/i, ""));
}

const COUNTED = ["people", "customers", "chips"];

/** The names of the metrics that an entity has figures of, by its id. */
const ownMetricNames = onePer((dataset: Dataset) => {
  const made = new Map<string, NearNames<Metric>>();
  return (entity: string): NearNames<Metric> => {
    const found =
      made.get(entity) ?? nearNames(nameIndex(ownMetrics(dataset, entity), metricNamesOf));
    made.set(entity, found);
    return found;
  };
});

/** The metrics that an entity has figures of, in the order of the table. */
export function ownMetrics(
  dataset: Dataset,
  entity: string,
  asOf = dataset.released,
): readonly Metric[] {
  return [...dataset.metrics.values()].filter(({ id }) =>
    dataset.factsOf(entity, id).some((fact) => fact.known.end <= asOf),
  );
}

/** What a name is expected to be, and the function that lists all there are. */
interface Kind extends Words {
  readonly as: "entity" | "metric";
  readonly list: string;
}

const COMPANY: Kind = {
  as: "entity",
  list: "ENTITIES",
  en: "company or product",
  zh: "公司或产品",
};
const METRIC: Kind = { as: "metric", list: "METRICS", en: "metric", zh: "指标" };

/**
 * @param other What the name may have been taken for, in the place of the other argument.
 * @param near Among which names a near one is looked for.
 * @param of Whose metric is asked.
 */
function findNamed<T>(
  dataset: Dataset,
  all: NearNames<T>,
  name: string,
  what: Kind,
  other: Kind,
  {
    near: suggested = all,
    of,
  }: { readonly near?: NearNames<T> | undefined; readonly of?: Entity | undefined } = {},
): T {
  const found = all.find(name);
  if (found) return found;
  const namesakes = all.namesakes?.(name) ?? [];
  if (namesakes.length > 0)
    throw new Failure("bad-input", {
      en: `"${name}" is ${namesakes.join(" and ")}: ask by id.`,
      zh: `“${name}”兼指 ${namesakes.join(" 与 ")}：请用编号。`,
    });
  const others = what === METRIC ? dataset.entityNames : dataset.metricNames;
  if (others.find(name) !== undefined)
    throw new Failure("bad-input", {
      en: `"${name}" is a ${other.en}; here a ${what.en} is expected.`,
      zh: `“${name}”是${other.zh}；此处应为${what.zh}。`,
    });
  const absent = notInTheData(dataset, name, what.as, of);
  if (absent) throw absent;
  const shown = name.length > 60 ? `${name.slice(0, 60)}…` : name;
  const near = didYouMean(suggested, name);
  throw new Failure("bad-input", {
    en: `"${shown}" is not a ${what.en} that AIFIN knows.${near.en || ` ${what.list} lists all.`}`,
    zh: `AIFIN 不认识“${shown}”这一${what.zh}。${near.zh || `${what.list} 列出全部。`}`,
  });
}
