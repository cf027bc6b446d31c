import type { Dataset } from "../facts/dataset";
import type { Fact } from "../facts/fact";
import { type Scale, SCALES } from "../words/scale";
import { UNITS } from "../words/unit";
import { type Amount, amountsEqualTo, PERCENT } from "./amounts";
import { readTitle } from "../titles/readTitle";
import { companyHeard, type Doubt, type Heard, type TitleEvidence } from "./companyEvidence";
import { levelsOf, type TitlesRead } from "./levels";
import { metricHeard } from "./metricEvidence";
import { isPeriodNamed, periodHeard } from "./periodEvidence";
import { scaleHeard } from "./scaleEvidence";
import type { SheetText, TextCell } from "./sheetText";
import { type TitlePlace, titlesInReach } from "./titlesInReach";

/** A fact that a typed number may be. */
export interface FactMatch extends Amount {
  /** In which unit the number was typed; `PERCENT` for 75 where the fact is 0.75. */
  readonly scale: Scale;
  readonly likelihood: Likelihood;
  /** Which title says what, in the order of `REASONS`. */
  readonly reasons: readonly MatchReason[];
}

/**
 * `very-likely`: titles name company, metric, time and unit, as far as the figure has them.
 * `likely`: of time and unit one is not named, or something is open. `unlikely`: little speaks for
 * it; for whoever asks.
 */
export const LIKELIHOODS = ["very-likely", "likely", "unlikely"] as const;
export type Likelihood = (typeof LIKELIHOODS)[number];

export const REASONS = ["company", "metric", "period", "scale"] as const;

export interface MatchReason {
  readonly about: (typeof REASONS)[number];
  readonly title: string;
  readonly from: TitlePlace;
}

const MOST = 5;

/**
 * The facts that a number of a sheet equals, the likeliest first, at most five; most numbers equal
 * none. Equal is equal to the last digit, in a unit that the titles name or leave open. Zero, years
 * and dates are no figures, nor is anything where no title in reach names one of our companies.
 *
 * @returns what tells the facts of a cell of a row, by its place among the rows of the sheet.
 */
export function knownFigures(
  sheet: SheetText,
  dataset: Dataset,
): (index: number, cell: TextCell) => readonly FactMatch[] {
  const reach = titlesInReach(sheet);
  return (index, cell) => {
    const amounts = equalAmounts(Number(cell.value), dataset);
    if (amounts.length === 0 || !reach.isNumber(index, cell)) return [];
    const inReach = reach.of(index, cell.column);
    if (!inReach.some(({ text }) => readTitle(dataset, text).companies.size > 0)) return [];
    const titles = levelsOf(inReach, dataset);
    const found = amounts.flatMap((one) => judged(one, cell, titles, dataset) ?? []);
    return withoutRivals(found)
      .sort(likeliestFirst)
      .slice(0, MOST)
      .map(({ isNamed: _, isMetricNamed: __, ...match }) => match);
  };
}

type InScale = Amount & { readonly scale: Scale };

function equalAmounts(number: number, dataset: Dataset): readonly InScale[] {
  return [PERCENT, ...SCALES].flatMap((scale) =>
    amountsEqualTo(number, scale, dataset)
      .filter(({ fact }) => isTypedIn(scale, fact))
      .map((amount) => ({ ...amount, scale })),
  );
}

/** Dollars and people are typed in any scale, fractions as percents, gigawatts singly. */
function isTypedIn(scale: Scale, { unit }: Fact): boolean {
  if (unit === "year") return false;
  if (scale.factor === 1) return true;
  return scale === PERCENT ? unit === "fraction" : (UNITS.get(unit)?.isScaled ?? false);
}

interface Judged extends FactMatch {
  /** Whether a title names exactly its period. */
  readonly isNamed: boolean;
  readonly isMetricNamed: boolean;
}

/** null where the titles say that the number is something else. */
function judged(
  { scale, ...amount }: InScale,
  cell: TextCell,
  titles: TitlesRead,
  dataset: Dataset,
): Judged | null {
  const { fact, side } = amount;
  const company = companyHeard(fact, titles, dataset);
  const metric = company === "against" ? "against" : metricHeard(fact, titles, dataset);
  const period = metric === "against" ? "against" : periodHeard(fact, titles, dataset);
  const inScale = period === "against" ? "against" : scaleHeard(fact, scale, cell, titles, dataset);
  const heard = { company, metric, period, scale: inScale };
  if (Object.values(heard).includes("against")) return null;
  const doubts = Object.values(heard).flatMap((one) => (isSaid(one) ? one.doubt : []));
  return {
    ...{ ...amount, scale },
    likelihood: side === "value" ? likelihood(heard, doubts) : "unlikely",
    reasons: REASONS.flatMap((about) => reason(about, heard[about])),
    isNamed: isPeriodNamed(fact, titles),
    isMetricNamed: metric !== "silent",
  };
}

function isSaid(heard: Heard): heard is TitleEvidence {
  return typeof heard === "object";
}

function likelihood(
  { company, metric, period, scale }: Readonly<Record<MatchReason["about"], Heard>>,
  doubts: readonly Doubt[],
): Likelihood {
  const known = [period, scale].filter(isSaid).length;
  if (!isSaid(company) || known === 0 || doubts.includes("much")) return "unlikely";
  if (!isSaid(metric)) return known === 2 ? "likely" : "unlikely";
  return known === 2 && !doubts.includes("some") ? "very-likely" : "likely";
}

function reason(about: MatchReason["about"], heard: Heard): readonly MatchReason[] {
  if (!isSaid(heard) || !heard.title) return [];
  return [{ about, title: heard.title.text, from: heard.title.from }];
}

/** Where no title names the metric, two metrics of the same number leave it open which is meant. */
function withoutRivals(found: readonly Judged[]): Judged[] {
  const metrics = new Set(found.map(({ fact }) => fact.metric));
  return found.map((one) =>
    one.isMetricNamed || metrics.size === 1 ? one : { ...one, likelihood: "unlikely" },
  );
}

function likeliestFirst(a: Judged, b: Judged): number {
  return (
    LIKELIHOODS.indexOf(a.likelihood) - LIKELIHOODS.indexOf(b.likelihood) ||
    Number(b.isNamed) - Number(a.isNamed) ||
    Number(isReported(b.fact)) - Number(isReported(a.fact)) ||
    (a.fact.known.end < b.fact.known.end ? 1 : -1) ||
    (a.fact.id < b.fact.id ? -1 : 1)
  );
}

function isReported({ status }: Fact): boolean {
  return status === "actual" || status === "estimate";
}
