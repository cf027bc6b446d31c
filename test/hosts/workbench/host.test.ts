import type { FunctionsLibrary } from "../../../src/core/library/functionsLibrary";
import { eventually } from "../../browser/eventually";
import { remoteHost } from "../../browser/remoteHost";
import {
  waitUntilLoaded,
  type OpenPage,
  startWorkbench,
  type Workbench,
} from "../../browser/workbenchPage";
import { placeLink, webLink } from "../../../src/core/workbook/hyperlink";
import { DEFAULT_SETTINGS } from "../../../src/core/library/workbookSettings";
import type { Host } from "../../../src/hosts/host";
import { expectValuesEventually } from "../expectValues";
import { allPromises } from "../promises";
import { keptSheet, workbenchSight } from "./sight";

/** A window that shows less of the grid. */
const LOW = { width: 1280, height: 640 };

let workbench: Workbench;
let opened: OpenPage;
let host: Host;

beforeAll(async () => {
  workbench = await startWorkbench();
}, 120_000);
afterAll(() => workbench.close());

async function openWorkbook(): Promise<void> {
  opened = await workbench.open("en", LOW);
  host = await remoteHost(opened.page);
}

describe("the workbench keeps what hosts promise:", () => {
  beforeAll(openWorkbook);

  test.each(allPromises)("$name", ({ check }) => check(host, workbenchSight(opened.page)), 30_000);
});

/** The height of a sheet's first row as the page would keep it, in pixels. */
async function rowHeight(sheet: string): Promise<number> {
  const { rowData, defaultRowHeight = 0 } = await keptSheet(opened.page, sheet);
  return rowData?.[0]?.ah ?? defaultRowHeight;
}

/**
 * Gives the grid the keys by a click on some cell, each time another: two clicks on one open its
 * editor, which would take the keys.
 */
async function clickGrid(): Promise<void> {
  clicks++;
  await opened.page.mouse.click(600, 400 + 24 * (clicks % 5));
}

let clicks = 0;

/** Tells the functions in the page, as the pane does. */
function showCards(shown: boolean): Promise<boolean> {
  return opened.page.evaluate(
    (settings) =>
      // The page loaded it.
      (globalThis as unknown as { AIFIN: FunctionsLibrary }).AIFIN.applySettings(settings),
    { ...DEFAULT_SETTINGS, cards: shown },
  );
}

