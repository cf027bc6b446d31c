import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compileDataset, TableProblems } from "../data/compileDataset";
import type { Descriptor } from "../data/descriptor";
import { resourceOf } from "../data/fields";
import { restoredTable } from "../data/restoredTable";
import { readTable, TABLE_NAMES, type Table } from "../data/table";

const DATA = join(__dirname, "../data");
const TABLES = join(DATA, "tables");
const COMPILED = join(DATA, "compiled.json");
const BUNDLE = join(DATA, "bundle.json");

/**
 * Validates the tables of `src/data/tables` and writes them as `compiled.json`, which the bundles
 * carry, and what the list of packs says of them as `bundle.json`.
 * @throws {TableProblems} when the tables have problems.
 */
export function writeCompiled(): void {
  writeChanged(COMPILED, compileDataset(bundledTables(), bundledDescriptor()));
  writeChanged(BUNDLE, bundledPack());
}

/** Nothing is written when it would stay the same, so that a watcher is not woken. */
function writeChanged(file: string, content: object): void {
  const text = `${JSON.stringify(content)}\n`;
  if (!existsSync(file) || readFileSync(file, "utf8") !== text) writeFileSync(file, text);
}

/** The release of the bundled tables, and the SHA-256 of their files one after another by name. */
function bundledPack() {
  const { version, created, licenses } = bundledDescriptor();
  const hash = createHash("sha256");
  for (const name of [...TABLE_NAMES].sort()) hash.update(readFileSync(tableFile(name)));
  return {
    version,
    released: created,
    licence: licenses.map(({ name }) => name).join(", "),
    sha256: hash.digest("hex"),
  };
}

function tableFile(name: string): string {
  return join(TABLES, `${name}.csv`);
}

/** The bundled tables as they stand on disk, with what a spreadsheet did to them undone. */
export function bundledTables(): readonly Table[] {
  const descriptor = bundledDescriptor();
  return TABLE_NAMES.map((name) => {
    const table = readTable(name, readFileSync(tableFile(name), "utf8"));
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
