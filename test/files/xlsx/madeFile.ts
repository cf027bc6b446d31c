import { strToU8, zipSync } from "fflate";

/** A workbook's file in the words of its format, as small as it can be. */
export interface MadeFile {
  readonly sheets: readonly MadeSheet[];
  /** What stands in `<definedNames>`. */
  readonly names?: string;
  /** Texts that cells of type `s` refer to, each as what stands in `<si>`. */
  readonly texts?: readonly string[];
  /** Attributes of `<workbookPr>`. */
  readonly workbook?: string;
  /** Paths of other workbooks. */
  readonly links?: readonly string[];
  /** More parts, by name. */
  readonly parts?: Readonly<Record<string, string>>;
}

export interface MadeSheet {
  readonly name: string;
  /** What stands in `<sheetData>`. */
  readonly data: string;
  /** What stands before and after it. */
  readonly before?: string;
  readonly after?: string;
  /** More attributes of `<sheet>`. */
  readonly attributes?: string;
  /** What stands in `<table>`, with its attributes. */
  readonly table?: string;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

export function madeFile(made: MadeFile): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries({ ...madeParts(made), ...made.parts }).map(([name, xml]) => [
        name,
        strToU8(xml),
      ]),
    ),
  );
}

export function madeParts({
  sheets,
  names = "",
  texts = [],
  workbook = "",
  links = [],
}: MadeFile): Readonly<Record<string, string>> {
  const entries = sheets.map(
    ({ name, attributes = "" }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}" ${attributes}/>`,
  );
  const linked = links.map((_, at) => `<externalReference r:id="link${at + 1}"/>`);
  return {
    "[Content_Types].xml": contentTypes(sheets),
    "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml":
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr ${workbook}/>` +
      `<sheets>${entries.join("")}</sheets>` +
      `<externalReferences>${linked.join("")}</externalReferences>` +
      `<definedNames>${names}</definedNames></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets.map((_, at) => [`rId${at + 1}`, "worksheet", `worksheets/sheet${at + 1}.xml`]),
      ["texts", "sharedStrings", "sharedStrings.xml"],
      ...links.map((_, at) => [`link${at + 1}`, "externalLink", `externalLinks/link${at + 1}.xml`]),
    ]),
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${texts.map((one) => `<si>${one}</si>`).join("")}</sst>`,
    ...partsByName(sheets.flatMap(sheetParts)),
    ...partsByName(links.flatMap(linkParts)),
  };
}

function partsByName(parts: readonly (readonly string[])[]): Readonly<Record<string, string>> {
  return Object.fromEntries(parts.map(([name = "", xml = ""]) => [name, xml]));
}

function contentTypes(sheets: readonly MadeSheet[]): string {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const overrides = sheets.map(
    (_, at) =>
      `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${type}.worksheet+xml"/>`,
  );
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    `<Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>${overrides.join("")}</Types>`
  );
}

function relationships(all: readonly (readonly string[])[], mode = ""): string {
  const written = all.map(
    ([id = "", type = "", target = ""]) =>
      `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}" ${mode}/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${written.join("")}</Relationships>`;
}

function sheetParts({ data, before = "", after = "", table }: MadeSheet, at: number) {
  const part = `xl/worksheets/sheet${at + 1}.xml`;
  const xml = `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`;
  if (table === undefined) return [[part, xml]];
  const target = `../tables/table${at + 1}.xml`;
  return [
    [part, xml],
    [`xl/worksheets/_rels/sheet${at + 1}.xml.rels`, relationships([["table", "table", target]])],
    [`xl/tables/table${at + 1}.xml`, table.replace("<table ", `<table xmlns="${MAIN}" `)],
  ];
}

function linkParts(path: string, at: number) {
  const part = `xl/externalLinks/link${at + 1}.xml`;
  return [
    [part, `<externalLink xmlns="${MAIN}"/>`],
    [
      `xl/externalLinks/_rels/link${at + 1}.xml.rels`,
      relationships([["path", "externalLinkPath", path]], 'TargetMode="External"'),
    ],
  ];
}

/** A row of cells from column A on: each `type|value`, `=formula|value`, a number or null. */
export function row(number: number, ...cells: readonly (string | number | null)[]): string {
  const written = cells.map((cell, at) => {
    if (cell === null) return "";
    const address = `${String.fromCharCode(65 + at)}${number}`;
    if (typeof cell === "number") return `<c r="${address}"><v>${cell}</v></c>`;
    if (!cell.startsWith("=")) return `<c r="${address}" t="inlineStr"><is><t>${cell}</t></is></c>`;
    const [formula = "", value] = cell.slice(1).split("|");
    const saved = value === undefined ? "" : `<v>${value}</v>`;
    return `<c r="${address}"><f>${formula.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</f>${saved}</c>`;
  });
  return `<row r="${number}">${written.join("")}</row>`;
}
