import type { Page } from "playwright-core";
import type { Host, Place } from "../../src/hosts/host";
import { eventually } from "./eventually";
import { faults } from "./faults";
import { remoteHost } from "./remoteHost";
import { startWorkbench, type Workbench } from "./workbenchPage";

/** Values of arguments, completed while a formula is typed in the workbench. */
let workbench: Workbench;
beforeAll(async () => {
  workbench = await startWorkbench();
}, 120_000);
afterAll(() => workbench.close());

jest.setTimeout(90_000);

const listOf = (page: Page) => page.getByRole("listbox");
const optionsOf = (page: Page) => listOf(page).getByRole("option").allInnerTexts();
const chosenOf = (page: Page) => page.getByRole("option", { selected: true });
const ARR_2025 = 20_000_000_000;

/** What is wrong with the list, and with the editor while it is the list's box. */
const faultsOfList = async (page: Page) => [
  ...(await faults(page, ".completion")),
  ...(await faults(page, "[aria-controls=completion]")),
];

/** Opens an empty sheet with its cell B2 selected. */
async function emptySheet(language: "en" | "zh", dark = false) {
  const { page, complaints } = await workbench.open(language, { width: 1200, dark });
  const host = await remoteHost(page);
  const place = { sheet: "Typed", address: "B2" };
  await host.addSheet(place.sheet);
  await host.select(place);
  return { page, complaints, host, place };
}

/** Formula and value of the cell, once it has a value. */
async function expectCell(host: Host, place: Place, formula: string, value: unknown) {
  await eventually(async () => {
    const [[cell] = []] = await host.read(place);
    expect([cell?.formula, cell?.value]).toEqual([formula, value]);
  });
}

test("Tab takes the first value, Escape closes the list alone, and Enter ends the formula", async () => {
  const { page, complaints, host, place } = await emptySheet("en");
  await page.keyboard.type('=AIFIN.ARR("Op');
  await page.keyboard.press("Tab");
  await page.keyboard.type(',"20');
  await listOf(page).waitFor();
  expect(await optionsOf(page)).toContain("2025");
  await page.keyboard.press("Escape");
  await listOf(page).waitFor({ state: "hidden" });
  await page.keyboard.type("25");
  await listOf(page).waitFor({ state: "hidden" });
  await page.keyboard.type('")');
  await page.keyboard.press("Enter");
  await expectCell(host, place, '=AIFIN.ARR("OpenAI","2025")', ARR_2025);
  expect(complaints).toEqual([]);
});

test("arrow keys choose, Enter takes what is chosen: a value, the name of an option, its value", async () => {
  const { page, complaints, host, place } = await emptySheet("en");
  await page.keyboard.type("=AIFIN.ARR(");
  await listOf(page).waitFor();
  await page.keyboard.press("ArrowDown");
  await eventually(async () => expect(await chosenOf(page).innerText()).toBe("OpenAI"));
  expect(await faultsOfList(page)).toEqual([]);
  const editor = page.getByRole("combobox", { name: "Values of entity" });
  expect(await editor.getAttribute("aria-activedescendant")).toBe(
    await chosenOf(page).getAttribute("id"),
  );
  await page.keyboard.press("Enter");
  await page.keyboard.type(',"2025",,"ma');
  await page.keyboard.press("ArrowUp");
  await eventually(async () => expect(await chosenOf(page).innerText()).toBe("Mag="));
  await page.keyboard.press("Enter");
  await page.keyboard.type("b");
  await eventually(async () => expect(await optionsOf(page)).toEqual(["Billions"]));
  await page.keyboard.press("Tab");
  await page.keyboard.type(")");
  await page.keyboard.press("Enter");
  await expectCell(host, place, '=AIFIN.ARR("OpenAI","2025",,"Mag=Billions")', 20);
  expect(complaints).toEqual([]);
});

test("a click takes a value, and the editor goes on", async () => {
  const { page, complaints, host, place } = await emptySheet("en");
  await page.keyboard.type('=AIFIN.ARR("');
  await page.getByRole("option", { name: "OpenAI", exact: true }).click();
  await listOf(page).waitFor({ state: "hidden" });
  await page.keyboard.type(",");
  await page.getByRole("option", { name: "2025", exact: true }).click();
  await page.keyboard.type(")");
  await page.keyboard.press("Enter");
  await expectCell(host, place, '=AIFIN.ARR("OpenAI","2025")', ARR_2025);
  expect(complaints).toEqual([]);
});

test("in Chinese a value is found by its Chinese name, which stands beside it", async () => {
  const { page, complaints, host, place } = await emptySheet("zh", true);
  await page.keyboard.type('=AIFIN.GET("OpenAI","年化');
  await eventually(async () => expect(await optionsOf(page)).toEqual(["ARR 年化收入"]));
  expect(await faultsOfList(page)).toEqual([]);
  await page.keyboard.press("Tab");
  await page.keyboard.type(',"2025",,"单位=十');
  await eventually(async () => expect(await optionsOf(page)).toEqual(["Billions 十亿"]));
  await page.keyboard.press("Tab");
  await page.keyboard.type(")");
  await page.keyboard.press("Enter");
  await expectCell(host, place, '=AIFIN.GET("OpenAI","ARR","2025",,"Mag=Billions")', 20);
  expect(complaints).toEqual([]);
});

test("where nothing fits there is no list; plain Enter ends a formula beside an open one", async () => {
  const { page, complaints, host, place } = await emptySheet("en");
  await page.keyboard.type('=AIFIN.ARR("O');
  await listOf(page).waitFor();
  await page.keyboard.type("x");
  await listOf(page).waitFor({ state: "hidden" });
  await page.keyboard.press("Backspace");
  await listOf(page).waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await eventually(async () => expect((await host.read(place))[0]?.[0]?.formula).toBe(""));
  await page.keyboard.type('=AIFIN.ARR("OpenAI",');
  await listOf(page).waitFor();
  await page.keyboard.press("Enter");
  await listOf(page).waitFor({ state: "hidden" });
  await eventually(async () => expect((await host.selection()).address).toBe("B3"));
  expect(complaints).toEqual([]);
});
