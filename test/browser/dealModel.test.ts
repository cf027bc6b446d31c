import type { Cell, Host } from "../../src/hosts/host";
import { insertModel } from "../../src/taskpane/deals/model/insertModel";
import { MODEL_WORDS } from "../../src/taskpane/deals/model/words";
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

describe.each(["en", "zh"] as const)("the worked model of the deals in %s", (language) => {
  test("stands in the workbook without an error, every number an input or a live formula", async () => {
    const { page, complaints } = await workbench.open(language);
    const host = await remoteHost(page);
    const words = MODEL_WORDS[language];
    const added = await insertModel(host, language, () => undefined, () => false);
    if (process.env.SHOTS) {
      for (const sheet of added) {
        await host.select({ sheet, address: "A1" });
        await page.screenshot({ path: `/tmp/scratch/model-${language}-${added.indexOf(sheet)}.png` });
      }
    }
    const sheets = await Promise.all(added.map((sheet) => cellsOf(host, sheet)));
    for (const [at, cells] of sheets.entries())
      for (const [address, { value, formula, text }] of cells) {
        const where = `${added[at] ?? ""}!${address} ${formula}`;
        expect([where, typeof value === "object" && value !== null ? value.error : "fine"]).toEqual([where, "fine"]);
        expect([where, text]).not.toEqual([where, "NaN"]);
      }
    const [, microsoft, sales, softBank, chips] = sheets;
    console.log([...(microsoft ?? [])].slice(0, 400).map(([a, c]) => `${a}=${c.text}`).join(" "));
    console.log([...(sales ?? [])].map(([a, c]) => `${a}=${c.text}`).join(" "));
    console.log([...(softBank ?? [])].map(([a, c]) => `${a}=${c.text}`).join(" "));
    console.log([...(chips ?? [])].map(([a, c]) => `${a}=${c.text}`).join(" "));
    expect(added).toEqual([words.inputs, words.microsoft, words.sales, words.softBank, words.chips].map(({ sheet }) => sheet));
    expect(complaints).toEqual([]);
  });
});
