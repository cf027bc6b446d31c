import type { Dataset } from "../facts/dataset";
import type { Fact, Status } from "../facts/fact";
import { Failure } from "../words/failure";
import type { Period } from "../period/period";
import { isPlanned } from "../query/rule";
import { STATUSES } from "../facts/vocabulary";
import type { Words } from "../words/words";
import { monthsBetween } from "../period/calendar";
import { monthsOf } from "./months";
import { factDescription } from "./namedFact";
import { scopeOf } from "../facts/scopeOf";

/**
 * What two figures may differ in although they are set against each other: reported against planned
 * or agreed, a run-rate against revenue, unlike scopes, dates that lie another time apart than they
 * should or totals of unlike lengths.
 */
export type Mixture = "plan" | "basis" | "scope" | "dates";

/** Which mixtures were asked for. */
export type AllowedMixtures = ReadonlySet<Mixture>;

/**
 * In what two figures must be alike, beside both being reported or both planned, and no run-rate
 * against revenue.
 */
export interface RequiredMatch {
  readonly scope: boolean;
  /**
   * How many months may lie between the ends of their periods, whichever comes first; null for any.
   * Where none need lie between them, a total counts as a whole: nothing lies between it and a day
   * of its period.
   */
  readonly monthsApart: { readonly least: number; readonly most: number } | null;
  /** Whether totals must be of equally long periods. */
  readonly length: boolean;
}

/**
 * Figures that are set beside each other, not compared over time: an old one says nothing of a new
 * one.
 */
export const WITHIN_A_QUARTER = { least: 0, most: 3 } as const;

/** One way in which two figures are unlike. */
export interface Mismatch {
  readonly mixture: Mixture;
  /** `a projection over an actual`, as it goes on a card and into a refusal. */
  readonly words: Words;
}

/**
 * What is unlike between two figures that are set against each other.
 * @param over  The figure above the line, or the later one.
 * @param under The figure below the line, or the earlier one.
 */
export function mismatches(
  dataset: Dataset,
  over: Fact,
  under: Fact,
  likeness: RequiredMatch,
): readonly Mismatch[] {
  return [
    planDifference(over, under),
    basisDifference(over, under),
    likeness.scope ? scopeDifference(over, under) : null,
    likeness.length ? lengthDifference(dataset, over, under) : null,
    likeness.monthsApart === null
      ? null
      : dateDifference(dataset, over, under, likeness.monthsApart),
  ].filter((difference) => difference !== null);
}

/**
 * @throws {Failure} `not-found` where a difference is not allowed, naming both figures and the
 *   option that allows it.
 */
export function refuseMixing(
  dataset: Dataset,
  over: Fact,
  under: Fact,
  unlike: readonly Mismatch[],
  allowed: AllowedMixtures,
): void {
  const refused = unlike.filter(({ mixture }) => !allowed.has(mixture));
  if (refused.length === 0) return;
  const [a, b] = [factDescription(dataset, over), factDescription(dataset, under)];
  // What is allowed already is repeated, so that the option can be taken over as it stands.
  const option = `Mix=${[...new Set(unlike.map(({ mixture }) => mixture))].join("+")}`;
  throw new Failure("not-found", {
    en: `${a.en} and ${b.en} are unlike: ${refused.map(({ words }) => words.en).join("; ")}. ${option} sets them against each other all the same.`,
    zh: `${a.zh}与${b.zh}口径不同：${refused.map(({ words }) => words.zh).join("；")}。如仍要相比，请用 ${option}。`,
  });
}

function planDifference(over: Fact, under: Fact): Mismatch | null {
  if (statusGroup(over) === statusGroup(under)) return null;
  const [above, below] = [withArticle(over.status), withArticle(under.status)];
  return {
    mixture: "plan",
    words: { en: `${above.en} over ${below.en}`, zh: `${above.zh}比${below.zh}` },
  };
}

