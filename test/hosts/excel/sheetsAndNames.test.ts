import type { Page } from "playwright-core";
import { requireBox } from "../../../src/hosts/excel/addresses";
import type { Host, Place } from "../../../src/hosts/host";
import { remoteHost } from "../../browser/remoteHost";
import type { ExcelStandIn } from "./bridge";
import { type ExcelPages, excelPages } from "./excelPages";

let pages: ExcelPages;
beforeAll(async () => {
  pages = await excelPages({});
});
afterAll(() => pages.close());

describe("a workbook in Excel", () => {
  let page: Page;
  let excel: ExcelStandIn;
  let host: Host;
  beforeEach(async () => {
    ({ page, excel } = await pages.open());
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
    excel.workbook.behaviours.isStructureProtected = true;
    await expect(host.removeSheet("Inputs")).rejects.toMatchObject({ name: "HostFailure" });
    expect(await host.names()).toEqual(["Profit"]);
  });

  test("has the names of tables among those that are taken", async () => {
    excel.workbook.addTable("Facts", excel.workbook.firstSheet, requireBox("X1:Y2"));
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
