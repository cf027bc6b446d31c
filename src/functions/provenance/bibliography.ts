import { bibliography as listed, type Cited } from "../../core/cite/cite";
import type { StyleName } from "../../core/cite/style";
import type { Dataset } from "../../core/facts/dataset";
import type { Language } from "../../core/words/words";
import { citedRange, type Reference } from "../kinds/reference";
import { cellWithEvidence, defineFunction } from "../record/record";
import { citedDocuments, figuresCited } from "./cited";
import { CITED_LANGUAGE, languageInUrl, STYLE } from "./citationParameters";

export const bibliography = defineFunction<
  [readonly Reference[] | null, StyleName, Language | "own"]
>({
  id: "BIBLIOGRAPHY",
  family: "provenance",
  parameters: [
    {
      name: "references",
      kind: citedRange,
      optional: true,
      follows: "without card",
    },
    STYLE,
    CITED_LANGUAGE,
  ],
  body: (dataset, references, style, lang) => {
    const documents = references === null ? allDocuments(dataset) : citedDocuments(references);
    return listed(documents, style, languageInUrl(lang)).map(({ text, cited }) => [
      cellWithEvidence(text, undefined, figuresCited(dataset, [cited])),
    ]);
  },
});

function allDocuments(dataset: Dataset): readonly Cited[] {
  return [...dataset.sources.values()].map((source) => ({ source, facts: [] }));
}
