import { nameOf } from "../../../core/words/nameIn";
import { dayNumber } from "../../../core/period/calendar";
import type { Dataset } from "../../../core/facts/dataset";
import { isPlanned } from "../../../core/query/rule";
import type { ChartPoint } from "../../parts/charts/chartPoint";
import { intervalShown, pointWords } from "../../parts/facts/pointWords";
import { periodInWords } from "../../parts/facts/time";
import type { Speech } from "../../parts/speech/speech";
import {
  type DrawnCompany,
  type DrawnFact,
  isDrawnDisputed,
} from "../../../workbook/chart/drawnFacts";

/** A fact, and the point that it is drawn as. */
export interface FactPoint {
  readonly fact: DrawnFact;
  readonly point: ChartPoint;
}

/**
 * The points of companies at the time they are about, from left to right. @param all The companies
 * that series are counted among.
 */
export function pointsOverTime(
  chosen: readonly DrawnCompany[],
  all: readonly DrawnCompany[],
  dataset: Dataset,
  speech: Speech,
): readonly FactPoint[] {
  return chosen
    .flatMap((company) =>
      company.facts.map((fact) => {
        const day = dayNumber(fact.period.end);
        const series = all.findIndex(({ entity }) => entity === company.entity);
        const disputed = isDrawnDisputed(fact, company.facts);
        return {
          fact,
          point: {
            id: fact.id,
            day,
            value: fact.value,
            series,
            isHollow: isPlanned(fact.status),
            isDisputed: disputed,
            between: intervalShown(fact),
            label: [
              nameOf(dataset.entities.get(fact.entity), fact.entity, speech.language),
              periodInWords(fact.period, speech.language),
              ...pointWords(fact, dataset, speech),
              disputed ? speech.phrases.fact.disputed : "",
            ]
              .filter(Boolean)
              .join(" · "),
          },
        };
      }),
    )
    .sort((a, b) => a.point.day - b.point.day || a.point.value - b.point.value);
}
