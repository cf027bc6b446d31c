import type { Claim, Evidence } from "../evidence/explanation";
import type { Fact } from "../facts/fact";
import { latestKnownFirst } from "./rule";
import type { Words } from "../words/words";

/** Which numbers a printed figure stands for. Base units; an open side is infinite. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The interval that a figure's last printed digit leaves open: 3.4 billion is 3.35 to 3.45 billion. The words around it open a
 * side (over 20 billion: 19.95 billion or more) or both ends are printed (8 to 10 billion).
 */
export function roundingInterval(fact: Fact): Interval {
  const half = fact.precision / 2;
  const bottom = fact.low ?? fact.value ?? -Infinity;
  const top = fact.high ?? fact.value ?? Infinity;
  const low = bottom - half;
  const high = top + half;
  switch (fact.qualifier) {
    case "exact":
    case "about":
    case "range":
      return { low, high };
    case "over":
    case "at_least":
      return { low, high: Infinity };
    case "under":
    case "up_to":
      return { low: -Infinity, high };
  }
}

/** Whether some number could have been printed both ways: the intervals share a point. */
export function agree(a: Fact, b: Fact): boolean {
  const x = roundingInterval(a);
  const y = roundingInterval(b);
  return x.low <= y.high && y.low <= x.high;
}

/** The claims about one thing, the chosen one first, then the rest by the time they became known, latest first. */
export function claimsAround(chosen: Fact, facts: readonly Fact[]): readonly Claim[] {
  const rest = facts.filter((fact) => fact !== chosen).sort(latestKnownFirst);
  return [chosen, ...rest].map((fact) => ({ fact, agrees: agree(chosen, fact) }));
}

/** Texts in the order of their code points; a missing one first. */
export function compare(a: string | undefined, b: string | undefined): number {
  return a === b ? 0 : (a ?? "") < (b ?? "") ? -1 : 1;
}

/** What a number rests on when it is this fact, held against the claims like it. */
export function evidenceOf(fact: Fact, facts: readonly Fact[], rule: Words): Evidence {
  const claims = claimsAround(fact, facts);
  const disputed = claims.some(({ agrees }) => !agrees);
  return { role: "answer", fact, claims, disputed, rule, later: [] };
}
