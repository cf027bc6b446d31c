import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/**
 * A copy of the built site with one file changed (null takes it away), as a folder of links: a copy
 * of all its bytes would take seconds.
 */
export function brokenSite(file: string, change: ((text: string) => string) | null): string {
  const built = path.resolve("dist");
  const folder = mkdtempSync(path.join(tmpdir(), "aifin-site-"));
  link(built, folder);
  const broken = path.join(folder, file);
  const text = readFileSync(broken, "utf8");
  rmSync(broken);
  if (change !== null) {
    const changed = change(text);
    if (changed === text) throw new Error(`${file} was not changed: the case is out of date.`);
    writeFileSync(broken, changed);
  }
  return folder;
}

/** Folders are made, so that files in them can be replaced; files are links. */
function link(from: string, to: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) {
      mkdirSync(target);
      link(source, target);
    } else symlinkSync(source, target);
  }
}
