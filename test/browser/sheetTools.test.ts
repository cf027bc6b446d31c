import type { Page } from "playwright-core";
import type { CellInput, Host } from "../../src/hosts/host";
import { eventually } from "./eventually";
import { openRowMenu } from "./grid";
import { remoteHost } from "./remoteHost";
import { startWorkbench, type Workbench } from "./workbenchPage";

/** What a spreadsheet has, in the workbench: keys, the ribbon, what is loaded late. */
let workbench: Workbench;
beforeAll(async () => {
  workbench = await startWorkbench();
}, 120_000);
afterAll(() => workbench.close());

jest.setTimeout(120_000);

const BAR = '[data-u-comp="formula-bar"]';

/** An empty sheet, once everything is loaded. */
async function emptySheet(language: "en" | "zh" = "en", width = 1200) {
  const { page, complaints } = await workbench.open(language, { width, height: 600 });
  const host = await remoteHost(page);
  await host.addSheet("Tools");
  await host.select({ sheet: "Tools", address: "A1" });
  await page.waitForFunction(() => document.documentElement.dataset.tools === "all");
  return { page, complaints, host };
}

const write = (host: Host, address: string, rows: readonly (readonly CellInput[])[]) =>
  host.write({ sheet: "Tools", address }, rows);
const select = (host: Host, address: string) => host.select({ sheet: "Tools", address });
const holds = (host: Host, address: string, formula: string, value: unknown) =>
  eventually(async () => {
    const [[cell] = []] = await host.read({ sheet: "Tools", address });
    expect([cell?.formula, cell?.value]).toEqual([formula, value]);
  });
const isAt = (host: Host, address: string) =>
  eventually(async () => expect((await host.selection()).address).toBe(address));
const tab = (page: Page, name: string) =>
  page.locator("#sheet").getByText(name, { exact: true }).first();

test("Ctrl+Home, Ctrl+End, Alt+=, Ctrl+;, Ctrl+D and Ctrl+R do what they do in Excel", async () => {
  const { page, complaints, host } = await emptySheet();
  await write(host, "B2:C4", [
    [1, 10],
    [2, 20],
    [3, 30],
  ]);
  await select(host, "D9");
  await page.keyboard.press("Control+Home");
  await isAt(host, "A1");
  await page.keyboard.press("Control+End");
  await isAt(host, "C4");
  await select(host, "B5");
  await page.keyboard.press("Alt+Equal");
  await page.keyboard.press("Enter");
  await holds(host, "B5", "=SUM(B2:B4)", 6);
  await select(host, "D2");
  await page.keyboard.press("Alt+Equal");
  await page.keyboard.press("Enter");
  await holds(host, "D2", "=SUM(B2:C2)", 11);
  await select(host, "D2:D3");
  await page.keyboard.press("Control+d");
  await holds(host, "D3", "=SUM(B3:C3)", 22);
  await select(host, "B5:C5");
  await page.keyboard.press("Control+r");
  await holds(host, "C5", "=SUM(C2:C4)", 60);
  await select(host, "F1");
  const today = await page.evaluate(() => new Intl.DateTimeFormat("sv").format(new Date()));
  await page.keyboard.press("Control+Semicolon");
  await page.keyboard.press("Enter");
  await eventually(async () => {
    const [[cell] = []] = await host.read({ sheet: "Tools", address: "F1" });
    expect([typeof cell?.value, cell?.text]).toEqual(["number", today]);
  });
  expect(complaints).toEqual([]);
});

test("what is typed into the formula bar reaches the cell, with values completed", async () => {
  const { page, complaints, host } = await emptySheet();
  await select(host, "C3");
  await page.locator(`${BAR} canvas`).click({ position: { x: 80, y: 10 } });
  const input = page.locator("#__editor___INTERNAL_EDITOR__DOCS_FORMULA_BAR");
  await eventually(async () =>
    expect(await input.evaluate((one) => one === document.activeElement)).toBe(true),
  );
  await page.keyboard.type('=AIFIN.ARR("Op');
  await page.getByRole("option", { name: "OpenAI", exact: true }).waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.type(',"2025")');
  await page.keyboard.press("Enter");
  await holds(host, "C3", '=AIFIN.ARR("OpenAI","2025")', 20_000_000_000);
  expect(complaints).toEqual([]);
});

test("no digit is lost after a row's menu and a jump to a cell out of view: 2023 became 2", async () => {
  const { page, host } = await emptySheet();
  await openRowMenu(page, 5);
  await page.keyboard.press("Escape");
  const box = page.locator(`${BAR} input`).first();
  await box.fill("W5");
  await page.keyboard.press("Enter");
  await isAt(host, "W5");
  await page.keyboard.type("2023");
  await page.keyboard.press("Enter");
  await holds(host, "W5", "", 2023);
});

test("sums of billions stand in the status bar as figures: 5.40e+10 was there", async () => {
  const { page, complaints, host } = await emptySheet();
  await write(host, "A1:A2", [[20_000_000_000], [34_000_000_000]]);
  await select(host, "A1:A2");
  await page.locator("#sheet").getByText("Sum: 54,000,000,000").waitFor();
  expect(complaints).toEqual([]);
});

test("Ctrl+F finds, Ctrl+H replaces", async () => {
  const { page, complaints, host } = await emptySheet();
  await write(host, "A1:A2", [["alpha"], ["beta"]]);
  await page.mouse.click(200, 250);
  await page.keyboard.press("Control+f");
  await page.getByPlaceholder("Find in this Sheet").fill("beta");
  await page.getByText("1 / 1").or(page.getByText("1/1")).first().waitFor();
  await page.keyboard.press("Escape");
  await select(host, "A1");
  await page.keyboard.press("Control+h");
  await page.getByText("Replace", { exact: true }).first().waitFor();
  expect(complaints).toEqual([]);
});

test.each([
  ["en", ["Home", "Insert", "Formulas", "Data"]],
  ["zh", ["开始", "插入", "公式", "数据"]],
] as const)(
  "the ribbon has Excel's names and a group of AIFIN's functions, and holds in 640 pixels, in %s",
  async (language, names) => {
    const { page, complaints } = await emptySheet(language, 640);
    for (const name of names) {
      const box = await tab(page, name).boundingBox();
      expect((box?.x ?? 641) + (box?.width ?? 0)).toBeLessThanOrEqual(640);
    }
    await tab(page, names[2]).click();
    await page.locator("#sheet").getByText("AIFIN", { exact: true }).first().waitFor();
    expect(complaints).toEqual([]);
  },
);
