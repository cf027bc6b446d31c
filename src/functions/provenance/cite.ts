import { citation } from "../../core/cite/cite";
import type { StyleName } from "../../core/cite/style";
import type { Language } from "../../core/words/words";
import type { Reference } from "../kinds/reference";
import { cellWithEvidence, defineFunction } from "../record/record";
import { citedDocuments, figuresCited } from "./cited";
import { CITED_LANGUAGE, languageInUrl, STYLE } from "./citationParameters";
import { REFERENCE } from "./referenceParameter";

export const cite = defineFunction<[readonly Reference[], StyleName, Language | "own"]>({
  id: "CITE",
  family: "provenance",
  parameters: [REFERENCE, STYLE, CITED_LANGUAGE],
  body: (dataset, references, style, lang) => {
    const documents = citedDocuments(references);
    const text = documents.map((cited) => citation(cited, style, languageInUrl(lang))).join("; ");
    return cellWithEvidence(text, undefined, figuresCited(dataset, documents));
  },
});
