import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { asOfIn } from "../core/library/workbookSettings";
import { UnreadableFile } from "../files/unreadableFile";
import { readWorkbook } from "../files/xlsx/readWorkbook";
import { withSheet } from "../files/xlsx/withSheet";
import { createFormulas } from "../formulas/createFormulas";
import { headlessEngine } from "../hosts/workbench/headless";
import { applyKeptSettings } from "../taskpane/parts/settings/keptSettings";
import { AUDIT_WORDS } from "../words/audit";
import { FILE_AUDIT_WORDS } from "../words/fileAudit";
import { auditWorkbookFile } from "../workbook/file/auditWorkbookFile";
import type { FileAudit } from "../workbook/file/fileAudit";
import { openWorkbookFile } from "../workbook/file/openWorkbookFile";
import { sourcesInFile } from "../workbook/file/sourcesInFile";
import { ownSheetEn } from "../words/en/ownSheet";
import { buildFunctions } from "./buildFunctions";
import { areBuilt, builtFunctions } from "./builtFunctions";

const words = FILE_AUDIT_WORDS.en;

void auditFiles(process.argv.slice(2));

/** The command `npm run audit`: workbooks in, a line of JSON for each out. */
async function auditFiles(given: readonly string[]): Promise<void> {
  const wanted = readArguments(given);
  if (!wanted) {
    console.error(words.usage);
    process.exitCode = 2;
    return;
  }
  const folder = path.resolve(__dirname, "../../dist");
  if (!areBuilt(folder)) buildFunctions();
  const codes = [];
  for (const name of wanted.files) codes.push(await auditFile(name, folder, wanted));
  process.exitCode = Math.max(...codes);
}

interface Arguments {
  readonly files: readonly string[];
  readonly isText: boolean;
  /** Where the copy with the Sources sheet goes; null where none is wanted. */
  readonly sources: string | null;
}

/** @returns null for what cannot be meant. */
function readArguments(given: readonly string[]): Arguments | null {
  const files: string[] = [];
  let [isText, sources]: [boolean, string | null] = [false, null];
  for (let at = 0; at < given.length; at++) {
    const one = given[at] ?? "";
    if (one === "--text") isText = true;
    else if (one === "--sources") sources = given[++at] ?? "";
    else if (one.startsWith("--")) return null;
    else files.push(one);
  }
  const isMeant = files.length > 0 && sources !== "" && (sources === null || files.length === 1);
  return isMeant ? { files, isText, sources } : null;
}

const NOTHING_FOUND = 0;
const FOUND = 1;
const UNREADABLE = 2;

/** @returns The exit code for one file. */
async function auditFile(name: string, folder: string, wanted: Arguments): Promise<number> {
  try {
    const report = await reportOf(name, folder, wanted.sources);
    console.log(wanted.isText ? textOf(report) : JSON.stringify(report));
    return report.findings.length > 0 ? FOUND : NOTHING_FOUND;
  } catch (failure) {
    if (!(failure instanceof UnreadableFile)) throw failure;
    console.error(words.cannotRead(name, failure.message));
    return UNREADABLE;
  }
}

async function reportOf(name: string, folder: string, copy: string | null): Promise<FileAudit> {
  const bytes = bytesOf(name);
  const file = readWorkbook(bytes);
  const functions = builtFunctions(folder);
  const { library } = functions;
  const setting = (key: string) => Promise.resolve(file.settings.get(key) ?? null);
  const { settings } = await applyKeptSettings({ setting }, library.applySettings);
  const engine = headlessEngine(functions);
  try {
    const opened = await openWorkbookFile(file, engine);
    const dataset = library.dataset.state();
    const { statusMeans } = AUDIT_WORDS.en;
    const { explain } = library;
    const formulas = createFormulas(explain, library.functions);
    const asOf = asOfIn(settings, dataset);
    const request = {
      ...{ name, file, opened, formulas, explain },
      ...{ dataset, asOf, words, statusMeans },
    };
    const report = await auditWorkbookFile(request);
    if (copy !== null) {
      const sources = await sourcesInFile(report.cells, file, opened.host, dataset, ownSheetEn);
      if (sources) writeFileSync(copy, withSheet(bytes, sources.sheet, sources.replaces));
      console.error(sources ? words.written(copy) : words.noSources);
    }
    return report;
  } finally {
    engine.dispose();
  }
}

function bytesOf(name: string): Uint8Array {
  if (!existsSync(name)) throw new UnreadableFile({ en: words.noFile, zh: words.noFile });
  return readFileSync(name);
}

/** How many places are named at once. */
const NAMED = 5;

function textOf({ file, cells, typed, findings }: FileAudit): string {
  const lines = findings.map(({ check, says, at }) => {
    const more = at.length > NAMED ? [words.more(at.length - NAMED)] : [];
    return words.finding(check, says, [...at.slice(0, NAMED), ...more].join(", "));
  });
  const summary = words.summary(file, cells.length, typed.length, findings.length);
  return [summary, ...(lines.length > 0 ? lines : [`  ${words.nothing}`])].join("\n");
}