/** Reported, planned, or agreed in a contract, which may come to pass or not. */
function statusGroup({ status }: Fact): "reported" | "planned" | "agreed" {
  if (status === "term" || status === "condition") return "agreed";
  return isPlanned(status) ? "planned" : "reported";
}

function withArticle(status: Status): Words {
  const [en, zh] = STATUSES[status];
  return { en: `${/^[aeiou]/.test(en) ? "an" : "a"} ${en}`, zh };
}

/** The measures of a business that are taken for one another most often. */
const BASES: Readonly<Record<string, Words>> = {
  arr: { en: "a run-rate", zh: "年化收入" },
  revenue: { en: "revenue", zh: "收入" },
};

function basisDifference(over: Fact, under: Fact): Mismatch | null {
  const [above, below] = [BASES[over.metric], BASES[under.metric]];
  if (!above || !below || over.metric === under.metric) return null;
  return {
    mixture: "basis",
    words: { en: `${above.en} over ${below.en}`, zh: `${above.zh}比${below.zh}` },
  };
}

function scopeDifference(over: Fact, under: Fact): Mismatch | null {
  if (scopeOf(over) === scopeOf(under)) return null;
  const isOfKinds = over.basis !== under.basis;
  const [above, below] = [scopeWords(over, isOfKinds), scopeWords(under, isOfKinds)];
  return {
    mixture: "scope",
    words: { en: `${above.en} over ${below.en}`, zh: `${above.zh}比${below.zh}` },
  };
}

function scopeWords(fact: Fact, isOfKinds: boolean): Words {
  const scope = scopeOf(fact);
  if (scope !== "") return { en: scope, zh: scope };
  return isOfKinds
    ? { en: "a kind not stated", zh: "口径未说明" }
    : { en: "the whole", zh: "整体" };
}

function lengthDifference(dataset: Dataset, over: Fact, under: Fact): Mismatch | null {
  const lengths = [over, under].map(({ metric, period }) =>
    dataset.metrics.get(metric)?.periodType === "duration" && period ? monthsOf(period) : null,
  );
  const [above, below] = lengths;
  if (typeof above !== "number" || typeof below !== "number" || above === below) return null;
  return {
    mixture: "dates",
    words: {
      en: `totals over unlike numbers of months (${above} and ${below})`,
      zh: `${above} 个月的合计比 ${below} 个月的合计`,
    },
  };
}

function dateDifference(
  dataset: Dataset,
  over: Fact,
  under: Fact,
  { least, most }: NonNullable<RequiredMatch["monthsApart"]>,
): Mismatch | null {
  if (!over.period || !under.period) return null;
  const daysApart =
    least === 0
      ? daysBetween(daysOf(dataset, over, over.period), daysOf(dataset, under, under.period))
      : Math.abs(monthsBetween(under.period.end, over.period.end));
  if (daysApart >= least && daysApart <= most) return null;
  const [en, zh] = daysApart < least ? ["less than", "不足"] : ["more than", "超过"];
  const limit = daysApart < least ? least : most;
  return {
    mixture: "dates",
    words: {
      en: `${daysApart} months apart, ${en} ${limit}`,
      zh: `相隔 ${daysApart} 个月，${zh} ${limit} 个月`,
    },
  };
}

type Days = Pick<Period, "start" | "end">;

/**
 * The days that a figure speaks of: a total of its whole period, an observation of the last day.
 */
function daysOf(dataset: Dataset, { metric }: Fact, { start, end }: Period): Days {
  const isTotal = dataset.metrics.get(metric)?.periodType === "duration";
  return { start: isTotal ? start : end, end };
}

/**
 * Months from the end of what comes first to the start of what comes after it; 0 where they share a
 * day.
 */
function daysBetween(a: Days, b: Days): number {
  const [first, after] = a.end <= b.end ? [a, b] : [b, a];
  return first.end >= after.start ? 0 : monthsBetween(first.end, after.start);
}
