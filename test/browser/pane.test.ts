import type { Browser, Page } from "playwright-core";
import { requireBox } from "../../src/hosts/excel/addresses";
import { PAGE_IDS } from "../../src/taskpane/frame/pageIds";
import { type ExcelStandIn, openExcel } from "../hosts/excel/bridge";
import { openedByExcel } from "../hosts/excel/wire";
import { launchChromium } from "./chromium";
import { faults, faultsInBothSchemes } from "./faults";
import { isFocused, pressUntil } from "./keyboard";
import { eventually } from "./eventually";
import { MORE_PAGES, turnTo, turnToByKeyboard } from "./pages";
import { builtSite, type Site } from "./site";

/** The built task pane as Excel's page, with Microsoft's own office.js, a stand-in for Excel behind it, 320 pixels wide. */

let browser: Browser;
let site: Site;
let page: Page;
let excel: ExcelStandIn;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), builtSite()]);
}, 300_000);
afterAll(async () => {
  await browser.close();
  await site.close();
});
afterEach(() => page.close());

const FORMULA = '=AIFIN.ARR("OpenAI","2025")';

/** Deals with a picture, by the end of their buttons' names. */
const PROFIT_SHARE = /: (Microsoft's share of OpenAI's profit|微软对OpenAI的利润分成)$/;
const CHIPS = /: (Nvidia and OpenAI: investment against purchases|英伟达与OpenAI:投资换采购)$/;

/** Pages that are looked at as they open; what they do has tests of its own. */
const OTHER_PAGES = [
  /^(Find|查找)$/,
  /^(Workbook|工作簿)$/,
  /^(Freeze|冻结)$/,
  /^(Charts|图表)$/,
  /^(Settings|设置)$/,
];

/** Opens the pane on a workbook whose first cell is OpenAI's figure of 2025, which has overtaken a plan. */
async function openPane(keptCards?: "on" | "off"): Promise<void> {
  page = await browser.newPage({
    viewport: { width: 320, height: 700 },
    reducedMotion: "reduce",
  });
  page.setDefaultTimeout(10_000);
  excel = await openExcel(page, { [FORMULA]: 20e9 });
  excel.workbook.enter(sheet(), requireBox("A1"), [[FORMULA]]);
  if (keptCards) excel.workbook.settings.set("cards", keptCards);
  await page.goto(`${site.url}taskpane.html${openedByExcel()}`);
  await page.getByRole("tab", { selected: true }).waitFor();
}

/** What lies over the pane at a point and lets nothing through, from the top down. */
function opaqueOverPane({ x, y }: { readonly x: number; readonly y: number }): Promise<string[]> {
  return page.evaluate(
    ([x, y]) => {
      const piled = document.elementsFromPoint(x, y);
      const pane = piled.findIndex((element) => element.closest("#pane"));
      if (pane < 0) return ["the pane itself is not there"];
      return piled
        .slice(0, pane)
        .filter((element) => getComputedStyle(element).backgroundColor.startsWith("rgb("))
        .map((element) => element.outerHTML.slice(0, 120));
    },
    [x, y] as const,
  );
}

function sheet() {
  const [first] = excel.workbook.sheets;
  if (!first) throw new Error("The workbook has no sheet.");
  return first;
}

