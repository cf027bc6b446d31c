import type { Fact } from "../facts/fact";
import { scopeOf } from "../facts/scopeOf";
import type { Period } from "../period/period";
import { Failure } from "../words/failure";
import { offeredFigure, shortFigure } from "../facts/shortFigure";
import type { Words } from "../words/words";
import type { Question } from "./question";
import { areDistinct, haveEqualRank, reasonFor } from "./rule";

/**
 * Which of several kinds of figure answers (a share sale, a price before the money, one whose kind
 * is not stated), and that none does where nobody can tell.
 *
 * Of each kind the first by the order of rule.ts counts. The kind whose figure is later than those
 * of all others answers and is named. Kinds whose figures overlap in time, and parts of the whole,
 * are several things: the one who asks chooses.
 */

/** The figure that answers, and why. */
export interface ChosenFact {
  readonly fact: Fact;
  readonly reason: Words;
}

/**
 * @param facts What may answer, best first, at least one.
 * @throws {Failure} `not-found`, naming each part or kind with its figure.
 */
export function chosenFact(facts: readonly [Fact, ...Fact[]], question: Question): ChosenFact {
  const [first] = facts;
  const equals = facts.filter((fact) => haveEqualRank(fact, first, question));
  const parts = firstOfEach(equals, ({ scope }) => scope);
  if (parts.length > 1) throw severalFigures(parts, PARTS, question);
  const [latest = first, ...others] = inTimeDescending(firstOfEach(equals, ({ basis }) => basis));
  const rivals = others.filter((other) => overlap(latest.period, other.period));
  if (rivals.length > 0) throw severalFigures([latest, ...rivals], KINDS, question);
  const ofKind = facts.filter(({ basis }) => basis === latest.basis);
  if (others.length > 0) return { fact: latest, reason: latestKind(latest) };
  return { fact: latest, reason: withPart(latest, reasonFor(ofKind, question), question) };
}

/** The first fact of each group, in the order in which they stand. */
function firstOfEach(facts: readonly Fact[], keyOf: (fact: Fact) => string): readonly Fact[] {
  const firsts = new Map<string, Fact>();
  for (const fact of facts) if (!firsts.has(keyOf(fact))) firsts.set(keyOf(fact), fact);
  return [...firsts.values()];
}

/** The last to end first; a standing term has no date and goes last. */
function inTimeDescending(facts: readonly Fact[]): readonly Fact[] {
  const end = ({ period }: Fact) => period?.end ?? "";
  return [...facts].sort((a, b) => (end(a) < end(b) ? 1 : end(a) > end(b) ? -1 : 0));
}

function overlap(a: Period | null, b: Period | null): boolean {
  return !a || !b || (a.start <= b.end && b.start <= a.end);
}

const PARTS: Words = { en: "of several parts", zh: "分属多个部分" };
const KINDS: Words = { en: "of several kinds", zh: "有多种口径" };

/** How many figures a message names. */
const NAMED = 8;

function severalFigures(facts: readonly Fact[], what: Words, { entity, metric }: Question) {
  const list = (language: "en" | "zh") =>
    facts
      .slice(0, NAMED)
      .map((fact) => offeredFigure(fact)[language])
      .join(language === "zh" ? "、" : ", ");
  return new Failure("not-found", {
    en: `Choose one, ${list("en")}: ${metric.name} of ${entity.name} is ${what.en}.`,
    zh: `请选择其一：${list("zh")}。${entity.nameZh || entity.name}的${metric.nameZh}${what.zh}。`,
  });
}

function latestKind(fact: Fact): Words {
  const kind = scopeOf(fact);
  return {
    en: `${kind || "kind not stated"}: later than figures of other kinds`,
    zh: `${kind || "口径未说明"}：晚于其他口径的数字`,
  };
}

/** A part or a kind that was not asked for is said. */
function withPart(fact: Fact, reason: Words, { scope }: Question): Words {
  const kind = scopeOf(fact);
  if (scope !== null || kind === "") return reason;
  return { en: `${kind}; ${reason.en}`, zh: `${kind}；${reason.zh}` };
}

/**
 * An id decides nothing that a reader sees: two figures that nothing tells apart answer only where
 * they are one number.
 * @param facts What may answer, best first.
 * @throws {Failure} `not-found`, naming both.
 */
export function refuseTie([first, second]: readonly Fact[], question: Question): void {
  if (!first || !second || areDistinct(first, second, question)) return;
  if (first.value === second.value && first.low === second.low && first.high === second.high)
    return;
  const { entity, metric } = question;
  const each = [first, second];
  const list = (language: "en" | "zh") =>
    each.map((fact) => `${shortFigure(fact)[language]} (${fact.id})`).join(", ");
  throw new Failure("not-found", {
    en: `Nothing tells two figures apart, ${list("en")}: AIFIN.CLAIMS lists what is reported as ${metric.name} of ${entity.name}.`,
    zh: `无法区分以下数字：${list("zh")}。AIFIN.CLAIMS 列出${entity.nameZh || entity.name}的${metric.nameZh}的全部说法。`,
  });
}
