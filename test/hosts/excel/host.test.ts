import type { Browser, JSHandle, Page } from "playwright-core";
import { requireBox } from "../../../src/hosts/excel/addresses";
import type { Host, Place } from "../../../src/hosts/host";
import { launchChromium } from "../../browser/chromium";
import { eventually } from "../../browser/eventually";
import { remoteHost } from "../../browser/remoteHost";
import { builtSite, type Site } from "../../browser/site";
import { FORMULAS, promises } from "../promises";
import { type ExcelStandIn, openExcel } from "./bridge";
import { excelSight } from "./sight";
import { type ExcelLanguage, openedByExcel } from "./wire";

/**
 * What the host promises about Excel alone: the built pane with Microsoft's own office.js, over a
 * stand-in for Excel's side.
 */
let site: Site;
let browser: Browser;
beforeAll(async () => {
  site = await builtSite();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** What a formula reads that is no cell. */
let outside = 0;

const ANSWERS = {
  ...FORMULAS,
  "=OUTSIDE()": () => outside,
  "=A1*2": (at: (address: string) => unknown) => Number(at("A1")) * 2,
};

interface Opened {
  readonly page: Page;
  readonly excel: ExcelStandIn;
  readonly host: JSHandle<Host>;
}

async function opened(language: ExcelLanguage = "en-US"): Promise<Opened> {
  const page = await browser.newPage();
  const excel = await openExcel(page, ANSWERS, language);
  await page.goto(`${site.url}taskpane.html${openedByExcel(language)}`);
  await page.waitForFunction(() => "aifinHost" in globalThis);
  const host = await page.evaluateHandle(
    () => (globalThis as unknown as { aifinHost: Host }).aifinHost,
  ); // waited for
  return { page, excel, host };
}

const cell = (address: string): Place => ({ sheet: "Sheet1", address });

describe("Excel keeps what hosts promise:", () => {
  let page: Page;
  let excel: ExcelStandIn;
  let host: Host;
  beforeAll(async () => {
    ({ page, excel } = await opened());
    host = await remoteHost(page);
  });
  afterAll(() => page.close());

  test.each(promises)("$name", ({ check }) => check(host, excelSight(excel.workbook)));
});

describe("Excel", () => {
  let page: Page;
  let excel: ExcelStandIn;
  let host: JSHandle<Host>;
  beforeAll(async () => {
    ({ page, excel, host } = await opened());
  });
  afterAll(() => page.close());

  const selection = (): Promise<Place> => host.evaluate((excel) => excel.selection());

  test.each([
    ["one cell", "B4", "B4"],
    ["whole columns", "B:C", "B1:C1048576"],
    ["a whole row", "3:3", "A3:XFD3"],
  ])("%s that is selected is a range", async (_, selected, address) => {
    excel.workbook.select(excel.workbook.firstSheet, requireBox(selected));
    expect(await selection()).toEqual(cell(address));
  });

  test("of several selected areas the first counts", async () => {
    excel.workbook.select(excel.workbook.firstSheet, requireBox("B2:C3"), requireBox("F9"));
    expect(await selection()).toEqual(cell("B2:C3"));
  });

  test("a selected chart is no range, which is said", async () => {
    excel.workbook.select(excel.workbook.firstSheet);
    await expect(selection()).rejects.toThrow("Select a cell first.");
  });

  test("a sheet whose name needs quotes keeps it without them", async () => {
    excel.workbook.select(excel.workbook.addSheet("Q1 '26!"), requireBox("A1"));
    expect(await selection()).toEqual({ sheet: "Q1 '26!", address: "A1" });
  });

  test("more cells than Excel hands over at once are read in pieces", async () => {
    excel.workbook.enter(excel.workbook.firstSheet, requireBox("H3000"), [["last"]]);
    const rows = await host.evaluate((excel, range) => excel.read(range), cell("G1:H3000"));
    expect(rows).toHaveLength(3000);
    expect(rows.at(-1)?.[1]).toEqual({ formula: "", value: "last", text: "last" });
  });

  test("a protected sheet is named as the reason", async () => {
    excel.workbook.firstSheet.isProtected = true;
    const writing = host.evaluate((excel, place) => excel.write(place, [[1]]), cell("A1"));
    await expect(writing).rejects.toThrow("The sheet or workbook is protected");
    excel.workbook.firstSheet.isProtected = false;
  });

  test("of several ranges those before a protected one stay written, which is said", async () => {
    excel.workbook.addSheet("Locked").isProtected = true;
    const parts = ["Sheet1", "Locked"].map((sheet) => ({
      place: { sheet, address: "P1" },
      rows: [["new"]],
    }));
    const writing = host.evaluate((excel, parts) => excel.writeTogether(parts), parts);
    await expect(writing).rejects.toThrow("The sheet or workbook is protected");
    const [[written] = []] = await host.evaluate((excel, at) => excel.read(at), cell("P1"));
    expect(written?.value).toBe("new");
  });

  test("more cells than Excel takes at once are written in pieces, in order", async () => {
    const rows = Array.from({ length: 3000 }, (_, row) => [row, `'${row}`, true]);
    await host.evaluate((excel, [place, rows]) => excel.write(place, rows), [
      cell("R1:T3000"),
      rows,
    ] as const);
    const read = await host.evaluate((excel, range) => excel.read(range), cell("R1:T3000"));
    expect(read.map((row) => row.map(({ value }) => value))).toEqual(
      rows.map(([row]) => [row, String(row), true]),
    );
  });

  test.each(["A0", "XFE1", "A1048577", "Sheet1!A1", "", "name"])(
    "“%s” is not taken for a range",
    async (address) => {
      const reading = host.evaluate((excel, place) => excel.read(place), cell(address));
      await expect(reading).rejects.toThrow("is not the address of a range");
    },
  );

  test("an edit that Excel tells as an edit and as a calculation is one change", async () => {
    const changes = await host.evaluate(async (excel, range) => {
      let changes = 0;
      excel.onCellsChange(() => (changes += 1));
      await excel.write(range, [[5], ["=A1*2"]]);
      await new Promise((resolve) => setTimeout(resolve, 400));
      return changes;
    }, cell("A1:A2"));
    expect(changes).toBe(1);
  });

  test("a formula that reads something else than cells is new when Excel has said that it calculated", async () => {
    const place = cell("J1");
    outside = 1;
    await host.evaluate((excel, place) => excel.write(place, [["=OUTSIDE()"]]), place);
    outside = 2;
    const value = () =>
      host.evaluate(async (excel, at) => (await excel.read(at))[0]?.[0]?.value, place);
    expect(await value()).toBe(1);
    excel.workbook.statesUntilDone = 3;
    await host.evaluate((excel) => excel.recalculate());
    expect(await value()).toBe(2);
    excel.workbook.statesUntilDone = 0;
  });

  test("a selection that changes quickly is told to its last place", async () => {
    const places = await page.evaluateHandle(() => [] as Place[]);
    await host.evaluate((excel, told) => {
      excel.onSelectionChange((place) => told.push(place));
      return excel.selection(); // answered after the subscription
    }, places);
    for (const address of ["A1", "B2", "C3"])
      excel.workbook.select(excel.workbook.firstSheet, requireBox(address));
    await page.waitForFunction((told) => told.at(-1)?.address === "C3", places);
  });
});

describe("a workbook in Excel", () => {
  let page: Page;
  let excel: ExcelStandIn;
  let host: Host;
  beforeEach(async () => {
    ({ page, excel } = await opened());
    host = await remoteHost(page);
  });
  afterEach(() => page.close());

  test("keeps its only sheet that is shown", async () => {
    const refused = { name: "HostFailure", message: expect.stringContaining("Sheet1") as string };
    await expect(host.removeSheet("Sheet1")).rejects.toMatchObject(refused);
    excel.workbook.addSheet("Hidden").isHidden = true;
    await expect(host.removeSheet("Sheet1")).rejects.toMatchObject(refused);
    expect(await host.sheets()).toEqual(["Sheet1", "Hidden"]);
    await host.removeSheet("Hidden");
    expect(await host.sheets()).toEqual(["Sheet1"]);
  });

  test("keeps names when Excel does not let their sheet go", async () => {
    await host.addSheet("Inputs");
    await host.defineName("Profit", { sheet: "Inputs", address: "A1" });
    const inputs = excel.workbook.sheet("Inputs");
    if (inputs) inputs.isProtected = true;
    await expect(host.removeSheet("Inputs")).rejects.toMatchObject({ name: "HostFailure" });
    expect(await host.names()).toEqual(["Profit"]);
  });

  test("has the names of tables among those that are taken", async () => {
    excel.workbook.tables.push("Facts");
    expect(await host.names()).toEqual(["Facts"]);
    const naming = host.defineName("facts", { sheet: "Sheet1", address: "A1" });
    await expect(naming).rejects.toThrow("already has the name “facts”");
    expect(excel.workbook.names.size).toBe(0);
  });

  test("knows a sheet's own names, which go before the workbook's in that sheet", async () => {
    for (const sheet of ["One", "Two", "Three"]) await host.addSheet(sheet);
    await host.defineName("Rate", { sheet: "Three", address: "C3" });
    for (const name of ["One", "Two"]) {
      const sheet = excel.workbook.sheet(name);
      sheet?.names.set("rate", { sheet, box: requireBox("B2") });
      sheet?.names.set("Twice", { sheet, box: requireBox("D4") });
      if (name === "Two") sheet?.names.set("Once", { sheet, box: requireBox("A1:A3") });
    }
    const once = { sheet: "Two", address: "A1:A3" };
    const cases: readonly [string, string | undefined, Place | null][] = [
      ["RATE", "one", { sheet: "One", address: "B2" }],
      ["Rate", "Three", { sheet: "Three", address: "C3" }],
      ["Rate", undefined, { sheet: "Three", address: "C3" }],
      ["Once", "Two", once],
      ["once", undefined, once],
      ["Once", "One", null],
      ["Twice", undefined, null],
    ];
    for (const [name, sheet, place] of cases)
      expect([name, sheet, await host.namedPlace(name, sheet)]).toEqual([name, sheet, place]);
  });

  test("has no place for a name of a constant, of a calculated range or of cells that are gone", async () => {
    const range = { sheet: excel.workbook.firstSheet, box: requireBox("A2:A9") };
    excel.workbook.names
      .set("Tax", "=0.25")
      .set("Gone", "=#REF!$A$1:$B$2")
      .set("Moving", { ...range, formula: "=OFFSET(Sheet1!$A$1,1,0,8)" })
      .set("Column", { ...range, formula: "=Facts[Value]" });
    for (const name of ["Tax", "Gone", "Moving"]) expect(await host.namedPlace(name)).toBeNull();
    expect(await host.namedPlace("Column")).toEqual({ sheet: "Sheet1", address: "A2:A9" });
  });

  test("names a range absolutely, with its sheet in quotes where it needs them", async () => {
    await host.addSheet("Q1 '26");
    await host.defineName("Profit", { sheet: "Q1 '26", address: "B3:D3" });
    expect([...excel.workbook.names]).toMatchObject([
      ["Profit", { sheet: { name: "Q1 '26" }, box: requireBox("B3:D3") }],
    ]);
  });
});

describe("a listener that Excel refused because it was busy", () => {
  let page: Page;
  let excel: ExcelStandIn;
  let host: JSHandle<Host>;
  beforeEach(async () => {
    ({ page, excel, host } = await opened());
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
    ({ page, excel } = await opened());
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

test("a Chinese Excel is spoken to in Chinese", async () => {
  const { page, host } = await opened("zh-CN");
  expect(await host.evaluate(({ language }) => language)).toBe("zh");
  const adding = host.evaluate((excel) => excel.addSheet("Sheet1"));
  await expect(adding).rejects.toThrow("已有名为“Sheet1”的工作表");
  await page.close();
});
