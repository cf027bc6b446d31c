import { bounds } from "../../core/facts/bounds";
import type { Dataset } from "../../core/facts/dataset";
import { Failure } from "../../core/words/failure";
import type { Period } from "../../core/period/period";
import { factDescription } from "../../core/arithmetic/namedFact";
import type { DerivedNumber } from "../../core/arithmetic/derivedNumber";
import { refuseCurrencies } from "../../core/query/refuseCurrencies";
import { currencyOf } from "../../core/words/unit";
import type { Words } from "../../core/words/words";
import { formatOf, knownCell, scaledValue, unitIn, unitOnCard } from "../answer/format";
import { HIGH, leastCertain, LOW, openSide } from "../answer/sides";
import { type AnswerCell, type CardWords, cell, cellWithEvidence } from "../record/record";
import type { DerivedShape } from "./options";

/**
 * The side of a computed number that `Out=` asks for, in the scale of `Mag=`, with the figures it
 * was computed from.
 * @param dollars The unit of the result from amounts in dollars: those in another give another.
 * @throws {Failure} `not-found` where the printed figures leave that side open; `out-of-range`
 *   where it is beyond all numbers.
 */
export function derivedCell(
  derived: DerivedNumber,
  dollars: string,
  shape: DerivedShape,
  dataset: Dataset,
): AnswerCell {
  const { result, facts } = derived;
  refuseCurrencies([...facts, { unit: shape.curr ?? "" }]);
  const currency = facts.map(({ unit }) => currencyOf(unit)).find(Boolean) ?? "USD";
  const unit = dollars.replace("USD", currency);
  const { out, mag, lang } = shape;
  const withEvidence = ({ value, format }: AnswerCell) => cellWithEvidence(value, format, derived);
  const number = (value: number, side?: Words) =>
    cellWithEvidence(
      checkedFinite(scaledValue(value, unit, mag)),
      formatOf(unit, mag),
      derived,
      // A 0 may be a blank cell of an older Excel, which the card names.
      facts.length === 0 && value !== 0
        ? undefined
        : cardWords(derived.computed, unit, shape, side),
    );
  switch (out) {
    case "value":
      return number(result.value ?? noValue(derived, dataset), openSide(result.interval));
    case "status":
      return withEvidence(cell(leastCertain(facts) ?? noFigures()));
    case "low":
      return number(bound(result.interval.low, derived, dataset), LOW);
    case "high":
      return number(bound(result.interval.high, derived, dataset), HIGH);
    case "unit":
      return withEvidence(cell(unitIn(unit, mag, lang ?? "en")));
    case "known":
      return withEvidence(knownCell(lastKnown(derived)));
    case "factid":
      return withEvidence(cell(facts.map(({ id }) => id).join(" ") || noFigures()));
  }
}

function cardWords(
  computed: Words,
  unit: string,
  { mag, cards, lang }: DerivedShape,
  side?: Words,
): CardWords | undefined {
  if (cards === false) return undefined;
  return {
    ...unitOnCard(unit, mag, lang ?? "en"),
    side,
    computed,
    isEquation: true,
    ...(cards && { isRequested: true }),
  };
}

function checkedFinite(value: number): number {
  if (Number.isFinite(value)) return value;
  throw new Failure("out-of-range", {
    en: "The result is more than a number can hold.",
    zh: "结果超出数值范围。",
  });
}

/** The day on which the last of the figures became known: nobody could compute it before. */
function lastKnown({ facts }: DerivedNumber): Period {
  const [last] = facts.map(({ known }) => known).sort((a, b) => (a.end < b.end ? 1 : -1));
  return last ?? noFigures();
}

function bound(value: number, { facts }: DerivedNumber, dataset: Dataset): number {
  if (Number.isFinite(value)) return value;
  if (facts.length === 0) return noFigures();
  const open = facts.find((fact) => {
    const { low, high } = bounds(fact);
    return !Number.isFinite(low) || !Number.isFinite(high);
  });
  if (open) {
    const name = factDescription(dataset, open);
    throw new Failure("not-found", {
      en: `The result is open on that side: ${name.en} has an open end.`,
      zh: `结果在这一侧没有界限：${name.zh}有一端未载明。`,
    });
  }
  throw new Failure("not-found", {
    en: "The result is open on that side: within its rounding the divisor may be 0.",
    zh: "结果在这一侧没有界限：在舍入范围内除数可能为 0。",
  });
}

function noValue({ facts }: DerivedNumber, dataset: Dataset): never {
  const range = facts.find(({ value }) => value === null);
  const name = range ? factDescription(dataset, range) : { en: "A figure", zh: "该数字" };
  throw new Failure("not-found", {
    en: `${name.en} is a range: ask for Out=low or Out=high.`,
    zh: `${name.zh}是一个区间：请用 Out=low 或 Out=high。`,
  });
}

function noFigures(): never {
  throw new Failure("not-found", {
    en: "A plain number says neither how it was rounded nor where it comes from: give a cell that AIFIN answered, or ask for Out=value.",
    zh: "普通数字既不说明舍入，也不说明出处：请给出由 AIFIN 作答的单元格，或用 Out=value。",
  });
}
