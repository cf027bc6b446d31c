import type { Cell, Host } from "../../src/hosts/host";
import { insertModel } from "../../src/workbook/model/insertModel";
import { remoteHost } from "./remoteHost";
import { startWorkbench, type Workbench } from "./workbenchPage";

jest.setTimeout(120_000);

let workbench: Workbench;
beforeAll(async () => (workbench = await startWorkbench()));
afterAll(() => workbench.close());

/** Every used cell of a sheet, by address. */
async function cellsOf(host: Host, sheet: string): Promise<ReadonlyMap<string, Cell>> {
  const used = await host.usedRange(sheet);
  if (!used) throw new Error(`${sheet} is empty`);
  const rows = await host.read(used);
  return new Map(
    rows.flatMap((cells, row) =>
      cells.map((cell, column) => [`${String.fromCharCode(65 + column)}${row + 1}`, cell] as const),
    ),
  );
}

/** The numbers of a row of cells, as doubles keep them. */
function numbers(cells: ReadonlyMap<string, Cell>, columns: string, row: number): number[] {
  return columns
    .split("")
    .map((column) => Number(Number(cells.get(`${column}${row}`)?.value).toFixed(6)));
}

test.each(["en", "zh"] as const)(
  "the worked model of the deals calculates in the workbench, in %s",
  async (language) => {
    const { page, complaints } = await workbench.open(language);
    const host = await remoteHost(page);
    const end = await insertModel(
      host,
      language,
      () => undefined,
      () => false,
    );
    const added = end.outcome === "inserted" ? end.sheets : [];
    const sheets = await Promise.all(added.map((sheet) => cellsOf(host, sheet)));
    const broken = sheets.flatMap((cells, at) =>
      [...cells].flatMap(([address, { value, text }]) =>
        (typeof value === "object" && value !== null) || /#|NaN/.test(text)
          ? [`${added[at] ?? ""}!${address} ${text}`]
          : [],
      ),
    );
    expect(broken).toEqual([]);
    const [inputs, microsoft, sales, softBank, chips] = sheets;
    if (!inputs || !microsoft || !sales || !softBank || !chips)
      throw new Error("a sheet is missing");

    // Worked outside: losses of 46 are made up until 2031; the step is at 13 ÷ 0.75 of what is left, then 49 %.
    expect([8, 14, 20].map((row) => numbers(microsoft, "IJKLM", row))).toEqual([
      [16.266667, 22.05, 1.683333, 0, 40],
      [16.266667, 22.05, 28.42, 13.263333, 80],
      [16.266667, 22.05, 28.42, 35.28, 102.016667],
    ]);
    expect(numbers(sales, "BCD", 8)).toEqual([0.2, 0.3, 0.45]);
    expect(numbers(sales, "BCDEF", 14)).toEqual([0.2, 0, -0.4, -1.2, -2.8]);
    expect([7, 8, 9, 11, 13].map((row) => numbers(softBank, "BC", row))).toEqual([
      [7.5, 7.5],
      [22.5, 12.5],
      [30, 20],
      [41, 31],
      [301, 291],
    ]);
    expect(numbers(chips, "BCD", 6)).toEqual([350, 100, 0.285714]);
    expect(numbers(chips, "BCD", 7)).toEqual([11.9, 0.35, 0.029412]);
    expect(numbers(chips, "BE", 9)).toEqual([300, 60]);

    const [inputSheet = "", microsoftSheet = ""] = added;
    await host.write({ sheet: inputSheet, address: "B10" }, [[20]]); // The low cap, 40 before.
    expect(numbers(await cellsOf(host, microsoftSheet), "IJKLM", 8)).toEqual([
      16.266667, 3.733333, 0, 0, 20,
    ]);
    expect(complaints).toEqual([]);
  },
);
