import type { Page } from "playwright-core";
import type { Host, Place } from "../../src/hosts/host";
import { eventually } from "./eventually";
import { clickCell, clickInRow, COLUMN_WIDTH } from "./grid";
import { remoteHost } from "./remoteHost";
import { waitUntilLoaded, type OpenPage, startWorkbench, type Workbench } from "./workbenchPage";

/** The workbench as a person uses it: with mouse and keyboard, looking at the page. */
let workbench: Workbench;
beforeAll(async () => {
  workbench = await startWorkbench();
}, 120_000);
afterAll(() => workbench.close());

describe("a person at the workbench", () => {
  let open: OpenPage;
  let page: Page;
  let host: Host;

  beforeAll(async () => {
    open = await workbench.open("en");
    page = open.page;
    host = await remoteHost(page);
  });
  afterEach(() => expect(open.complaints).toEqual([]));

  test("types a formula, reads the number, and sees where it comes from", async () => {
    const place = await clickNewSheet("Typed", "B4");
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
    const place = await clickNewSheet("Misspelt", "C6");
    await page.keyboard.type('=AIFIN.ARR("OpenIA","2025")');
    await page.keyboard.press("Enter");
    await eventually(async () => expect(await valueIn(host, place)).toEqual({ error: "#VALUE!" }));
    await page.keyboard.press("ArrowUp");
    await seesInPane(page, "OpenIA");
    await seesInPane(page, "OpenAI");
  });

  test("types a number with an exponent into a function, and gets an amount", async () => {
    const place = await clickNewSheet("Exponent", "D8");
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
    await page.getByRole("button", { name: "Hide the pane" }).click();
    await page.locator("#pane").waitFor({ state: "hidden" });
    await page.getByRole("button", { name: "Show the pane" }).click();
    await page.locator("#pane").waitFor();
  });

  test("sees a number whole in a narrow column: 20,000,000,000 was drawn as 20,000,000,", async () => {
    const place = { sheet: "Wide", address: "A1" };
    await host.addSheet(place.sheet);
    await host.select({ ...place, address: "A3" });
    await host.write(place, [['=AIFIN.ARR("OpenAI","2025")*10^9']]);
    const [[cell] = []] = await host.read(place);
    const widthPx = await textWidth(page, cell?.text ?? "");
    expect(widthPx).toBeGreaterThan(COLUMN_WIDTH);
    await drawn(page);
    await clickInRow(page, 1, widthPx);
    await eventually(async () => expect(await host.selection()).toEqual(place));
    await page.keyboard.press("ControlOrMeta+z");
    await eventually(async () => expect(await valueIn(host, place)).toBeNull());
  });

  test("sees spilled numbers in their formats: a date was drawn as 45460", async () => {
    await host.addSheet("Spilled");
    await host.write({ sheet: "Spilled", address: "A1" }, [['=AIFIN.HISTORY("OpenAI","ARR")']]);
    const used = await host.usedRange("Spilled");
    const cells = (await host.read(used ?? { sheet: "Spilled", address: "A1" })).flat();
    const texts = cells.filter(({ value }) => typeof value === "number").map(({ text }) => text);
    expect(texts).toContain("20,000,000,000");
    expect(texts.filter((text) => /^\d{4}-\d{2}-\d{2}$/.test(text))).not.toEqual([]);
    expect(texts.filter((text) => /^\d{5,}$/.test(text))).toEqual([]);
    await host.setNumberFormat({ sheet: "Spilled", address: used?.address ?? "A1" }, '0.0" own"');
    const own = (await host.read(used ?? { sheet: "Spilled", address: "A1" })).flat();
    expect(own.map(({ text }) => text)).toContain("20000000000.0 own");
  });

  /** Adds a sheet, shows it and clicks one of its cells. */
  async function clickNewSheet(sheet: string, address: string): Promise<Place> {
    await host.addSheet(sheet);
    await host.select({ sheet, address: "A1" });
    await drawn(page);
    await clickCell(page, address);
    await eventually(async () => expect(await host.selection()).toEqual({ sheet, address }));
    return { sheet, address };
  }
});

