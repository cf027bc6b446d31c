import { citation } from "../../core/cite/cite";
import { withAssumptions } from "../../core/cite/withAssumptions";
import { shownPlace } from "../../core/workbook/places";
import type { CitationStyleName } from "../../core/cite/citationStyle";
import type { Language } from "../../core/words/words";
import type { CitedReference } from "../kinds/reference";
import { cellWithEvidence, defineFunction } from "../record/record";
import { citedDocuments, citedFigures } from "./cited";
import { CITED_LANGUAGE, languageInUrl, STYLE } from "./citationParameters";
import { REFERENCE } from "./referenceParameter";

export const cite = defineFunction<
  [readonly CitedReference[], CitationStyleName, Language | "own"]
>({
  id: "CITE",
  family: "provenance",
  parameters: [REFERENCE, STYLE, CITED_LANGUAGE],
  body: (dataset, references, style, lang) => {
    const documents = citedDocuments(references);
    const text = documents.map((cited) => citation(cited, style, languageInUrl(lang))).join("; ");
    const assumed = new Set(references.flatMap((one) => one.assumptions.map(shownPlace))).size;
    const language = languageInUrl(lang) ?? (style === "gbt7714" ? "zh" : "en");
    return cellWithEvidence(
      withAssumptions(text, assumed, language),
      undefined,
      citedFigures(dataset, documents),
    );
  },
});
