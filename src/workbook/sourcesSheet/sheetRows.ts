import { citation } from "../../core/cite/cite";
import type { CitationStyleName } from "../../core/cite/citationStyle";
import { locatorMark } from "../../core/facts/locator";
import { placeLink, webLink } from "../../core/workbook/hyperlink";
import { shownPlace } from "../../core/workbook/places";
import type { Language } from "../../core/words/words";
import type { CellInput } from "../../hosts/host";
import type { CitedSource } from "./citedSources";
import { COLUMNS, FIRST_SOURCE_ROW } from "../own/ownSheet";
import type { SheetWords } from "../../words/ownSheet";

export interface SheetRows {
  readonly rows: readonly (readonly CellInput[])[];
  /** Rows of titles, counted from 0. */
  readonly titleRows: readonly number[];
}

/**
 * The whole sheet: the documents with their numbers, then every cell that uses one, with the figure
 * as printed.
 */
export function sheetRows(
  sources: readonly CitedSource[],
  style: CitationStyleName,
  language: Language | null,
  remark: string,
  words: SheetWords,
): SheetRows {
  const documents = sources.map(({ number, source, uses }): CellInput[] => [
    text(`[${number}]`),
    text(citation({ source, facts: [] }, style, language)),
    webLink(source.url, source.url) ?? text(source.url),
    uses.length,
    text(source.id),
  ]);
  const uses = sources.flatMap(({ number, uses }) =>
    uses.map(({ place, fact }): CellInput[] => [
      text(`[${number}]`),
      placeLink(place, shownPlace(place)) ?? text(shownPlace(place)),
      text(fact.printed),
      text(locatorMark(fact.locator)),
      text(fact.id),
    ]),
  );
  const blank: CellInput[] = Array<CellInput>(COLUMNS).fill(null);
  const line = (...cells: readonly string[]): CellInput[] => [
    ...cells.map(text),
    ...blank.slice(cells.length),
  ];
  const rows = [
    line(words.sheetTitle),
    line(remark),
    blank,
    line(...Object.values(words.documentTitles)),
    ...documents,
    blank,
    line(...Object.values(words.useTitles)),
    ...uses,
  ];
  return { rows, titleRows: [0, FIRST_SOURCE_ROW - 1, FIRST_SOURCE_ROW + documents.length + 1] };
}

/** What a person would type for a text, whatever it begins with. */
function text(words: string): CellInput {
  return words === "" ? null : `'${words}`;
}
