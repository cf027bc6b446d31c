import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(__dirname, "..");
const BUILT = ["functions.js", "functions.json", "taskpane.html", "index.html"];

/** Before all tests: the dataset is compiled from its tables, and the site is built where it is missing. */
export default function setup(): void {
  run("tsx/dist/cli.mjs", "src/data/compile.ts");
  if (BUILT.every((file) => existsSync(path.join(ROOT, "dist", file)))) return;
  console.error("Building dist for the tests …");
  run("webpack/bin/webpack.js", "--mode", "production");
}

/** Runs a program of node_modules; what it says goes to stderr. @throws when it fails. */
function run(program: string, ...args: readonly string[]): void {
  const script = path.join(ROOT, "node_modules", program);
  execFileSync(process.execPath, [script, ...args], { cwd: ROOT, stdio: ["ignore", 2, 2] });
}
