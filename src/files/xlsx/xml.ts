import { SaxesParser } from "saxes";
import { UnreadableFile } from "../unreadableFile";

/** What is to be done while a part is read from its first byte to its last. */
export interface XmlListener {
  /** @param name Without its prefix, as are the names of the attributes. */
  readonly open: (name: string, attributes: XmlAttributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/**
 * Reads a part of a workbook's file. Entities of its own are refused, so that none can grow.
 * @param part Its name, for the failure.
 * @throws {UnreadableFile} when it is no well-formed XML.
 */
export function readXml(bytes: Uint8Array, part: string, listener: XmlListener): void {
  const parser = new SaxesParser({ position: false, xmlns: false });
  parser.on("opentag", ({ name, attributes }) =>
    listener.open(withoutPrefix(name), attributesWithoutPrefix(attributes)),
  );
  if (listener.text) {
    parser.on("text", listener.text);
    parser.on("cdata", listener.text);
  }
  if (listener.close) {
    const { close } = listener;
    parser.on("closetag", ({ name }) => close(withoutPrefix(name)));
  }
  try {
    // In pieces: a large sheet is longer than a text may be.
    const decoder = new TextDecoder(isUtf16(bytes) ? "utf-16le" : "utf-8");
    for (let at = 0; at < bytes.length; at += PIECE)
      parser.write(decoder.decode(bytes.subarray(at, at + PIECE), { stream: true }));
    parser.write(decoder.decode()).close();
  } catch (failure) {
    if (failure instanceof UnreadableFile) throw failure;
    throw new UnreadableFile({
      en: `The part ${part} of the file is damaged: it is no well-formed XML.`,
      zh: `文件的部件 ${part} 已损坏：不是格式良好的 XML。`,
    });
  }
}

const PIECE = 1 << 20;

function isUtf16(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xfe;
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function attributesWithoutPrefix(attributes: Readonly<Record<string, string>>): XmlAttributes {
  const names = Object.keys(attributes);
  if (!names.some((name) => name.includes(":"))) return attributes;
  return Object.fromEntries(names.map((name) => [withoutPrefix(name), attributes[name]]));
}
