import type { Page } from "playwright-core";
import { requireBox } from "../../src/hosts/excel/addresses";
import type { ExcelStandIn } from "../hosts/excel/bridge";
import { type BuiltPages, builtPages } from "./builtPages";
import { FORMULA, openExcelPane } from "./excelPane";
import { faultsInBothSchemes } from "./faults";
import { pressUntil } from "./keyboard";
import { turnTo, turnToByKeyboard } from "./pages";

let built: BuiltPages;
let page: Page;
let excel: ExcelStandIn;
beforeAll(async () => {
  built = await builtPages();
}, 300_000);
afterAll(() => built.close());
afterEach(() => page.close());

async function openPane(): Promise<void> {
  ({ page, excel } = await openExcelPane(built));
}

/** Deals with a picture, by the end of their buttons' names. */
const PROFIT_SHARE = /: (Microsoft's share of OpenAI's profit|微软对OpenAI的利润分成)$/;
const CHIPS = /: (Nvidia and OpenAI: investment against purchases|英伟达与OpenAI:投资换采购)$/;

/** Pages that are looked at as they open; what they do has tests of its own. */
const OTHER_PAGES = [
  /^(Figures|数字)$/,
  /^(Audit|核查)$/,
  /^(Freeze|冻结)$/,
  /^(Charts|图表)$/,
  /^(Settings|设置)$/,
  /^(Packs|数据包)$/,
];

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
    excel.workbook.select(excel.workbook.firstSheet, requireBox("C3"));
    await press("Tab", () => page.getByRole("tab", { name: "Cell" }));
    await turnToByKeyboard(page, "Sources");
    await press("Tab", () => page.getByRole("searchbox"));
    await page.keyboard.type("cohere");
    await press("Tab", () => page.getByRole("button", { name: /^1 of \d+ figures match/ }));
    await page.keyboard.press("Enter");
    await press("Tab", () => page.getByRole("button", { name: /^Insert formula/ }));
    await page.keyboard.press("Enter");
    await page.getByText("Written to C3.").waitFor();
    expect(excel.workbook.firstSheet.entered.get("C3")).toBe(
      '=AIFIN.GET("Cohere","ARR","2024-04")',
    );
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
    expect(excel.workbook.firstSheet.entered.get("A1")).toBe(FORMULA);
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

/** Where the page loads Office's script from, and where npm keeps the same files. */
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const OFFICE_JS_FILES = "node_modules/@microsoft/office-js/dist";

describe("The pane's page where there is no Excel", () => {
  test("says what to do", async () => {
    page = await built.browser.newPage();
    await page.route(`${OFFICE_JS}**`, (route) =>
      route.fulfill({
        path: `${OFFICE_JS_FILES}/${route.request().url().slice(OFFICE_JS.length)}`,
      }),
    );
    await page.goto(`${built.site.url}taskpane.html`);
    await page.getByText("works inside Excel").waitFor();
  }, 60_000);

  test("says that office.js did not load", async () => {
    page = await built.browser.newPage();
    await page.route("https://**", (route) => route.abort());
    await page.goto(`${built.site.url}taskpane.html`);
    await page.getByText("office.js did not load").waitFor();
  }, 60_000);
});

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

function press(key: string, wanted: () => ReturnType<Page["getByRole"]>): Promise<void> {
  return pressUntil(page, key, wanted());
}

async function expectFocus(wanted: () => ReturnType<Page["getByRole"]>): Promise<void> {
  await expect(wanted().evaluate((element) => element === document.activeElement)).resolves.toBe(
    true,
  );
}
