import { spawnSync } from "node:child_process";
import path from "node:path";

/**
 * Builds `functions.js` and functions.json, and nothing else, into `dist`; what the build says goes
 * to stderr.
 * @throws {Error} when the build fails.
 */
export function buildFunctions(): void {
  const root = path.resolve(__dirname, "../..");
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  console.error("Building the functions …");
  const { status } = spawnSync(
    process.execPath,
    [webpack, "--mode", "production", "--env", "only=functions"],
    {
      cwd: root,
      stdio: ["ignore", 2, 2],
    },
  );
  if (status !== 0) throw new Error("The functions could not be built: see above.");
}
