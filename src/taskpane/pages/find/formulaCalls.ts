import type { Dataset } from "../../../core/facts/dataset";
import type { Entity, Metric } from "../../../core/facts/fact";
import type { FunctionHelp } from "../../../core/library/functionHelp";
import { type Argument, type FilledCall, formulaText } from "../../parts/calculator/formulaText";
import { type Ask, LATEST, type TableId } from "./ask";
import { type AskChoices, SCOPE } from "./askChoices";
import type { WorkbookDefaults } from "./workbookDefaults";
import { optionChoices } from "./optionChoices";

/** A formula and what it is made of, so that it can be run as the sheet will run it. */
export interface FormulaCall {
  readonly call: FilledCall;
  readonly formula: string;
}

/** Everything that calls are made from. */
export interface AskContext {
  readonly ask: Ask;
  readonly choices: AskChoices;
  readonly help: readonly FunctionHelp[];
  readonly dataset: Dataset;
  /** What a formula is answered by that names neither. */
  readonly defaults: WorkbookDefaults;
}

/** The call that answers with one figure: the short form of the metric where there is one, else GET. */
export function pointCall(
  of: AskContext,
  entity: Entity,
  metric: Metric,
  period: string,
): FormulaCall | null {
  const short = of.help.find(
    ({ family, metric: only }) => family === "points" && only === metric.id,
  );
  return request(short?.id ?? "GET", of, {
    entity: { text: entity.name },
    metric: { text: metricWord(metric) },
    period: period === LATEST ? null : { text: period },
  });
}

/** The call that spills a table of everything chosen. Lists of one stand as plain texts. */
export function tableCall(of: AskContext, id: TableId): FormulaCall | null {
  const { chosenEntities, chosenMetrics, chosenPeriods } = of.choices;
  const entities = chosenEntities.map(({ name }) => name);
  const metrics = chosenMetrics.map(metricWord);
  const isEver = chosenPeriods.length === 1 && chosenPeriods[0] === LATEST;
  const periods = id === "GRID" ? chosenPeriods : chosenPeriods.filter((one) => one !== LATEST);
  return request(id, of, {
    entity: list(entities, "column"),
    entities: list(entities, "column"),
    metric: list(metrics, "column"),
    metrics: list(metrics, "column"),
    periods:
      isEver && id !== "GRID"
        ? null
        : id === "HISTORY"
          ? stretch(of.choices)
          : list(periods, "row"),
  });
}

/** The function whose options are offered: that of the table, or of the first figure. Short forms have the options of GET. */
export function functionInUrl({ choices: choices, help }: AskContext): FunctionHelp | null {
  const id = choices.form === "cells" ? "GET" : choices.form;
  return help.find((one) => one.id === id) ?? null;
}

/** The options that a call of a function would be given, with what is chosen of each. */
export function chosenOptions(
  { ask, choices: choices, dataset, defaults: defaults }: AskContext,
  help: FunctionHelp,
) {
  return optionChoices(help, choices, dataset, defaults.mag).map((option) => {
    const wanted = ask.options[option.name];
    const isThere = option.choices.some(({ value }) => value === wanted);
    return { option, value: wanted !== undefined && isThere ? wanted : option.start };
  });
}

/** The function's own record says where each argument stands and which options it takes. */
function request(
  id: string,
  of: AskContext,
  given: Readonly<Record<string, Argument>>,
): FormulaCall | null {
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
      .map(({ option, value }) => [option.name, optionText(option.name, value)] as const),
  };
  return { call, formula: formulaText(call) };
}

/** The whole with no kind stated is asked for by a word. */
function optionText(name: string, value: string): string {
  return name === SCOPE && value === "" ? "whole" : value;
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
function stretch({ periods, chosenPeriods }: AskChoices): Argument {
  const chosen = periods.filter(({ text }) => chosenPeriods.includes(text));
  const first = [...chosen].sort((a, b) => (a.start < b.start ? -1 : 1))[0];
  const [last] = [...chosen].sort((a, b) => (a.end > b.end ? -1 : 1));
  if (!first || !last) return null;
  if (first === last) return { text: first.text };
  return { text: `${first.text.split("/")[0]}..${last.text.split("/").at(-1)}` };
}
