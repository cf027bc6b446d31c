import type { Dataset } from "../facts/dataset";
import type { Fact, Status } from "../facts/fact";
import { qualifiedFigure } from "../facts/shortFigure";
import { STATUSES } from "../facts/vocabulary";
import { asFiscal, fiscalShift, ownPeriod } from "../period/fiscalYear";
import type { PeriodOrLatest, Period } from "../period/period";
import { Failure } from "../words/failure";
import type { Words } from "../words/words";
import type { Question } from "./question";
import { candidates, isPlanned } from "./rule";

/**
 * The question as the words of its period mean it: `2025A` asks for what happened, `2025E` and
 * `2025F` for an estimate, then a projection, then a target; `LTM` and `YTD` for a reported total.
 * A calendar period asked of a total of a company with a fiscal year of its own is its fiscal one
 * where `Fiscal=1` says so.
 * @throws {Failure} `bad-input` where a sum of months is asked of what is seen at a date;
 *   `not-found` where there is only a figure of another status, or only one of the fiscal year,
 *   naming it.
 */
export function questionAsWorded(dataset: Dataset, question: Question): Question {
  const { period, entity } = question;
  if (period === "latest") return question;
  if (!period.wording && entity.fiscalYearEnd === "") return question;
  const timed = inFiscalYear(dataset, question, period);
  const { sum, figures } = period.wording ?? {};
  if (sum && question.metric.periodType === "instant") throw isNoSum(question, sum, period);
  if (!figures || question.status !== "preferred") return timed;
  const wanted = figures === "expected" ? EXPECTED : REPORTED[figures];
  for (const status of wanted) {
    const request: Question = { ...timed, status };
    if (candidates(dataset, request).length > 0) return request;
  }
  const [other] = candidates(dataset, { ...timed, status: "any" });
  if (other) throw isOtherwise(timed, period, figures, other);
  return timed;
}

const EXPECTED = ["estimate", "projection", "target"] as const;
/** Both orders mean the same where nothing is planned: `preferred` takes what is reported. */
const REPORTED = { actual: ["actual"], reported: ["actual", "estimate"] } as const;

/** Whether a figure of a status is one that the words of a period ask for. */
export function isWantedFigure(status: Status, period: PeriodOrLatest | null): boolean {
  if (period === null || period === "latest") return true;
  switch (period.wording?.figures) {
    case undefined:
      return true;
    case "actual":
      return status === "actual";
    case "expected":
      return EXPECTED.some((one) => one === status);
    case "reported":
      return !isPlanned(status);
  }
}

/** What the reason on a card says of a fiscal period: `FY2023 is 2022-07/2023-06`. */
export function withFiscalDates(reason: Words, { period }: Question): Words {
  const label = period === "latest" ? undefined : period.wording?.fiscalLabel;
  if (label === undefined || period === "latest") return reason;
  return {
    en: `${label} is ${period.text}; ${reason.en}`,
    zh: `${label} 即 ${period.text}；${reason.zh}`,
  };
}

function inFiscalYear(dataset: Dataset, question: Question, period: Period): Question {
  const fiscal = fiscalPeriod(period, question);
  if (!fiscal) return question;
  const own = { ...question, period: fiscal };
  if (question.fiscal) return own;
  if (candidates(dataset, question).length > 0) return question;
  const [other] = candidates(dataset, own);
  if (other) throw isFiscalYear(question, fiscal);
  return question;
}

/**
 * A stretch of time that limits a list of figures: with `Fiscal=1` the company's own of that name.
 */
export function companyPeriod(period: PeriodOrLatest, question: Question): PeriodOrLatest {
  if (period === "latest" || !question.fiscal) return period;
  return fiscalPeriod(period, question) ?? period;
}

/**
 * The fiscal period that a company calls by the name of a calendar period, where a total is asked
 * for; null where it has no year of its own, or the period is nobody's year or part of one.
 */
function fiscalPeriod(period: Period, { entity, metric }: Question): Period | null {
  if (metric.periodType !== "duration" || !isOfFiscalGrain(period)) return null;
  const { fiscalLabel, sum } = period.wording ?? {};
  if (fiscalShift(entity) === 0 || fiscalLabel || sum) return null;
  return ownPeriod(asFiscal(period), entity);
}

