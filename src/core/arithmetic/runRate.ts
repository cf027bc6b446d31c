import type { Dataset } from "../facts/dataset";
import type { Evidence } from "../evidence/explanation";
import type { Fact } from "../facts/fact";
import { Failure } from "../words/failure";
import { bounds } from "../facts/bounds";
import { evidenceOf } from "../query/claims";
import type { Grain, Period } from "../period/period";
import { claimsOf } from "../query/query";
import { SCALES } from "../words/scale";
import type { Words } from "../words/words";
import { monthsOf } from "./months";
import { factDescription, termWords } from "./namedFact";
import { type ValueInterval, valueInterval, times } from "./valueInterval";
import type { DerivedNumber } from "./derivedNumber";

/** For how long an amount was earned. */
export type RunRateBasis = "week" | "28days" | "month" | "quarter" | "half" | "year";

/** How many of each make a year of 12 months or 52 weeks. */
export const PERIODS_A_YEAR: Readonly<Record<RunRateBasis, number>> = {
  week: 52,
  "28days": 13,
  month: 12,
  quarter: 4,
  half: 2,
  year: 1,
};

const BASIS_WORDS: Readonly<Record<RunRateBasis, Words>> = {
  week: { en: "week", zh: "周" },
  "28days": { en: "28 days", zh: "28 天" },
  month: { en: "month", zh: "月" },
  quarter: { en: "quarter", zh: "季度" },
  half: { en: "half-year", zh: "半年" },
  year: { en: "year", zh: "年" },
};

/** A number of a cell, and the figures that its card names; none where it is plain. */
export interface CitedAmount {
  /** In dollars. */
  readonly value: number;
  readonly facts: readonly Fact[];
}

/**
 * The pace of a year that an amount of a shorter time stands for.
 *
 *     run-rate = amount × periods a year   (month 12, quarter 4, 28 days 13, week 52)
 *
 * @param basis For how long the amount was earned; null: the period of the figure on its card, or a
 *   month.
 * @param mayContradict Whether a basis other than the figure's own period counts.
 * @returns Dollars a year: 283,333,333 a month → 3,399,999,996. Its interval is that of the printed
 *   figure; without one both ends are open.
 * @throws {Failure} `bad-input` for a figure that is no total over a period (a run-rate already, a
 *   standing term), of a period without a basis, of another basis than stated, or of another amount
 *   than the cell's.
 */
export function runRate(
  dataset: Dataset,
  amount: CitedAmount,
  basis: RunRateBasis | null,
  mayContradict: boolean,
): DerivedNumber {
  const { value, facts } = amount;
  refuseOtherAmount(dataset, amount);
  for (const fact of facts) refuseUnfit(dataset, fact);
  const own = facts.map((fact) => basisOf(fact));
  const used = basis ?? basisOfCard(dataset, facts, own);
  const contradictedFact = facts.find((_, at) => own[at] !== used);
  if (contradictedFact && !mayContradict)
    throw contradictionFailure(dataset, contradictedFact, used);
  const factor = PERIODS_A_YEAR[used];
  const result: ValueInterval =
    facts.length === 0
      ? { value, interval: { low: -Infinity, high: Infinity } }
      : valueInterval(value, facts);
  return {
    result: times(result, factor),
    facts,
    computed: equation(dataset, amount, used, contradictedFact),
    get evidence() {
      return facts.map((fact): Evidence => {
        return { ...evidenceOf(fact, claimsOf(dataset, fact), ON_THE_CARD), role: "term" };
      });
    },
  };
}

const ON_THE_CARD: Words = { en: "named on the card of the cell", zh: "由单元格的卡片指明" };

function equation(
  dataset: Dataset,
  { value, facts: [fact] }: CitedAmount,
  basis: RunRateBasis,
  contradictedFact: Fact | undefined,
): Words {
  const zero = value === 0 ? " 0" : "";
  const term = fact ? termWords(dataset, fact) : { en: `amount${zero}`, zh: `金额${zero}` };
  const as = BASIS_WORDS[basis];
  const factor = PERIODS_A_YEAR[basis];
  const stated = [
    ...(contradictedFact ? [{ en: `basis as stated: ${as.en}`, zh: `口径按所写：${as.zh}` }] : []),
    { en: `${term.en} × ${factor}`, zh: `${term.zh} × ${factor}` },
  ];
  return {
    en: stated.map(({ en }) => en).join("; "),
    zh: stated.map(({ zh }) => zh).join("；"),
  };
}

const BASIS_OF_GRAIN: Readonly<Record<Grain, RunRateBasis | null>> = {
  month: "month",
  quarter: "quarter",
  half: "half",
  year: "year",
  day: null,
  span: null,
};

const MS_PER_DAY = 86_400_000;

