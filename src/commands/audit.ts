import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { UnreadableFile } from "../files/unreadableFile";
import { readWorkbook } from "../files/xlsx/readWorkbook";
import { headlessEngine } from "../hosts/workbench/headless";
import { applyKeptSettings } from "../taskpane/parts/settings/keptSettings";
import { AUDIT_WORDS } from "../words/audit";
import { FILE_AUDIT_WORDS } from "../words/fileAudit";
import { auditWorkbookFile } from "../workbook/file/auditWorkbookFile";
import type { FileAudit } from "../workbook/file/fileAudit";
import { openWorkbookFile } from "../workbook/file/openWorkbookFile";
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
  for (const name of wanted.files) codes.push(await auditFile(name, folder, wanted.isText));
  process.exitCode = Math.max(...codes);
}

interface Arguments {
  readonly files: readonly string[];
  readonly isText: boolean;
}

/** @returns null for what cannot be meant. */
function readArguments(given: readonly string[]): Arguments | null {
  const files = given.filter((one) => !one.startsWith("--"));
  const options = given.filter((one) => one.startsWith("--"));
  if (files.length === 0 || options.some((one) => one !== "--text")) return null;
  return { files, isText: options.includes("--text") };
}

const NOTHING_FOUND = 0;
const FOUND = 1;
const UNREADABLE = 2;

/** @returns The exit code for one file. */
async function auditFile(name: string, folder: string, isText: boolean): Promise<number> {
  try {
    const report = await reportOf(name, folder);
    console.log(isText ? textOf(report) : JSON.stringify(report));
    return report.findings.length > 0 ? FOUND : NOTHING_FOUND;
  } catch (failure) {
    if (!(failure instanceof UnreadableFile)) throw failure;
    console.error(words.cannotRead(name, failure.message));
    return UNREADABLE;
  }
}

async function reportOf(name: string, folder: string): Promise<FileAudit> {
  const file = readWorkbook(bytesOf(name));
  const functions = builtFunctions(folder);
  const { library } = functions;
  const setting = (key: string) => Promise.resolve(file.settings.get(key) ?? null);
  await applyKeptSettings({ setting }, library.applySettings);
  const engine = headlessEngine(functions);
  try {
    const opened = await openWorkbookFile(file, engine);
    const dataset = library.dataset.state();
    const { statusMeans } = AUDIT_WORDS.en;
    const request = { name, file, opened, library, dataset, words, statusMeans };
    return (await auditWorkbookFile(request)).report;
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
