import { type CitedDocument, bySource } from "../../core/cite/cite";
import { evidenceOf } from "../../core/query/claims";
import type { Dataset } from "../../core/facts/dataset";
import type { Evidence } from "../../core/evidence/explanation";
import { claimsOf } from "../../core/query/query";
import type { Words } from "../../core/words/words";
import type { CitedReference } from "../kinds/reference";

/** The documents behind references, each once, with the figures that are cited of it. */
export function citedDocuments(references: readonly CitedReference[]): readonly CitedDocument[] {
  return bySource(references.map(({ source, fact }) => ({ source, facts: fact ? [fact] : [] })));
}

/** What a cell that cites rests on: the figures, held against their claims when somebody asks. */
export function citedFigures(
  dataset: Dataset,
  documents: readonly CitedDocument[],
): { readonly evidence: readonly Evidence[] } {
  return {
    get evidence() {
      return documents.flatMap(({ facts }) =>
        facts.map((fact) => evidenceOf(fact, claimsOf(dataset, fact), CITED)),
      );
    },
  };
}

const CITED: Words = { en: "the figure cited", zh: "所引的数字" };
