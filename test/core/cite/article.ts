import type { CitedDocument } from "../../../src/core/cite/cite";
import type { CitationStyleName } from "../../../src/core/cite/citationStyle";
import { CITATION_STYLES } from "../../../src/core/cite/citationStyles";
import type { Source } from "../../../src/core/facts/fact";

/** A document made up for these tests. */
const ARTICLE: Source = {
  id: "article",
  title: "算力之争",
  titleEn: "The fight for computing power",
  authors: ["林一舟"],
  publisher: "Morning Post (晨报)",
  published: "2024-06-28",
  publishedBasis: "printed",
  url: "https://example.org/a",
  language: "zh-Hans",
  kind: "news",
  accessed: "2024-07-01",
  note: "",
};

/** The document with changes, and the figures cited of it. */
export function cited(changes: Partial<Source>, ...facts: CitedDocument["facts"]): CitedDocument {
  return { source: { ...ARTICLE, ...changes }, facts };
}

export const STYLE_NAMES = Object.keys(CITATION_STYLES) as CitationStyleName[]; // The record's own keys.
