import type { Dataset } from "../../core/facts/dataset";
import { shownPlace } from "../../core/workbook/places";
import type { FileWorkbook } from "../../files/xlsx/fileWorkbook";
import type { NewCell, NewSheet } from "../../files/xlsx/sheetXml";
import type { CellInput, Host } from "../../hosts/host";
import type { SheetWords } from "../../words/ownSheet";
import { freeName } from "../edit/freeName";
import { ownSheet, WIDTHS } from "../own/ownSheet";
import { usesAifin } from "../reading/usesAifin";
import { citedSources } from "../sourcesSheet/citedSources";
import { sheetRows } from "../sourcesSheet/sheetRows";
import type { FileAuditCell } from "./fileAudit";

/** The Sources sheet for a file, and the part of the one that AIFIN wrote there before. */
export interface SourcesInFile {
  readonly sheet: NewSheet;
  readonly replaces: string | null;
}

/** The Sources sheet of a workbook from a file; null where no cell uses a source. */
export async function sourcesInFile(
  cells: readonly FileAuditCell[],
  file: FileWorkbook,
  host: Host,
  dataset: Dataset,
  words: SheetWords,
): Promise<SourcesInFile | null> {
  const using = cells
    .filter(({ formula }) => usesAifin(formula))
    .map(({ sheet, cell, facts }) => {
      const place = { sheet, address: cell };
      const own = facts.filter(({ at }) => at === shownPlace(place));
      return { place, factIds: own.map(({ id }) => id) };
    });
  const own = await ownSheet(host);
  const sources = citedSources(using, own?.numbered ?? [], dataset);
  if (sources.length === 0) return null;
  const { rows } = sheetRows(sources, "apa", null, words.remark(dataset.version), words);
  const taken = file.sheets.map((sheet) => sheet.name);
  const name = own?.name ?? freeName(words.sheetName, taken, " ");
  return {
    sheet: { name, rows: rows.map((row) => row.map(newCell)), widths: WIDTHS },
    replaces: file.sheets.find((sheet) => sheet.name === own?.name)?.part ?? null,
  };
}

/** As `sheetRows` writes it: a text with an apostrophe before it, or a link. */
function newCell(cell: CellInput): NewCell {
  if (typeof cell !== "string") return typeof cell === "number" ? cell : null;
  if (cell.startsWith("'")) return cell.slice(1);
  const [, text = ""] = /^=HYPERLINK\("(?:[^"]|"")*","((?:[^"]|"")*)"\)$/.exec(cell) ?? [];
  return { formula: cell, value: text.replaceAll('""', '"') };
}
