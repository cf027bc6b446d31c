import type { TableSource } from "./importedFact";
import type { RowFields } from "./importedRow";

/** The row of `sources.csv` that a row of a table names; null where it names none. */
export function sourceCells(
  fields: RowFields,
  today: string,
  addedBy: string,
): { readonly cells: Readonly<Record<string, string>>; readonly source: TableSource } | null {
  const named = fields("source").text;
  const isAddress = /^https?:\/\//.test(named);
  const title = isAddress ? "" : named;
  const url = isAddress ? named : fields("source_url").text;
  if (title === "" && url === "") return null;
  const isOwn = /^(?:own|self|自有|自己)$/i.test(title);
  const published = dayOrMonth(fields("source_published").text, fields("source_published").date);
  const publisher = fields("source_publisher").text || hostOf(url) || addedBy || title;
  const id = sourceId(publisher, published || today, title);
  const shown = title || url;
  return {
    source: { id, publisher, published, isOwn, addedBy },
    cells: {
      id,
      title: shown,
      title_en: shown,
      author: fields("source_author").text,
      publisher,
      published: published || today,
      published_basis: published ? "printed" : "inferred",
      url,
      language: /\p{Script=Han}/u.test(shown) ? "zh-Hans" : "en",
      kind: isOwn ? "own" : "table",
      accessed: today,
      note: "",
    },
  };
}

function dayOrMonth(text: string, date: string | null): string {
  if (date !== null) return date;
  return /^\d{4}-\d{2}(?:-\d{2})?$/.test(text) ? text : "";
}

function hostOf(url: string): string {
  return /^https:\/\/(?:www\.)?([^/?#:]+)/.exec(url)?.[1] ?? "";
}

/** Of two documents of one publisher and day, the title tells them apart. */
function sourceId(publisher: string, day: string, title: string): string {
  return [publisher, title.slice(0, 40), day.slice(0, 7)]
    .map((text) =>
      Array.from(text.normalize("NFKD").toLowerCase())
        .map((letter) =>
          /[a-z0-9-]/.test(letter)
            ? letter
            : /\p{L}/u.test(letter)
              ? (letter.codePointAt(0) ?? 0).toString(36)
              : "-",
        )
        .join("")
        .replace(/-+/g, "-")
        .replace(/^-|-$/g, ""),
    )
    .filter(Boolean)
    .join("-");
}
