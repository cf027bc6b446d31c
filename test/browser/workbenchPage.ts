import type { BrowserContext, Page } from "playwright-core";
import { launchWithProfile } from "./chromium";
import { eventually } from "./eventually";
import { builtSite, type Site } from "./site";

/** The built workbench in Chromium. */
export interface Workbench {
  /**
   * Opens the workbench as a person does who has never been there, and waits until it can be used.
   * All is done in one tab, since scripts that it has read before open in half the time: what was
   * opened before is gone.
   */
  open(language: "en" | "zh", options?: Looks): Promise<OpenPage>;
  close(): Promise<void>;
}

/**
 * How the page is drawn. Animations are off, so that what a test looks at stands still. In a small
 * window less of the grid is drawn, which is most of the work.
 */
interface Looks {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
}

/**
 * A tab, and what went wrong in it so far: requests to other machines, errors and warnings of the
 * console, exceptions.
 */
export interface OpenPage {
  readonly page: Page;
  readonly complaints: readonly string[];
}

export async function startWorkbench(): Promise<Workbench> {
  const [site, context] = await Promise.all([builtSite(), launchWithProfile()]);
  const page = context.pages()[0] ?? (await context.newPage());
  let complaints: string[] = [];
  const complain = (words: string) => complaints.push(words);
  listen(page, site, complain);
  return {
    open: async (language, looks = {}) => {
      await forget(context, page, site);
      complaints = [];
      await openAnew(page, site, language, looks);
      return { page, complaints };
    },
    close: async () => {
      await context.close();
      await site.close();
    },
  };
}

/** Waits until the page in a tab has been loaded and can be used. */
export async function waitUntilLoaded(page: Page, language: "en" | "zh"): Promise<void> {
  await eventually(async () => {
    const known = await page.evaluate(() => "aifinHost" in globalThis && aifinHost.language);
    expect(known).toBe(language);
  }, 60_000);
}

function listen(page: Page, site: Site, complain: (words: string) => void): void {
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complain(message.text());
  });
  page.on("pageerror", (error) => complain(String(error)));
  page.on("request", (request) => {
    const isOwn = request.url().startsWith(site.url) || /^(data|blob):/.test(request.url());
    if (!isOwn) complain(`A request left the machine: ${request.url()}`);
  });
}

/**
 * Leaves the page that is open, and forgets what it keeps, also of another test file that had the
 * profile before; other tabs are closed.
 */
async function forget(context: BrowserContext, page: Page, site: Site): Promise<void> {
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await context.clearPermissions();
  for (const other of context.pages()) if (other !== page) await other.close();
  await page.goto(BLANK);
  await forgetKept(page, new URL(site.url).origin);
}

/** Clears what the browser keeps for a site, as it does by itself when space runs out. */
export async function forgetKept(
  page: Page,
  origin: string,
  storageTypes = "indexeddb,local_storage",
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", { origin, storageTypes });
  await session.detach();
}

const BLANK = "about:blank";

async function openAnew(
  page: Page,
  site: Site,
  language: "en" | "zh",
  { width = 1000, height = 640, dark = false }: Looks,
): Promise<void> {
  page.setDefaultTimeout(30_000);
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: dark ? "dark" : "light", reducedMotion: "reduce" });
  await page.goto(`${site.url}?lang=${language}`);
  await waitUntilLoaded(page, language);
}
