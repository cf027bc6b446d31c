import { openDataset, type Dataset } from "../../src/core/dataset";
import type { Entity, Fact, Source } from "../../src/core/fact";
import { companies, documents, METRICS, RELEASED } from "./syntheticFacts";

/** A dataset of synthetic facts, with the companies and documents that they name. */
export function syntheticDataset(size: number, facts: Iterable<Fact>): Dataset {
  return openDataset({
    version: "0.0.0",
    released: RELEASED,
    sources: Array.from({ length: documents(size) }, (_, at) => document(at)),
    entities: Array.from({ length: companies(size) }, (_, at) => company(at)),
    metrics: METRICS,
    deals: [],
    facts,
  });
}

function company(at: number): Entity {
  return {
    id: `company-${at}`,
    name: `Company ${at}`,
    nameZh: `公司${at}`,
    kind: "company",
    parent: "",
    aliases: [],
    ticker: "",
    note: "",
  };
}

function document(at: number): Source {
  return {
    id: `document-${at}`,
    title: `文献${at}`,
    titleEn: `Document ${at}`,
    authors: [],
    publisher: `Publisher ${at % 50}`,
    published: RELEASED,
    publishedBasis: "printed",
    url: "",
    language: "zh",
    kind: "article",
    accessed: RELEASED,
    note: "",
  };
}
