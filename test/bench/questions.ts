import { answer } from "../../src/core/query/query";
import type { Dataset } from "../../src/core/facts/dataset";
import type { Entity, Fact, Metric } from "../../src/core/facts/fact";
import { scopeOf } from "../../src/core/facts/scopeOf";
import { Failure } from "../../src/core/words/failure";
import { parsePeriod } from "../../src/core/period/period";
import type { Question } from "../../src/core/query/question";

/** A question as it is typed into cells, and as the query takes it. */
export interface TypedQuestion {
  readonly entity: string;
  readonly period: string | number;
  /** `Scope=api`, or null. */
  readonly options: string | null;
  readonly question: Question;
}

/**
 * Every question about a metric that the dataset can answer with one figure: each entity that has
 * figures of it, in English and in Chinese, by each period that one of them is about, its year, the
 * latest, and each scope.
 */
export function typedQuestions(dataset: Dataset, metric: Metric): readonly TypedQuestion[] {
  const request = [...dataset.entities.values()].flatMap((entity) =>
    dataset
      .factsOf(entity.id, metric.id)
      .flatMap((fact) => questionsOf(dataset, entity, metric, fact)),
  );
  const distinct = new Map(
    request.map((one) => [JSON.stringify([one.entity, one.period, one.options]), one]),
  );
  return [...distinct.values()].filter(({ question }) => hasFigure(dataset, question));
}

function questionsOf(
  dataset: Dataset,
  entity: Entity,
  metric: Metric,
  fact: Fact,
): readonly TypedQuestion[] {
  const { period } = fact;
  const scope = scopeOf(fact) || null;
  const periods = period ? [period.text, Number(period.end.slice(0, 4)), "LATEST"] : ["LATEST"];
  return [entity.name, entity.nameZh].flatMap((name) =>
    periods.map((typed) => ({
      entity: name,
      period: typed,
      options: scope === null ? null : `Scope=${scope}`,
      question: {
        entity,
        metric,
        period: parsePeriod(String(typed)) ?? "latest",
        asOf: dataset.released,
        scope,
        counterparty: null,
        status: "preferred",
        pick: "preferred",
      },
    })),
  );
}

function hasFigure(dataset: Dataset, question: Question): boolean {
  try {
    return answer(dataset, question).value !== null;
  } catch (failure) {
    if (failure instanceof Failure) return false;
    throw failure;
  }
}
