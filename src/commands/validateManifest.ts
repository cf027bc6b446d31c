import { readFileSync } from "node:fs";
import { OfficeAddinManifest } from "office-addin-manifest";
import { manifestProblems } from "./manifestProblems";
import { projectFiles } from "./projectFiles";

/** `npm run validate`: tells everything that is wrong with the manifest, without the network. */
const MANIFEST = "manifest.xml";

async function validate(): Promise<void> {
  const problems = manifestProblems(readFileSync(MANIFEST, "utf8"), projectFiles);
  for (const { place, expected, found } of problems)
    console.error(`${MANIFEST}: ${place}: expected ${expected}; there was ${found}.`);
  if (problems.length > 0) {
    process.exitCode = 1;
    return;
  }
  const { displayName, version } = await OfficeAddinManifest.readManifestFile(MANIFEST);
  console.log(`${MANIFEST}: ${displayName ?? ""} ${version ?? ""} has no problems.`);
}

void validate();
