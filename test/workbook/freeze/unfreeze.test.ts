import fc from "fast-check";
import type { Cell } from "../../../src/hosts/host";
import { freeze } from "../../../src/workbook/freeze/freeze";
import { frozenCells, registerSheet } from "../../../src/workbook/freeze/register";
import { fakeHost } from "../../taskpane/fakeHost";
import { runs } from "../../runs";
import {
  ARR_FORMULA,
  freezeRequest,
  modelCells,
  checkedIn,
  contents,
  frozenModel,
  freezeModel,
  moveReferences,
  never,
  oneCell,
  silent,
  thaw,
} from "./model";

describe("unfreezing", () => {
  test("after freezing gives the cells as they were, and the sheet goes", async () => {
    const host = freezeModel();
    const before = await contents(host);
    await frozenModel(host);
    expect(await thaw(host)).toMatchObject({ outcome: "unfrozen", left: [] });
    expect(await contents(host)).toEqual(before);
    expect(await registerSheet(host)).toBeNull();
    expect(await host.sheets()).toEqual(["Model"]);
  });

  test("whatever stands in a workbook, gives it back", async () => {
    const texts = fc.oneof(fc.string(), fc.constantFrom("=1+1", "'x", "<b>", "TRUE", "7", "#N/A"));
    const content = fc.oneof(
      texts.map((value): Partial<Cell> => ({ value })),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => ({ value })),
      fc.record({
        formula: fc.constantFrom('=AIFIN.ARR("OpenAI",2025)', "=AIFIN.ARR($A1,B$2)*2", "=A1"),
        value: fc.oneof(texts, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean()),
      }),
    );
    const placed = fc.uniqueArray(
      fc.tuple(fc.constantFrom("A", "B", "C"), fc.integer({ min: 1, max: 5 }), content),
      { selector: ([column, row]) => `${column}${row}` },
    );
    await fc.assert(
      fc.asyncProperty(placed, async (put) => {
        const host = fakeHost();
        for (const [column, row, cell] of put) host.put(`${column}${row}`, cell);
        const formulas = async () =>
          (await modelCells(host)).map((row) => row.map((cell) => cell.formula || cell.value));
        const before = await formulas();
        const { outcome } = await freeze(freezeRequest(host), silent, never);
        const isFrozen = put.some(
          ([, , cell]) => "formula" in cell && cell.formula.includes("AIFIN"),
        );
        expect(outcome).toBe(isFrozen ? "frozen" : "nothing");
        const held = await checkedIn(host);
        expect(held.map((one) => one.held.state).filter((state) => state !== "same")).toEqual([]);
        await thaw(host);
        expect(await formulas()).toEqual(before);
        expect(await host.sheets()).toEqual(["Model"]);
      }),
      { numRuns: runs(60) },
    );
  });

  test("asks about a cell that was changed by hand, and leaves or overwrites it", async () => {
    const host = await frozenModel();
    host.put("B2", 7);
    expect(await thaw(host)).toMatchObject({
      outcome: "asking",
      changed: [{ place: { sheet: "Model", address: "B2" } }],
    });
    expect(await thaw(host, "leave")).toMatchObject({ outcome: "unfrozen", left: [{}] });
    expect(await oneCell(host, "B2")).toMatchObject({ value: 7 });
    expect((await oneCell(host, "D2"))?.formula).toBe(`${ARR_FORMULA}*2`);
    expect(await thaw(host, "overwrite")).toMatchObject({ outcome: "unfrozen", left: [] });
    expect((await oneCell(host, "B2"))?.formula).toBe(ARR_FORMULA);
    expect(await host.sheets()).toEqual(["Model"]);
  });

  test("keeps the formula of a deleted cell in the register", async () => {
    const host = await frozenModel();
    moveReferences(host, 3, "=#REF!");
    expect(await thaw(host)).toMatchObject({ left: [{ state: "missing" }] });
    expect((await frozenCells(host)).map(({ now, formula }) => [now, formula])).toEqual([
      [null, ARR_FORMULA],
    ]);
  });

  test("puts a table's formula back over the cells that it filled", async () => {
    const host = fakeHost();
    host.put("B2", { formula: '=AIFIN.ENTITIES("model")', value: "id", text: "id" });
    for (const address of ["B2", "C2", "B3", "C3"]) host.spill(address, "B2");
    for (const [address, value] of [
      ["C2", "name"],
      ["B3", "x"],
      ["C3", "'=y"],
    ] as const)
      host.put(address, value);
    await freeze(freezeRequest(host), silent, never);
    const [table] = await frozenCells(host);
    expect(table?.values).toEqual([
      ["id", "name"],
      ["x", "'=y"],
    ]);
    expect(await oneCell(host, "C3")).toMatchObject({ formula: "", value: "'=y" });
    await thaw(host);
    expect(await contents(host)).toEqual(
      expect.arrayContaining([expect.arrayContaining(['=AIFIN.ENTITIES("model")'])]),
    );
    expect((await oneCell(host, "C3"))?.value).toBeNull();
  });
});
