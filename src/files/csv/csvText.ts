import type { Words } from "../../core/words/words";

/** The text of a file, or why it has none. */
export type CsvText =
  { readonly text: string; readonly encoding: string } | { readonly problem: Words };

/**
 * Reads the bytes of a file as text: UTF-8 and UTF-16 with or without a mark at their beginning,
 * else GB 18030, as Chinese spreadsheets save.
 * @param bytes What stands in the file, at most 200 MB.
 */
export function csvText(bytes: Uint8Array): CsvText {
  if (bytes.length === 0) return { problem: EMPTY };
  if (bytes.length > MOST_BYTES) return { problem: TOO_LARGE };
  for (const encoding of encodingsOf(bytes)) {
    const text = decoded(bytes, encoding);
    if (text !== null && !text.includes("\0")) return { text, encoding };
  }
  return { problem: NO_TEXT };
}

const MOST_BYTES = 200_000_000;

/** Which encodings are tried, by the first bytes. */
function encodingsOf(bytes: Uint8Array): readonly string[] {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return ["utf-16le"];
  if (first === 0xfe && second === 0xff) return ["utf-16be"];
  // Half of the bytes of Latin letters and of commas are 0 in UTF-16.
  const start = bytes.subarray(0, 400);
  const zerosAt = (rest: number) =>
    start.filter((byte, at) => byte === 0 && at % 2 === rest).length;
  if (zerosAt(1) > start.length / 8) return ["utf-16le"];
  if (zerosAt(0) > start.length / 8) return ["utf-16be"];
  return ["utf-8", "gb18030"];
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const EMPTY: Words = { en: "The file is empty (0 bytes).", zh: "文件为空（0 字节）。" };
const TOO_LARGE: Words = { en: "The file is larger than 200 MB.", zh: "文件超过 200 MB。" };
const NO_TEXT: Words = {
  en: "The file is no text in UTF-8, UTF-16 or GBK.",
  zh: "文件不是 UTF-8、UTF-16 或 GBK 编码的文本。",
};
