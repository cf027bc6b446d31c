import { LARGEST_FILE } from "../archive/archive";
import { UnreadableFile } from "../unreadableFile";

/**
 * Refuses what cannot be an .xlsx by its first bytes and its size.
 * @throws {UnreadableFile}
 */
export function checkKind(bytes: Uint8Array): void {
  if (bytes.length === 0)
    throw new UnreadableFile({
      en: "The file is empty: it has 0 bytes.",
      zh: "文件为空（0 字节）。",
    });
  if (bytes.length > LARGEST_FILE)
    throw new UnreadableFile({
      en: `The file has ${megabytes(bytes.length)} MB; more than ${megabytes(LARGEST_FILE)} are not opened.`,
      zh: `文件大小为 ${megabytes(bytes.length)} MB；超过 ${megabytes(LARGEST_FILE)} MB 不予打开。`,
    });
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw compoundFile(bytes);
  if (startsWith(bytes, [0x50, 0x4b])) {
    if ((bytes[6] ?? 0) & 1) throw ENCRYPTED;
    return;
  }
  const text = new TextDecoder().decode(bytes.subarray(0, 2000)).trimStart().toLowerCase();
  if (/^(<!doctype html|<html|<table)/.test(text))
    throw notAWorkbook("a page of HTML", "HTML 网页");
  if (text.startsWith("<?xml")) throw notAWorkbook("a file of XML", "XML 文件");
  if (text.startsWith("%pdf")) throw notAWorkbook("a PDF", "PDF 文件");
  if (/^[^\0-\u0008]*[,;\t][^\0-\u0008]*$/.test(text))
    throw notAWorkbook("a table as plain text (.csv)", "纯文本表格（.csv）");
  throw notAWorkbook("of another kind", "其他类型的文件");
}

/** The refusal of a file that is something else. */
export function notAWorkbook(en: string, zh: string): UnreadableFile {
  return new UnreadableFile({
    en: `The file is no .xlsx workbook, but ${en}: save it as .xlsx first.`,
    zh: `该文件不是 .xlsx 工作簿，而是${zh}：请先另存为 .xlsx。`,
  });
}

const ENCRYPTED = new UnreadableFile({
  en: "The file is protected by a password and cannot be read: save it without one first.",
  zh: "文件受密码保护，无法读取：请先另存为不含密码的文件。",
});

/** An old .xls, or a workbook that is encrypted as a whole. */
function compoundFile(bytes: Uint8Array): UnreadableFile {
  return includes(bytes, utf16("EncryptedPackage"))
    ? ENCRYPTED
    : notAWorkbook("a file of an older kind (.xls)", "旧格式文件（.xls）");
}

function utf16(text: string): readonly number[] {
  return Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);
}

function includes(bytes: Uint8Array, part: readonly number[]): boolean {
  const [first = 0] = part;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (part.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024);
}
