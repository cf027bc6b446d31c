import { dayNumber } from "../../../core/period/calendar";
import { factsAgree, compareTexts, isSuperseded } from "../../../core/query/claims";
import type { Dataset } from "../../../core/facts/dataset";
import type { Fact } from "../../../core/facts/fact";
import { isPlanned } from "../../../core/query/rule";
import type { ChartPoint } from "../charts/chartPoint";
import { intervalShown, pointWords } from "../facts/pointWords";
import type { Speech } from "../speech/speech";

/**
 * Claims about one thing as points: when each became known (a month counts from its last day) and
 * what it says. Claims that print a range or words have no point.
 * @param chosen The claim that the others are held against.
 */
export function claimPoints(
  claims: readonly Fact[],
  chosen: Fact,
  dataset: Dataset,
  speech: Speech,
): readonly ChartPoint[] {
  const words = speech.phrases.fact;
  return claims
    .filter(hasValue)
    .sort((a, b) => compareTexts(a.known.end, b.known.end) || a.value - b.value)
    .map((fact) => {
      const agrees = factsAgree(fact, chosen);
      const isOvertaken = !agrees && isSuperseded(fact, claims);
      return {
        id: fact.id,
        day: dayNumber(fact.known.end),
        value: fact.value,
        series: 0,
        isHollow: isPlanned(fact.status),
        isDisputed: !agrees && !isOvertaken,
        between: intervalShown(fact),
        label: [
          ...pointWords(fact, dataset, speech),
          agrees ? "" : isOvertaken ? words.superseded : words.disagrees,
        ]
          .filter(Boolean)
          .join(" · "),
      };
    });
}

function hasValue(fact: Fact): fact is Fact & { readonly value: number } {
  return fact.value !== null;
}
