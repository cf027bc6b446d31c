import { dataset } from "../../../src/data";
import { createFormulas } from "../../../src/formulas/createFormulas";
import { createExplain } from "../../../src/functions/library/explain";
import { functions } from "../../../src/functions/library/functions";
import { undoEdit } from "../../../src/workbook/edit/undoEdit";
import { buildSheet } from "../../../src/workbook/sourcesSheet/buildSheet";
import { ownSheet } from "../../../src/workbook/own/ownSheet";
import { SOURCES_SHEET_WORDS } from "../../../src/words/sourcesSheet";
import { type FakeHost, fakeHost } from "../../taskpane/fakeHost";

const formulas = createFormulas(createExplain(dataset), functions);

async function build(host: FakeHost, footnotes = false, isStopped = () => false) {
  const words = SOURCES_SHEET_WORDS.en;
  const request = {
    host,
    formulas,
    dataset,
    style: "apa",
    language: null,
    footnotes,
    words,
  } as const;
  const end = await buildSheet(request, () => undefined, isStopped);
  if (end?.outcome === "not-done") throw new Error(JSON.stringify(end));
  return end;
}

/** Two cells of one document, one of another, each below the other. */
function model(): FakeHost {
  const host = fakeHost("Model");
  host.put("B1", { formula: '=AIFIN.ARR("OpenAI",2025)', value: 20e9 });
  host.put("B2", { formula: '=AIFIN.ARR("OpenAI",2024)', value: 6e9 });
  host.put("B3", { formula: '=AIFIN.ARR("OpenAI","2024-03",,"Scope=api")', value: 1 });
  return host;
}

const texts = async (host: FakeHost, address: string, sheet = "Sources") =>
  (await host.read({ sheet, address })).map((row) =>
    row.map(({ formula, value }) => formula || value),
  );

describe("The Sources sheet", () => {
  test("lists each document once, and keeps its number when others come and go", async () => {
    const host = model();
    const built = await build(host, true);
    expect(built).toMatchObject({
      sheet: "Sources",
      isNew: true,
      sources: 2,
      cells: 3,
      occupied: [],
    });
    expect(await texts(host, "A5:A6")).toEqual([["[1]"], ["[2]"]]);
    expect(await texts(host, "E5:E6")).toEqual([["neteasehao-2026-01"], ["shunwang-2024-06"]]);
    expect(await texts(host, "C1:C3", "Model")).toEqual([
      ["='Sources'!$A$5"],
      ["='Sources'!$A$5"],
      ["='Sources'!$A$6"],
    ]);
    host.put("B1", { formula: '=AIFIN.VALUATION("OpenAI","2023-Q1")', value: 29e9 });
    host.put("B2", 1);
    const again = await build(host, true);
    expect(again).toMatchObject({ isNew: false, sources: 2, cells: 2 });
    expect(await texts(host, "E5:E7")).toEqual([
      ["neteasehao-2026-01"], // Nobody uses it now; its number stays its own.
      ["shunwang-2024-06"],
      ["zhihu-2023-12"],
    ]);
    expect(await texts(host, "C1", "Model")).toEqual([["='Sources'!$A$7"]]);
  });

  test("all of it goes back in one step", async () => {
    const host = model();
    const built = await build(host, true);
    if (!built) throw new Error("Nothing was built.");
    expect(await undoEdit(host, built.done)).toEqual({ outcome: "undone" });
    expect(await host.sheets()).toEqual(["Model"]);
    expect(await texts(host, "C1:C3", "Model")).toEqual([[null], [null], [null]]);
  });

  test("does not go back over what somebody wrote into it since", async () => {
    const host = model();
    const built = await build(host, true);
    host.put("Sources!K60", "my remark");
    const end = built && (await undoEdit(host, built.done));
    expect(end).toEqual({ outcome: "changed", sheet: "Sources", address: "K60" });
    expect(await texts(host, "K60")).toEqual([["my remark"]]);
    expect(await texts(host, "C1", "Model")).toEqual([["='Sources'!$A$5"]]);
  });

  test("writes no number over what stands beside a cell, and names the cell", async () => {
    const host = model();
    host.put("C2", "mine");
    const built = await build(host, true);
    expect(built?.occupied).toEqual([{ sheet: "Model", address: "B2" }]);
    expect(await texts(host, "C2", "Model")).toEqual([["mine"]]);
  });

  test("takes no sheet of the user's for its own, whatever its name", async () => {
    const host = model();
    await host.addSheet("Sources");
    host.put("Sources!A1", "my own list");
    expect(await ownSheet(host)).toBeNull();
    expect(await build(host)).toMatchObject({ sheet: "Sources 2", isNew: true });
    expect(await texts(host, "A1")).toEqual([["my own list"]]);
  });

  test("what the user wrote below stays, and is refused to be written over", async () => {
    const host = model();
    await build(host);
    const last = (await ownSheet(host))?.lastRow ?? 0;
    host.put(`Sources!A${last + 3}`, "my remark");
    await build(host);
    expect(await texts(host, `A${last + 3}`)).toEqual([["my remark"]]);
    for (let row = 4; row <= 9; row++)
      host.put(`B${row}`, { formula: '=AIFIN.ARR("OpenAI",2025)', value: 20e9 });
    await expect(build(host)).rejects.toThrow(`row ${last + 3} of Sources`);
    expect(await texts(host, `A${last + 3}`)).toEqual([["my remark"]]);
  });

  test("stopped, or without a cell that uses AIFIN, writes nothing", async () => {
    const host = model();
    expect(await build(host, false, () => true)).toBeNull();
    expect(await build(fakeHost("Empty"))).toBeNull();
    expect(await host.sheets()).toEqual(["Model"]);
  });
});
