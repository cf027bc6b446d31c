import { notInTheData } from "../facts/notInTheData";
import type { Dataset } from "../facts/dataset";
import type { Entity, Metric } from "../facts/fact";
import { Failure } from "../words/failure";
import { nameIndex } from "../words/nameIndex";
import { didYouMean, nearNames } from "../words/nearNames";
import { TABLE_WORDS, type TableWord, tableWordNamesOf } from "../facts/tableWords";

/** What a term is: a metric, a company or product, or a word that the tables are written in. */
export type DefinedTerm =
  | { readonly as: "metric"; readonly metric: Metric }
  | { readonly as: "entity"; readonly entity: Entity }
  | { readonly as: "word"; readonly word: TableWord };
export type DefinedTermKind = DefinedTerm["as"];

/** A term that was understood, and as what else it could have been. */
export interface TermMatch {
  readonly term: DefinedTerm;
  readonly others: readonly DefinedTermKind[];
}

/**
 * The thing that a term names: a metric before a company before a word of the tables, unless it is
 * said which.
 * @throws {Failure} `bad-input` with the closest names where any is near; `not-found` for one that
 *   is plainly not in the data.
 */
export function termNamed(dataset: Dataset, name: string, as: DefinedTermKind | null): TermMatch {
  const metric = dataset.metricNames.find(name);
  const entity = dataset.entityNames.find(name);
  const word = WORDS.find(name);
  const all: DefinedTerm[] = [
    ...(metric ? [{ as: "metric" as const, metric }] : []),
    ...(entity ? [{ as: "entity" as const, entity }] : []),
    ...(word ? [{ as: "word" as const, word }] : []),
  ];
  const term = all.find((one) => as === null || one.as === as);
  if (term) return { term, others: all.filter((one) => one !== term).map((one) => one.as) };
  throw all.length > 0 ? isOther(name, all) : isUnknown(dataset, name);
}

const WORDS = nearNames(
  nameIndex(TABLE_WORDS, tableWordNamesOf, ({ senses: [{ word }] }) => word.zh),
);

function isOther(name: string, all: readonly DefinedTerm[]): Failure {
  const ways = all.map(({ as }) => `As=${as}`);
  return new Failure("not-found", {
    en: `"${cut(name)}" is no such thing, but there is: ${ways.join(", ")}.`,
    zh: `“${cut(name)}”不是此类词语，但另有：${ways.join("、")}。`,
  });
}

function isUnknown(dataset: Dataset, name: string): Failure {
  const absent = notInTheData(dataset, name);
  if (absent) return absent;
  const all = [dataset.metricNames, dataset.entityNames, WORDS];
  const near = all.map((one) => didYouMean(one, name)).find(({ en }) => en !== "") ?? NONE;
  return new Failure("bad-input", {
    en: `"${cut(name)}" is neither a metric, a company or product, nor a word of the tables.${near.en} AIFIN.LOOKFOR searches in every name.`,
    zh: `“${cut(name)}”既不是指标，也不是公司或产品，也不是表格用词。${near.zh}AIFIN.LOOKFOR 可在全部名称中查找。`,
  });
}

const NONE = { en: "", zh: "" };

function cut(name: string): string {
  return name.length > 60 ? `${name.slice(0, 60)}…` : name;
}
