import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compileDataset, TableProblems } from "../data/compileDataset";
import type { Descriptor } from "../data/descriptor";
import { resourceOf } from "../data/fields";
import { restoredTable } from "../data/restoredTable";
import { readCsv } from "../files/csv/readCsv";
import { TABLE_NAMES, type Table, tableOf } from "../data/table";

const DATA = join(__dirname, "../data");
const TABLES = join(DATA, "tables");
const COMPILED = join(DATA, "compiled.json");

/**
 * Validates the tables of `src/data/tables` and writes them as `compiled.json`, which the bundles
 * carry. Nothing is written when it would stay the same, so that a watcher is not woken.
 * @throws {TableProblems} when the tables have problems.
 */
export function writeCompiled(): void {
  const text = `${JSON.stringify(compileDataset(bundledTables(), bundledDescriptor(), hashOfTables()))}\n`;
  if (!existsSync(COMPILED) || readFileSync(COMPILED, "utf8") !== text)
    writeFileSync(COMPILED, text);
}

/** The SHA-256 of the tables' files, one after another by name: `cat tables/*.csv | sha256sum`. */
function hashOfTables(): string {
  const hash = createHash("sha256");
  for (const name of [...TABLE_NAMES].sort()) hash.update(readFileSync(tableFile(name)));
  return hash.digest("hex");
}

function tableFile(name: string): string {
  return join(TABLES, `${name}.csv`);
}

/** The bundled tables as they stand on disk, with what a spreadsheet did to them undone. */
export function bundledTables(): readonly Table[] {
  const descriptor = bundledDescriptor();
  return TABLE_NAMES.map((name) => {
    const table = tableOf(name, readCsv(readFileSync(tableFile(name), "utf8")));
    return restoredTable(table, resourceOf(descriptor, name));
  });
}

export function bundledDescriptor(): Descriptor {
  // The descriptor is our own file, held by a test against the columns of the tables.
  return JSON.parse(readFileSync(join(TABLES, "datapackage.json"), "utf8")) as Descriptor;
}

if (require.main === module)
  try {
    writeCompiled();
  } catch (failure) {
    if (!(failure instanceof TableProblems)) throw failure;
    console.error(failure.message);
    process.exitCode = 1;
  }
