import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { FileAudit } from "../../src/workbook/file/fileAudit";
import { madeFile, row } from "../files/xlsx/madeFile";
import type { BenchRow } from "./row";
import { time } from "./units";

const CELLS = 10_000;
const MOST_MILLISECONDS = 10_000;

/** `npm run audit` of a file with ten thousand cells that use AIFIN. */
export async function fileChecking(): Promise<readonly BenchRow[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "aifin-bench-"));
  try {
    const file = path.join(folder, "book.xlsx");
    const rows = Array.from({ length: CELLS }, (_, at) => {
      const [number, company] = [at + 1, at % 2 === 0 ? "OpenAI" : "Anthropic"];
      return row(number, company, 2023 + (at % 3), `=_xldudf_AIFIN_ARR(A${number},B${number})`);
    });
    writeFileSync(file, madeFile({ sheets: [{ name: "Model", data: rows.join("") }] }));
    audited(file); // The run before builds what is missing.
    const since = performance.now();
    const cells = audited(file);
    const ours = performance.now() - since;
    return await Promise.resolve([
      {
        what: `npm run audit of a file with ${cells.toLocaleString("en")} cells of AIFIN.ARR`,
        ours: time(ours),
        peer: `the limit: ${time(MOST_MILLISECONDS)}`,
        ratio: { value: ours / MOST_MILLISECONDS, unit: "percent", limit: { atMost: 1 } },
      },
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs the command. @returns How many cells it told of. */
function audited(file: string): number {
  const { stdout, stderr } = spawnSync("npm", ["run", "--silent", "audit", "--", file], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    shell: process.platform === "win32",
  });
  if (stdout === "") throw new Error(stderr);
  return (JSON.parse(stdout) as FileAudit).cells.length; // The command's contract.
}
