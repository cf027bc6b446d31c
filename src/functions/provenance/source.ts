import { Failure } from "../../core/words/failure";
import { locatorMark, sourceLine } from "../../core/facts/locator";
import { knownCell, placeCell } from "../answer/format";
import { field } from "../kinds/closedList";
import type { CitedReference } from "../kinds/reference";
import { type AnswerCell, cell, defineFunction } from "../record/record";
import { citedDocuments, citedFigures } from "./cited";
import { publishedCell } from "./publishedCell";
import { REFERENCE } from "./referenceParameter";

/** The fields of a source, and of a figure in it, that a cell can ask for. */
const SOURCE_FIELDS = {
  short: ["short", "简引"],
  title: ["title", "标题"],
  title_en: ["title_en", "英文标题"],
  author: ["author", "作者"],
  publisher: ["publisher", "发布者"],
  published: ["published", "发布日"],
  url: ["url", "链接"],
  language: ["language", "语言"],
  note: ["note", "说明"],
  id: ["id", "来源编号"],
  paragraph: ["paragraph", "locator", "段落"],
  printed: ["printed", "原文"],
  known: ["known", "公开日"],
  origin: ["origin", "首发"],
  factid: ["factid", "数字编号"],
  fact_note: ["fact_note", "附注"],
  basis: ["basis", "口径"],
  period_basis: ["period_basis", "期间依据"],
  known_basis: ["known_basis", "公开日依据"],
} as const;
type SourceField = keyof typeof SOURCE_FIELDS;

export const source = defineFunction<[readonly CitedReference[], SourceField]>({
  id: "SOURCE",
  family: "provenance",
  parameters: [
    REFERENCE,
    {
      name: "field",
      kind: field(SOURCE_FIELDS, "short"),
      optional: true,
    },
  ],
  body: (dataset, references, field) => ({
    ...joinCells(references.map((reference) => sourceField(reference, field))),
    evidence: citedFigures(dataset, citedDocuments(references)).evidence,
  }),
});

/** What several figures give: one value where they agree, else all of them as text. */
function joinCells(cells: readonly AnswerCell[]): AnswerCell {
  const [first] = cells;
  const values = [...new Set(cells.map(({ value }) => value))];
  return first && values.length === 1 ? first : cell(values.join("; "));
}

function sourceField({ source, fact }: CitedReference, field: SourceField): AnswerCell {
  switch (field) {
    case "short":
      return cell(
        sourceLine(source.publisher, source.published, fact ? locatorMark(fact.locator) : ""),
      );
    case "title":
      return cell(source.title);
    case "title_en":
      return cell(source.titleEn);
    case "author":
      return cell(source.authors.join(", ") || throwAbsent("author", "作者"));
    case "publisher":
      return cell(source.publisher);
    case "published":
      return publishedCell(source.published);
    case "url":
      return cell(source.url || throwAbsent("link", "链接"));
    case "language":
      return cell(source.language);
    case "note":
      return cell(source.note || throwAbsent("note", "说明"));
    case "id":
      return cell(source.id);
    case "paragraph":
      return placeCell(ofFact(fact).locator);
    case "printed":
      return cell(ofFact(fact).printed);
    case "known":
      return knownCell(ofFact(fact).known);
    case "origin":
      return cell(ofFact(fact).origin);
    case "factid":
      return cell(ofFact(fact).id);
    case "fact_note":
      return cell(ofFact(fact).note || nothingNoted());
    case "basis":
      return cell(ofFact(fact).basis || null);
    case "period_basis":
      return cell(ofFact(fact).period === null ? null : ofFact(fact).periodBasis);
    case "known_basis":
      return cell(ofFact(fact).knownBasis);
  }
}

function throwAbsent(en: string, zh: string): never {
  throw new Failure("not-found", { en: `The document prints no ${en}.`, zh: `该文未载${zh}。` });
}

function nothingNoted(): never {
  throw new Failure("not-found", {
    en: "The row of this figure has no note.",
    zh: "该数字所在行没有附注。",
  });
}

function ofFact<T>(fact: T | null): T {
  if (fact !== null) return fact;
  throw new Failure("not-found", {
    en: "A source as a whole has no such field: give the id of a fact (Out=factid).",
    zh: "整份来源没有此字段：请给出数字编号（Out=factid）。",
  });
}
