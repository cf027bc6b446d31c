import type { IsoDate } from "../../core/period/calendar";
import { parsePeriod } from "../../core/period/period";
import type { Words } from "../../core/words/words";
import type { GivenPack } from "../../data/packs/checkPack";
import { columnNamed } from "../../data/packs/columnNames";
import {
  type PackManifest,
  type PackResource,
  type ReadingDay,
  readManifest,
} from "../../data/packs/packManifest";
import { type Table, TABLE_NAMES, type TableName, tableOf } from "../../data/table";
import type { TableProblem } from "../../data/tableProblem";
import { csvText } from "../../files/csv/csvText";
import { readCsv } from "../../files/csv/readCsv";
import { readZip } from "../../files/zip/readZip";
import { PACK_FILE_WORDS } from "../../words/packFiles";

/** A pack as files have it; with problems there is none. */
export interface PackOfFiles {
  readonly given: GivenPack | null;
  readonly problems: readonly TableProblem[];
}

/** Files by their paths. */
export type FilesByPath = ReadonlyMap<string, Uint8Array>;

/**
 * The pack in a file: `.csv`, which holds facts alone and has the name of the file, or `.zip`.
 * @param hashOf The sha256 of bytes, in hexadecimal digits.
 */
export async function packOfFile(
  name: string,
  bytes: Uint8Array,
  day: ReadingDay,
  hashOf: HashOf,
): Promise<PackOfFiles> {
  if (/\.csv$/i.test(name)) return packOfCsv(name, bytes, day, await hashOf(bytes));
  if (!/\.zip$/i.test(name)) return refused("datapackage", "path", PACK_FILE_WORDS.kind, name);
  const read = readZip(bytes);
  if ("problem" in read) return refused("datapackage", "path", read.problem, name);
  return packOfFolder(read.files, day, hashOf, await hashOf(bytes));
}

export type HashOf = (bytes: Uint8Array) => Promise<string>;

/** The pack in the files of a folder or of an archive. */
export async function packOfFolder(
  files: FilesByPath,
  day: ReadingDay,
  hashOf: HashOf,
  sha256?: string,
): Promise<PackOfFiles> {
  const path = [...files.keys()].find((one) => /^(?:[^/]+\/)?datapackage\.json$/.test(one));
  const descriptor = csvText(files.get(path ?? "") ?? new Uint8Array());
  if (path === undefined || "problem" in descriptor)
    return refused("datapackage", "path", PACK_FILE_WORDS.descriptor, "");
  const folder = path.slice(0, -"datapackage.json".length);
  const { manifest, problems } = readManifest(descriptor.text, day);
  const found = [...problems];
  const tables: Table[] = [];
  const hashes: string[] = [];
  for (const resource of resourcesOf(manifest, files, folder)) {
    const bytes = files.get(folder + resource.path);
    if (!bytes) {
      found.push(problem(resource.name, "path", PACK_FILE_WORDS.file, resource.path));
      continue;
    }
    const hash = await hashOf(bytes);
    hashes.push(`${resource.name} ${hash}`);
    found.push(...pinProblems(resource, bytes, hash));
    const table = tableOfCsv(resource.name, bytes);
    if ("problem" in table) found.push(problem(resource.name, "path", table.problem, ""));
    else tables.push(table);
  }
  if (!tables.some(({ name }) => name === "facts") && found.length === 0)
    found.push(problem("facts", "path", PACK_FILE_WORDS.file, ""));
  if (found.length > 0) return { given: null, problems: found };
  const whole = new TextEncoder().encode(hashes.sort().join("\n"));
  return { given: { manifest, tables, sha256: sha256 ?? (await hashOf(whole)) }, problems: [] };
}

/** What the descriptor lists; where it lists nothing, the tables that lie beside it. */
function resourcesOf(
  { resources }: PackManifest,
  files: FilesByPath,
  folder: string,
): readonly PackResource[] {
  const listed = new Set(resources.map(({ name }) => name));
  const beside = TABLE_NAMES.filter(
    (name) => !listed.has(name) && files.has(`${folder}${name}.csv`),
  ).map((name) => ({ name, path: `${name}.csv`, sha256: "", bytes: null }));
  return [...resources, ...beside];
}

function pinProblems(
  { name, sha256, bytes: size }: PackResource,
  bytes: Uint8Array,
  hash: string,
): readonly TableProblem[] {
  if (sha256 !== "" && sha256 !== hash)
    return [problem(name, "hash", { en: `sha256 ${sha256}`, zh: `sha256 ${sha256}` }, hash)];
  if (size !== null && size !== bytes.length)
    return [problem(name, "bytes", PACK_FILE_WORDS.bytes(size), String(bytes.length))];
  return [];
}

function packOfCsv(name: string, bytes: Uint8Array, day: ReadingDay, sha256: string): PackOfFiles {
  const table = tableOfCsv("facts", bytes);
  if ("problem" in table) return refused("facts", "path", table.problem, name);
  const id = name
    .replace(/^.*[/\\]|\.csv$/gi, "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const manifest: PackManifest = {
    ...{ id: id.slice(0, 40) || "facts", version: sha256.slice(0, 8) },
    released: lastKnown(table, day.takenIn),
    ...{ licence: "", contributors: [], aifin: "", resources: [] },
  };
  return { given: { manifest, sha256, tables: [table] }, problems: [] };
}

/** The last day on which one of the facts became known; the day of taking in without any. */
function lastKnown({ rows }: Table, takenIn: IsoDate): IsoDate {
  const days = rows
    .map(({ cells }) => parsePeriod(cells.known ?? "")?.end)
    .filter((day) => day !== undefined && day <= takenIn);
  return days.sort().at(-1) ?? takenIn;
}

function tableOfCsv(name: TableName, bytes: Uint8Array): Table | { readonly problem: Words } {
  const read = csvText(bytes);
  return "problem" in read ? read : tableOf(name, readCsv(read.text), columnNamed);
}

function refused(
  table: TableProblem["table"],
  column: string,
  expected: Words,
  found: string,
): PackOfFiles {
  return { given: null, problems: [problem(table, column, expected, found)] };
}

function problem(
  table: TableProblem["table"],
  column: string,
  expected: Words,
  found: string,
): TableProblem {
  return { table, row: 1, column, expected, found };
}
