import { foldedName } from "../words/nameIndex";
import type { WantedTitles } from "../workbook/titles";
import { type ForeignCell, foreignCellAt, type ForeignTable } from "./foreignTable";
import type { RowFields } from "./importedRow";
import type { ImportField } from "./mapping";

/** A document that the table *Sources* lists. */
type OwnDocument = Readonly<Partial<Record<ImportField, ForeignCell>>>;

type DocumentField =
  "id" | "source" | "source_url" | "source_publisher" | "source_published" | "source_author";

const TITLES: Readonly<Record<DocumentField, readonly string[]>> = {
  id: ["id", "编号", "number", "no"],
  source: ["title", "source", "标题", "来源"],
  source_url: ["url", "address", "link", "网址", "链接", "地址"],
  source_publisher: ["publisher", "发布者", "出版者"],
  source_published: ["published", "date", "发布日期", "日期"],
  source_author: ["author", "authors", "作者"],
};

const FIELDS = new Map(
  Object.entries(TITLES).flatMap(([field, titles]) =>
    titles.map((title) => [foldedName(title), field as DocumentField] as const),
  ), // The keys of the record above.
);

/** What *Sources* is known by. */
export const SOURCES_TITLES: WantedTitles = [
  TITLES.source,
  TITLES.source_published,
  TITLES.source_publisher,
];

/** The documents of *Sources*, by their ids and by their titles. */
export function documentsOf(sources: ForeignTable | null): ReadonlyMap<string, OwnDocument> {
  const [titles = [], ...rows] = sources?.rows ?? [];
  const fields = titles.map(({ text }) => FIELDS.get(foldedName(text)));
  const documents = new Map<string, OwnDocument>();
  for (const row of rows) {
    const document: Partial<Record<ImportField, ForeignCell>> = {};
    const names: string[] = [];
    fields.forEach((field, at) => {
      const cell = foreignCellAt(row, at);
      if (field === "id" || field === "source") names.push(foldedName(cell.text));
      if (field && field !== "id") document[field] = cell;
    });
    for (const name of names)
      if (name !== "" && !documents.has(name)) documents.set(name, document);
  }
  return documents;
}

/**
 * What a row says, with what *Sources* says of the document that it names: its title, address,
 * publisher, author and day.
 */
export function withDocument(
  fields: RowFields,
  documents: ReadonlyMap<string, OwnDocument>,
): RowFields {
  const document = documents.get(foldedName(fields("source").text));
  if (!document) return fields;
  return (field) => {
    const own = fields(field);
    return field === "source" || own.text === "" ? (document[field] ?? own) : own;
  };
}
