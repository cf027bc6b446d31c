import type { Page } from "playwright-core";
import type { Host } from "../../src/hosts/host";
import { eventually } from "./eventually";
import { faults, faultsInBothSchemes } from "./faults";
import { pressUntil } from "./keyboard";
import { turnTo } from "./pages";
import { remoteHost } from "./remoteHost";
import { startWorkbench, type Workbench } from "./workbenchPage";

/** The settings' page of the pane in the workbench: what it sets is what the cells answer. */
let workbench: Workbench;
beforeAll(async () => {
  workbench = await startWorkbench();
}, 120_000);
afterAll(() => workbench.close());

jest.setTimeout(60_000);

const pane = (page: Page) => page.locator("#pane");
const said = (page: Page, words: string | RegExp) =>
  pane(page).locator("[role=tabpanel]").getByText(words).waitFor();
const KEPT = "Kept, and every AIFIN cell is calculated by it.";

async function openWithSheet(formulas: readonly string[]): Promise<{
  readonly page: Page;
  readonly host: Host;
  readonly values: () => Promise<unknown>;
  readonly complaints: readonly string[];
}> {
  const { page, complaints } = await workbench.open("en");
  const host = await remoteHost(page);
  await host.addSheet("Set");
  const place = { sheet: "Set", address: `A1:A${formulas.length}` };
  await host.write(
    place,
    formulas.map((formula) => [formula]),
  );
  const values = async () => (await host.read(place)).map(([cell]) => cell?.value);
  return { page, host, values, complaints };
}

test("by keyboard alone: from the foot to the page, unit and as-of are set, and the cells follow", async () => {
  const { page, values, complaints } = await openWithSheet([
    '=AIFIN.ARR("OpenAI")',
    '=AIFIN.ARR("OpenAI",,"2026-06-30")',
    '=AIFIN.ARR("OpenAI",,,"Mag=Millions")',
    "=AIFIN.MSSHARE(20)",
    '=AIFIN.CITE("openai-arr-2025-neteasehao")',
  ]);
  const apa: unknown = expect.stringContaining("(para. 23)");
  expect(await values()).toEqual([20e9, 20e9, 20e3, 15, apa]);
  await pane(page).getByRole("button", { name: "Settings" }).press("Enter");
  const unit = pane(page).getByLabel("Unit of amounts (Mag)");
  await unit.waitFor();
  await pressUntil(page, "Tab", unit);
  await page.keyboard.press("b"); // A list takes the entry that begins so.
  await said(page, KEPT);
  await eventually(async () =>
    expect(await values()).toEqual([20, 20, 20e3, 14.306666666666667, apa]),
  );
  await pressUntil(page, "Shift+Tab", pane(page).getByLabel("As of", { exact: true }));
  await page.keyboard.press("End"); // Another day, which is typed.
  await pressUntil(page, "Tab", pane(page).getByLabel("Day", { exact: true }));
  await page.keyboard.type("yesterday");
  await page.keyboard.press("Enter");
  await said(page, /This is no day/);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("2024-06");
  await page.keyboard.press("Enter");
  await eventually(async () =>
    expect(await values()).toEqual([3.4, 20, 3400, 14.306666666666667, apa]),
  );
  await pressUntil(page, "Tab", pane(page).getByLabel("Citation style"));
  await page.keyboard.press("s");
  await eventually(async () =>
    expect(await values()).toEqual([
      3.4,
      20,
      3400,
      14.306666666666667,
      "NetEase Hao, Jan 2026, ¶23",
    ]),
  );
  await pane(page)
    .locator("footer")
    .getByText("as of 30 June 2024 · Billions · citations: short")
    .waitFor();
  await pressUntil(page, "Tab", pane(page).getByRole("button", { name: "Back to the defaults" }));
  await page.keyboard.press("Enter");
  await said(page, /^All settings are the defaults again/);
  expect(await values()).toEqual([20e9, 20e9, 20e3, 15, apa]);
  expect(complaints).toEqual([]);
});

test("formulas with the marks of a file are found, written anew, answer, and are put back", async () => {
  const stuck = '=_xldudf_AIFIN_ARR("OpenAI",2025)';
  const unknown = '=AIFIN.ARRR("OpenAI",2025)';
  const text = '="AIFIN.ARRR(1)"';
  const { page, host, values } = await openWithSheet([stuck, unknown, text]);
  const name = { error: "#NAME?" };
  await eventually(async () => expect(await values()).toEqual([name, name, "AIFIN.ARRR(1)"]));
  await turnTo(page, "Settings");
  await pane(page).getByRole("button", { name: "Look for stuck formulas" }).press("Enter");
  await said(page, "Stuck formulas: 2. Nothing is changed yet.");
  expect(await faults(page, "#pane")).toEqual([]);
  await pane(page).getByRole("button", { name: "Write the formulas anew: 1" }).press("Enter");
  await said(page, "1 of 1 cells answer now.");
  expect(await values()).toEqual([20e9, name, "AIFIN.ARRR(1)"]);
  await pane(page).getByRole("button", { name: "Put the formulas back" }).press("Enter");
  await said(page, "All formulas are as they were.");
  const [[cell] = []] = await host.read({ sheet: "Set", address: "A1" });
  expect(cell?.formula).toBe(stuck);
});

test.each(["en", "zh"] as const)("in %s, is without a fault in a narrow pane", async (language) => {
  const { page, complaints } = await workbench.open(language, { width: 780 });
  await turnTo(page, /^(Settings|设置)$/);
  const list = pane(page).getByLabel(/^(As of|截至日期)$/);
  await list.waitFor();
  await list.selectOption("other");
  await pane(page)
    .getByRole("button", { name: /^(Use this day|采用此日期)$/ })
    .click();
  await said(page, /This is no day|这不是日期/);
  await pane(page)
    .getByRole("button", { name: /^(Look for|查找)/ })
    .click();
  await said(page, /No formula that calls AIFIN is stuck|没有停住的/);
  expect(await faultsInBothSchemes(page, "#pane")).toEqual([]);
  expect(complaints).toEqual([]);
});
