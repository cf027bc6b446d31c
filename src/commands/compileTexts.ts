import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readFunctionHelp } from "../functions/help/readFunctionHelp";

const COMPILED = join(__dirname, "../data/functionHelp.json");

/**
 * Validates the help texts and writes them, joined with the records, as `functionHelp.json`, which
 * the bundles of the pane and the help page carry. Nothing is written when it would stay the same,
 * so that a watcher is not woken.
 * @throws when the texts have problems, with all of them in the message.
 */
export function writeFunctionHelp(): void {
  const text = `${JSON.stringify(readFunctionHelp())}\n`;
  if (!existsSync(COMPILED) || readFileSync(COMPILED, "utf8") !== text)
    writeFileSync(COMPILED, text);
}

if (require.main === module) writeFunctionHelp();
