import { JSDOM } from "jsdom";
import { RemoteError, type RemoteObject } from "./remote";
import type { Workbook } from "./workbook";

/** The parts of XML that a workbook carries, for every add-in. */
export function xmlPartsObject(book: Workbook): RemoteObject {
  const { xmlParts } = book;
  const found = (id: unknown): RemoteObject => {
    const key = String(id);
    if (!xmlParts.has(key)) return absent();
    return {
      id: key,
      values: { id: () => key },
      methods: {
        GetXml: () => xmlParts.get(key),
        SetXml: (xml) => {
          xmlParts.set(key, wellFormed(xml));
        },
        Delete: () => xmlParts.delete(key) && null,
      },
    };
  };
  return {
    objects: {
      Item: found,
      Add: (xml) => {
        const id = `{0001-${partsMade++}}`;
        xmlParts.set(id, wellFormed(xml));
        return found(id);
      },
      GetByNamespace: (namespace) => ({
        items: () =>
          [...xmlParts]
            .filter(([, xml]) => xml.includes(`xmlns="${String(namespace)}"`))
            .map(([id]) => found(id)),
      }),
    },
  };
}

/** Over all workbooks. */
let partsMade = 0;

/** As Excel's parser takes it: characters that XML has, and elements that close. */
function wellFormed(xml: unknown): string {
  const text = String(xml);
  const { documentElement } = new JSDOM(text, { contentType: "text/xml" }).window.document;
  if (!isUnicode(text) || documentElement.localName === "parsererror")
    throw new RemoteError("InvalidArgument", "The argument is invalid or missing.");
  return text;
}

/** The parser that jsdom has lets halves of surrogate pairs pass. */
function isUnicode(text: string): boolean {
  try {
    encodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

function absent(): never {
  throw new RemoteError("ItemNotFound", "The requested resource doesn't exist.");
}