describe("The pane in Excel, 320 pixels wide", () => {
  test.each(["English", "Chinese"] as const)(
    "in %s, every page is accessible in both colours and nothing sticks out",
    async (language) => {
      await openPane();
      if (language === "Chinese") await page.getByRole("button", { name: "中文" }).click();
      const faulty: unknown[] = [];
      const look = async (name: string) => {
        const found = await faultsInBothSchemes(page);
        if (found.length > 0) faulty.push([name, found]);
      };
      await page.getByRole("article").first().waitFor();
      await look("cell");
      await page.locator("summary").first().click();
      await look("about the function");
      await page.locator("summary").last().click();
      await page.locator("figure svg").first().waitFor();
      await look("claims over time");
      const settings = page.getByRole("button", { name: /^(Settings|设置)$/ });
      await settings.click();
      await page.getByRole("switch").click();
      await page.getByText(/now holds a plain number|现为纯数字/).waitFor();
      await look("settings");
      await turnTo(page, /^(Sources|来源)$/);
      await page.getByRole("listitem").first().waitFor();
      await look("sources");
      await page.getByRole("listitem").getByRole("button").first().click();
      await page.getByRole("article").first().waitFor();
      await look("figures");
      await page.getByRole("article").getByRole("button").first().click();
      await page.getByRole("alertdialog").waitFor();
      await look("question");
      await page.keyboard.press("Escape");
      await turnTo(page, /^(Deals|协议)$/);
      await page.getByRole("listitem").first().waitFor();
      await look("deals");
      for (const picture of [PROFIT_SHARE, CHIPS]) {
        await page.getByRole("button", { name: picture }).click();
        await page.locator("figure svg").first().waitFor();
        await look("deal");
        await page.getByRole("button", { name: /^← / }).click();
      }
      await turnTo(page, /^(Functions|函数)$/);
      await page.getByRole("searchbox").waitFor();
      await look("functions");
      await page.getByRole("button", { name: /^CLAIMS / }).click();
      await page.getByRole("table").first().waitFor();
      await look("function");
      for (const name of OTHER_PAGES) {
        await turnTo(page, name);
        await page.getByRole("progressbar").waitFor({ state: "detached" });
        await look(String(name));
      }
      expect(faulty).toEqual([]);
    },
    120_000,
  );

  test("the selected cell's number is there with its source, its paragraph and the other claim", async () => {
    await openPane();
    const card = page.getByRole("article");
    for (const words of [
      "20,000,000,000 USD",
      "200億美元",
      "NetEase Hao",
      "One other claim",
      "13.0 billion USD",
    ])
      await card.getByText(words).first().waitFor();
  }, 60_000);

  test("what a function is for is opened with the keyboard", async () => {
    await openPane();
    await page.getByRole("article").first().waitFor();
    await press("Tab", () => page.locator("summary").first());
    await page.keyboard.press("Enter");
    await page.getByText("Not as the revenue of a year: use REVENUE.").waitFor();
  }, 60_000);

  test("a figure is found and inserted with the keyboard alone", async () => {
    await openPane();
    excel.workbook.select(sheet(), requireBox("C3"));
    await press("Tab", () => page.getByRole("tab", { name: "Cell" }));
    await turnToByKeyboard(page, "Sources");
    await press("Tab", () => page.getByRole("searchbox"));
    await page.keyboard.type("cohere");
    await press("Tab", () => page.getByRole("button", { name: /^1 of \d+ figures match/ }));
    await page.keyboard.press("Enter");
    await press("Tab", () => page.getByRole("button", { name: /^Insert formula/ }));
    await page.keyboard.press("Enter");
    await page.getByText("Written to C3.").waitFor();
    expect(sheet().entered.get("C3")).toBe('=AIFIN.GET("Cohere","ARR","2024-04")');
  }, 60_000);

  test("the question before replacing is left with Escape, back to the button, and nothing is written", async () => {
    await openPane();
    await turnTo(page, "Sources");
    await page
      .getByRole("button", { name: /^\d+ figures/ })
      .first()
      .click();
    const insert = page.getByRole("button", { name: /^Insert formula/ }).first();
    await insert.press("Enter");
    await page.getByText("Replace what A1 holds?").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("alertdialog").waitFor({ state: "detached" });
    await expectFocus(() => insert);
    expect(sheet().entered.get("A1")).toBe(FORMULA);
  }, 60_000);

  test("the page stays to be seen behind a question", async () => {
    await openPane();
    await turnTo(page, "Sources");
    await page
      .getByRole("button", { name: /^\d+ figures/ })
      .first()
      .click();
    await page
      .getByRole("button", { name: /^Insert formula/ })
      .first()
      .click();
    await page.getByRole("alertdialog").waitFor();
    expect(await opaqueOverPane({ x: 160, y: 690 })).toEqual([]);
  }, 60_000);

  test("the language is kept in the workbook", async () => {
    await openPane();
    await page.getByRole("button", { name: "中文" }).click();
    await page.getByRole("tab", { name: "单元格" }).waitFor();
    await page.reload();
    await page.getByRole("tab", { name: "单元格" }).waitFor();
  }, 60_000);
});

