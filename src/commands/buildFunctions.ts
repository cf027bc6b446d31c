import { spawnSync } from "node:child_process";
import { utimesSync } from "node:fs";
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
  // What comes out the same is not written again; it is as new as what it was made of.
  const now = new Date();
  for (const file of ["functions.js", "functions.json"])
    utimesSync(path.join(root, "dist", file), now, now);
}
