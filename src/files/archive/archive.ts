import { unzipSync, type UnzipFileInfo } from "fflate";
import { UnreadableFile } from "../unreadableFile";

/** The parts of a .zip, which are inflated when they are asked for. */
export interface Archive {
  /** As they are spelled in the file. */
  readonly names: readonly string[];
  /**
   * The bytes of a part, whatever the case of its name; null where there is none.
   * @throws {UnreadableFile} when the part is damaged.
   */
  readonly bytes: (name: string) => Uint8Array | null;
}

/** Larger files are refused: what comes of them fits into no page. */
export const LARGEST_FILE = 100 * 1024 * 1024;
/** All parts together, inflated. */
const LARGEST_CONTENT = 512 * 1024 * 1024;
const MOST_PARTS = 20_000;

/**
 * Opens the bytes of a .zip. A part takes no more room than the file says, and all of them together
 * no more than half a gigabyte, so that a small file cannot fill the memory.
 * @throws {UnreadableFile} for anything else.
 */
export function openArchive(bytes: Uint8Array): Archive {
  const parts = new Map<string, string>();
  let total = 0;
  unzipped(bytes, ({ name, originalSize }) => {
    total += originalSize;
    if (total > LARGEST_CONTENT || parts.size >= MOST_PARTS) throw TOO_MUCH;
    if (isOutside(name)) throw outside(name);
    parts.set(keyOf(name), name);
    return false;
  });
  return {
    names: [...parts.values()],
    bytes: (name) => {
      const spelled = parts.get(keyOf(name));
      if (spelled === undefined) return null;
      return unzipped(bytes, (part) => part.name === spelled)[spelled] ?? null;
    },
  };
}

/** Also of a file that was written with the separators of Windows. */
function keyOf(name: string): string {
  return name.replaceAll("\\", "/").toLowerCase();
}

function isOutside(name: string): boolean {
  return /(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i.test(name);
}

function unzipped(
  bytes: Uint8Array,
  filter: (part: UnzipFileInfo) => boolean,
): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (failure) {
    throw failure instanceof UnreadableFile ? failure : DAMAGED;
  }
}

const DAMAGED = new UnreadableFile({
  en: "The file is damaged or was cut short: it is no complete .zip, which an .xlsx is.",
  zh: "文件已损坏或不完整：.xlsx 应为完整的 .zip 压缩包。",
});

const TOO_MUCH = new UnreadableFile({
  en: "What the file holds would take more than 512 MB when it is unpacked, which is not opened.",
  zh: "文件解压后将超过 512 MB，不予打开。",
});

function outside(name: string): UnreadableFile {
  return new UnreadableFile({
    en: `The file has a part with a path that leads out of it, “${name}”, and is not opened.`,
    zh: `文件中有路径指向文件之外的部件“${name}”，不予打开。`,
  });
}
