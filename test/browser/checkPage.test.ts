import type { Page } from "playwright-core";
import { type ExcelPages, excelPages } from "../hosts/excel/excelPages";
import { excelAnswers } from "../workbook/check/excelAnswers";
import { isLong } from "../runs";
import { faultsInBothSchemes } from "./faults";
import { pressUntil } from "./keyboard";
import { turnTo, turnToByKeyboard } from "./pages";
import { remoteHost } from "./remoteHost";
import { startWorkbench, type Workbench } from "./workbenchPage";

/** The page Check: in the workbench on the real functions, and in Excel's place. */
jest.setTimeout(300_000);

const FINISHED = { timeout: 240_000 };
const pane = (page: Page) => page.locator("#pane");

describe("in the workbench", () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await startWorkbench();
  }, 120_000);
  afterAll(() => workbench.close());

  test("by keyboard, all is checked in a narrow pane, and nothing is left of it", async () => {
    const { page, complaints } = await workbench.open("en", { width: 780, height: 480 });
    const host = await remoteHost(page);
    const everything = async () => [
      await host.sheets(),
      await host.names(),
      await host.selection(),
      await host.setting("unfinished"),
      await host.read({ sheet: (await host.sheets())[0] ?? "", address: "A1:J40" }),
    ];
    const before = await everything();
    await pane(page).getByRole("tab", { selected: true }).focus();
    await turnToByKeyboard(page, "Self-test");
    await pressUntil(page, "Tab", pane(page).getByRole("button", { name: "Start the check" }));
    await page.keyboard.press("Enter");
    await pane(page).getByText("All that was tried is gone again").waitFor(FINISHED);
    const report = await pane(page).getByRole("textbox", { name: "Report" }).inputValue();
    expect(report.split("\n").filter((line) => line.startsWith("[Otherwise]"))).toEqual([]);
    expect(report).toMatch(/\[As expected\] 10,000 calls within 30 seconds — 10000 answered/);
    for (const sheet of await host.sheets()) expect(report).not.toContain(sheet);
    expect(await everything()).toEqual(before);
    expect(await faultsInBothSchemes(page, "#pane")).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("in Chinese, it is without a fault before it begins, and when it is stopped", async () => {
    const { page, complaints } = await workbench.open("zh", { width: 780 });
    const host = await remoteHost(page);
    const before = await host.sheets();
    await turnTo(page, "自检");
    await pane(page).getByRole("heading", { name: "检查此工作台" }).waitFor();
    expect(await faultsInBothSchemes(page, "#pane")).toEqual([]);
    await pane(page).getByRole("button", { name: "开始检查" }).click();
    await pane(page).getByRole("button", { name: "停止" }).click();
    await pane(page).getByText("所作尝试均已移除").waitFor(FINISHED);
    expect(await host.sheets()).toEqual(before);
    expect(complaints).toEqual([]);
  });
});

describe("in Excel", () => {
  let pages: ExcelPages;
  beforeAll(async () => {
    pages = await excelPages(excelAnswers());
  });
  afterAll(() => pages.close());

  // All of it is checked over the same stand-in, without a browser, by `runCheck.test.ts`.
  const extent = isLong ? "all is checked" : "the check is begun and stopped";
  test(`${extent}, the report is saved, and nothing is left of it`, async () => {
    const { page, excel } = await pages.open();
    const { workbook } = excel;
    await turnTo(page, "Self-test");
    const before = [...workbook.settings.keys()];
    await pane(page).getByRole("button", { name: "Start the check" }).click();
    if (!isLong) await pane(page).getByRole("button", { name: "Stop" }).click();
    await pane(page).getByText("All that was tried is gone again").waitFor(FINISHED);
    await pane(page).getByText("otherwise: 0").first().waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      pane(page).getByRole("button", { name: "Save the report" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("aifin-check.txt");
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    expect(workbook.names.size).toBe(0);
    // Of XML there is what AIFIN keeps in every workbook, its settings.
    const parts = [...workbook.xmlParts.values()];
    expect(parts.filter((xml) => !xml.includes("urn:aifin:settings"))).toEqual([]);
    expect([...workbook.settings.keys()]).toEqual(before);
    await page.close();
  });
});