/** Months and days are nobody's years. */
function isOfFiscalGrain({ grain, text }: Period): boolean {
  if (grain === "span") return text.split("/").every((end) => /^\d{4}(?:-[HQ]\d)?$/.test(end));
  return grain === "year" || grain === "half" || grain === "quarter";
}

function subjectWords({ entity, metric }: Question): Words {
  return {
    en: `${metric.name} of ${entity.name}`,
    zh: `${entity.nameZh || entity.name}的${metric.nameZh}`,
  };
}

function isFiscalYear(question: Question, own: Period): Failure {
  const what = subjectWords(question);
  const { text } = question.period === "latest" ? own : question.period;
  const label = own.wording?.fiscalLabel ?? own.text;
  return new Failure("not-found", {
    en: `No ${what.en} is of the calendar's ${text}. There is ${label}, its fiscal one, ${own.text}: ask for "${label}", or set Fiscal=1.`,
    zh: `没有${what.zh}按日历计的 ${text} 数字。有其财年 ${label}（${own.text}）的数字：请问“${label}”，或设 Fiscal=1。`,
  });
}

const LETTERS: Readonly<Record<"actual" | "expected" | "reported", Words>> = {
  actual: { en: "an actual figure (A)", zh: "实际数字（A）" },
  expected: { en: "an estimate or a plan (E, F)", zh: "估计或预测（E、F）" },
  reported: { en: "reported rather than planned", zh: "已报告（而非计划）的数字" },
};

function isOtherwise(
  question: Question,
  { text, wording }: Period,
  figures: "actual" | "expected" | "reported",
  other: Fact,
): Failure {
  const time = wording?.sum ? `${wording.sum} (${text})` : text;
  const said = isNot(question, time, LETTERS[figures], other);
  return new Failure("not-found", {
    en: `${said.en} Ask for ${other.period?.text ?? text}.`,
    zh: `${said.zh}请问 ${other.period?.text ?? text}。`,
  });
}

const LEAVE_OUT: Words = { en: "Leave Status= out", zh: "请省略 Status=" };
/** FORECASTS asks for what is planned without an option. */
const NOT_PLANNED: Words = { en: "GET without Status= gives it", zh: "不设 Status= 的 GET 可给出" };

/**
 * That what there is for the period is of another status than `Status=` asks for.
 * @param periods Those that have a figure of that status.
 */
export function isOfOtherStatus(
  question: Question,
  status: Status,
  other: Fact,
  periods: readonly string[],
): Failure {
  const { period } = question;
  const time = period === "latest" ? (other.period?.text ?? "") : period.text;
  const said = isNot(question, time, figureOf(status), other);
  const list = periods.join(", ");
  const next = isPlanned(status) && !isPlanned(other.status) ? NOT_PLANNED : LEAVE_OUT;
  return new Failure("not-found", {
    en: `${said.en} ${next.en}${list && `, or ask for one of ${list}`}.`,
    zh: `${said.zh}${next.zh}${list && `，或改问 ${list}`}。`,
  });
}

/** `Revenue of OpenAI for 2025 is not an actual figure: there is a target, about 13bn.` */
function isNot(question: Question, time: string, wanted: Words, other: Fact): Words {
  const what = subjectWords(question);
  const { en, zh } = figureOf(other.status);
  const figure = qualifiedFigure(other);
  return {
    en: `${what.en}${time && ` for ${time}`} is not ${wanted.en}: there is ${en}, ${figure.en}.`,
    zh: `${what.zh}${time && `（${time}）`}没有${wanted.zh}：现有${zh}，${figure.zh}。`,
  };
}

/** `an actual figure`, `an estimate`, `a target`. */
function figureOf(status: Status): Words {
  const [en, zh] = STATUSES[status];
  if (status === "actual") return { en: "an actual figure", zh: "实际数字" };
  return { en: `${/^[aeiou]/.test(en) ? "an" : "a"} ${en}`, zh };
}

function isNoSum(question: Question, sum: "LTM" | "YTD", { start, end }: Period): Failure {
  const { metric } = question;
  return new Failure("bad-input", {
    en: `${sum} adds up ${start} to ${end}, but ${metric.name} is seen at a date and does not add up: ask for ${end} (the last on or before it), ${end.slice(0, 4)} (the last of the year) or LATEST.`,
    zh: `${sum} 累计 ${start} 至 ${end}，而${metric.nameZh}是时点数，不能累计：请问 ${end}（该日或之前最近一个）、${end.slice(0, 4)}（该年最后一个）或 LATEST。`,
  });
}
