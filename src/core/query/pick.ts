import { evidenceOf } from "./claims";
import type { Evidence } from "../evidence/explanation";
import type { Fact } from "../facts/fact";
import { Failure } from "../words/failure";
import type { PickRule } from "./question";
import { latestKnownFirst } from "./rule";
import type { Words } from "../words/words";

/**
 * A number that answers a question, and the facts that it rests on: one, the two that a median lies
 * between, or all that were added up.
 */
export interface Answer {
  /** Base units; null where only a range is printed. */
  readonly value: number | null;
  /** How it was made of several figures; null where it is one of them. */
  readonly combined: "median" | "sum" | null;
  readonly facts: readonly [Fact, ...Fact[]];
  /** One for each fact, made when it is first read: a plain number needs none. */
  readonly evidence: readonly [Evidence, ...Evidence[]];
}

/** @param evidence Called at most once, when somebody reads it. */
export function answerWithEvidence(
  value: number | null,
  facts: Answer["facts"],
  evidence: () => Answer["evidence"],
  combined: Answer["combined"] = null,
): Answer {
  let made: Answer["evidence"] | null = null;
  return {
    value,
    combined,
    facts,
    get evidence() {
      return (made ??= evidence());
    },
  };
}

/**
 * The claim that `Pick=` asks for.
 * @param equals The claims of the same standing as the preferred one: these are picked from.
 * @param claims Every claim about the same thing: these are shown, and decide whether it is
 *   disputed.
 * @throws {Failure} `not-found` when `Pick=agree` and the claims do not.
 */
export function pickAnswer(
  pick: PickRule,
  preferred: Fact,
  equals: readonly Fact[],
  claims: readonly Fact[],
  rule: Words,
): Answer {
  if (pick === "preferred") return figure(preferred, claims, rule);
  if (typeof pick !== "string") return figure(preferred, claims, PICKED);
  if (pick === "agree") return agreedAnswer(preferred, claims);
  const byValue = equals
    .filter(isValued)
    .sort((a, b) => a.value - b.value || latestKnownFirst(a, b));
  if (pick === "median") return median(byValue, claims) ?? figure(preferred, claims, rule);
  const byKnown = [...equals].sort(latestKnownFirst);
  const ends = { latest: byKnown[0], first: byKnown.at(-1), low: byValue[0], high: byValue.at(-1) };
  return figure(ends[pick] ?? preferred, claims, PICKED_AS[pick]);
}

const PICKED: Words = { en: "from the source that Pick= asks for", zh: "取自 Pick= 指定的来源" };

const PICKED_AS: Readonly<Record<"latest" | "first" | "low" | "high" | "median", Words>> = {
  latest: { en: "the latest known claim, by Pick=latest", zh: "最晚公开的说法（Pick=latest）" },
  first: { en: "the first known claim, by Pick=first", zh: "最早公开的说法（Pick=first）" },
  low: { en: "the lowest claim, by Pick=low", zh: "最低的说法（Pick=low）" },
  high: { en: "the highest claim, by Pick=high", zh: "最高的说法（Pick=high）" },
  median: { en: "the middle claim, by Pick=median", zh: "居中的说法（Pick=median）" },
};

type Valued = Fact & { readonly value: number };

function isValued(fact: Fact): fact is Valued {
  return fact.value !== null;
}

const AGREED: Words = { en: "all claims agree, by Pick=agree", zh: "各说法一致（Pick=agree）" };

function agreedAnswer(preferred: Fact, claims: readonly Fact[]): Answer {
  const found = figure(preferred, claims, AGREED);
  const [evidence] = found.evidence;
  if (!evidence.disputed) return found;
  const printed = evidence.claims
    .filter(({ isSuperseded }) => !isSuperseded)
    .map(({ fact }) => fact.printed)
    .join(", ");
  throw new Failure("not-found", {
    en: `The claims disagree (${printed}): AIFIN.CLAIMS lists them, Pick= chooses one.`,
    zh: `各来源不一致（${printed}）：AIFIN.CLAIMS 列出全部，Pick= 选择其一。`,
  });
}

function figure(fact: Fact, claims: readonly Fact[], rule: Words): Answer {
  return answerWithEvidence(fact.value, [fact], () => [evidenceOf(fact, claims, rule)]);
}

/**
 * The middle claim, or the mean of the two middle ones, which rests on both; null without any
 * number.
 */
function median(byValue: readonly Valued[], claims: readonly Fact[]): Answer | null {
  const middle = (byValue.length - 1) / 2;
  const below = byValue[Math.floor(middle)];
  const above = byValue[Math.ceil(middle)];
  if (!below || !above) return null;
  if (below === above) return figure(below, claims, PICKED_AS.median);
  const half = (fact: Fact): Evidence => ({
    ...evidenceOf(fact, claims, PICKED_AS.median),
    role: "term",
  });
  const middleValue = (below.value + above.value) / 2;
  return answerWithEvidence(
    middleValue,
    [below, above],
    () => [half(below), half(above)],
    "median",
  );
}
