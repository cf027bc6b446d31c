import type { Page } from "playwright-core";
import type { Host, Place } from "../../src/hosts/host";
import { eventually } from "./eventually";
import { faults, faultsInBothSchemes } from "./faults";
import { isFocused, pressUntil } from "./keyboard";
import { turnTo } from "./pages";
import { remoteHost } from "./remoteHost";
import { startWorkbench, type Workbench } from "./workbenchPage";

/** The pane's page Find in the workbench. */
let workbench: Workbench;
beforeAll(async () => {
  workbench = await startWorkbench();
}, 120_000);
afterAll(() => workbench.close());

jest.setTimeout(90_000);

const paneOf = (page: Page) => page.locator("#pane");
const firstFound = (page: Page) => paneOf(page).getByRole("listitem").first().getByRole("button");

async function emptySheet(host: Host): Promise<Place> {
  await host.addSheet("Found");
  const place = { sheet: "Found", address: "B2" };
  await host.select(place);
  return place;
}

const values = async (host: Host, address: string) =>
  (await host.read({ sheet: "Found", address })).map((row) => row.map(({ value }) => value));

test("companies by periods are found and inserted with the mouse, and taken back in one step", async () => {
  const { page, complaints } = await workbench.open("en");
  const host = await remoteHost(page);
  const pane = paneOf(page);
  await emptySheet(host);
  await turnTo(page, "Find");
  await pane.getByRole("searchbox").fill("openai ARR");
  await firstFound(page).click();
  await pane.getByText("Companies and products: OpenAI").click();
  await pane.getByRole("checkbox", { name: "Anthropic" }).check();
  for (const year of ["2025", "2024"])
    await pane.getByRole("checkbox", { name: year, exact: true }).check();
  await pane.getByRole("checkbox", { name: "Latest" }).uncheck();
  await pane.getByRole("combobox", { name: "Unit of amounts · Mag" }).selectOption("Billions");
  await pane.getByRole("cell", { name: "0.85" }).waitFor();
  await pane.getByRole("button", { name: "Insert 4 formulas" }).click();
  const shown = [
    [null, "2025", "2024"],
    ["Anthropic", 7, 0.85],
    ["OpenAI", 20, 6],
  ];
  await eventually(async () => expect(await values(host, "B2:D4")).toEqual(shown));
  await pane.getByRole("button", { name: "Undo" }).click();
  await eventually(async () =>
    expect(await values(host, "B2:D4")).toEqual(Array(3).fill([null, null, null])),
  );
  await pane.getByRole("radio", { name: /GRID/ }).check();
  await pane.getByRole("button", { name: "Insert table" }).click();
  await eventually(async () =>
    expect(await values(host, "D3:F4")).toEqual([
      ["USD Billions", 7, 0.85],
      ["USD Billions", 20, 6],
    ]),
  );
  expect(complaints).toEqual([]);
});

test("a figure is found and inserted with the keyboard alone", async () => {
  const { page, complaints } = await workbench.open("en");
  const host = await remoteHost(page);
  const pane = paneOf(page);
  await emptySheet(host);
  await pane.getByRole("tab", { selected: true }).focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await pane.getByRole("searchbox").waitFor();
  await pressUntil(page, "Tab", pane.getByRole("searchbox"));
  await page.keyboard.type("微软 投资额");
  await pressUntil(page, "Tab", firstFound(page));
  await page.keyboard.press("Enter");
  const heading = pane.getByRole("heading", { level: 1, name: "Microsoft · Investment" });
  await eventually(async () => expect(await isFocused(heading)).toBe(true));
  await pressUntil(page, "Tab", pane.getByRole("combobox", { name: "Unit of amounts · Mag" }));
  await page.keyboard.type("Bil");
  await pressUntil(page, "Tab", pane.getByRole("button", { name: "Insert formula" }));
  await page.keyboard.press("Enter");
  await eventually(async () => {
    const [[cell] = []] = await host.read({ sheet: "Found", address: "B2" });
    expect(cell?.formula).toMatch(/^=AIFIN\.GET\("Microsoft","INVESTMENT",,,"Mag=Billions/);
    expect(cell?.value).toBeGreaterThanOrEqual(1);
  });
  expect(complaints).toEqual([]);
});

test("what stands in the cells is asked about before it is written over", async () => {
  const { page } = await workbench.open("en");
  const host = await remoteHost(page);
  const pane = paneOf(page);
  await emptySheet(host);
  await host.write({ sheet: "Found", address: "B3:C3" }, [["mine", "=1+1"]]);
  await turnTo(page, "Find");
  await pane.getByRole("searchbox").fill("openai ARR");
  await firstFound(page).click();
  await pane.getByRole("checkbox", { name: "2025", exact: true }).check();
  await pane.getByRole("button", { name: "Insert 2 formulas" }).click();
  await page.getByText("C3 holds =1+1").waitFor();
  expect(await faults(page, "[role=alertdialog]")).toEqual([]);
  await page.getByRole("button", { name: "Replace", exact: true }).click();
  await eventually(async () =>
    expect(await values(host, "B3:D3")).toEqual([["OpenAI", 20e9, 20e9]]),
  );
  await pane.getByRole("button", { name: "Undo" }).click();
  await eventually(async () => expect(await values(host, "B3:D3")).toEqual([["mine", 2, null]]));
});

describe.each(["en", "zh"] as const)("in %s, in light and in dark colours", (language) => {
  test("search, figures, table and deal are without a fault and within the pane", async () => {
    const { page, complaints } = await workbench.open(language, { width: 780 });
    const pane = paneOf(page);
    await turnTo(page, /^(Find|查找)$/);
    const without = async () => expect(await faultsInBothSchemes(page, "#pane")).toEqual([]);
    await firstFound(page).waitFor();
    await without();
    await pane.getByRole("searchbox").fill("zzzzzz");
    await without();
    await pane.getByRole("searchbox").fill("openai ARR");
    await firstFound(page).click();
    await pane.getByRole("article").waitFor();
    const folded = pane.locator("details:not([open]) > summary");
    while ((await folded.count()) > 0) await folded.first().click();
    await without();
    await pane.getByRole("radio", { name: /FACTS/ }).check();
    await pane.getByRole("table").waitFor();
    await without();
    await pane.getByRole("button", { name: /^← / }).click();
    await pane.getByRole("searchbox").fill("amd chips");
    await firstFound(page).click();
    await pane.getByRole("article").first().waitFor();
    await without();
    expect(complaints).toEqual([]);
  });
});
