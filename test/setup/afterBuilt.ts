import { rmSync } from "node:fs";
import { PROFILES } from "../browser/chromium";

/** After the tests that look at `dist`. */
export default async function tearDown(): Promise<void> {
  await globalThis.aifinSite?.close();
  const profiles = process.env[PROFILES];
  if (profiles !== undefined) rmSync(profiles, { recursive: true, force: true });
}
