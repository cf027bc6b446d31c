import { claimsAround, isDisputed } from "../query/claims";
import type { Evidence } from "../evidence/explanation";
import type { Deal, Fact, Status } from "../facts/fact";
import { Failure } from "../words/failure";
import { latestKnownFirst } from "../query/rule";
import { firstKnown, type KnownDeal, knownFactsIn } from "./knownDeal";
import type { IsoDate } from "../period/calendar";
import type { Scale } from "../words/scale";
import { checkedInScale } from "../words/slipsOfScale";
import { UNITS } from "../words/unit";
import type { Words } from "../words/words";
import { scopeOf } from "../facts/scopeOf";

/**
 * A term of an agreement as a formula uses it: what it is called, where the dataset has it, what
 * holds where nobody states it.
 */
export interface DealTerm {
  /** The option that sets it, `Rate`, and its Chinese name. */
  readonly names: readonly [en: string, zh: string];
  readonly words: Words;
  /** One of `unit.ts`; an amount is in the scale of `Mag=`. */
  readonly unit: string;
  /** Where the dataset has it; null where no article prints it. */
  readonly printed: PrintedTerm | null;
  /**
   * What is computed with where no article prints it and nobody sets it; null where there is no
   * answer without it.
   */
  readonly assumed: { readonly value: number; readonly words: Words } | null;
}

/** Where the dataset has a term. */
interface PrintedTerm {
  readonly metric: string;
  readonly scope: string;
}

export type DealTermsByKey<K extends string> = Readonly<Record<K, DealTerm>>;

/** The terms that one call computes with, and where each comes from. */
export interface UsedTerms<K extends string> {
  /** In the scale asked for. */
  readonly values: Readonly<Record<K, number>>;
  /** The clauses that were used: a term that was set has none. */
  readonly evidence: readonly Evidence[];
  /** What the user set, as the options say it: `Cap=20`. */
  readonly set: readonly string[];
  /** Which terms no article prints and nobody set. */
  readonly assumed: readonly DealTerm[];
}

/**
 * The terms of an agreement: what is given, else what an article prints, else what is assumed.
 * @param given By term, in the scale; null or missing where it is not set.
 * @param scale What amounts of money are counted in.
 * @throws {Failure} `not-found` where a term is neither given, printed nor assumed; `bad-input` for
 *   an amount that is a slip of scale.
 */
export function usedTerms<K extends string>(
  known: KnownDeal,
  kinds: DealTermsByKey<K>,
  given: Readonly<Partial<Record<K, number | null>>>,
  scale: Scale,
): UsedTerms<K> {
  const keys = Object.keys(kinds) as K[]; // The record's own keys.
  const values: Partial<Record<K, number>> = {};
  const evidence: Evidence[] = [];
  const set: string[] = [];
  const assumed: DealTerm[] = [];
  for (const key of keys) {
    const kind = kinds[key];
    const own = given[key] ?? null;
    const clause = own === null ? clauseOf(known, kind) : null;
    if (own !== null) {
      values[key] = UNITS.get(kind.unit)?.isScaled
        ? checkedInScale(kind.names[0], own, scale)
        : own;
      set.push(`${kind.names[0]}=${own}`);
    } else if (clause) {
      values[key] = inScale(clause.value, kind.unit, scale);
      evidence.push(clause.evidence);
    } else if (kind.assumed) {
      values[key] = kind.assumed.value;
      assumed.push(kind);
    } else throw missing(known, kind);
  }
  // Every key was filled above.
  return { values: values as Record<K, number>, evidence, set, assumed };
}

/**
 * The clause of a deal that prints a term, or null: of several the term before what is told of it,
 * then the latest known.
 */
export function clauseOf(
  known: KnownDeal,
  { printed }: Pick<DealTerm, "printed">,
): { readonly value: number; readonly evidence: Evidence } | null {
  if (!printed) return null;
  const clauses = clausesOf(known, printed);
  const chosen = clauses.find(({ value }) => value !== null);
  if (chosen === undefined || chosen.value === null) return null;
  return { value: chosen.value, evidence: evidenceOfTerm(chosen, clauses) };
}

/**
 * Every clause of a deal that speaks of a term and was public by then, the one that answers first.
 */
export function clausesOf(known: KnownDeal, printed: PrintedTerm): readonly Fact[] {
  return clausesAmong(knownFactsIn(known), printed).sort(
    (a, b) => rank(a.status) - rank(b.status) || latestKnownFirst(a, b),
  );
}

/** The figures among those of a deal that speak of a term. */
export function clausesAmong(facts: readonly Fact[], printed: PrintedTerm): Fact[] {
  return facts.filter((fact) => fact.metric === printed.metric && scopeOf(fact) === printed.scope);
}

/** Clauses come before what somebody says that was agreed. */
function rank(status: Status): number {
  return status === "term" || status === "condition" ? 0 : 1;
}

/** What a number rests on that was computed with a clause. */
export function evidenceOfTerm(fact: Fact, clauses: readonly Fact[]): Evidence {
  const claims = claimsAround(fact, clauses);
  return {
    role: "term",
    fact,
    claims,
    disputed: isDisputed(claims),
    later: [],
    rule: { en: "a term of the deal", zh: "协议条款" },
  };
}

/**
 * Amounts of money are brought to the scale of the other amounts, so that round ones stay round.
 */
export function inScale(value: number, unit: string, { factor }: Scale): number {
  return UNITS.get(unit)?.isScaled ? value / factor : value;
}

function missing({ dataset, deal, asOf }: KnownDeal, kind: DealTerm): Failure {
  const { names, words, printed } = kind;
  const since = printed && firstKnown(clausesAmong(dataset.factsIn(deal.id), printed));
  if (since !== null && since !== undefined && since > asOf)
    return notYetKnown(deal, kind, asOf, since);
  return new Failure("not-found", {
    en: `No article prints ${words.en} of ${deal.name}: set it with ${names[0]}=.`,
    zh: `各文均未载明“${deal.nameZh}”的${words.zh}：请用 ${names[0]}= 设定。`,
  });
}

/** The term became known after the day by which the formula asks. */
function notYetKnown(
  { name, nameZh }: Deal,
  { names, words }: Pick<DealTerm, "names" | "words">,
  asOf: IsoDate,
  since: IsoDate,
): Failure {
  const term = words.en.charAt(0).toUpperCase() + words.en.slice(1);
  return new Failure("not-found", {
    en: `${term} of ${name} was not known on ${asOf}. The first was on ${since}; ${names[0]}= sets one of your own.`,
    zh: `“${nameZh}”的${words.zh}在 ${asOf} 尚未公开。最早公开于 ${since}；可用 ${names[0]}= 自行设定。`,
  });
}