describe("a person who opens the workbench", () => {
  test("finds a model of live formulas, one selected with its source beside it", async () => {
    const { page, complaints } = await workbench.open("en");
    const host = await remoteHost(page);
    const sheet = (await host.sheets())[0] ?? "";
    const cells = await host.read({ sheet, address: "A1:E19" });
    const formulas = cells.flat().filter(({ formula }) => formula.includes("AIFIN."));
    expect(formulas.length).toBeGreaterThanOrEqual(10);
    const errors = cells.flat().filter(({ value }) => value !== null && typeof value === "object");
    expect(errors).toEqual([]);
    await seesInPane(page, "200億美元");
    expect(complaints).toEqual([]);
  });

  test("changes the language, and keeps what was typed and selected", async () => {
    const { page, complaints } = await workbench.open("en");
    const host = await remoteHost(page);
    const [sheet = ""] = await host.sheets();
    await host.select({ sheet, address: "F30" });
    await page.keyboard.type("kept");
    await page.keyboard.press("Enter");
    const place = { sheet, address: "F30" };
    await eventually(async () => expect(await valueIn(host, place)).toBe("kept"));
    await host.select({ sheet, address: "C7" });
    await page.locator("#pane").getByRole("button", { name: "中文" }).click();
    await waitUntilLoaded(page, "zh");
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("zh-Hans");
    expect(await valueIn(host, place)).toBe("kept");
    expect(await host.selection()).toEqual({ sheet, address: "C7" });
    await page.locator("#pane").getByRole("button", { name: "English" }).click();
    await waitUntilLoaded(page, "en");
    expect(await valueIn(host, place)).toBe("kept");
    expect(complaints).toEqual([]);
  });

  test("reloads the page twice without losing what was typed: it was lost, and nobody asked", async () => {
    const { page, complaints } = await workbench.open("en");
    const host = await remoteHost(page);
    const [sheet = ""] = await host.sheets();
    await host.write({ sheet, address: "F30" }, [["typed before the reload"]]);
    for (let reloads = 0; reloads < 2; reloads++) {
      await page.reload();
      await waitUntilLoaded(page, "en");
      expect(await valueIn(host, { sheet, address: "F30" })).toBe("typed before the reload");
    }
    expect(complaints).toEqual([]);
  });
});

describe("a person with a narrow window", () => {
  test("finds the sheet in it, not half a sheet, and opens the pane", async () => {
    const { page, complaints } = await workbench.open("en", { width: 700 });
    expect(await page.locator("#pane").isVisible()).toBe(false);
    await page.getByRole("button", { name: "Show the pane" }).click();
    await seesInPane(page, "200億美元");
    expect(complaints).toEqual([]);
  });

  test("finds both where both have room", async () => {
    const { page } = await workbench.open("en", { width: 780 });
    expect((await page.locator("#sheet").boundingBox())?.width).toBeGreaterThanOrEqual(420);
    expect((await page.locator("#pane").boundingBox())?.width).toBeGreaterThanOrEqual(320);
  });
});

describe("a person who reads Chinese", () => {
  test("finds the model, the pane and the help of functions in Chinese", async () => {
    const { page, complaints } = await workbench.open("zh", { width: 900, dark: true });
    const host = await remoteHost(page);
    expect(host.language).toBe("zh");
    expect(await host.sheets()).toEqual(["模型"]);
    await seesInPane(page, "单元格");
    await host.select({ sheet: "模型", address: "B30" });
    await page.keyboard.type("=AIFIN.AR");
    await eventually(async () =>
      expect(await page.locator("body").innerText()).toMatch(/AIFIN\.ARR[^]*年化/),
    );
    await page.keyboard.press("Escape");
    expect(complaints).toEqual([]);
  });
});

/** Waits until the page has drawn what was changed before: a click meets what is drawn. */
function drawn(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
      ),
  );
}

/** How wide a text is in the grid's usual font, px. */
function textWidth(page: Page, text: string): Promise<number> {
  return page.evaluate((text) => {
    const context = document.createElement("canvas").getContext("2d");
    if (!context) throw new Error("The browser draws no canvas.");
    context.font = "11pt Arial";
    return context.measureText(text).width;
  }, text);
}

async function valueIn(host: Host, place: Place): Promise<unknown> {
  return (await host.read(place))[0]?.[0]?.value;
}

async function seesInPane(page: Page, words: string | RegExp): Promise<void> {
  await eventually(async () => expect(await page.locator("#pane").innerText()).toMatch(words));
}
