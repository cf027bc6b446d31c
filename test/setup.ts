import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { chromiumPath } from "./browser/chromium";

const ROOT = path.resolve(__dirname, "..");
const BUILT = ["functions.js", "functions.json", "functions.html", "taskpane.html", "index.html"];

/** Before all tests: dataset and help are compiled from tables and texts; Chromium and the site are provided where they are missing. */
export default function setup(): void {
  run("tsx/dist/cli.mjs", "src/data/compile.ts");
  run("tsx/dist/cli.mjs", "src/functions/help/compile.ts");
  provideChromium();
  if (BUILT.every((file) => existsSync(path.join(ROOT, "dist", file)))) return;
  console.error("Building dist for the tests …");
  run("webpack/bin/webpack.js", "--mode", "production");
}

/** Before the tests that need it run side by side; where it cannot be had, they say what to install. */
function provideChromium(): void {
  try {
    chromiumPath();
  } catch (missing) {
    console.error(String(missing));
  }
}

/** Runs a program of node_modules; what it says goes to stderr. @throws when it fails. */
function run(program: string, ...args: readonly string[]): void {
  const script = path.join(ROOT, "node_modules", program);
  execFileSync(process.execPath, [script, ...args], { cwd: ROOT, stdio: ["ignore", 2, 2] });
}
