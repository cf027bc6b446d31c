import type { Page } from "playwright-core";
import type { Host, Place } from "../../src/hosts/host";
import { eventually } from "./eventually";
import { remoteHost } from "./remoteHost";
import { type OpenPage, startWorkbench, type Workbench } from "./workbenchPage";

/** The workbench as a person uses it: with mouse and keyboard, looking at the page. */
let workbench: Workbench;
beforeAll(async () => {
  workbench = await startWorkbench();
}, 120_000);
afterAll(() => workbench.close());

jest.setTimeout(60_000);

describe("a person at the workbench", () => {
  let opened: OpenPage;
  let host: Host;
  let page: Page;

  beforeAll(async () => {
    opened = await workbench.open("en");
    page = opened.page;
    host = await remoteHost(page);
  });

  test("finds a model of live formulas, one selected with its source beside it", async () => {
    const sheet = (await host.sheets())[0] ?? "";
    const cells = await host.read({ sheet, address: "A1:E19" });
    const formulas = cells.flat().filter(({ formula }) => formula.includes("AIFIN."));
    expect(formulas.length).toBeGreaterThanOrEqual(10);
    const errors = cells.flat().filter(({ value }) => value !== null && typeof value === "object");
    expect(errors).toEqual([]);
    await seesInPane(page, "200億美元");
  });

  test("types a formula, reads the number, and sees where it comes from", async () => {
    const place = await clickEmptyCell(page, host);
    await page.keyboard.type('=AIFIN.ARR("OpenAI","2025")');
    await page.keyboard.press("Enter");
    await eventually(async () => expect(await valueIn(host, place)).toBe(20_000_000_000));
    await page.keyboard.press("ArrowUp");
    await eventually(async () => expect(await host.selection()).toEqual(place));
    await seesInPane(page, place.address);
    await seesInPane(page, '=AIFIN.ARR("OpenAI","2025")');
    await seesInPane(page, "20,000,000,000");
    await seesInPane(page, "200億美元");
  });

  test("is told what is wrong with a name, and which names there are", async () => {
    const place = await clickEmptyCell(page, host, { below: 3 });
    await page.keyboard.type('=AIFIN.ARR("OpenIA","2025")');
    await page.keyboard.press("Enter");
    await eventually(async () => expect(await valueIn(host, place)).toEqual({ error: "#VALUE!" }));
    await page.keyboard.press("ArrowUp");
    await seesInPane(page, "OpenIA");
    await seesInPane(page, "OpenAI");
  });

  test("types a number with an exponent into a function, and gets an amount", async () => {
    const place = await clickEmptyCell(page, host, { below: 4 });
    await page.keyboard.type("=AIFIN.MSSHARE(2E10)");
    await page.keyboard.press("Enter");
    await eventually(async () =>
      expect(await valueIn(host, place)).toBeCloseTo(14_306_666_666.67, 0),
    );
  });

  test("goes to a cell that tells a source, and sees the figure behind it", async () => {
    const [sheet = ""] = await host.sheets();
    await host.select({ sheet, address: "B18" });
    await page.keyboard.press("ArrowDown");
    await eventually(async () => expect(await host.selection()).toEqual({ sheet, address: "B19" }));
    await seesInPane(page, "=AIFIN.SOURCE(D5)");
    await seesInPane(page, "200億美元");
    await seesInPane(page, /Paragraph\s+23\b/);
  });

  test("folds the pane away and gets it back", async () => {
    const fold = page.getByRole("button", { name: "Hide the pane" });
    await fold.click();
    await eventually(async () => expect(await page.locator("#pane").isVisible()).toBe(false));
    await page.getByRole("button", { name: "Show the pane" }).click();
    await eventually(async () => expect(await page.locator("#pane").isVisible()).toBe(true));
  });

  test("changes the language without losing what was typed", async () => {
    const place = await clickEmptyCell(page, host, { below: 5 });
    await page.keyboard.type("kept");
    await page.keyboard.press("Enter");
    await eventually(async () => expect(await valueIn(host, place)).toBe("kept"));
    await page.locator("#pane").getByRole("button", { name: "中文" }).click();
    await eventually(async () =>
      expect(await page.evaluate(() => document.documentElement.lang)).toBe("zh-Hans"),
    );
    await eventually(async () =>
      expect(await page.evaluate(() => globalThis.aifinHost.language)).toBe("zh"),
    );
    await eventually(async () =>
      expect(
        await page.evaluate(
          async (place) => (await globalThis.aifinHost.read(place))[0]?.[0]?.value,
          place,
        ),
      ).toBe("kept"),
    );
  });

  test("sees no error, and no request leaves the machine", () => {
    expect(opened.complaints).toEqual([]);
  });
});

describe("a person who reads Chinese", () => {
  test("finds the model, the pane and the help of functions in Chinese", async () => {
    const { page, complaints } = await workbench.open("zh", { width: 900, dark: true });
    const host = await remoteHost(page);
    expect(host.language).toBe("zh");
    expect(await host.sheets()).toEqual(["模型"]);
    await seesInPane(page, "单元格");
    await clickEmptyCell(page, host);
    await page.keyboard.type("=AIFIN.AR");
    await eventually(async () =>
      expect(await page.locator("body").innerText()).toMatch(/AIFIN\.ARR[^]*年化/),
    );
    await page.keyboard.press("Escape");
    expect(complaints).toEqual([]);
  });
});

/** Clicks into the grid below the model, where cells are empty. @returns the cell that is selected then. */
async function clickEmptyCell(page: Page, host: Host, { below = 0 } = {}): Promise<Place> {
  const { height } = page.viewportSize() ?? { height: 800 };
  await page.mouse.click(350, height - 190 + below * 24);
  const place = await host.selection();
  expect(await valueIn(host, place)).toBeNull();
  return place;
}

async function valueIn(host: Host, place: Place): Promise<unknown> {
  return (await host.read(place))[0]?.[0]?.value;
}

async function seesInPane(page: Page, words: string | RegExp): Promise<void> {
  await eventually(async () => expect(await page.locator("#pane").innerText()).toMatch(words));
}
