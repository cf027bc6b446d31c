import { absentWord } from "../facts/absentWords";
import type { Dataset } from "../facts/dataset";
import type { Fact } from "../facts/fact";
import { insteadOf } from "../facts/notInTheData";
import { offeredFormula } from "../facts/offeredFormula";
import { scopeOf } from "../facts/scopeOf";
import { offeredFigure } from "../facts/shortFigure";
import { listWords } from "../words/listWords";
import type { Words } from "../words/words";
import { compareTexts } from "./claims";
import type { Question } from "./question";
import { candidates } from "./rule";

/** How many scopes a message names. */
const MOST_SCOPES = 8;

/** Says that the scope asked for has no figure, and what the others would answer with. */
export function noScopeWords(dataset: Dataset, facts: readonly Fact[], question: Question): Words {
  const { scope } = question;
  const answers = answersByScope(dataset, facts, question);
  if (!scope) {
    const { en, zh } = scopeOffers(answers.slice(0, MOST_SCOPES));
    return { en: `as a whole. There is: ${en}.`, zh: `（整体）。现有：${zh}。` };
  }
  const nearFirst = [true, false].flatMap((near) =>
    answers.filter((fact) => isNear(scopeOf(fact), scope) === near),
  );
  const { en, zh } = scopeOffers(nearFirst.slice(0, MOST_SCOPES));
  const others = ofOtherMetrics(dataset, question, scope);
  // Post-money, say, which POSTMONEY computes.
  const word = absentWord(scope, "metric");
  const absent = word ? insteadOf(dataset, word) : { en: "", zh: "" };
  return {
    en: `with Scope=${scope}. There is: ${en}.${others.en && ` Also: ${others.en}.`}${absent.en}`,
    zh: `（Scope=${scope}）。现有：${zh}。${others.zh && `另有：${others.zh}。`}${absent.zh}`,
  };
}

/** What other metrics of the entity have of the scope, or of one that is named after it. */
function ofOtherMetrics(
  dataset: Dataset,
  { entity, metric, asOf }: Question,
  scope: string,
): Words {
  const found = dataset
    .factsAbout(entity.id)
    .filter((fact) => fact.metric !== metric.id && fact.known.end <= asOf)
    .filter((fact) => isNear(scopeOf(fact), scope))
    .sort((a, b) => compareTexts(b.period?.end, a.period?.end));
  const latest = new Map(
    found.map((fact) => [`${fact.metric} ${scopeOf(fact)}`, fact] as const).reverse(),
  );
  return listWords([...latest.values()].map((fact) => offeredFormula(dataset, fact)));
}

/** Whether a scope is the one asked for, begins with it or has it among its words. */
function isNear(slug: string, asked: string): boolean {
  return `${slug}-`.startsWith(`${asked}-`) || slug.split(/[-+]/).includes(asked);
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
