import { foldedName } from "../words/nameIndex";
import { foreignCellAt, type ForeignCell } from "./foreignTable";
import type { ImportField, ImportMapping } from "./mapping";

/** A name with the mark of certainty that a table may put behind it: `Amazon #confident`. */
export interface MarkedName {
  readonly name: string;
  /** `confident`, `likely`, `speculative`; empty where there is none. */
  readonly mark: string;
}

export function markedName(text: string): MarkedName {
  const parts = /^(?<name>.*\S)\s+#(?<mark>[\p{L}-]+)$/u.exec(text.trim())?.groups;
  return { name: parts?.name ?? text.trim(), mark: (parts?.mark ?? "").toLowerCase() };
}

/** Marks that say that the writer is sure. */
export function isCertain(mark: string): boolean {
  return ["", "confident", "certain", "confirmed", "verified"].includes(mark);
}

/** What one row says by field: its own cells, then the headings above it, then the constants. */
export type RowFields = (field: ImportField) => ForeignCell;

/** Reads the fields of rows from the top; headings go on until the next. */
export function rowReader(mapping: ImportMapping): (row: readonly ForeignCell[]) => RowFields {
  const columns = new Map<ImportField, number>();
  mapping.columns.forEach(({ use }, at) => {
    if (use.as === "field" && !columns.has(use.field)) columns.set(use.field, at);
  });
  const { headings, constants } = mapping;
  let heading = "";
  return (row) => {
    if (headings !== "none" && isHeading(row)) heading = row.find(({ text }) => text)?.text ?? "";
    const above = heading;
    return (field) => {
      const at = columns.get(field);
      const own = at === undefined ? null : foreignCellAt(row, at);
      if (own && own.text !== "") return own;
      const text = field === headings && above !== "" ? above : (constants[field] ?? "");
      return { text, number: null, date: null };
    };
  };
}

/** A row with one text and nothing else: what stands below belongs to it. */
export function isHeading(row: readonly ForeignCell[]): boolean {
  const filled = row.filter(({ text }) => text !== "");
  return filled.length === 1 && filled[0]?.number === null && /\p{L}/u.test(filled[0].text);
}

/** A column's title over several rows: `OpenAI 2024` where the company stands over its years. */
export function titlesOf(
  rows: readonly (readonly ForeignCell[])[],
  [first, last]: readonly [number, number],
): readonly string[] {
  const titleRows = rows.slice(first - 1, last);
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) =>
    titleRows
      .map((row, at) => {
        const isLast = at === titleRows.length - 1;
        return isLast ? foreignCellAt(row, column).text : reachingText(row, column);
      })
      .filter((text, at, all) => text !== "" && foldedName(all[at - 1] ?? "") !== foldedName(text))
      .join(" "),
  );
}

/** In all but the last row of titles, one reaches to the next: its cells are merged. */
function reachingText(row: readonly ForeignCell[], column: number): string {
  for (let at = column; at >= 0; at--) {
    const { text } = foreignCellAt(row, at);
    if (text !== "") return text;
  }
  return "";
}
