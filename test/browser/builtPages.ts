import type { Browser } from "playwright-core";
import { launchChromium } from "./chromium";
import { builtSite, type Site } from "./site";

/** Chromium, and the built pages to open in it. */
export interface BuiltPages {
  readonly browser: Browser;
  readonly site: Site;
  readonly close: () => Promise<void>;
}

export async function builtPages(): Promise<BuiltPages> {
  const [browser, site] = await Promise.all([launchChromium(), builtSite()]);
  const close = async () => {
    await browser.close();
    await site.close();
  };
  return { browser, site, close };
}
