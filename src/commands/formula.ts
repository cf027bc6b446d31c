import path from "node:path";
import { parseArgs } from "node:util";
import { problemSentence } from "../data/tableProblem";
import { type OpenedPack, openPack } from "../data/packs/openPack";
import { unitedPacks } from "../data/packs/unitedPacks";
import type { Dataset } from "../core/facts/dataset";
import { evaluations } from "../hosts/workbench/evaluate";
import { areBuilt, builtFunctions } from "./builtFunctions";
import { buildFunctions } from "./buildFunctions";
import { NoPack, packOfPath } from "./packOfPath";

const USAGE = `usage: npm run --silent formula -- [--pack <folder, .csv or .zip>]… '=AIFIN.ARR("OpenAI","2025")' ['=…' …]
--corrections counts what packs correct of other packs.
Prints one line of JSON for each formula: {"formula","value","error"?,"message"?,"card"?}.`;

void formula(process.argv.slice(2)).catch((failure: unknown) => {
  if (!(failure instanceof NoPack)) throw failure;
  console.error(failure.message);
  process.exitCode = 2;
});

/** The command `npm run formula`: formulas in, a line of JSON for each out. */
async function formula(line: readonly string[]): Promise<void> {
  const read = argumentsOf(line);
  if (!read || read.formulas.length === 0) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const folder = path.resolve(__dirname, "../../dist");
  if (!areBuilt(folder)) buildFunctions();
  const functions = builtFunctions(folder);
  const { library } = functions;
  const bundle = library.dataset.state();
  library.replaceDataset(await withPacks(bundle, read.packs, read.corrections));
  for (const evaluation of await evaluations(functions, read.formulas))
    console.log(JSON.stringify(evaluation));
}

function argumentsOf(line: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...line],
      allowPositionals: true,
      options: {
        pack: { type: "string", multiple: true, default: [] },
        corrections: { type: "boolean", default: false },
      },
    });
    return { packs: values.pack, corrections: values.corrections, formulas: positionals };
  } catch {
    return null;
  }
}

/**
 * The bundle with packs, the first of them trusted most.
 * @throws {NoPack} naming every problem of one that cannot be read, or two with one id.
 */
async function withPacks(
  bundle: Dataset,
  places: readonly string[],
  corrections: boolean,
): Promise<Dataset> {
  const opened: OpenedPack[] = [];
  // A pack may name things of those after it, which are below.
  for (const place of [...places].reverse()) {
    const below = unitedPacks(bundle, opened);
    const { compiled, problems } = await packOfPath(place, below);
    if (!compiled)
      throw new NoPack([`${place} is not taken:`, ...problems.map(problemSentence)].join("\n"));
    const { id } = compiled.pack;
    if (opened.some(({ pack }) => pack.id === id)) throw new NoPack(`Two packs are named ${id}`);
    opened.unshift(openPack(compiled, below, corrections));
  }
  return unitedPacks(bundle, opened);
}
