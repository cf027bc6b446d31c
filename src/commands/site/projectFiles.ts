import { existsSync, readFileSync } from "node:fs";
import type { ManifestFiles } from "./manifestProblems";

/** What `npm run build` makes, for a clone where it has not run. */
const BUILT = ["taskpane.html", "support.html", "functions.json", "functions.zh-CN.json"];

/** The files that the manifest can name, as they stand from the project's root. */
export const projectFiles: ManifestFiles = {
  exists: (file) => existsSync(file) || BUILT.includes(file),
  size: pngSize,
};

/** The width and height of a PNG in pixels. */
export function pngSize(file: string): readonly [width: number, height: number] {
  const sides = readFileSync(file).subarray(16, 24); // where a PNG says them
  return [sides.readUInt32BE(0), sides.readUInt32BE(4)];
}
