import type { Dataset } from "../facts/dataset";
import type { Fact } from "../facts/fact";
import { scopeOf } from "../facts/scopeOf";
import { qualifiedFigure } from "../facts/shortFigure";
import { STATUSES } from "../facts/vocabulary";
import { answersFor, type Period } from "../period/period";
import type { Words } from "../words/words";
import { mixedSummedFacts, summedFacts } from "./derivedSum";
import type { Question } from "./question";
import { answersByScope, scopeOffers } from "./noScopeWords";

/** How many periods a message lists. */
const LISTED = 6;

/**
 * Why there is no figure for a period: what would add up to it, the nearest periods, and the other
 * scopes that have it.
 * @param facts Of the scope and status asked for, whatever their period.
 * @param known Of whatever scope.
 */
export function noPeriodWords(
  dataset: Dataset,
  facts: readonly Fact[],
  known: readonly Fact[],
  question: Question,
): Words {
  const { period } = question;
  const sum = sumWords(dataset, question);
  const request = period === "latest" ? "LATEST" : namedPeriod(period);
  const other = ofStatus(question);
  const elsewhere = scopeOffers(answersElsewhere(dataset, known, question));
  const list = nearestPeriods(facts, period === "latest" ? "" : period.start).join(", ");
  const [only, ...more] = facts;
  const figure = only && more.length === 0 ? qualifiedFigure(only) : null;
  return {
    en: `for ${request}${other.en}.${sum.en} There is: ${list}${figure ? ` (${figure.en})` : ""}.${elsewhere.en && ` For ${request} there is ${elsewhere.en}.`}`,
    zh: `（${request}）${other.zh}。${sum.zh}现有期间：${list}${figure ? `（${figure.zh}）` : ""}。${elsewhere.zh && `${request} 另有 ${elsewhere.zh}。`}`,
  };
}

/** A period by its name and its days where these are not the same: `FY2023 (2022-07/2023-06)`. */
function namedPeriod({ text, wording }: Period): string {
  const name = wording?.sum ?? wording?.fiscalLabel;
  return name ? `${name} (${text})` : text;
}

function ofStatus({ status }: Question): Words {
  if (status === "any" || status === "preferred") return { en: "", zh: "" };
  return { en: ` of status ${status}`, zh: `的${STATUSES[status][1]}数字` };
}

/** What adds up to the period asked, where something does. */
function sumWords(dataset: Dataset, question: Question): Words {
  const parts = summedFacts(dataset, question);
  if (parts)
    return {
      en: ` Derive=sum adds it up from ${parts.length} figures.`,
      zh: `Derive=sum 可由 ${parts.length} 个数字相加得出。`,
    };
  const mixed = mixedSummedFacts(dataset, question);
  if (!mixed) return { en: "", zh: "" };
  const list = `{${mixed.map(({ period }) => `"${period?.text ?? ""}"`).join(",")}}`;
  return {
    en: ` Derive=sum does not add what is planned to what is reported: ask for ${list} and add them up yourself.`,
    zh: `Derive=sum 不把计划数与已报告数相加：请查询 ${list} 后自行相加。`,
  };
}

/** What answers for the period asked in each of the other scopes. */
function answersElsewhere(
  dataset: Dataset,
  known: readonly Fact[],
  question: Question,
): readonly Fact[] {
  const { metric, period, scope } = question;
  if (period === "latest") return [];
  const fitting = known.filter(
    (fact) =>
      !isInScope(fact, scope) &&
      fact.period !== null &&
      answersFor(metric.periodType, fact.period, period),
  );
  return answersByScope(dataset, fitting, question);
}

function isInScope(fact: Fact, scope: string | null): boolean {
  return scope === null ? fact.scope === "" : scopeOf(fact) === scope;
}

/** The periods that begin nearest to a day, in order of time. */
export function nearestPeriods(facts: readonly Fact[], day: string): readonly string[] {
  const away = (start: string) => Math.abs(Date.parse(start) - Date.parse(day || start));
  const periods = new Map(
    facts.flatMap(({ period }) => (period ? [[period.text, period] as const] : [])),
  );
  return [...periods.values()]
    .sort((a, b) => away(a.start) - away(b.start))
    .slice(0, LISTED)
    .sort((a, b) => (a.end < b.end ? -1 : 1))
    .map(({ text }) => text);
}
