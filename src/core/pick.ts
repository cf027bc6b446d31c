import { evidenceOf, latestKnownFirst } from "./claims";
import type { Evidence } from "./explanation";
import type { Fact } from "./fact";
import { Failure } from "./failure";
import type { Choice } from "./question";
import type { Words } from "./words";

/** A number that answers a question, and the facts that it rests on: one, or the two that a median lies between. */
export interface Answer {
  /** Base units; null where only a range is printed. */
  readonly value: number | null;
  readonly evidence: readonly [Evidence, ...Evidence[]];
}

/**
 * The claim that `Pick=` asks for.
 * @param equals The claims of the same standing as the preferred one: these are picked from.
 * @param claims Every claim about the same thing: these are shown, and decide whether it is disputed.
 * @throws {Failure} `not-found` when `Pick=agree` and the claims do not.
 */
export function picked(
  pick: Choice,
  preferred: Fact,
  equals: readonly Fact[],
  claims: readonly Fact[],
  rule: Words,
): Answer {
  if (pick === "preferred") return answerOf(preferred, claims, rule);
  if (typeof pick !== "string") return answerOf(preferred, claims, PICKED);
  if (pick === "agree") return agreed(preferred, claims, rule);
  const byValue = equals
    .filter(isValued)
    .sort((a, b) => a.value - b.value || latestKnownFirst(a, b));
  if (pick === "median") return median(byValue, claims) ?? answerOf(preferred, claims, rule);
  const byKnown = [...equals].sort(latestKnownFirst);
  const ends = { latest: byKnown[0], first: byKnown.at(-1), low: byValue[0], high: byValue.at(-1) };
  return answerOf(ends[pick] ?? preferred, claims, PICKED);
}

const PICKED: Words = { en: "asked for by Pick=", zh: "由 Pick= 指定" };

type Valued = Fact & { readonly value: number };

function isValued(fact: Fact): fact is Valued {
  return fact.value !== null;
}

function agreed(preferred: Fact, claims: readonly Fact[], rule: Words): Answer {
  const found = answerOf(preferred, claims, rule);
  const [evidence] = found.evidence;
  if (!evidence.disputed) return found;
  const said = evidence.claims.map(({ fact }) => fact.printed).join(", ");
  throw new Failure("not-found", {
    en: `The claims disagree (${said}): AIFIN.CLAIMS lists them, Pick= chooses one.`,
    zh: `各来源不一致（${said}）：AIFIN.CLAIMS 列出全部，Pick= 选择其一。`,
  });
}

function answerOf(fact: Fact, claims: readonly Fact[], rule: Words): Answer {
  return { value: fact.value, evidence: [evidenceOf(fact, claims, rule)] };
}

/** The middle claim, or the mean of the two middle ones, which rests on both; null without any number. */
function median(byValue: readonly Valued[], claims: readonly Fact[]): Answer | null {
  const middle = (byValue.length - 1) / 2;
  const below = byValue[Math.floor(middle)];
  const above = byValue[Math.ceil(middle)];
  if (!below || !above) return null;
  if (below === above) return answerOf(below, claims, PICKED);
  const half = (fact: Fact): Evidence => ({ ...evidenceOf(fact, claims, PICKED), role: "term" });
  return { value: (below.value + above.value) / 2, evidence: [half(below), half(above)] };
}
