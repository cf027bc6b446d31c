import type { JSHandle, Page } from "playwright-core";
import { requireBox } from "../../../src/hosts/excel/addresses";
import type { Host, Place } from "../../../src/hosts/host";
import { remoteHost } from "../../browser/remoteHost";
import { FORMULAS, allPromises } from "../promises";
import type { ExcelStandIn } from "./bridge";
import { type ExcelPages, excelPages } from "./excelPages";
import { excelSight } from "./sight";

/** What a formula reads that is no cell. */
let outside = 0;

const ANSWERS = {
  ...FORMULAS,
  "=OUTSIDE()": () => outside,
  "=A1*2": (at: (address: string) => unknown) => Number(at("A1")) * 2,
};

/** What the host promises about Excel alone. */
let pages: ExcelPages;
beforeAll(async () => {
  pages = await excelPages(ANSWERS);
});
afterAll(() => pages.close());

const cell = (address: string): Place => ({ sheet: "Sheet1", address });

describe("Excel keeps what hosts promise:", () => {
  let page: Page;
  let excel: ExcelStandIn;
  let host: Host;
  beforeAll(async () => {
    ({ page, excel } = await pages.open());
    host = await remoteHost(page);
  });
  afterAll(() => page.close());

  test.each(allPromises)("$name", ({ check }) => check(host, excelSight(excel.workbook)));
});

describe("Excel", () => {
  let page: Page;
  let excel: ExcelStandIn;
  let host: JSHandle<Host>;
  beforeAll(async () => {
    ({ page, excel, host } = await pages.open());
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
    await expect(writing).rejects.toThrow("The sheet “Sheet1” is protected: lift");
    excel.workbook.firstSheet.isProtected = false;
  });

  test("of several ranges those before a protected one stay written, which is said", async () => {
    excel.workbook.addSheet("Locked").isProtected = true;
    const parts = ["Sheet1", "Locked"].map((sheet) => ({
      place: { sheet, address: "P1" },
      rows: [["new"]],
    }));
    const writing = host.evaluate((excel, parts) => excel.writeTogether(parts), parts);
    await expect(writing).rejects.toThrow("The sheet “Locked” is protected: lift");
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

test("a Chinese Excel is spoken to in Chinese", async () => {
  const { page, host } = await pages.open("zh-CN");
  expect(await host.evaluate(({ language }) => language)).toBe("zh");
  const adding = host.evaluate((excel) => excel.addSheet("Sheet1"));
  await expect(adding).rejects.toThrow("已有名为“Sheet1”的工作表");
  await page.close();
});
