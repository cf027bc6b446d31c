import { absentWordFailure } from "../facts/absentWords";
import type { Dataset } from "../facts/dataset";
import type { Fact } from "../facts/fact";
import { scopeOf } from "../facts/scopeOf";
import { offeredFigure } from "../facts/shortFigure";
import type { Words } from "../words/words";
import { compareTexts } from "./claims";
import type { Question } from "./question";
import { candidates } from "./rule";

/** How many scopes a message names. */
const MOST_SCOPES = 8;

/** Says that the scope asked for has no figure, and what the others would answer with. */
export function noScopeWords(dataset: Dataset, facts: readonly Fact[], question: Question): Words {
  const { scope } = question;
  // Post-money, say, which POSTMONEY computes.
  const absent = scope ? absentWordFailure(scope, "metric")?.words : undefined;
  const { en, zh } = scopeOffers(answersByScope(dataset, facts, question).slice(0, MOST_SCOPES));
  return !scope
    ? { en: `as a whole. There is: ${en}.`, zh: `（整体）。现有：${zh}。` }
    : {
        en: `with Scope=${scope}. There is: ${en}.${absent ? ` ${absent.en}` : ""}`,
        zh: `（Scope=${scope}）。现有：${zh}。${absent?.zh ?? ""}`,
      };
}

/**
 * What `Scope=` of each of the facts would answer by the rule, the latest first: for the time that
 * was asked, else at the latest.
 */
export function answersByScope(
  dataset: Dataset,
  facts: readonly Fact[],
  question: Question,
): readonly Fact[] {
  const latest = { ...question, period: "latest" } as const;
  const attempts = [question, latest, { ...latest, status: "any", pick: "preferred" }] as const;
  const answers = [...new Set(facts.map(scopeOf))].flatMap((scope) =>
    attempts.flatMap((one) => candidates(dataset, { ...one, scope }).slice(0, 1)).slice(0, 1),
  );
  return answers.sort((a, b) => compareTexts(b.period?.end, a.period?.end));
}

/** As a message lists them. */
export function scopeOffers(facts: readonly Fact[]): Words {
  const figures = facts.map(offeredFigure);
  return {
    en: figures.map(({ en }) => en).join(", "),
    zh: figures.map(({ zh }) => zh).join("、"),
  };
}
