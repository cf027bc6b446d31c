import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FunctionHelp } from "../core/library/functionHelp";
import { writeFunctionHelp } from "./compileTexts";
import { readFunctionHelp, helpFiles, OPTIONS } from "../functions/help/readFunctionHelp";
import { withTables } from "../functions/help/readmeTables";

const README = join(__dirname, "../functions/README.md");

/**
 * `npm run texts`: validates and compiles the help texts, writes the tables of functions and
 * options in src/functions/README.md anew, and says what there is.
 */
function report(help: readonly FunctionHelp[]): string {
  const count = (of: (one: FunctionHelp) => readonly unknown[]) => help.flatMap(of).length;
  return [
    `${help.length} functions in English and Chinese:`,
    `${count(({ parameters }) => parameters)} parameters,`,
    `${count(({ examples }) => examples)} examples, ${count(({ errors }) => errors)} errors.`,
  ].join(" ");
}

function main(): void {
  writeFunctionHelp();
  const help = readFunctionHelp();
  const readme = readFileSync(README, "utf8");
  writeFileSync(README, withTables(readme, help, helpFiles().get(OPTIONS) ?? ""));
  console.log(report(help));
}

if (require.main === module) main();
