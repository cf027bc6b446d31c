import type { Claim, Evidence } from "../evidence/explanation";
import { bounds } from "../facts/bounds";
import type { Fact } from "../facts/fact";
import { isPlanned, latestKnownFirst } from "./rule";
import type { Words } from "../words/words";

/** Whether one number could be meant both times: the bounds share a point. */
export function factsAgree(a: Fact, b: Fact): boolean {
  // Amounts in two currencies are not set against each other.
  if (a.unit !== b.unit) return true;
  const x = bounds(a);
  const y = bounds(b);
  return x.low <= y.high && y.low <= x.high;
}

/**
 * The claims about one thing, the chosen one first, then the rest by the time they became known,
 * latest first.
 */
export function claimsAround(chosen: Fact, facts: readonly Fact[]): readonly Claim[] {
  const rest = facts.filter((fact) => fact !== chosen).sort(latestKnownFirst);
  return [chosen, ...rest].map((fact) => ({
    fact,
    agrees: factsAgree(chosen, fact),
    isSuperseded: isSuperseded(fact, facts),
  }));
}

/**
 * Whether a plan has been overtaken among the claims about one thing: it is no rival of what came
 * after.
 */
export function isSuperseded(fact: Fact, facts: readonly Fact[]): boolean {
  return facts.some((other) => isOvertakenBy(other, fact));
}

/**
 * A later report overtakes any plan, a later plan one of the same origin, a correction what it
 * corrects.
 */
function isOvertakenBy(later: Fact, plan: Fact): boolean {
  if (later.replaces === plan.id) return true;
  if (!isPlanned(plan.status) || later.known.end <= plan.known.end) return false;
  return isPlanned(later.status) ? later.origin === plan.origin : isReport(later);
}

/** The latest known of the claims that overtook the chosen one, or null. */
export function overtakingFact([chosen, ...others]: readonly Claim[]): Fact | null {
  const later = others.find(({ fact }) => chosen && isOvertakenBy(fact, chosen.fact));
  return later?.fact ?? null;
}

/** A clause of a contract reports nothing. */
function isReport({ status }: Fact): boolean {
  return status === "actual" || status === "estimate";
}

/**
 * Whether claims dispute the chosen one: what is superseded does not, nor does what overtook the
 * chosen one.
 */
export function isDisputed([chosen, ...others]: readonly Claim[]): boolean {
  return others.some(
    ({ fact, agrees, isSuperseded }) =>
      !agrees && !isSuperseded && !(chosen && isOvertakenBy(fact, chosen.fact)),
  );
}

/** Texts in the order of their code points; a missing one first. */
export function compareTexts(a: string | undefined, b: string | undefined): number {
  return a === b ? 0 : (a ?? "") < (b ?? "") ? -1 : 1;
}

/** What a number rests on when it is this fact, held against the claims like it. */
export function evidenceOf(fact: Fact, facts: readonly Fact[], rule: Words): Evidence {
  const claims = claimsAround(fact, facts);
  return { role: "answer", fact, claims, disputed: isDisputed(claims), rule, later: [] };
}
