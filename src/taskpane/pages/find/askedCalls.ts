import type { Dataset } from "../../../core/facts/dataset";
import type { Entity, Metric } from "../../../core/facts/fact";
import type { FunctionHelp } from "../../../core/library/functionHelp";
import { type Argument, type FilledCall, formulaText } from "../../parts/calculator/formulaText";
import { type Ask, LATEST, type TableId } from "./ask";
import type { Existing } from "./existing";
import type { Unnamed } from "./unnamed";
import { optionChoices } from "./optionChoices";

/** A formula and what it is made of, so that it can be run as the sheet will run it. */
export interface AskedCall {
  readonly call: FilledCall;
  readonly formula: string;
}

/** Everything that calls are made from. */
export interface AskedOf {
  readonly ask: Ask;
  readonly there: Existing;
  readonly help: readonly FunctionHelp[];
  readonly dataset: Dataset;
  /** What a formula is answered by that names neither. */
  readonly unnamed: Unnamed;
}

/** The call that answers with one figure: the short form of the metric where there is one, else GET. */
export function pointCall(
  of: AskedOf,
  entity: Entity,
  metric: Metric,
  period: string,
): AskedCall | null {
  const short = of.help.find(
    ({ family, metric: only }) => family === "points" && only === metric.id,
  );
  return asked(short?.id ?? "GET", of, {
    entity: { text: entity.name },
    metric: { text: metricWord(metric) },
    period: period === LATEST ? null : { text: period },
  });
}

/** The call that spills a table of everything chosen. Lists of one stand as plain texts. */
export function tableCall(of: AskedOf, id: TableId): AskedCall | null {
  const { chosenEntities, chosenMetrics, chosenPeriods } = of.there;
  const entities = chosenEntities.map(({ name }) => name);
  const metrics = chosenMetrics.map(metricWord);
  const isEver = chosenPeriods.length === 1 && chosenPeriods[0] === LATEST;
  const periods = id === "GRID" ? chosenPeriods : chosenPeriods.filter((one) => one !== LATEST);
  return asked(id, of, {
    entity: list(entities, "column"),
    entities: list(entities, "column"),
    metric: list(metrics, "column"),
    metrics: list(metrics, "column"),
    periods:
      isEver && id !== "GRID" ? null : id === "HISTORY" ? stretch(of.there) : list(periods, "row"),
  });
}

/** The function whose options are offered: that of the table, or of the first figure. Short forms have the options of GET. */
export function functionAsked({ there, help }: AskedOf): FunctionHelp | null {
  const id = there.form === "cells" ? "GET" : there.form;
  return help.find((one) => one.id === id) ?? null;
}

/** The options that a call of a function would be given, with what is chosen of each. */
export function chosenOptions({ ask, there, dataset, unnamed }: AskedOf, help: FunctionHelp) {
  return optionChoices(help, there, dataset, unnamed.mag).map((option) => {
    const wanted = ask.options[option.name];
    const isThere = option.choices.some(({ value }) => value === wanted);
    return { option, value: wanted !== undefined && isThere ? wanted : option.start };
  });
}

/** The function's own record says where each argument stands and which options it takes. */
function asked(
  id: string,
  of: AskedOf,
  given: Readonly<Record<string, Argument>>,
): AskedCall | null {
  const help = of.help.find((one) => one.id === id);
  if (!help) return null;
  const all: Readonly<Record<string, Argument>> = {
    ...given,
    asof: of.ask.asOf === "" ? null : { text: of.ask.asOf },
  };
  const call: FilledCall = {
    id,
    arguments: help.parameters
      .filter(({ options }) => !options)
      .map(({ name }) => all[name] ?? null),
    options: chosenOptions(of, help)
      .filter(({ option, value }) => value !== option.fallback)
      .map(({ option, value }) => [option.name, value] as const),
  };
  return { call, formula: formulaText(call) };
}

/** By its id, which is short and never changes. */
function metricWord({ id }: Metric): string {
  return id.toUpperCase();
}

function list(texts: readonly string[], way: "column" | "row"): Argument {
  const [only = ""] = texts;
  if (texts.length < 2) return { text: only };
  return way === "column" ? { column: texts } : { row: texts };
}

/** From the first to the last of the chosen periods. */
function stretch({ periods, chosenPeriods }: Existing): Argument {
  const chosen = periods.filter(({ text }) => chosenPeriods.includes(text));
  const first = [...chosen].sort((a, b) => (a.start < b.start ? -1 : 1))[0];
  const [last] = [...chosen].sort((a, b) => (a.end > b.end ? -1 : 1));
  if (!first || !last) return null;
  if (first === last) return { text: first.text };
  return { text: `${first.text.split("/")[0]}..${last.text.split("/").at(-1)}` };
}
