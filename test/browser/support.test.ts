import type { Browser } from "playwright-core";
import { launchChromium } from "./chromium";
import { faults } from "./faults";
import { builtSite, type Site } from "./site";

/** The page that the manifest's SupportUrl leads to: no script, both languages. */
let browser: Browser;
let site: Site;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), builtSite()]);
}, 300_000);
afterAll(async () => {
  await browser.close();
  await site.close();
});

test.each([320, 1200])(
  "the page of support, %i pixels wide, is accessible in both colours and asks for nothing else",
  async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 700 } });
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("request", (request) => {
      if (!request.url().startsWith(site.url)) complaints.push(request.url());
    });
    await page.goto(`${site.url}support.html`);
    expect(await page.getByRole("heading", { level: 1 }).allTextContents()).toEqual([
      "AIFIN: help and how to report an error",
      "AIFIN：帮助与报告错误",
    ]);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect([colorScheme, await faults(page)]).toEqual([colorScheme, []]);
    }
    await page.getByRole("link", { name: "All functions" }).click();
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/functions.html");
    expect(complaints).toEqual([]);
    await page.close();
  },
);