describe("the workbench", () => {
  beforeAll(openWorkbook);
  afterEach(() => expect(opened.complaints).toEqual([]));

  test("undoes what was written in one step", async () => {
    await host.addSheet("Undo");
    const place = { sheet: "Undo", address: "A1:B2" };
    await host.select(place);
    await host.write(place, [
      ["old", "old"],
      ["old", "old"],
    ]);
    await host.write(place, [
      ["new", "=1+1"],
      [true, null],
    ]);
    await clickGrid();
    await opened.page.keyboard.press("ControlOrMeta+z");
    await eventually(async () => {
      const cells = (await host.read(place)).flat();
      expect(cells.map(({ value, formula }) => [value, formula])).toEqual(
        Array(4).fill(["old", ""]),
      );
    });
  });

  test("undoes what was written together in two sheets in one step, and does it again", async () => {
    const [first, second] = ["Together 1", "Together 2"];
    for (const sheet of [first, second]) await host.addSheet(sheet);
    const [place, other] = [
      { sheet: first, address: "A1:A2" },
      { sheet: second, address: "B2" },
    ];
    await host.write(place, [["old"], ["old"]]);
    await host.select(place);
    await host.writeTogether([
      { place, rows: [["new"], ["new"]] },
      { place: other, rows: [["=1+1"]] },
      { place: { ...place, address: "A2" }, rows: [["newer"]] },
    ]);
    await clickGrid();
    for (const [key, here, there] of [
      ["z", [["old"], ["old"]], null],
      ["y", [["new"], ["newer"]], 2],
    ] as const) {
      await opened.page.keyboard.press(`ControlOrMeta+${key}`);
      await expectValuesEventually(host, place, here);
      await expectValuesEventually(host, other, [[there]]);
    }
  });

  test("draws a link as its text alone", async () => {
    await host.addSheet("Links");
    const place = { sheet: "Links", address: "A1:A2" };
    const formulas = [
      placeLink({ sheet: "It's 1", address: "A1" }, 'to "A1"'),
      webLink("https://example.com/a?b=1", "<b>利润</b>"),
    ];
    await host.write(
      place,
      formulas.map((formula) => [formula]),
    );
    await expectValuesEventually(host, place, [['to "A1"'], ["<b>利润</b>"]]);
    const cells = (await host.read(place)).flat();
    expect(cells.map(({ text }) => text)).toEqual(['to "A1"', "<b>利润</b>"]);
    expect(cells.map(({ formula }) => formula)).toEqual(formulas);
  });

  test("shows an error where a spill has no room", async () => {
    await host.addSheet("Blocked");
    await host.write({ sheet: "Blocked", address: "A2" }, [["in the way"]]);
    await host.write({ sheet: "Blocked", address: "A1" }, [["=SEQUENCE(2,3)"]]);
    const cells = (await host.read({ sheet: "Blocked", address: "A1:B1" })).flat();
    expect(cells.map(({ value }) => value)).toEqual([{ error: "#SPILL!" }, null]);
    expect(await host.spillParent({ sheet: "Blocked", address: "A1" })).toBeNull();
  });

  test("calculates anew what depends on a setting and on no cell that changed", async () => {
    await host.addSheet("Setting");
    const place = { sheet: "Setting", address: "A1:B1" };
    await host.write(place, [
      ['=AIFIN.ARR("OpenAI","2025")', '=AIFIN.SOURCE(AIFIN.ARR("OpenAI","2025"))'],
    ]);
    const values = async () => (await host.read(place))[0]?.map(({ value }) => value);
    const cited = [20_000_000_000, expect.stringContaining("NetEase Hao")];
    expect(await values()).toEqual(cited);
    await showCards(false);
    expect(await values()).toEqual(cited);
    await host.recalculate();
    expect(await values()).toEqual([20_000_000_000, { error: "#VALUE!" }]);
    await showCards(true);
    await host.recalculate();
    expect(await values()).toEqual(cited);
  });

  test("gives functions of ours the range that a name stands for, from another sheet, and follows its cells", async () => {
    const profit = { sheet: "Inputs '25", address: "B3:D3" };
    await host.addSheet(profit.sheet);
    await host.addSheet("Deal");
    await host.write(profit, [[10, 10, 20]]);
    await host.defineName("Profit", profit);
    const formulas = [['=AIFIN.MSSHARE(Profit,,"Mag=Billions")'], ["='Inputs ''25'!B3+A1"]];
    await host.write({ sheet: "Deal", address: "A1:A2" }, formulas);
    const shares = { sheet: "Deal", address: "A1:C1" };
    await expectValuesEventually(host, shares, [
      [7.5, expect.closeTo(6.806666), expect.closeTo(9.8)],
    ]);
    await expectValuesEventually(host, { sheet: "Deal", address: "A2" }, [[17.5]]);
    await host.write({ ...profit, address: "C3" }, [[0]]);
    await expectValuesEventually(host, shares, [[7.5, 0, expect.closeTo(11.706666)]]);
  });

  test("brings a removed sheet back with its names in one step of undo, which is not done again", async () => {
    const [sheet, other] = ["Undone", "Undone model"];
    for (const name of [sheet, other]) await host.addSheet(name);
    await host.write({ sheet, address: "A1:B1" }, [[4, "=SUM(Undone.Amount)+1"]]);
    await host.defineName("Undone.Amount", { sheet, address: "A1" });
    await host.defineName("Undone.Same", { sheet, address: "A1" });
    await host.write({ sheet: other, address: "A1:B1" }, [["=SUM(Undone.Amount)", "=Undone!A1"]]);
    await expectValuesEventually(host, { sheet: other, address: "A1:B1" }, [[4, 4]]);
    const [sheets, names] = [await host.sheets(), await host.names()];
    await host.removeSheet(sheet);
    await expectValuesEventually(host, { sheet: other, address: "A1:B1" }, [
      [{ error: "#NAME?" }, { error: "#REF!" }],
    ]);
    await clickGrid();
    for (const key of ["z", "y"]) {
      await opened.page.keyboard.press(`ControlOrMeta+${key}`);
      await expectValuesEventually(host, { sheet: other, address: "A1:B1" }, [[4, 4]]);
      expect(await host.sheets()).toEqual(sheets);
      expect(new Set(await host.names())).toEqual(new Set(names));
      await expectValuesEventually(host, { sheet, address: "A1:B1" }, [[4, 5]]);
    }
  });

  test("undoes a look in one step, does it again, and leaves the formulas each time", async () => {
    await host.addSheet("Looks");
    const place = { sheet: "Looks", address: "A1:B1" };
    await host.write(place, [["=1+1", "=SEQUENCE(2)"]]);
    const [bold, look] = [{ bold: true }, { bold: false, italic: true, fill: "#eef2f7" } as const];
    await host.setLook(place, bold);
    await host.setLook(place, look);
    await clickGrid();
    for (const [key, seen] of [
      ["z", bold],
      ["z", {}],
      ["y", bold],
      ["y", look],
    ] as const) {
      await opened.page.keyboard.press(`ControlOrMeta+${key}`);
      await eventually(async () =>
        expect(await workbenchSight(opened.page).look(place)).toEqual(seen),
      );
      await expectValuesEventually(host, { ...place, address: "A1:B2" }, [
        [2, 1],
        [null, 2],
      ]);
      const formulas = (await host.read(place)).flat().map(({ formula }) => formula);
      expect(formulas).toEqual(["=1+1", "=SEQUENCE(2)"]);
    }
  });

  test("makes a row higher for a text that is wrapped", async () => {
    await host.addSheet("Wrapped");
    const place = { sheet: "Wrapped", address: "A1" };
    await host.write(place, [["a remark of many words ".repeat(10)]]);
    await host.setColumnWidth(place, 20);
    const before = await rowHeight("Wrapped");
    await host.setLook(place, { wrap: true });
    await eventually(async () => expect(await rowHeight("Wrapped")).toBeGreaterThan(3 * before));
  });

  test("has settled when what was typed just now is calculated and told: Verify came before it", async () => {
    const sheet = "Settled";
    await host.addSheet(sheet);
    await host.write({ sheet, address: "A1:B1" }, [[1, "=A1*2"]]);
    await host.select({ sheet, address: "A1" });
    let changes = 0;
    const stop = host.onCellsChange(() => changes++);
    await opened.page.keyboard.type("7");
    await opened.page.keyboard.press("Enter");
    await host.settled();
    const [row] = await host.read({ sheet, address: "A1:B1" });
    expect(row?.map(({ value }) => value)).toEqual([7, 14]);
    expect(changes).toBe(1);
    stop();
  });
});

describe("a workbook in the workbench", () => {
  test("keeps its only sheet", async () => {
    const { page } = await workbench.open("zh", LOW);
    const alone = await remoteHost(page);
    const [only = ""] = await alone.sheets();
    await expect(alone.removeSheet(only)).rejects.toThrow("是唯一显示的工作表");
    expect(await alone.sheets()).toEqual([only]);
  }, 30_000);

  test("keeps names when the page is loaded again", async () => {
    const { page } = await workbench.open("en", LOW);
    const before = await remoteHost(page);
    const place = { sheet: "Kept", address: "A1" };
    await before.addSheet(place.sheet);
    await before.write(place, [[3]]);
    await before.defineName("Kept.Three", place);
    await page.reload();
    await waitUntilLoaded(page, "en");
    await page.evaluate((cell) => globalThis.aifinHost.write(cell, [["=SUM(Kept.Three)*2"]]), {
      sheet: "Kept",
      address: "B1",
    });
    const [[cell] = []] = await page.evaluate((at) => globalThis.aifinHost.read(at), {
      sheet: "Kept",
      address: "B1",
    });
    expect(cell?.value).toBe(6);
  }, 30_000);
});
