import { execFileSync } from "node:child_process";
import path from "node:path";

export const ROOT = path.resolve(__dirname, "../..");

/** Runs a program of node_modules; what it says goes to stderr. @throws when it fails. */
export function run(program: string, ...args: readonly string[]): void {
  const script = path.join(ROOT, "node_modules", program);
  execFileSync(process.execPath, [script, ...args], { cwd: ROOT, stdio: ["ignore", 2, 2] });
}
