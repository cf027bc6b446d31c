import path from "node:path";
import { evaluations } from "../hosts/workbench/evaluate";
import { areBuilt, builtFunctions } from "./builtFunctions";
import { buildFunctions } from "./buildFunctions";

const USAGE = `usage: npm run --silent formula -- '=AIFIN.ARR("OpenAI","2025")' ['=…' …]
Prints one line of JSON for each formula: {"formula","value","error"?,"message"?,"card"?}.`;

void formula(process.argv.slice(2));

/** The command `npm run formula`: formulas in, a line of JSON for each out. */
async function formula(formulas: readonly string[]): Promise<void> {
  if (formulas.length === 0) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const folder = path.resolve(__dirname, "../../dist");
  if (!areBuilt(folder)) buildFunctions();
  for (const evaluation of await evaluations(builtFunctions(folder), formulas))
    console.log(JSON.stringify(evaluation));
}
