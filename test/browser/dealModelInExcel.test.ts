import type { Browser } from "playwright-core";
import { openExcel } from "../hosts/excel/bridge";
import { openedByExcel } from "../hosts/excel/wire";
import { excelSight } from "../hosts/excel/sight";
import { launchChromium } from "./chromium";
import { eventually } from "./eventually";
import { turnTo } from "./pages";
import { builtSite, type Site } from "./site";

jest.setTimeout(120_000);

/** The built pane in Excel's place: Microsoft's own office.js over a stand-in for Excel's side. */
let site: Site;
let browser: Browser;
beforeAll(async () => {
  site = await builtSite();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

test("the page Deals puts its model into Excel as sheets with names and charts, and takes it away", async () => {
  const page = await browser.newPage();
  const excel = await openExcel(page, {}, "en-US");
  await page.goto(`${site.url}taskpane.html${openedByExcel("en-US")}`);
  await turnTo(page, "Deals");
  await page.getByRole("button", { name: "Insert the model as sheets" }).click();
  const remove = page.getByRole("button", { name: "Remove these sheets" });
  await remove.waitFor({ timeout: 60_000 });

  const sheets = ["Deal inputs", "Microsoft's share", "Revenue share", "SoftBank", "Chip deals"];
  const has = (name: string) => excel.workbook.sheet(name) !== undefined;
  expect(sheets.filter(has)).toEqual(sheets);
  const sight = excelSight(excel.workbook);
  const drawn = (await Promise.all(sheets.map((sheet) => sight.charts(sheet)))).flat();
  expect(drawn.map(({ kind, data }) => [kind, data.address])).toEqual([
    ["line", "A12:L15"],
    ["line", "A5:H10"],
    ["column", "A5:C9"],
    ["bar", "A5:C10"],
  ]);
  expect(await sight.look({ sheet: "Deal inputs", address: "B10" })).toMatchObject({
    color: "#0000ff",
  });

  await remove.click();
  await page.getByRole("button", { name: "Yes, remove them" }).click();
  await eventually(() => {
    expect(sheets.filter(has)).toEqual([]);
    return Promise.resolve();
  });
  await page.close();
});
