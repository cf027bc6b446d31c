import type { Dataset } from "../../../core/facts/dataset";
import type { Fact } from "../../../core/facts/fact";
import type { Calculation } from "./calculations";
import type { ModelCheck } from "./finding";
import type { AskedFigure, Term } from "./quantity";

/** What is wrong with the amounts that a calculation puts together, and which of them. */
export interface UnlikeAmounts {
  readonly check: ModelCheck;
  readonly terms: readonly Term[];
  readonly facts: readonly Fact[];
}

/** What one calculation puts together though it means different things. */
export function mixtures(calculation: Calculation, dataset: Dataset): readonly UnlikeAmounts[] {
  return RULES.flatMap(([check, kinds, rule]) => {
    const found = kinds.includes(calculation.kind) ? rule(calculation.terms, dataset) : [];
    if (found.length === 0) return [];
    const facts = new Set(found.flatMap(({ figures }) => figures.map(({ fact }) => fact)));
    return [{ check, terms: found, facts: [...facts] }];
  });
}

/** The terms that do not go together; none where all do. */
type Rule = (terms: readonly Term[], dataset: Dataset) => readonly Term[];

const ADDED = ["sum", "difference", "average"] as const;
const RELATED = ["sum", "difference", "average", "ratio", "comparison"] as const;

const RULES: readonly (readonly [ModelCheck, readonly Calculation["kind"][], Rule])[] = [
  ["run-rate-and-revenue", RELATED, differing(({ fact }) => REVENUES[fact.metric] ?? null)],
  ["part-and-whole", ["sum", "average"], partAndWhole],
  ["same-figure-twice", ["sum", "average"], sameTwice],
  ["plan-and-result", ["sum", "average"], differing(({ fact }) => plannedOrDone(fact))],
  ["plan-and-result", ["ratio", "difference"], ofOneSeries(({ fact }) => plannedOrDone(fact))],
  ["unlike-valuations", RELATED, differing(kindOfValuation)],
  ["one-origin-averaged", ["average"], oneOrigin],
  ["fiscal-and-calendar", RELATED, differing(({ fact }) => firstMonth(fact))],
  ["different-as-of", RELATED, differing(({ asOf }) => asOf)],
  ["different-mag", RELATED, differing(({ mag, fact }) => (isMoney(fact) ? mag : null))],
  ["units-mixed", [...ADDED, "comparison"], differing(({ fact }) => fact.unit)],
];

/**
 * Terms that each are of one kind, and not all of the same. A term that mixes kinds itself is not
 * looked at: the cell that mixes them is found by itself.
 */
function differing(kindOf: (figure: AskedFigure) => string | null): Rule {
  return (terms) => {
    const kinds = terms.flatMap((term) => {
      const own = new Set(term.figures.map(kindOf));
      const [kind = null] = own;
      return own.size === 1 && kind !== null ? [{ term, kind }] : [];
    });
    const isMixed = new Set(kinds.map(({ kind }) => kind)).size > 1;
    return isMixed ? kinds.map(({ term }) => term) : [];
  };
}

/** As `differing`, where all terms are of one metric of one company: growth, not a share. */
function ofOneSeries(kindOf: (figure: AskedFigure) => string | null): Rule {
  const rule = differing(kindOf);
  return (terms, dataset) => {
    const series = new Set(
      terms.flatMap(({ figures }) => figures.map(({ fact }) => `${fact.entity} ${fact.metric}`)),
    );
    return series.size === 1 ? rule(terms, dataset) : [];
  };
}

const REVENUES: Readonly<Record<string, string>> = { arr: "run-rate", revenue: "revenue" };

function plannedOrDone({ status }: Fact): string | null {
  if (status === "projection" || status === "target") return "plan";
  return status === "actual" || status === "estimate" ? "result" : null;
}

/** A price of shares that were sold, or before an investment, is none of the whole after it. */
function kindOfValuation({ fact }: AskedFigure): string | null {
  return fact.metric === "valuation" ? fact.basis || "whole" : null;
}

/** The month in which a year-long total begins: figures of other lengths are not compared. */
function firstMonth({ period }: Fact): string | null {
  if (!period) return null;
  const days = (Date.parse(period.end) - Date.parse(period.start)) / 86_400_000;
  return days > 360 && days < 370 ? period.start.slice(5, 7) : null;
}

function isMoney({ unit }: Fact): boolean {
  return unit === "USD" || /^[A-Z]{3}$/.test(unit);
}

function sameTwice(terms: readonly Term[]): readonly Term[] {
  const ids = terms.map(({ figures }) => new Set(figures.map(({ fact }) => fact.id)));
  return terms.filter((_, at) =>
    ids.some((other, index) => index !== at && [...other].some((id) => ids[at]?.has(id))),
  );
}

function partAndWhole(terms: readonly Term[], dataset: Dataset): readonly Term[] {
  const isRelated = (a: Term, b: Term) =>
    a !== b &&
    a.figures.some(({ fact }) =>
      b.figures.some(
        (other) => isPart(fact, other.fact, dataset) || isPart(other.fact, fact, dataset),
      ),
    );
  return terms.filter((term) => terms.some((other) => isRelated(term, other)));
}

/** Whether a figure is of a part of what another is of, at the same time. */
function isPart(part: Fact, whole: Fact, dataset: Dataset): boolean {
  if (part.metric !== whole.metric || !isSameTime(part, whole)) return false;
  if (part.entity === whole.entity) return part.scope !== "" && whole.scope === "";
  let parent = dataset.entities.get(part.entity)?.parent ?? "";
  for (let steps = 0; parent !== "" && steps < 10; steps++) {
    if (parent === whole.entity) return whole.scope === "";
    parent = dataset.entities.get(parent)?.parent ?? "";
  }
  return false;
}

function isSameTime(a: Fact, b: Fact): boolean {
  return a.period && b.period
    ? a.period.start <= b.period.end && b.period.start <= a.period.end
    : a.period === b.period;
}

/** Several claims about the same thing that come of one report. */
function oneOrigin(terms: readonly Term[]): readonly Term[] {
  const keyed = terms.flatMap((term) =>
    term.figures.map(({ fact }) => ({
      term,
      id: fact.id,
      key: [fact.entity, fact.metric, fact.scope, fact.period?.text, fact.origin].join("|"),
      isKnown: fact.origin !== "",
    })),
  );
  return terms.filter((term) =>
    keyed.some(
      (own) =>
        own.term === term &&
        own.isKnown &&
        keyed.some((other) => other.term !== term && other.id !== own.id && other.key === own.key),
    ),
  );
}
