import { Unzip, UnzipInflate } from "fflate";
import type { Words } from "../../core/words/words";

/** The files of an archive by their paths, or why it cannot be taken. */
export type ZipFiles =
  { readonly files: ReadonlyMap<string, Uint8Array> } | { readonly problem: Words };

/** Limits of an archive: what is packed tighter than any text is a bomb. */
const MOST_BYTES = 200_000_000;
const MOST_FILES = 200;

/**
 * Reads a .zip. Nothing of it is taken when anything is wrong: paths that lead outside, one path
 * twice, more than 200 files, more than 200 MB together once unpacked (counted while unpacking,
 * whatever the archive says), what is broken or has a password.
 */
export function readZip(bytes: Uint8Array): ZipFiles {
  if (bytes.length === 0) return { problem: EMPTY };
  if (bytes.length > MOST_BYTES) return { problem: TOO_LARGE };
  const files = new Map<string, Uint8Array>();
  try {
    unzipInto(files, bytes);
  } catch (failure) {
    if (failure instanceof ZipProblem) return { problem: failure.words };
    return { problem: BROKEN };
  }
  return files.size === 0 ? { problem: BROKEN } : { files };
}

class ZipProblem extends Error {
  constructor(readonly words: Words) {
    super(words.en);
  }
}

function unzipInto(files: Map<string, Uint8Array>, bytes: Uint8Array): void {
  let total = 0;
  let open = 0;
  const unzip = new Unzip((file) => {
    refusePath(file.name, files);
    if (file.name.endsWith("/")) return;
    if (files.size >= MOST_FILES) throw new ZipProblem(TOO_MANY);
    const chunks: Uint8Array[] = [];
    files.set(file.name, new Uint8Array());
    open++;
    file.ondata = (failure, chunk, isLast) => {
      // What is thrown below comes back here as a failure of the part that was read.
      if (failure) throw failure instanceof ZipProblem ? failure : new ZipProblem(BROKEN);
      total += chunk.length;
      if (total > MOST_BYTES) throw new ZipProblem(TOO_LARGE);
      chunks.push(chunk);
      if (!isLast) return;
      open--;
      files.set(file.name, joined(chunks));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  // In parts, so that a bomb is noticed before it has burst.
  for (let at = 0; at < bytes.length; at += PART)
    unzip.push(bytes.subarray(at, at + PART), at + PART >= bytes.length);
  if (open > 0) throw new ZipProblem(BROKEN);
}

const PART = 16_384;

/** Paths stay inside of the archive, and each stands once. */
function refusePath(path: string, files: ReadonlyMap<string, unknown>): void {
  const isOutside = /^[/\\]|^[a-z]:|\\|\0/i.test(path) || path.split("/").includes("..");
  if (isOutside)
    throw new ZipProblem({
      en: `The archive has a path that leads outside: ${path.slice(0, 80)}`,
      zh: `压缩包含有指向外部的路径：${path.slice(0, 80)}`,
    });
  if (files.has(path))
    throw new ZipProblem({
      en: `The archive has a file twice: ${path.slice(0, 80)}`,
      zh: `压缩包中文件重复：${path.slice(0, 80)}`,
    });
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

const EMPTY: Words = { en: "The archive is empty (0 bytes).", zh: "压缩包为空（0 字节）。" };
const BROKEN: Words = {
  en: "The archive is broken, encrypted or no .zip.",
  zh: "压缩包已损坏、已加密或不是 .zip。",
};
const TOO_LARGE: Words = {
  en: "The archive holds more than 200 MB.",
  zh: "压缩包内容超过 200 MB。",
};
const TOO_MANY: Words = {
  en: "The archive holds more than 200 files.",
  zh: "压缩包含有超过 200 个文件。",
};
