import { bibliography as listed, type CitedDocument } from "../../core/cite/cite";
import type { CitationStyleName } from "../../core/cite/citationStyle";
import type { Dataset } from "../../core/facts/dataset";
import type { Language } from "../../core/words/words";
import { citedRange, type CitedReference } from "../kinds/reference";
import { cellWithEvidence, defineFunction } from "../record/record";
import { citedDocuments, citedFigures } from "./cited";
import { CITED_LANGUAGE, languageInUrl, STYLE } from "./citationParameters";

export const bibliographyFunction = defineFunction<
  [readonly CitedReference[] | null, CitationStyleName, Language | "own"]
>({
  id: "BIBLIOGRAPHY",
  family: "provenance",
  parameters: [
    {
      name: "references",
      kind: citedRange,
      optional: true,
      follows: "without card, together",
    },
    STYLE,
    CITED_LANGUAGE,
  ],
  body: (dataset, references, style, lang) => {
    const documents = references === null ? allDocuments(dataset) : citedDocuments(references);
    return listed(documents, style, languageInUrl(lang)).map(({ text, cited }) => [
      cellWithEvidence(text, undefined, citedFigures(dataset, [cited])),
    ]);
  },
});

function allDocuments(dataset: Dataset): readonly CitedDocument[] {
  return [...dataset.sources.values()].map((source) => ({ source, facts: [] }));
}
