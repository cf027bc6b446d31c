import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import type { Metadata } from "../../src/functions/help/metadata";
import { launchChromium } from "./chromium";
import { eventually } from "./eventually";
import { faultsInBothSchemes } from "./faults";
import { isFocused, pressUntil } from "./keyboard";
import { builtSite, type Site } from "./site";

/** The built help page, which Excel opens in a browser: no workbook, no office.js. */
let browser: Browser;
let site: Site;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), builtSite()]);
}, 300_000);
afterAll(async () => {
  await browser.close();
  await site.close();
});
afterEach(() => page.context().close());

jest.setTimeout(60_000);

interface Reader {
  readonly width?: number;
  /** The language of the browser. */
  readonly locale?: string;
}

async function open(address: string, { width = 1000, locale }: Reader = {}): Promise<void> {
  const context = await browser.newContext({
    viewport: { width, height: 700 },
    locale: locale ?? "en-US",
    reducedMotion: "reduce",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  page = await context.newPage();
  page.setDefaultTimeout(10_000);
  complaints = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    if (!request.url().startsWith(site.url)) complaints.push(request.url());
  });
  await page.goto(`${site.url}functions.html${address}`);
  await page.getByRole("heading", { level: 1 }).waitFor();
}

const heading = () => page.getByRole("heading", { level: 1 });

describe("The help page", () => {
  test.each([
    ["functions.json", "en-US", "All functions"],
    ["functions.zh-CN.json", "en-US", "全部函数"],
    ["functions.json", "zh-CN", "全部函数"],
  ])("opens at every function that %s names, in a browser of %s", async (file, locale, back) => {
    // Our own build wrote it.
    const { functions } = JSON.parse(readFileSync(`dist/${file}`, "utf8")) as Metadata;
    await open("", { locale });
    for (const { id, helpUrl, description } of functions) {
      const { search, hash } = new URL(helpUrl);
      await page.goto(`${site.url}functions.html${search}${hash}`);
      await page.getByRole("heading", { level: 1, name: id, exact: true }).waitFor();
      if (locale === "en-US") await page.getByText(description).first().waitFor();
      await page.getByRole("button", { name: back }).waitFor();
    }
    expect(complaints).toEqual([]);
  });

  test("says that there is no such function, and leads to the nearest", async () => {
    await open("#HISTROY");
    await page.getByText("There is no function “HISTROY”.").waitFor();
    await page.getByRole("button", { name: "HISTORY", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "HISTORY" }).waitFor();
    expect(new URL(page.url()).hash).toBe("#HISTORY");
    await page.goBack();
    await page.getByText("There is no function “HISTROY”.").waitFor();
  });

  test("is used with the keyboard alone: a function is found, its formula copied, and the list found again", async () => {
    await open("");
    await pressUntil(page, "Tab", page.getByRole("searchbox"));
    await page.keyboard.type("gigawatts");
    await pressUntil(page, "Tab", page.getByRole("button", { name: /^COMPUTE / }));
    await page.keyboard.press("Enter");
    await eventually(async () => expect(await isFocused(heading())).toBe(true));
    await pressUntil(page, "Tab", page.getByRole("button", { name: /^Copy formula/ }));
    await page.keyboard.press("Enter");
    await page.getByText("Copied: =AIFIN.COMPUTE").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      '=AIFIN.COMPUTE("OpenAI",{2023,2024,2025})',
    );
    await page.goBack();
    await eventually(async () =>
      expect(await isFocused(page.getByRole("button", { name: /^COMPUTE / }))).toBe(true),
    );
  });

  test("loads the texts alone, not the functions that answer cells", async () => {
    await open("#ARR");
    const scripts = await page
      .locator("script")
      .evaluateAll((all) => all.map((one) => one.getAttribute("src")));
    expect(scripts).toEqual([expect.stringMatching(/^help\.js\?v=[0-9a-f]{8}$/)]);
  });

  test("keeps the language that was chosen through a reload", async () => {
    await open("#ARR");
    await page.getByRole("button", { name: "中文" }).click();
    await page.reload();
    await page.getByRole("button", { name: "全部函数" }).waitFor();
    expect(await heading().textContent()).toBe("ARR");
  });

  test.each([
    ["en", 320],
    ["zh", 1200],
  ] as const)(
    "in %s, %i pixels wide, everything is accessible in both colours and nothing sticks out",
    async (lang, width) => {
      await open(`?lang=${lang}`, { width });
      expect(await faultsInBothSchemes(page)).toEqual([]);
      for (const id of ["CLAIMS", "MSSHARE", "NOSUCH"]) {
        await page.goto(`${site.url}functions.html?lang=${lang}#${id}`);
        await page.getByText(id).first().waitFor();
        expect([id, await faultsInBothSchemes(page)]).toEqual([id, []]);
      }
    },
  );
});