/** The basis that a figure's own period is, or null. */
function basisOf({ period }: Fact): RunRateBasis | null {
  if (!period) return null;
  const days = Math.round((Date.parse(period.end) - Date.parse(period.start)) / MS_PER_DAY) + 1;
  if (period.grain === "span" && days === 28) return "28days";
  if (period.grain === "span" && days === 7) return "week";
  return period.grain === "span" ? wholeMonths(period) : BASIS_OF_GRAIN[period.grain];
}

/** A year, half-year, quarter or month that begins with any month: 2022-07/2023-06 is a year. */
function wholeMonths(period: Period): RunRateBasis | null {
  const dayAfter = new Date(Date.parse(period.end) + MS_PER_DAY);
  if (!period.start.endsWith("-01") || dayAfter.getUTCDate() !== 1) return null;
  return BASIS_OF_MONTHS.get(monthsOf(period)) ?? null;
}

const BASIS_OF_MONTHS: ReadonlyMap<number, RunRateBasis> = new Map([
  [12, "year"],
  [6, "half"],
  [3, "quarter"],
  [1, "month"],
]);

function basisOfCard(
  dataset: Dataset,
  facts: readonly Fact[],
  own: readonly (RunRateBasis | null)[],
): RunRateBasis {
  const [fact] = facts;
  if (!fact) return "month";
  const [basis] = own;
  if (basis) return basis;
  const name = factDescription(dataset, fact);
  throw new Failure("bad-input", {
    en: `${name.en} covers neither a week, 28 days, a month, a quarter, a half-year nor a year. A stated basis with Mix=basis takes it for one.`,
    zh: `${name.zh}所涉期间不是一周、28 天、一月、一季、半年或一年。写明 basis 并用 Mix=basis 可将其视为其中之一。`,
  });
}

function refuseUnfit(dataset: Dataset, fact: Fact): void {
  const metric = dataset.metrics.get(fact.metric);
  const name = factDescription(dataset, fact);
  if (fact.metric === "arr")
    throw new Failure("bad-input", {
      en: `${name.en} is a run-rate already: use it as it is.`,
      zh: `${name.zh}本身已是年化数，请直接使用。`,
    });
  if (metric?.periodType !== "duration" || fact.unit !== "USD")
    throw new Failure("bad-input", {
      en: `${name.en} is not an amount over a period: a run-rate comes from revenue or spending of a week, month, quarter.`,
      zh: `${name.zh}不是某一期间的金额：年化数须由一周、一月、一季的收入或支出得出。`,
    });
}

/** What scaling may add to a number that was a bound of the interval, as a part of it. */
const SCALING_ERROR = 1e-9;

/**
 * A cell that shows millions and is taken for dollars, or what was computed, is not what its card
 * says.
 */
function refuseOtherAmount(dataset: Dataset, { value, facts }: CitedAmount): void {
  const [fact] = facts;
  if (!fact) return;
  const printed = amountsOf(facts);
  if (isBetween(value, Math.min(...printed), Math.max(...printed))) return;
  const name = factDescription(dataset, fact);
  if (!printed.some((one) => isScaled(value, one)))
    throw new Failure("bad-input", {
      en: `The cell holds ${value} USD, computed from figures such as ${name.en}: RUNRATE wants a reported figure or a plain number.`,
      zh: `单元格为 ${value} 美元，由${name.zh}等数字计算而来：RUNRATE 需要有报道的数字或普通数字。`,
    });
  throw new Failure("bad-input", {
    en: `The cell holds ${value} USD, but the figure on its card is ${name.en}: give Mag= as that cell has it.`,
    zh: `单元格为 ${value} 美元，而其卡片上的数字是${name.zh}：请给出与该单元格相同的 Mag=。`,
  });
}

/** The values of figures, and the ends that their digits leave. */
function amountsOf(facts: readonly Fact[]): readonly number[] {
  return facts.flatMap((fact) => {
    const { low, high } = bounds(fact);
    return [fact.value ?? Infinity, low, high].filter(Number.isFinite);
  });
}

function isBetween(value: number, low: number, high: number): boolean {
  const slack = Math.abs(value) * SCALING_ERROR;
  return value >= low - slack && value <= high + slack;
}

/** Whether one amount is the other in the unit of a scale. */
function isScaled(a: number, b: number): boolean {
  return SCALES.some(({ factor }) =>
    [a * factor, a / factor].some((scaled) => isBetween(scaled, b, b)),
  );
}

function contradictionFailure(dataset: Dataset, fact: Fact, basis: RunRateBasis): Failure {
  const [name, stated] = [factDescription(dataset, fact), BASIS_WORDS[basis]];
  return new Failure("bad-input", {
    en: `The stated basis is ${stated.en}, but the amount is ${name.en}. Leave the basis out, or take it so with Mix=basis.`,
    zh: `所写 basis 为${stated.zh}，而金额是${name.zh}。请省略 basis，或用 Mix=basis 照此计算。`,
  });
}
