import type { Words } from "../core/words/words";
import { packFilesEn } from "./en/packFiles";
import { packFilesZh } from "./zh/packFiles";

/** What was expected of the files of a pack. */
export const PACK_FILE_WORDS = {
  kind: { en: packFilesEn.kind, zh: packFilesZh.kind },
  descriptor: { en: packFilesEn.descriptor, zh: packFilesZh.descriptor },
  file: { en: packFilesEn.file, zh: packFilesZh.file },
  bytes: (size: number): Words => ({ en: packFilesEn.bytes(size), zh: packFilesZh.bytes(size) }),
};
