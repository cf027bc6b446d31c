import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parsePeriod } from "../core/period";
import { type Compiled, compiledTable } from "./compiledTables";
import type { Descriptor } from "./descriptor";
import { resourceOf } from "./fields";
import { type Problem, sentence } from "./problem";
import { restored } from "./restore";
import { readTable, TABLE_NAMES, type Table } from "./table";
import { problems } from "./validate";

const TABLES = join(__dirname, "tables");
const COMPILED = join(__dirname, "compiled.json");

/**
 * Validates the tables of `src/data/tables` and writes them as `compiled.json`, which the bundles carry. Nothing is written when
 * it would stay the same, so that a watcher is not woken.
 * @throws when the tables have problems, with all of them in the message.
 */
export function writeCompiled(): void {
  const text = `${JSON.stringify(compiled(bundledTables(), bundledDescriptor()))}\n`;
  if (!existsSync(COMPILED) || readFileSync(COMPILED, "utf8") !== text)
    writeFileSync(COMPILED, text);
}

/** The bundled tables as they stand on disk, with what a spreadsheet did to them undone. */
export function bundledTables(): readonly Table[] {
  const descriptor = bundledDescriptor();
  return TABLE_NAMES.map((name) => {
    const table = readTable(name, readFileSync(join(TABLES, `${name}.csv`), "utf8"));
    return restored(table, resourceOf(descriptor, name));
  });
}

export function bundledDescriptor(): Descriptor {
  // The descriptor is our own file, held by a test against the columns of the tables.
  return JSON.parse(readFileSync(join(TABLES, "datapackage.json"), "utf8")) as Descriptor;
}

/** @throws when the tables have problems, with all of them in the message. */
export function compiled(tables: readonly Table[], descriptor: Descriptor): Compiled {
  refuse(problems(tables, descriptor));
  if (parsePeriod(descriptor.created)?.grain !== "day")
    throw new Error(
      `datapackage.json: "created" is "${descriptor.created}", expected the day of the release`,
    );
  return {
    version: descriptor.version,
    released: descriptor.created,
    // Every name has its table, or the validator had refused.
    tables: Object.fromEntries(
      tables.map((table) => [table.name, compiledTable(table)]),
    ) as Compiled["tables"],
  };
}

function refuse(found: readonly Problem[]): void {
  if (found.length > 0)
    throw new Error(`Problems of the tables: ${found.length}\n${found.map(sentence).join("\n")}`);
}

if (require.main === module) writeCompiled();
