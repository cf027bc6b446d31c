import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openParts } from "./parts";
import { escapedXml, type NewSheet, sheetXml } from "./sheetXml";

/**
 * A workbook's file with a sheet added at its end, or with what a sheet holds replaced. Only the
 * parts that list sheets change, and the sheet's own; every other part is what it was, byte for
 * byte.
 * @param replaced The part of the sheet whose place it takes; null adds one.
 * @throws {UnreadableFile} when the bytes are no workbook.
 */
export function withSheet(bytes: Uint8Array, sheet: NewSheet, replaced: string | null): Uint8Array {
  const { workbook } = openParts(bytes);
  const parts = unzipSync(bytes);
  const spelled = (name: string) =>
    Object.keys(parts).find((one) => one.toLowerCase() === name.toLowerCase()) ?? name;
  const textOf = (name: string) => strFromU8(parts[spelled(name)] ?? new Uint8Array());
  const main = /xmlns(?::\w+)?="([^"]*\/(?:2006\/main|spreadsheetml\/main))"/.exec(
    textOf(workbook),
  )?.[1];
  const xml = strToU8(sheetXml(sheet, main ?? TRANSITIONAL));
  if (replaced !== null) return zipSync({ ...parts, [spelled(replaced)]: xml });
  const folder = workbook.slice(0, workbook.lastIndexOf("/") + 1);
  const rels = `${folder}_rels/${workbook.slice(folder.length)}.rels`;
  const target = freePart(Object.keys(parts), folder);
  const relations = textOf(rels);
  const [, office = OFFICE] = /Type="([^"]*)\/worksheet"/.exec(relations) ?? [];
  const id = freeId(relations);
  return zipSync({
    ...parts,
    [spelled("[Content_Types].xml")]: strToU8(
      before(
        textOf("[Content_Types].xml"),
        "Types",
        `<Override PartName="/${target}" ContentType="${SHEET_TYPE}"/>`,
      ),
    ),
    [spelled(rels)]: strToU8(
      before(
        relations,
        "Relationships",
        `<Relationship Id="${id}" Type="${office}/worksheet" Target="/${target}"/>`,
      ),
    ),
    [spelled(workbook)]: strToU8(
      before(
        textOf(workbook),
        "sheets",
        `<sheet xmlns="${main ?? TRANSITIONAL}" xmlns:r="${office}" name="${escapedXml(sheet.name)}" ` +
          `sheetId="${freeSheetId(textOf(workbook))}" r:id="${id}"/>`,
      ),
    ),
    [target]: xml,
  });
}

const TRANSITIONAL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** The text with something put before the end of an element, whatever its prefix. */
function before(xml: string, element: string, added: string): string {
  return xml.replace(new RegExp(`</(?:\\w+:)?${element}>`), (end) => added + end);
}

function freePart(names: readonly string[], folder: string): string {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  for (let at = 1; ; at++) {
    const name = `${folder}worksheets/aifin${at}.xml`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function freeId(relations: string): string {
  for (let at = 1; ; at++) if (!relations.includes(`"aifin${at}"`)) return `aifin${at}`;
}

function freeSheetId(workbook: string): number {
  return 1 + Math.max(0, ...[...workbook.matchAll(/sheetId="(\d+)"/g)].map(([, id]) => Number(id)));
}