describe("The tabs of a pane that is too narrow for them", () => {
  /** Narrower than Excel's panes are, so that any font leaves tabs without room. */
  const NARROW = { width: 270, height: 700 };
  /** Wider than all tabs together are. */
  const WIDE = { width: 1200, height: 700 };
  const more = () => page.getByRole("button", { name: MORE_PAGES });
  const selected = (name: string) => page.getByRole("tab", { name, selected: true });

  test("go into a menu that the keyboard opens, and the chosen page's tab takes the focus", async () => {
    await openPane();
    await page.setViewportSize(NARROW);
    await press("Tab", () => page.getByRole("tab", { name: "Cell" }));
    await press("Tab", more);
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem").first().waitFor();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await eventually(async () => expect(await isFocused(more())).toBe(true));
    await press("Shift+Tab", () => page.getByRole("tab", { name: "Cell" }));
    await turnToByKeyboard(page, "Functions");
    await page.getByRole("searchbox").waitFor();
    expect(await faults(page)).toEqual([]);
  }, 60_000);

  test("are all there again when the pane is wide, the menu is not, and the page has stayed", async () => {
    await openPane();
    await page.setViewportSize(NARROW);
    await more().click();
    await page.getByRole("menuitem", { name: "Deals" }).click();
    await selected("Deals").waitFor();
    await page.setViewportSize(WIDE);
    await more().waitFor({ state: "detached" });
    expect(await page.getByRole("tab").count()).toBe(PAGE_IDS.length);
    await selected("Deals").waitFor();
  }, 60_000);

  test("never lose the shown page's tab, which is pressed with the mouse and then narrowed away", async () => {
    await openPane();
    await page.setViewportSize(WIDE);
    await page.getByRole("tab", { name: "Functions" }).click();
    await page.setViewportSize(NARROW);
    await more().waitFor();
    await selected("Functions").waitFor();
    await page.getByRole("button", { name: "中文" }).click();
    await selected("函数").waitFor();
  }, 60_000);
});

describe("Plain numbers in Excel", () => {
  const setting = (): unknown => excel.workbook.settings.get("cards");

  test("are switched on and off with the keyboard alone, and the workbook keeps which", async () => {
    await openPane();
    await press("Tab", () => page.getByRole("button", { name: "Settings" }));
    await page.keyboard.press("Enter");
    await press("Tab", () => page.getByRole("switch", { name: "Show sources on cells (cards)" }));
    await page.keyboard.press("Space");
    await page.getByText("Every AIFIN cell now holds a plain number.").waitFor();
    expect(setting()).toBe("off");
    await page.keyboard.press("Space");
    await page.getByText("Every AIFIN cell carries its source again.").waitFor();
    expect(setting()).toBe("on");
  }, 60_000);

  test("are what a workbook that keeps them is answered with from the start", async () => {
    await openPane("off");
    await page.getByRole("button", { name: "Settings" }).click();
    const cards = page.getByRole("switch", { name: "Show sources on cells (cards)" });
    await cards.and(page.locator(":not(:checked)")).waitFor();
    expect(await answer()).not.toHaveProperty("properties");
    await cards.click();
    await page.getByText("Every AIFIN cell carries its source again.").waitFor();
    expect(await answer()).toHaveProperty("properties.Source");
  }, 60_000);

  /** What the sheet gets from a function of ours now. */
  async function answer(): Promise<unknown> {
    const before = excel.told.length;
    excel.calculate("ARR", ["OpenAI", "2025", null, null]);
    return eventually(() => {
      const results = excel.told.slice(before).find(({ method }) => method === RESULTS);
      const [[first] = []] = (results?.args ?? []) as Results;
      const cell = first?.value?.[0]?.[0];
      expect(cell).toBeDefined();
      return cell;
    }, 4000);
  }
});

/** How the functions' results come back, and in which shape. */
const RESULTS = "SetInvocationResults";
type Results = readonly (readonly { readonly value?: readonly (readonly unknown[])[] }[])[];

/** Where the page loads Office's script from, and where npm keeps the same files. */
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const OFFICE_JS_FILES = "node_modules/@microsoft/office-js/dist";

describe("The pane's page where there is no Excel", () => {
  test("says what to do", async () => {
    page = await browser.newPage();
    await page.route(`${OFFICE_JS}**`, (route) =>
      route.fulfill({
        path: `${OFFICE_JS_FILES}/${route.request().url().slice(OFFICE_JS.length)}`,
      }),
    );
    await page.goto(`${site.url}taskpane.html`);
    await page.getByText("works inside Excel").waitFor();
  }, 60_000);

  test("says that office.js did not load", async () => {
    page = await browser.newPage();
    await page.route("https://**", (route) => route.abort());
    await page.goto(`${site.url}taskpane.html`);
    await page.getByText("office.js did not load").waitFor();
  }, 60_000);
});

function press(key: string, wanted: () => ReturnType<Page["getByRole"]>): Promise<void> {
  return pressUntil(page, key, wanted());
}

async function expectFocus(wanted: () => ReturnType<Page["getByRole"]>): Promise<void> {
  await expect(wanted().evaluate((element) => element === document.activeElement)).resolves.toBe(
    true,
  );
}
