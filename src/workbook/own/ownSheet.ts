import { addressOf, boxOf } from "../../core/workbook/places";
import type { Host } from "../../hosts/host";
import { isFilled } from "../edit/cellInput";
import { SHEET_WORDS } from "../../words/ownSheet";

/**
 * The columns of the sheet; the last of the documents' table holds their ids, by which a refresh
 * knows them again.
 */
export const WIDTHS = [8, 80, 28, 16, 34] as const;
export const COLUMNS = WIDTHS.length;
/**
 * The row of the first document, counted from 0: a title, a remark, a blank row and the titles of
 * the columns stand above.
 */
export const FIRST_SOURCE_ROW = 4;

/** The sheet that AIFIN built, as it stands. */
export interface OwnSheet {
  readonly name: string;
  /** Ids of the documents, in the order of their numbers. */
  readonly numbered: readonly string[];
  /** The last row that AIFIN wrote, counted from 0; what stands below is the user's. */
  readonly lastRow: number;
}

/**
 * The sheet of sources in a workbook; null where there is none. It is known by the titles of its
 * columns, in either language, so that it may be renamed or moved, and no sheet of the user's is
 * taken for it.
 */
export async function ownSheet(host: Host): Promise<OwnSheet | null> {
  for (const name of await host.sheets()) {
    const used = boxOf((await host.usedRange(name))?.address ?? "");
    if (!used || used.bottom < FIRST_SOURCE_ROW - 1) continue;
    const titles = {
      top: FIRST_SOURCE_ROW - 1,
      bottom: FIRST_SOURCE_ROW - 1,
      left: 0,
      right: COLUMNS - 1,
    };
    const [row = []] = await host.read({ sheet: name, address: addressOf(titles) });
    const texts = row.map(({ value }) => value);
    const isOwn = Object.values(SHEET_WORDS).some(({ documentTitles }) =>
      Object.values(documentTitles).every((title, at) => texts[at] === title),
    );
    if (isOwn) return { name, ...(await sheetAsWritten(host, name, used.bottom)) };
  }
  return null;
}

/** The same as a list of the sheets that AIFIN wrote. */
export async function sourcesSheets(host: Host): Promise<readonly string[]> {
  const own = await ownSheet(host);
  return own ? [own.name] : [];
}

/**
 * The last column holds the documents' ids; a blank row and titles below them, the figures' ids.
 */
async function sheetAsWritten(host: Host, sheet: string, bottom: number) {
  const column = { top: FIRST_SOURCE_ROW, bottom, left: COLUMNS - 1, right: COLUMNS - 1 };
  const ids = await host.read({ sheet, address: addressOf(column) });
  const blankFrom = (from: number) => {
    const at = ids.findIndex(([cell], row) => row >= from && !(cell && isFilled(cell)));
    return at < 0 ? ids.length : at;
  };
  const documents = blankFrom(0);
  const uses = blankFrom(documents + 1);
  const numbered = ids.slice(0, documents).map(([cell]) => cell?.text ?? "");
  return { numbered, lastRow: FIRST_SOURCE_ROW + uses - 1 };
}
