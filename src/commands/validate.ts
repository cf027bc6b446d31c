import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { type ManifestProblem, manifestProblems } from "./site/manifestProblems";
import { projectFiles } from "./site/projectFiles";
import { hasMicrosoftSchema } from "./site/metadataProblems";
import { siteReport } from "./site/siteProblems";

/**
 * `npm run validate [-- FOLDER]`: tells everything that is wrong with the manifest, and with the
 * built site (`dist`, which is built where it is missing), without the network.
 */
const MANIFEST = "manifest.xml";
const BUILT = "dist";

async function validate(folder = BUILT): Promise<void> {
  const problems = manifestProblems(readFileSync(MANIFEST, "utf8"), projectFiles);
  if (folder === BUILT && !existsSync(path.join(BUILT, MANIFEST))) build();
  const report = await siteReport(folder);
  printProblems(MANIFEST, problems);
  printProblems(folder, report.problems);
  if (problems.length + report.problems.length > 0) {
    process.exitCode = 1;
    return;
  }
  const { displayName, version } = await OfficeAddinManifest.readManifestFile(MANIFEST);
  console.log(`${MANIFEST}: ${displayName ?? ""} ${version ?? ""} has no problems.`);
  console.log(`${folder}: ${report.addresses} addresses of ${report.base} answer as they must.`);
  if (!hasMicrosoftSchema())
    console.log("Microsoft's schema is not installed: functions.json was not held against it.");
}

function printProblems(where: string, problems: readonly ManifestProblem[]): void {
  for (const { place, expected, found } of problems)
    console.error(`${where}: ${place}: expected ${expected}; there was ${found}.`);
}

function build(): void {
  console.error("Building the site …");
  const webpack = require.resolve("webpack/bin/webpack.js");
  const args = [webpack, "--mode", "production"];
  const { status } = spawnSync(process.execPath, args, { stdio: ["ignore", 2, 2] });
  if (status !== 0) throw new Error("The site could not be built: see above.");
}

void validate(...process.argv.slice(2));
