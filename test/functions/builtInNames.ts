import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

const FOLDER = join(__dirname, "names");

/** The functions and commands of Excel 4 macro sheets: Excel reads them in names even today. */
export const macroNames: ReadonlySet<string> = namesIn("macros.txt");

/**
 * Excel's own worksheet functions by language. What a language leaves in English stands in the
 * English list alone.
 */
export const functionNames: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  readdirSync(FOLDER)
    .filter((file) => file !== "macros.txt")
    .map((file) => [basename(file, ".txt"), namesIn(file)]),
);

/**
 * A list is names apart by space or line; its first lines, after `#`, say where it comes from and
 * how far it goes.
 */
function namesIn(file: string): ReadonlySet<string> {
  const lines = readFileSync(join(FOLDER, file), "utf8").split("\n");
  return new Set(
    lines.filter((line) => !line.startsWith("#")).flatMap((line) => line.match(/\S+/g) ?? []),
  );
}
