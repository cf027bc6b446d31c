import { boxOf } from "../../core/workbook/places";
import { UnreadableFile } from "../unreadableFile";
import { formulaOfFile } from "./fileFormula";
import type { FileName, FileSheet, FileTable, FileWorkbook, LeftOut } from "./fileWorkbook";
import { settingsInFile } from "./keptSettings";
import { numberFormats } from "./numberFormats";
import { openParts, type Parts } from "./parts";
import { sharedStrings } from "./sharedStrings";
import { type SheetCells, type SheetContext, sheetCells } from "./sheetCells";

/**
 * A workbook from the bytes of an .xlsx or .xlsm.
 * @throws {UnreadableFile} when they are no workbook, damaged, encrypted or too large; what the
 *   file holds beside and is not read is named in `leftOut`.
 */
export function readWorkbook(bytes: Uint8Array): FileWorkbook {
  const parts = openParts(bytes);
  const relations = [...parts.relations(parts.workbook)];
  const partOf = (type: string) =>
    relations.find(([, relation]) => relation.type === type)?.[1].target ?? null;
  const outline = workbookOutline(parts);
  const links = outline.links.map((id) => linkPath(parts, id));
  const context = { texts: sharedStrings(parts, partOf("sharedStrings")), links };
  const byId = new Map(relations);
  const read = outline.sheets.flatMap((sheet) => {
    const relation = byId.get(sheet.id);
    if (relation?.type !== "worksheet") return [];
    return [readSheet(parts, sheet, relation.target, context)];
  });
  if (read.length === 0) throw NO_SHEETS;
  const other = outline.sheets.filter(({ id }) => byId.get(id)?.type !== "worksheet");
  return {
    sheets: read.map(({ sheet }) => sheet),
    names: outline.names.map((name) => fileName(name, outline.sheets, links)),
    dateSystem: outline.is1904 ? 1904 : 1900,
    formats: numberFormats(parts, partOf("styles")),
    externalLinks: links,
    settings: settingsInFile(parts),
    leftOut: leftOut(parts, links, other, read),
  };
}

const NO_SHEETS = new UnreadableFile({
  en: "The file holds no worksheet that can be read.",
  zh: "文件中没有可读取的工作表。",
});

interface Outline {
  readonly sheets: SheetEntry[];
  readonly names: NameEntry[];
  /** Ids of relations. */
  readonly links: string[];
  is1904: boolean;
}

interface SheetEntry {
  readonly name: string;
  readonly id: string;
  readonly state: string;
}

interface NameEntry {
  readonly name: string;
  readonly sheetIndex: number | null;
  text: string;
}

function workbookOutline(parts: Parts): Outline {
  const outline: Outline = { sheets: [], names: [], links: [], is1904: false };
  let open: NameEntry | null = null;
  parts.read(parts.workbook, {
    open: (tag, { name = "", id = "", state = "visible", localSheetId, date1904 }) => {
      if (tag === "workbookPr") outline.is1904 = date1904 === "1" || date1904 === "true";
      if (tag === "sheet") outline.sheets.push({ name, id, state });
      if (tag === "externalReference") outline.links.push(id);
      if (tag === "definedName") {
        const sheetIndex = localSheetId === undefined ? null : Number(localSheetId);
        open = { name, sheetIndex, text: "" };
        outline.names.push(open);
      }
    },
    text: (text) => {
      if (open) open.text += text;
    },
    close: (tag) => {
      if (tag === "definedName") open = null;
    },
  });
  return outline;
}

function fileName(
  { name, sheetIndex, text }: NameEntry,
  sheets: readonly SheetEntry[],
  links: readonly string[],
): FileName {
  const sheet = sheetIndex === null ? null : (sheets[sheetIndex]?.name ?? null);
  return { name, sheet, formula: formulaOfFile(text, links) };
}

/** Where another workbook lies, as the file says; an empty text where it does not. */
function linkPath(parts: Parts, id: string): string {
  const part = parts.relations(parts.workbook).get(id)?.target;
  const [path] = part === undefined ? [] : parts.relations(part).values();
  return path?.target ?? "";
}

interface ReadSheet {
  readonly sheet: FileSheet;
  readonly cells: SheetCells;
}

function readSheet(
  parts: Parts,
  { name, state }: SheetEntry,
  part: string,
  context: SheetContext,
): ReadSheet {
  const { listener, ...cells } = sheetCells(context);
  const merges: string[] = [];
  let isRightToLeft = false;
  parts.read(part, {
    ...listener,
    open: (tag, attributes) => {
      if (tag === "sheetView" && /^(1|true)$/.test(attributes.rightToLeft ?? ""))
        isRightToLeft = true;
      if (tag === "mergeCell" && boxOf(attributes.ref ?? "")) merges.push(attributes.ref ?? "");
      listener.open(tag, attributes);
    },
  });
  const tables = [...parts.relations(part).values()]
    .filter(({ type }) => type === "table")
    .flatMap(({ target }) => readTable(parts, target));
  const visibility =
    state === "hidden" ? "hidden" : state === "veryHidden" ? "very-hidden" : "visible";
  const sheet = {
    name,
    part,
    cells: cells.cells,
    visibility,
    isRightToLeft,
    merges,
    tables,
  } as const;
  return { sheet, cells };
}

function readTable(parts: Parts, part: string): readonly FileTable[] {
  const columns: string[] = [];
  const tables: FileTable[] = [];
  parts.read(part, {
    open: (tag, { name = "", displayName = name, ref = "", headerRowCount, totalsRowCount }) => {
      if (tag === "table" && boxOf(ref))
        tables.push({
          ...{ name: displayName, address: ref, columns },
          ...{ titleRows: Number(headerRowCount ?? 1), totalRows: Number(totalsRowCount ?? 0) },
        });
      if (tag === "tableColumn") columns.push(columnTitle(name));
    },
  });
  return tables;
}

/** Line breaks in a title are written as letters of XML. */
function columnTitle(name: string): string {
  return name.replace(/_x000[ad]_/gi, (mark) => (/a/i.test(mark) ? "\n" : "\r"));
}

function leftOut(
  parts: Parts,
  links: readonly string[],
  otherSheets: readonly SheetEntry[],
  read: readonly ReadSheet[],
): readonly LeftOut[] {
  const within = (which: (cells: SheetCells) => readonly string[]) =>
    read.flatMap(({ sheet, cells }) => which(cells).map((address) => `${sheet.name}!${address}`));
  const macros = parts.names.filter((name) => /vbaProject\.bin$|\/macrosheets\//i.test(name));
  const dataTables = ({ cells }: SheetCells) =>
    cells.flatMap(({ fills }) => (fills?.kind === "data-table" ? [fills.address] : []));
  const all: readonly (readonly [LeftOut["kind"], readonly string[]])[] = [
    ["macros", macros],
    ["external-links", links],
    ["sheets-of-other-kinds", otherSheets.map(({ name }) => name)],
    ["data-tables", within(dataTables)],
    ["cells-outside", within(({ outside }) => outside)],
    ["long-texts", within(({ longTexts }) => longTexts)],
    ["damaged-cells", within(({ damaged }) => damaged)],
  ];
  return all
    .filter(([, which]) => which.length > 0)
    .map(([kind, which]) => ({ kind, count: which.length, which: which.slice(0, NAMED) }));
}

/** How many are named of what was left out. */
const NAMED = 5;
