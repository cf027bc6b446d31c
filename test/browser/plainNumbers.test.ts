import type { Page } from "playwright-core";
import type { FunctionsLibrary } from "../../src/core/library/functionsLibrary";
import type { Host } from "../../src/hosts/host";
import { DEFAULT_SETTINGS } from "../../src/core/library/workbookSettings";
import { eventually } from "./eventually";
import { pressUntil } from "./keyboard";
import { remoteHost } from "./remoteHost";
import { waitUntilLoaded, startWorkbench, type Workbench } from "./workbenchPage";

/** The workbench with cards switched off in the settings of its pane. */
let workbench: Workbench;
let complaints: readonly string[];
let page: Page;
let host: Host;

beforeAll(async () => {
  workbench = await startWorkbench();
}, 120_000);
beforeEach(async () => {
  ({ page, complaints } = await workbench.open("en"));
  host = await remoteHost(page);
});
afterAll(() => workbench.close());

jest.setTimeout(60_000);

const cards = () => page.getByRole("switch", { name: "Show sources on cells (cards)" });
const said = (words: string) => page.locator("#pane").getByText(words).waitFor();
const PLAIN = "Every AIFIN cell now holds a plain number.";
const CITED = "Every AIFIN cell carries its source again.";

test("are switched on with the keyboard: the cell holds the same number without its source, and with it again", async () => {
  await host.addSheet("Plain");
  const place = { sheet: "Plain", address: "A1:B1" };
  await host.write(place, [
    ['=AIFIN.ARR("OpenAI","2025")', '=AIFIN.SOURCE(AIFIN.ARR("OpenAI","2025"))'],
  ]);
  const values = async () => (await host.read(place))[0]?.map(({ value }) => value);
  const cited = [20_000_000_000, expect.stringContaining("NetEase Hao")];
  expect(await values()).toEqual(cited);
  await openSettings();
  await pressUntil(page, "Tab", cards());
  await page.keyboard.press("Space");
  await said(PLAIN);
  const plain = [20_000_000_000, { error: "#VALUE!" }];
  expect(await values()).toEqual(plain);
  await page.keyboard.press("Space");
  await said(CITED);
  expect(await values()).toEqual(cited);
  expect(complaints).toEqual([]);
});

test("are kept through a reload of a workbook that was not edited, and no figure comes with a card first", async () => {
  await openSettings();
  await cards().press("Space");
  await said(PLAIN);
  await reload();
  await openSettings();
  await eventually(async () => expect(await cards().isChecked()).toBe(false));
  expect(await hasAnsweredWithCards()).toBe(false);
});

test("are kept with a workbook that was edited", async () => {
  const [sheet = ""] = await host.sheets();
  await host.write({ sheet, address: "F30" }, [["edited"]]);
  await openSettings();
  await cards().press("Space");
  await said(PLAIN);
  await reload();
  await openSettings();
  await eventually(async () => expect(await cards().isChecked()).toBe(false));
  expect((await host.read({ sheet, address: "F30" }))[0]?.[0]?.value).toBe("edited");
  expect(await hasAnsweredWithCards()).toBe(false);
});

test("the first calculation of a workbook comes with cards: the test before could tell", async () => {
  expect(await hasAnsweredWithCards()).toBe(true);
});

async function openSettings(): Promise<void> {
  await page.locator("#pane footer").getByRole("button", { name: "Settings" }).press("Enter");
  await cards().waitFor();
}

async function reload(): Promise<void> {
  await page.reload();
  await waitUntilLoaded(page, "en");
}

/** As the functions say when they are told not to, once the page has calculated. */
async function hasAnsweredWithCards(): Promise<boolean> {
  await host.settled();
  return page.evaluate(
    (settings) =>
      // The page loaded it.
      (globalThis as unknown as { AIFIN: FunctionsLibrary }).AIFIN.applySettings(settings),
    { ...DEFAULT_SETTINGS, cards: false },
  );
}
