import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { changedFacts } from "../core/import/changedFacts";
import type { ForeignTable } from "../core/import/foreignTable";
import type { PackRow } from "../core/import/importedFact";
import { importFacts } from "../core/import/importFacts";
import { importProblemSentence } from "../core/import/importProblem";
import { suggestMapping } from "../core/import/suggestMapping";
import { dataset } from "../data";
import { csvText } from "../files/csv/csvText";
import { readCsv } from "../files/csv/readCsv";
import { writeCsv } from "../files/csv/writeCsv";
import { UnreadableFile } from "../files/unreadableFile";
import { tableOfFile } from "../workbook/packs/tableOfFile";
import { readMapping } from "./mappingSchema";
import { NoPack } from "./packOfPath";

/**
 * Takes a table from outside into the folder of a pack, by the mapping that is kept there as
 * `mapping.json`; where there is none, the one that the table seems to ask for is written, to be
 * looked at. Nothing is taken in while a cell is wrong.
 * @param today The day of entry, ISO.
 * @returns Whether all was taken in.
 * @throws {NoPack} for a file that is not there, or no table.
 */
export function importTable(file: string, folder: string, today: string): boolean {
  if (!existsSync(file)) throw new NoPack(`There is no file ${file}`);
  const table = tableAt(file);
  mkdirSync(folder, { recursive: true });
  const kept = path.join(folder, "mapping.json");
  const suggested = suggestMapping(table, dataset);
  const text = existsSync(kept) ? readFileSync(kept, "utf8") : JSON.stringify(suggested);
  const read = readMapping(text, suggested);
  if ("problem" in read) throw new NoPack(`${kept}: ${read.problem}`);
  writeFileSync(kept, `${JSON.stringify(read.mapping, null, 2)}\n`);
  const found = importFacts(table, read.mapping, { dataset, today, addedBy: "" });
  for (const problem of found.problems) console.log(importProblemSentence(problem).en);
  if (found.problems.length > 0) {
    console.log(
      `${found.problems.length} to be settled in ${kept} or in the file; nothing taken in`,
    );
    return false;
  }
  const before = factsIn(path.join(folder, "facts.csv"));
  const { added, changed, removed, unchanged } = changedFacts(before, found.facts);
  writeTable(folder, "facts", found.facts);
  writeTable(folder, "sources", found.sources);
  writeTable(folder, "entities", found.entities.map(entityRow));
  writeTable(folder, "metrics", found.metrics.map(metricRow));
  describe(folder, today);
  console.log(
    `${found.facts.length} facts: ${added.length} new, ${changed.length} changed, ${removed.length} gone, ${unchanged} as before`,
  );
  return true;
}

/** @throws {NoPack} saying why the file is no table. */
function tableAt(file: string): ForeignTable {
  if (!/\.(?:csv|xlsx)$/i.test(file)) throw new NoPack(`${file} is no .csv or .xlsx file`);
  try {
    const table = tableOfFile(path.basename(file), readFileSync(file));
    if ("problem" in table) throw new NoPack(`${file}: ${table.problem.en}`);
    return table;
  } catch (failure) {
    throw failure instanceof UnreadableFile ? new NoPack(`${file}: ${failure.message}`) : failure;
  }
}

function entityRow({
  id,
  name,
  nameZh,
  kind,
}: {
  id: string;
  name: string;
  nameZh: string;
  kind: string;
}): PackRow {
  return { id, name, name_zh: nameZh, kind };
}

type CreatedMetric = ReturnType<typeof importFacts>["metrics"][number];

function metricRow(metric: CreatedMetric): PackRow {
  const { id, name, nameZh, aliases, unit, periodType, definition, definitionZh } = metric;
  return {
    ...{ id, name, name_zh: nameZh, aliases: aliases.join("|"), unit, period_type: periodType },
    ...{ definition, definition_zh: definitionZh },
  };
}

function factsIn(file: string): readonly PackRow[] {
  if (!existsSync(file)) return [];
  const read = csvText(readFileSync(file));
  const [titles = [], ...rows] = "text" in read ? readCsv(read.text).rows : [];
  const filled = rows.filter((row) => row.some(Boolean)); // The last line ends with a new one.
  return filled.map((row) => Object.fromEntries(titles.map((title, at) => [title, row[at] ?? ""])));
}

function writeTable(folder: string, name: string, rows: readonly PackRow[]): void {
  const file = path.join(folder, `${name}.csv`);
  const titles = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  if (titles.length === 0) {
    rmSync(file, { force: true }); // What an earlier table created is of no use to this one.
    return;
  }
  const lines = rows.map((row) => titles.map((title) => row[title] ?? ""));
  writeFileSync(file, writeCsv([titles, ...lines]));
}

/** A descriptor where there is none yet: the folder's name is the pack's. */
function describe(folder: string, today: string): void {
  const file = path.join(folder, "datapackage.json");
  if (existsSync(file)) return;
  const id = path
    .basename(path.resolve(folder))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
  const descriptor = { id, version: "1", released: today, licence: "" };
  writeFileSync(file, `${JSON.stringify(descriptor, null, 2)}\n`);
}
