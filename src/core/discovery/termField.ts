import type { Dataset } from "../facts/dataset";
import type { Entity, Metric } from "../facts/fact";
import { Failure } from "../words/failure";
import type { TableWord } from "../facts/tableWords";
import type { DefinedTerm, DefinedTermKind, TermMatch } from "./term";
import { ENTITY_KINDS, PERIOD_TYPES, spellingOf, spellingIfKnown } from "../facts/vocabulary";
import type { Language } from "../words/words";

/** What can be asked of a term. */
const TERM_FIELDS = [
  "definition",
  "name",
  "name_zh",
  "unit",
  "kind",
  "period_type",
  "aliases",
  "parent",
  "ticker",
  "fiscal_year_end",
  "fiscal_year_named",
  "note",
  "id",
] as const;
export type TermField = (typeof TERM_FIELDS)[number];

/** What a term has; a field that is missing or empty it has not. */
type Fields = Readonly<Partial<Record<TermField, string>>>;

/**
 * One field of a term. Slugs (`instant`, `company`) stay as formulas look for them unless a
 * language is given; a definition is in English then. Where the term could have been something
 * else, the definition says as what it was taken.
 * @throws {Failure} `not-found`, naming the fields that the term has, or that a text exists in
 *   English only.
 */
export function termField(
  dataset: Dataset,
  { term, others }: TermMatch,
  field: TermField,
  language: Language | null,
): string {
  if (term.as === "entity" && language === "zh") refuseEnglishOnly(term.entity, field);
  const fields = fieldsOf(dataset, term, language);
  const value = fields[field] ?? "";
  if (value === "") throw hasNot(fields, field);
  return field === "definition" ? value + takenAs(term, others, language) : value;
}

function fieldsOf(dataset: Dataset, term: DefinedTerm, language: Language | null): Fields {
  switch (term.as) {
    case "metric":
      return metricFields(term.metric, language);
    case "entity":
      return entityFields(dataset, term.entity, language);
    case "word":
      return wordFields(term.word, language);
  }
}

function metricFields(metric: Metric, language: Language | null): Fields {
  const { id, name, nameZh, unit, aliases, periodType, definition, definitionZh } = metric;
  return {
    definition: language === "zh" ? definitionZh : definition,
    name,
    name_zh: nameZh,
    unit,
    kind: language === "zh" ? "指标" : "metric",
    period_type: language === null ? periodType : spellingOf(PERIOD_TYPES, periodType, language),
    aliases: nameList(aliases),
    id,
  };
}

function entityFields(dataset: Dataset, entity: Entity, language: Language | null): Fields {
  const { id, name, nameZh, kind, parent, aliases, ticker, note, fiscalYearEnd, fiscalYearNamed } =
    entity;
  const owner = dataset.entities.get(parent);
  const ownerName = (language === "zh" ? owner?.nameZh : owner?.name) ?? parent;
  return {
    definition: [whatItIs(kind, ownerName, ticker, language), note].join(" ").trim(),
    name,
    name_zh: nameZh,
    kind: language === null ? kind : spellingIfKnown(ENTITY_KINDS, kind, language),
    aliases: nameList(aliases),
    parent: ownerName,
    ticker,
    ...(fiscalYearEnd === ""
      ? {}
      : { fiscal_year_end: fiscalYearEnd, fiscal_year_named: fiscalYearNamed }),
    note,
    id,
  };
}

/** `Product of OpenAI.`, `Company (MSFT).` */
function whatItIs(kind: string, owner: string, ticker: string, language: Language | null): string {
  const word = spellingIfKnown(ENTITY_KINDS, kind, language ?? "en");
  if (language === "zh")
    return `${owner === "" ? "" : `${owner}旗下`}${word}${ticker === "" ? "" : `（${ticker}）`}。`;
  const capitalized = word.charAt(0).toUpperCase() + word.slice(1);
  return `${capitalized}${owner === "" ? "" : ` of ${owner}`}${ticker === "" ? "" : ` (${ticker})`}.`;
}

function wordFields({ slug, senses }: TableWord, language: Language | null): Fields {
  const shown = language ?? "en";
  const [first] = senses;
  const one = senses.length === 1;
  const meanings = senses.map(({ column, meaning }) =>
    one ? meaning[shown] : `${AS[shown](column[shown])}${meaning[shown]}`,
  );
  return {
    definition: meanings.join(shown === "zh" ? "" : " "),
    name: first.word.en,
    name_zh: first.word.zh,
    kind: senses.map(({ column }) => column[shown]).join(shown === "zh" ? "、" : ", "),
    aliases: nameList([...new Set(senses.flatMap(({ others }) => others))]),
    id: slug,
  };
}

/** Before each sense of a word that has several. */
const AS: Readonly<Record<Language, (column: string) => string>> = {
  en: (column) => `As a ${column}: `,
  zh: (column) => `作为${column}：`,
};

/** Names can hold commas. */
function nameList(names: readonly string[]): string {
  return names.join("; ");
}

function takenAs(
  term: DefinedTerm,
  others: readonly DefinedTermKind[],
  language: Language | null,
): string {
  if (others.length === 0) return "";
  const ways = others.map((as) => `As=${as}`).join(", ");
  return language === "zh"
    ? `（此处按 As=${term.as} 理解；另可用 ${ways}。）`
    : ` (Taken with As=${term.as}; there is also ${ways}.)`;
}

function refuseEnglishOnly({ name, nameZh, note }: Entity, field: TermField): void {
  if (note === "" || (field !== "note" && field !== "definition")) return;
  throw new Failure("not-found", {
    en: `What is noted on ${name} exists in English only: leave Lang=zh out.`,
    zh: `${nameZh || name}的说明只有英文：请去掉 Lang=zh。`,
  });
}

function hasNot(fields: Fields, field: TermField): Failure {
  const presentFields = TERM_FIELDS.filter((one) => (fields[one] ?? "") !== "");
  const name = fields.name ?? "";
  return new Failure("not-found", {
    en: `${name} has no ${field}. It has: ${presentFields.join(", ")}.`,
    zh: `${fields.name_zh ?? name}没有 ${field} 字段。现有：${presentFields.join("、")}。`,
  });
}
