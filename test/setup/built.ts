import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromiumPath, PROFILES } from "../browser/chromium";
import { serveSite, SITE } from "../browser/site";
import { ROOT, run } from "./run";
import compileTables from "./tables";

const BUILT = ["functions.js", "functions.json", "taskpane.html", "index.html", "chunks.json"];

/**
 * Before the tests that look at `dist`: Chromium and the site are provided where they are missing,
 * and the site is served.
 */
export default async function setup(): Promise<void> {
  compileTables();
  provideChromium();
  if (!BUILT.every((file) => existsSync(path.join(ROOT, "dist", file)))) {
    console.error("Building dist for the tests …");
    run("webpack/bin/webpack.js", "--mode", "production");
  }
  globalThis.aifinSite = await serveSite(path.join(ROOT, "dist"));
  process.env[SITE] = globalThis.aifinSite.url;
  process.env[PROFILES] = mkdtempSync(path.join(tmpdir(), "aifin-profiles-"));
}

/**
 * Before the tests that need it run side by side; where it cannot be had, they say what to install.
 */
function provideChromium(): void {
  try {
    chromiumPath();
  } catch (missing) {
    console.error(String(missing));
  }
}

declare global {
  /** What is served from before the first test until after the last. */
  var aifinSite: Awaited<ReturnType<typeof serveSite>> | undefined;
}
