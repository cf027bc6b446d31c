import type { Dataset } from "../facts/dataset";
import type { Fact, Metric } from "../facts/fact";
import { isYear, type Period, yearPeriod } from "../period/period";
import { Failure } from "../words/failure";
import { shortFigure } from "../facts/shortFigure";
import type { Words } from "../words/words";
import { summedFacts } from "./derivedSum";
import type { Question } from "./question";
import { candidates, haveEqualRank } from "./rule";

/**
 * The question with a year in the place of LATEST, where a total is asked for: the last year that
 * had ended by the as-of day, else the next to come; never a longer stretch because it ends later.
 *
 * @throws {Failure} `not-found` where there are totals but none of a year, naming the last one.
 */
export function withYear(dataset: Dataset, question: Question): Question {
  if (question.period !== "latest" || !isTotal(question.metric)) return question;
  const facts = candidates(dataset, question);
  const [first] = facts;
  if (!first) return question;
  const dated = facts.filter((fact) => haveEqualRank(fact, first, question)).filter(isDated);
  const whole = dated.map(({ period }) => period).filter(isYear);
  const years = [...whole, ...derivedYears(dataset, question, dated)];
  const ended = years.filter(({ end }) => end <= question.asOf).sort(byEnd);
  const period = ended.at(-1) ?? years.sort(byEnd)[0];
  if (period) return { ...question, period };
  const last = dated.sort((a, b) => byEnd(a.period, b.period)).at(-1);
  return last
    ? noYear(question, last, derivedYears(dataset, { ...question, derive: "sum" }, dated))
    : question;
}

/** The calendar years that add up from parts, where that is asked for. */
function derivedYears(
  dataset: Dataset,
  question: Question,
  dated: readonly Dated[],
): readonly Period[] {
  if (question.derive !== "sum") return [];
  const years = new Set(dated.map(({ period }) => Number(period.start.slice(0, 4))));
  return [...years]
    .map(yearPeriod)
    .filter((period) => summedFacts(dataset, { ...question, period }));
}

/** A multiple or a rate of change is of a stretch of time, but adds up to nothing. */
export function isTotal({ periodType, unit }: Metric): boolean {
  return periodType === "duration" && unit !== "multiple" && unit !== "fraction";
}

type Dated = Fact & { readonly period: Period };

function isDated(fact: Fact): fact is Dated {
  return fact.period !== null;
}

function byEnd(a: Period, b: Period): number {
  return a.end < b.end ? -1 : a.end > b.end ? 1 : 0;
}

function noYear({ metric, entity }: Question, last: Dated, derived: readonly Period[]): never {
  const figure = shortFigure(last);
  const sum = sumOffered(derived.at(-1));
  throw new Failure("not-found", {
    en: `Ask for ${last.period.text}, ${figure.en}: no ${metric.name} of ${entity.name} is of a whole year, this is the last total.${sum.en}`,
    zh: `请指定 ${last.period.text}（${figure.zh}）：${entity.nameZh || entity.name}的${metric.nameZh}没有全年数字，这是最晚的一个合计。${sum.zh}`,
  });
}

/** What would add up to a year. */
function sumOffered(year: Period | undefined): Words {
  return year
    ? { en: ` Derive=sum adds up ${year.text}.`, zh: `Derive=sum 可相加得出 ${year.text}。` }
    : {
        en: " All four quarters of a year, or both halves, would add up with Derive=sum.",
        zh: "若有全年四个季度或两个半年，Derive=sum 可相加得出。",
      };
}
