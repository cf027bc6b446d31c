import { shortName } from "../../core/arithmetic/namedFact";
import type { Dataset } from "../../core/facts/dataset";
import type { Fact } from "../../core/facts/fact";
import { scopeOf } from "../../core/facts/scopeOf";
import { SCOPE_NAMES } from "../../core/facts/scopes";
import type { ChoiceHelp, OptionHelp } from "../../core/library/functionHelp";
import { DEFAULT_SETTINGS } from "../../core/library/workbookSettings";
import { Failure } from "../../core/words/failure";
import { SCALES } from "../../core/words/scale";
import type { Words } from "../../core/words/words";
import type { FunctionRecord, Parameter } from "../record/record";

/** A value that Excel offers for an argument, what it is called there, and what is said of it. */
export interface Offer {
  /** As the formula will have it, in every language. */
  readonly value: string;
  readonly name: Words;
  readonly tooltip?: Words;
}

/** The values that Excel offers for the arguments of functions. */
export interface Enums {
  /** By their ids; the same values are one enum. */
  readonly offers: ReadonlyMap<string, readonly Offer[]>;
  /** The id of the one for a parameter, where it has any. */
  readonly idFor: (record: FunctionRecord, parameter: Parameter<unknown>) => string | undefined;
}

/** What may be given for the arguments of functions, by their records and the data. */
export function enumsOf(records: readonly FunctionRecord[], dataset: Dataset): Enums {
  const offers = new Map<string, readonly Offer[]>();
  const idsByContent = new Map<string, string>();
  const idsByParameter = new Map<Parameter<unknown>, Map<string, string>>();
  for (const record of records)
    for (const parameter of record.parameters) {
      const found = offersFor(record, parameter, dataset);
      if (found.length === 0) continue;
      const content = JSON.stringify(found.map(({ value }) => value));
      const id = idsByContent.get(content) ?? `${record.id}_${parameter.name.toUpperCase()}`;
      idsByContent.set(content, id);
      offers.set(id, found);
      const own = idsByParameter.get(parameter) ?? new Map<string, string>();
      idsByParameter.set(parameter, own.set(record.id, id));
    }
  return { offers, idFor: ({ id }, parameter) => idsByParameter.get(parameter)?.get(id) };
}

function offersFor(
  record: FunctionRecord,
  parameter: Parameter<unknown>,
  dataset: Dataset,
): readonly Offer[] {
  const { name, kind, options } = parameter;
  const facts = dataset.facts.filter(({ metric }) => !record.metric || metric === record.metric);
  if (options) return options.flatMap((option) => optionOffers(option, facts));
  if (kind.choices) return kind.choices.map((value) => ({ value, name: same(value) }));
  const offers = BY_NAME[name]?.(dataset, facts) ?? [];
  return offers.filter(({ value }) => isTaken(value, parameter, dataset));
}

/** What the parameters of a name take. */
const BY_NAME: Readonly<
  Record<string, ((dataset: Dataset, facts: readonly Fact[]) => readonly Offer[]) | undefined>
> = {
  entity: entityOffers,
  entities: entityOffers,
  party: entityOffers,
  metric: metricOffers,
  metrics: metricOffers,
  term: metricOffers,
  period: periodOffers,
  periods: periodOffers,
  deal: dealOffers,
  deals: dealOffers,
  pre_money: dealOffers,
};

/** Companies and products with figures, by the name that formulas use, and their other name. */
function entityOffers({ entities }: Dataset, facts: readonly Fact[]): readonly Offer[] {
  const known = new Set(facts.map(({ entity }) => entity));
  return [...entities.values()]
    .filter(({ id }) => known.has(id))
    .map(({ name, nameZh }) => {
      return { value: name, name: { en: name, zh: nameZh }, tooltip: { en: nameZh, zh: name } };
    });
}

function metricOffers({ metrics }: Dataset): readonly Offer[] {
  return [...metrics.values()].map((metric) => ({
    value: shortName(metric),
    name: { en: metric.name, zh: metric.nameZh },
    tooltip: { en: metric.definition, zh: metric.definitionZh },
  }));
}

/** All deals; a function takes some of them. */
function dealOffers({ deals }: Dataset): readonly Offer[] {
  return [...deals.values()].map(({ id, name, nameZh }) => {
    return { value: id, name: { en: name, zh: nameZh } };
  });
}

/** The latest, every year that there are figures of, and all of these. */
function periodOffers({ facts }: Dataset): readonly Offer[] {
  const years = [
    ...new Set(facts.flatMap(({ period }) => (period?.grain === "year" ? [period.text] : []))),
  ].sort();
  const all = `${years[0]}..${years.at(-1)}`;
  return [
    { value: "LATEST", name: { en: "LATEST", zh: "LATEST 最新" } },
    ...[...years].reverse().map((year) => ({ value: year, name: { en: year, zh: `${year}年` } })),
    { value: all, name: same(all) },
  ];
}

/** `Mag=Billions`: an option with each of its values. */
function optionOffers({ names, choices }: OptionHelp, facts: readonly Fact[]): readonly Offer[] {
  const [name = "", nameZh = name] = names;
  return (OPEN_OPTIONS[name]?.(facts) ?? choices).map(({ value, zh }) => ({
    value: `${name}=${value}`,
    name: { en: `${name}=${value}`, zh: `${nameZh}=${zh}` },
  }));
}

/** The values of options that take others too. */
const OPEN_OPTIONS: Readonly<
  Record<string, ((facts: readonly Fact[]) => readonly ChoiceHelp[]) | undefined>
> = {
  Mag: () => SCALES.map(({ name, nameZh }) => ({ value: name, zh: nameZh })),
  Scope: (facts) => [
    { value: "whole", zh: "整体" },
    ...[...new Set(facts.map(scopeOf))]
      .filter(Boolean)
      .map((value) => ({ value, zh: SCOPE_NAMES.get(value)?.zh ?? value })),
  ],
};

function isTaken(value: string, { kind }: Parameter<unknown>, dataset: Dataset): boolean {
  const context = { dataset, settings: DEFAULT_SETTINGS };
  try {
    if (kind.shape === "each") kind.read(value, context);
    else kind.read([[value]], context);
    return true;
  } catch (failure) {
    if (failure instanceof Failure) return false;
    throw failure;
  }
}

function same(text: string): Words {
  return { en: text, zh: text };
}
