import { writeFileSync } from "node:fs";
import path from "node:path";
import { dataset } from "../data";
import type { CompiledPack } from "../data/packs/checkPack";
import { problemSentence } from "../data/tableProblem";
import { writeZip } from "../files/zip/writeZip";
import { importTable } from "./importTable";
import { filesOfFolder, NoPack, packOfPath, sha256Of, today } from "./packOfPath";

const USAGE = `usage: npm run pack -- check <folder or file>
       npm run pack -- build <folder>
       npm run pack -- import <table.csv or .xlsx> <folder>
check prints every problem of a pack with its place; build writes its .zip, with hashes, here; import
takes a table into a folder by the folder's mapping.json, which it writes where there is none.`;

void pack(process.argv.slice(2)).catch((failure: unknown) => {
  if (!(failure instanceof NoPack)) throw failure;
  console.error(failure.message);
  process.exitCode = 2;
});

/** The command `npm run pack`: exit 1 where the pack has problems, 2 where the line is wrong. */
async function pack([action, place, ...rest]: readonly string[]): Promise<void> {
  const [folder] = rest;
  if (action === "import" && place !== undefined && folder !== undefined && rest.length === 1) {
    if (!importTable(place, folder, today())) process.exitCode = 1;
    return;
  }
  if (place === undefined || rest.length > 0 || (action !== "check" && action !== "build")) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const { compiled, problems } = await packOfPath(place, dataset);
  for (const problem of problems) console.log(problemSentence(problem));
  if (!compiled || problems.length > 0) {
    console.log(`${problems.length} problem${problems.length === 1 ? "" : "s"}`);
    process.exitCode = 1;
    return;
  }
  const { id, version, rows } = compiled.pack;
  if (action === "check") console.log(`${id} ${version}: ${rows} facts, no problem`);
  else await build(place, compiled);
}

async function build(folder: string, { pack: { id, version, rows } }: CompiledPack): Promise<void> {
  const files = new Map(filesOfFolder(folder));
  const described = files.get("datapackage.json") ?? new Uint8Array();
  const descriptor = JSON.parse(new TextDecoder().decode(described)) as Record<string, unknown>; // The check has read it.
  const tables = [...files].filter(([name]) => name.endsWith(".csv"));
  const resources = await Promise.all(
    tables.map(async ([name, bytes]) => ({
      ...{ name: name.replace(/\.csv$/, ""), path: name, bytes: bytes.length },
      hash: `sha256:${await sha256Of(bytes)}`,
    })),
  );
  const text = `${JSON.stringify({ ...descriptor, resources }, null, 2)}\n`;
  files.set("datapackage.json", new TextEncoder().encode(text));
  const target = path.resolve(`${id}-${version}.zip`);
  const bytes = writeZip(files);
  writeFileSync(target, bytes);
  console.log(`${target}: ${rows} facts, sha256 ${await sha256Of(bytes)}`);
}
