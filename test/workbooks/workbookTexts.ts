import { readFileSync } from "node:fs";
import { inflateRawSync } from "node:zlib";
import type { SheetText, TextCell } from "../../src/core/audit/sheetText";
import { cornerOf } from "../../src/core/workbook/places";

/**
 * The texts and numbers of an .xlsx file of this folder, formulas by the values that were saved;
 * numbers are drawn without their formats.
 */
export function workbookTexts(file: string): readonly SheetText[] {
  const parts = partsOf(readFileSync(file));
  const part = (name: string) => parts.get(name.replace(/^\//, "")) ?? "";
  const strings = elements(part("xl/sharedStrings.xml"), "si").map(({ inner }) => textOf(inner));
  const targets = new Map(
    elements(part("xl/_rels/workbook.xml.rels"), "Relationship").map(({ attributes }) => [
      attributes.Id,
      attributes.Target ?? "",
    ]),
  );
  return elements(part("xl/workbook.xml"), "sheet").map(({ attributes }) => {
    const target = targets.get(attributes["r:id"]) ?? "";
    const xml = part(target.startsWith("/") ? target : `xl/${target}`);
    return { name: attributes.name ?? "", rows: rowsOf(xml, strings) };
  });
}

function rowsOf(xml: string, strings: readonly string[]): SheetText["rows"] {
  return elements(xml, "row").flatMap(({ attributes, inner }) => {
    const cells = elements(inner, "c").flatMap((cell) => cellOf(cell, strings) ?? []);
    return cells.length > 0 ? [{ row: Number(attributes.r) - 1, cells }] : [];
  });
}

function cellOf({ attributes, inner }: Element, strings: readonly string[]): TextCell | null {
  const { r: address = "", t: type = "n" } = attributes;
  const column = cornerOf({ sheet: "", address }).left;
  const written = elements(inner, "v")[0]?.inner ?? "";
  if (type === "n") {
    if (written === "") return null;
    return { column, value: Number(written), text: String(Number(written)) };
  }
  if (type === "b" || type === "e") return null;
  const text = type === "s" ? (strings[Number(written)] ?? "") : textOf(inner);
  return text === "" ? null : { column, value: text, text };
}

/** All texts of an element, or what stands in it where it has no parts. */
function textOf(xml: string): string {
  const texts = [...xml.matchAll(/<(?:t|v)(?: [^>]*)?>([^<]*)</g)].map(([, text = ""]) => text);
  return unescaped(texts.join(""));
}

interface Element {
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly inner: string;
}

/** The elements of a name, which hold none of their own name, whatever their namespace. */
function elements(xml: string, name: string): readonly Element[] {
  const pattern = new RegExp(
    `<(?:\\w+:)?${name}(?=[\\s/>])([^>]*?)(?:/>|>([\\s\\S]*?)</(?:\\w+:)?${name}>)`,
    "g",
  );
  return [...xml.matchAll(pattern)].map(([, written = "", inner = ""]) => ({
    attributes: Object.fromEntries(
      [...written.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [
        key,
        unescaped(value),
      ]),
    ),
    inner: inner.replace(/<(\/?)\w+:/g, "<$1"),
  }));
}

function unescaped(text: string): string {
  return text
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(parseInt(code, hex ? 16 : 10)),
    )
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
}

const CENTRAL = 0x02014b50;
const DEFLATED = 8;

/** The parts of a zip archive by their names, as texts. */
function partsOf(file: Buffer): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  let at = file.readUInt32LE(end + 16);
  while (at < end && file.readUInt32LE(at) === CENTRAL) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset));
    const begins = file.readUInt32LE(at + 42);
    const from = begins + 30 + file.readUInt16LE(begins + 26) + file.readUInt16LE(begins + 28);
    const data = file.subarray(from, from + file.readUInt32LE(at + 20));
    const text = file.readUInt16LE(at + 10) === DEFLATED ? inflateRawSync(data) : data;
    parts.set(file.toString("utf8", at + 46, at + 46 + (name ?? 0)), text.toString("utf8"));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return parts;
}
