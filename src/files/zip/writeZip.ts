import { type Zippable, zipSync } from "fflate";

/** A .zip of files by their paths, the same bytes for the same files. */
export function writeZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const [path, bytes] of files) entries[path] = [bytes, { mtime: UNDATED, level: 9 }];
  return zipSync(entries);
}

/** The first day that the format knows: an archive of the same files is the same. */
const UNDATED = new Date(1980, 0, 1);
