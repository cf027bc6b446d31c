import type { Page } from "playwright-core";
import { eventually } from "./eventually";
import { faultsInBothSchemes } from "./faults";
import { isFocused, pressUntil } from "./keyboard";
import { turnTo, turnToByKeyboard } from "./pages";
import { startWorkbench, type Workbench } from "./workbenchPage";

/** The pane's page of charts in the workbench. */
let workbench: Workbench;
beforeAll(async () => {
  workbench = await startWorkbench();
}, 120_000);
afterAll(() => workbench.close());

jest.setTimeout(60_000);

const points = (page: Page) => page.locator("#pane figure [role=group] button");

describe.each(["en", "zh"] as const)("in %s, in light and in dark colours", (language) => {
  test("run-rates are drawn, and a point leads to its source, without a fault", async () => {
    const { page, complaints } = await workbench.open(language, { width: 780 });
    await turnTo(page, /^(Charts|图表)$/);
    await points(page).first().waitFor();
    expect(await faultsInBothSchemes(page, "#pane")).toEqual([]);
    await points(page).first().click();
    await page.locator("#pane article h2").waitFor();
    expect(await faultsInBothSchemes(page, "#pane")).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

test("the keyboard alone goes from point to point and opens a source", async () => {
  const { page } = await workbench.open("en");
  await page.locator("#pane").getByRole("tab", { name: "Cell" }).focus();
  await turnToByKeyboard(page, "Charts");
  await points(page).first().waitFor();
  await pressUntil(page, "Tab", points(page).first());
  await page.keyboard.press("ArrowRight");
  expect(await isFocused(points(page).nth(1))).toBe(true);
  await page.keyboard.press("Enter");
  const heading = page.locator("#pane article h2");
  await eventually(async () => expect(await isFocused(heading)).toBe(true));
});

test("a chart that cannot be loaded is missing, and its figures lead to their sources", async () => {
  const { page } = await workbench.open("en");
  await page.route("**/chunk.charts.*", (route) => route.abort());
  await turnTo(page, "Charts");
  await page.getByText("The picture could not be loaded; its numbers are below.").waitFor();
  await page.locator("#pane tbody button").first().click();
  await page.locator("#pane article h2").waitFor();
});

test("the data goes into a sheet, where its formulas give the drawn amounts", async () => {
  const { page } = await workbench.open("en");
  await turnTo(page, "Charts");
  await page.locator("#pane").getByRole("button", { name: "Insert into a new sheet" }).click();
  await page.locator("#pane").getByText("the chart is here in the pane").waitFor();
  await page
    .locator("#pane")
    .getByRole("button", { name: "Remove the sheet Annualised run-rate revenue" })
    .waitFor();
});
