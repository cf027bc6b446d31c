import type { JSHandle, Page } from "playwright-core";
import { requireBox } from "../../../src/hosts/excel/addresses";
import type { Host } from "../../../src/hosts/host";
import { eventually } from "../../browser/eventually";
import type { ExcelStandIn } from "./bridge";
import { type ExcelPages, excelPages } from "./excelPages";

let pages: ExcelPages;
beforeAll(async () => {
  pages = await excelPages({});
});
afterAll(() => pages.close());

describe("a listener that Excel refused because it was busy", () => {
  let page: Page;
  let excel: ExcelStandIn;
  let host: JSHandle<Host>;
  beforeEach(async () => {
    ({ page, excel, host } = await pages.open());
    // The pane's own handlers, of its page and of its frame, would take the refusals.
    await eventually(() => expect(excel.handlers).toMatchObject({ changed: 2, calculated: 2 }));
  });
  afterEach(() => page.close());

  test("hears of the selection after the next thing that is asked of Excel, and of what it missed", async () => {
    excel.refuseHandlers(1);
    const places = await page.evaluateHandle(() => [] as string[]);
    await host.evaluate((excel, told) => {
      excel.onSelectionChange(({ address }) => told.push(address));
    }, places);
    excel.workbook.select(excel.workbook.firstSheet, requireBox("B2"));
    await host.evaluate((excel) => excel.selection());
    await page.waitForFunction((told) => told.at(-1) === "B2", places, { timeout: 4000 });
    excel.workbook.select(excel.workbook.firstSheet, requireBox("C3"));
    await page.waitForFunction((told) => told.at(-1) === "C3", places, { timeout: 4000 });
    expect(await places.jsonValue()).toEqual(["B2", "C3"]);
  });

  test("hears of changes of cells, however often Excel refused", async () => {
    excel.refuseHandlers(2);
    const changes = await page.evaluateHandle(() => ({ count: 0 }));
    await host.evaluate(async (excel, changes) => {
      excel.onCellsChange(() => (changes.count += 1));
      await excel.selection(); // refused once more after this
      await excel.selection();
    }, changes);
    await page.waitForFunction(({ count }) => count === 1, changes, { timeout: 4000 });
    excel.workbook.enter(excel.workbook.firstSheet, requireBox("A1"), [[5]]);
    await page.waitForFunction(({ count }) => count === 2, changes, { timeout: 4000 });
  });

  test("hears nothing when it stopped listening meanwhile", async () => {
    excel.refuseHandlers(1);
    const heard = await host.evaluate(async (excel) => {
      let heard = 0;
      excel.onSelectionChange(() => (heard += 1))();
      await excel.select({ sheet: "Sheet1", address: "B2" });
      await excel.select({ sheet: "Sheet1", address: "C3" });
      await new Promise((resolve) => setTimeout(resolve, 200));
      return heard;
    });
    expect(heard).toBe(0);
  });
});

describe("the page that Excel keeps alive", () => {
  let page: Page;
  let excel: ExcelStandIn;
  beforeAll(async () => {
    ({ page, excel } = await pages.open());
  });
  afterAll(() => page.close());

  test("answers the functions of the sheet", async () => {
    excel.calculate("ARR", ["OpenAI", "2025", null, null]);
    await eventually(() => {
      const results = excel.told.filter(({ method }) => method === "SetInvocationResults");
      expect(results).toMatchObject([{ args: [[{ value: [[{ basicValue: 20e9 }]] }]] }]);
    }, 4000);
  });

  test.each([
    ["All sources", "showPane", "Sources"],
    ["Show source", "showSource", "Cell"],
  ])("shows itself on the right page when “%s” is pressed", async (_, command, tab) => {
    const before = excel.told.length;
    excel.press(command);
    await eventually(() => {
      const shown = excel.told.slice(before).map(({ method, args }) => [method, ...args]);
      expect(shown).toContainEqual(["SetAppRuntimeState", "Visible"]);
    }, 2000);
    await page.getByRole("tab", { name: tab, selected: true }).waitFor({ timeout: 2000 });
  });
});
