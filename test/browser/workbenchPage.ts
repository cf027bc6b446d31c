import { type Browser, type Page } from "playwright-core";
import { launchChromium } from "./chromium";
import { eventually } from "./eventually";
import { serveSite, type Site } from "./site";

/** The built workbench in Chromium. */
export interface Workbench {
  /** Opens the workbench in a tab of its own and waits until it can be used. */
  open(
    language: "en" | "zh",
    options?: { readonly width?: number; readonly dark?: boolean },
  ): Promise<OpenPage>;
  close(): Promise<void>;
}

/** A tab, and what went wrong in it so far: requests to other machines, errors and warnings of the console, exceptions. */
export interface OpenPage {
  readonly page: Page;
  readonly complaints: readonly string[];
}

export async function startWorkbench(): Promise<Workbench> {
  const [site, browser] = await Promise.all([serveSite("dist"), launchChromium()]);
  return {
    open: (language, options = {}) => openPage(browser, site, language, options),
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}

async function openPage(
  browser: Browser,
  site: Site,
  language: "en" | "zh",
  { width = 1280, dark = false }: { readonly width?: number; readonly dark?: boolean },
): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: dark ? "dark" : "light",
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    const isOwn = request.url().startsWith(site.url) || /^(data|blob):/.test(request.url());
    if (!isOwn) complaints.push(`A request left the machine: ${request.url()}`);
  });
  await page.goto(`${site.url}?lang=${language}`);
  await eventually(
    async () => expect(await page.evaluate(() => "aifinHost" in globalThis)).toBe(true),
    30_000,
  );
  return { page, complaints };
}
