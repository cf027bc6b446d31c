import fc from "fast-check";
import { dataset } from "../../../src/data";
import { createFormulas } from "../../../src/formulas/createFormulas";
import { createExplain } from "../../../src/functions/explain";
import { functions } from "../../../src/functions/functions";
import { type Cell, type CellValue, HostFailure, type Place } from "../../../src/hosts/host";
import { takeBackChange } from "../../../src/workbook/freeze/change";
import { freeze, type FreezeEnd } from "../../../src/workbook/freeze/freeze";
import { frozenCells, registerSheet } from "../../../src/workbook/freeze/register";
import { unfreeze } from "../../../src/workbook/freeze/unfreeze";
import { verify } from "../../../src/workbook/freeze/verify";
import { FREEZE_WORDS } from "../../../src/taskpane/words/freeze";
import { type FakeHost, fakeHost } from "../../taskpane/fakeHost";
import { runs } from "../../runs";

const words = FREEZE_WORDS.en;
const formulas = createFormulas(createExplain(dataset), functions);
const silent = () => undefined;
const never = () => false;

const asked = (host: FakeHost, part: Place | "workbook" = "workbook") => ({
  host,
  formulas,
  dataset,
  part,
  errorsToo: false,
  language: "en" as const,
  today: "2026-01-31",
  sheetName: words.sheetName,
  words,
});

const ARR = '=AIFIN.ARR(A2,"2025")';

/** Column A names companies; B calls AIFIN, C refers to B, D multiplies, E holds an error. */
function model(): FakeHost {
  const host = fakeHost();
  host.put("A2", "OpenAI");
  host.put("B2", { formula: ARR, value: 20e9, text: "20,000,000,000" });
  host.put("C2", { formula: "=B2*2", value: 40e9, text: "40000000000" });
  host.put("D2", { formula: `${ARR}*2`, value: 40e9, text: "40000000000" });
  host.put("E2", {
    formula: '=AIFIN.ARR("Nobody",2025)',
    value: { error: "#VALUE!" },
    text: "#VALUE!",
  });
  host.put("A4", "'=AIFIN.ARR(1)");
  return host;
}

async function cells(host: FakeHost, address = "A1:H9"): Promise<readonly (readonly Cell[])[]> {
  return host.read({ sheet: "Model", address });
}

async function contents(host: FakeHost): Promise<readonly (readonly (string | CellValue)[])[]> {
  return (await cells(host)).map((row) => row.map(({ formula, value }) => formula || value));
}

const one = async (host: FakeHost, address: string, sheet = "Model") =>
  (await host.read({ sheet, address }))[0]?.[0];

async function frozenModel(host = model()): Promise<FakeHost> {
  expect(await freeze(asked(host), silent, never)).toMatchObject({ outcome: "frozen" });
  return host;
}

const checkedIn = async (host: FakeHost) =>
  (await verify(asked(host), silent, never))?.checked ?? [];

const statusesOf = async (host: FakeHost) =>
  (await checkedIn(host)).map(({ statuses }) => statuses);

/** What a program does to the live references of the register when cells move. */
function moveReferences(host: FakeHost, row: number, live: string, inputs?: string): void {
  host.put(`${words.sheetName}!A${row}`, { formula: live, value: 0, text: "0" });
  if (inputs) host.put(`${words.sheetName}!F${row}`, { formula: inputs, value: 1, text: "1" });
}

describe("freezing the workbook", () => {
  test("puts values in the place of formulas that call AIFIN, and of no others", async () => {
    const host = await frozenModel();
    expect(await one(host, "B2")).toMatchObject({ formula: "", value: 20e9 });
    expect(await one(host, "D2")).toMatchObject({ formula: "", value: 40e9 });
    expect(await one(host, "C2")).toMatchObject({ formula: "=B2*2" });
    expect(await one(host, "A4")).toMatchObject({ value: "'=AIFIN.ARR(1)" });
  });

  test("keeps the formula, the figures, the version and the day of each", async () => {
    const [first] = await frozenCells(await frozenModel());
    expect(first).toEqual({
      now: { sheet: "Model", address: "B2" },
      at: { sheet: "Model", address: "B2" },
      values: [[20e9]],
      formula: ARR,
      inputs: [{ sheet: "Model", address: "A2" }],
      printed: expect.stringContaining("200") as string,
      sources: expect.stringContaining("¶") as string,
      factIds: [expect.any(String)],
      version: dataset.version,
      day: "2026-01-31",
    });
    expect(dataset.fact(first?.factIds[0] ?? "")).toMatchObject({ value: 20e9 });
  });

  test("keeps formulas as texts, and refers to their cells by live formulas", async () => {
    const host = await frozenModel();
    const [row = []] = await host.read({ sheet: words.sheetName, address: "A3:K3" });
    expect(row.map(({ formula }) => formula)).toEqual([
      "='Model'!$B$2",
      ...Array<string>(4).fill(""),
      "=COUNTA('Model'!$A$2)",
      ...Array<string>(5).fill(""),
    ]);
    expect(row[4]?.value).toBe(ARR);
  });

  test("leaves cells with errors and names them, unless they are asked for", async () => {
    const host = model();
    expect(await freeze(asked(host), silent, never)).toMatchObject({
      errors: [{ sheet: "Model", address: "E2" }],
    });
    expect((await one(host, "E2"))?.formula).toMatch(/AIFIN/);
    const end = await freeze({ ...asked(host), errorsToo: true }, silent, never);
    expect(end).toMatchObject({ outcome: "frozen", errors: [] });
    expect((await one(host, "E2"))?.formula).toBe("=#VALUE!");
  });

  test("done again freezes nothing more", async () => {
    const host = await frozenModel();
    const before = await frozenCells(host);
    expect(await freeze(asked(host), silent, never)).toMatchObject({ outcome: "nothing" });
    expect(await frozenCells(host)).toEqual(before);
  });

  test("of a selection leaves the other cells", async () => {
    const host = model();
    await freeze(asked(host, { sheet: "Model", address: "D1:H9" }), silent, never);
    expect((await one(host, "B2"))?.formula).toBe(ARR);
    expect((await frozenCells(host)).map(({ at }) => at.address)).toEqual(["D2"]);
  });

  test("of a cell with a formula typed since replaces its row", async () => {
    const host = await frozenModel();
    host.put("B2", { formula: '=AIFIN.ARR("Anthropic",2025)', value: 9e9, text: "9" });
    await freeze(asked(host), silent, never);
    const rows = await frozenCells(host);
    expect(rows.map(({ at, values }) => [at.address, values])).toEqual([
      ["D2", [[40e9]]],
      ["B2", [[9e9]]],
    ]);
  });

  test("that the register cannot be written changes no cell", async () => {
    const host = model();
    const before = await contents(host);
    host.setLook = () => Promise.reject(new HostFailure("The workbook is protected."));
    expect(await freeze(asked(host), silent, never)).toMatchObject({
      reason: { message: "The workbook is protected." },
      rest: NOTHING,
    });
    expect(await contents(host)).toEqual(before);
    expect(await host.sheets()).toEqual(["Model"]);
  });

  test("stopped while it writes takes all back", async () => {
    const host = model();
    const before = await contents(host);
    let isStopped = false;
    const end = await freeze(
      asked(host),
      ({ step }) => (isStopped ||= step === "writing"),
      () => isStopped,
    );
    expect(end).toMatchObject({ reason: { kind: "stopped" }, rest: NOTHING, listed: null });
    expect(await contents(host)).toEqual(before);
    expect(await host.sheets()).toEqual(["Model"]);
  });

  test("refused by the host takes all back", async () => {
    const host = model();
    const before = await contents(host);
    refuseAfterWriting(host);
    expect(await freeze(asked(host), silent, never)).toMatchObject({
      reason: { kind: "refused", message: "Protected." },
      rest: NOTHING,
      listed: null,
    });
    expect(await contents(host)).toEqual(before);
    expect(await host.sheets()).toEqual(["Model"]);
  });

  test("refused by the host, which also refuses to take it back, keeps the formula in the register", async () => {
    const host = model();
    refuseAfterWriting(host, "D2");
    expect(await freeze(asked(host), silent, never)).toMatchObject({
      reason: { kind: "refused", message: "Protected." },
      rest: { places: [{ sheet: "Model", address: "D2" }] },
    });
    expect((await one(host, "B2"))?.formula).toBe(ARR);
    expect((await frozenCells(host)).map(({ formula }) => formula)).toEqual([`${ARR}*2`]);
  });
});

const NOTHING = { kind: "known", places: [], sheets: [], changed: [] };

/** Writes the first values, then refuses, as a program may; and refuses ever after to write one of the cells. */
function refuseAfterWriting(host: FakeHost, stuck = ""): void {
  const write = host.writeIfUnchanged.bind(host);
  let isFirst = true;
  host.writeIfUnchanged = async (parts) => {
    if (parts.every(({ place }) => place.sheet !== "Model")) return write(parts);
    const isRefused = isFirst || parts.some(({ place }) => place.address === stuck);
    const changed = isFirst || !isRefused ? await write(parts) : [];
    isFirst = false;
    if (isRefused) throw new HostFailure("Protected.");
    return changed;
  };
}

describe("verifying", () => {
  test("says of everything just frozen that it is the same", async () => {
    expect(await statusesOf(await frozenModel())).toEqual([["same"], ["same"]]);
  });

  test("says what a changed cell held and holds", async () => {
    const host = await frozenModel();
    host.put("B2", 7);
    const [first] = await checkedIn(host);
    expect(first?.statuses).toEqual(["changed"]);
    expect(first?.held.difference).toMatchObject({ was: 20e9, is: { value: 7 } });
  });

  test("follows a cell that moved, and its inputs", async () => {
    const host = await frozenModel();
    await host.write({ sheet: "Model", address: "A2:B2" }, [[null, null]]);
    host.put("A5", "OpenAI");
    host.put("B5", 20e9);
    moveReferences(host, 3, "='Model'!$B$5", "=COUNTA('Model'!$A$5)");
    const [first] = await checkedIn(host);
    expect(first?.statuses).toEqual(["moved"]);
    expect(first?.held).toMatchObject({
      formula: '=AIFIN.ARR(A5,"2025")',
      place: { sheet: "Model", address: "B5" },
    });
  });

  test("says that a deleted cell is missing", async () => {
    const host = await frozenModel();
    moveReferences(host, 3, "=#REF!");
    expect(await statusesOf(host)).toEqual([["missing"], ["same"]]);
  });

  test("says that the formula is back, as after an undo in the sheet", async () => {
    const host = await frozenModel();
    host.put("B2", { formula: ARR, value: 20e9 });
    expect(await statusesOf(host)).toEqual([["back"], ["same"]]);
  });

  test("says what the formula would answer today, from the inputs of today", async () => {
    const host = await frozenModel();
    host.put("A2", "Anthropic");
    const [whole, part] = await checkedIn(host);
    expect(whole?.statuses).toEqual(["otherwise"]);
    expect(whole?.today).toMatchObject({ kind: "differs", factIds: [expect.any(String)] });
    expect(part?.today).toMatchObject({ kind: "other-facts", factIds: [expect.any(String)] });
  });

  test("says that today's answer is not told where an input cannot be found out", async () => {
    const host = model();
    host.put("B2", { formula: '=AIFIN.ARR(LOWER("OPENAI"),"2025")', value: 20e9 });
    await freeze(asked(host), silent, never);
    expect((await statusesOf(host))[0]).toEqual(["unknown"]);
  });
});

const thaw = (host: FakeHost, changed: "ask" | "overwrite" | "leave" = "ask") =>
  unfreeze({ ...asked(host), changed }, silent, never);

describe("unfreezing", () => {
  test("after freezing gives the cells as they were, and the sheet goes", async () => {
    const host = model();
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
          (await cells(host)).map((row) => row.map((cell) => cell.formula || cell.value));
        const before = await formulas();
        const { outcome } = await freeze(asked(host), silent, never);
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
    expect(await one(host, "B2")).toMatchObject({ value: 7 });
    expect((await one(host, "D2"))?.formula).toBe(`${ARR}*2`);
    expect(await thaw(host, "overwrite")).toMatchObject({ outcome: "unfrozen", left: [] });
    expect((await one(host, "B2"))?.formula).toBe(ARR);
    expect(await host.sheets()).toEqual(["Model"]);
  });

  test("keeps the formula of a deleted cell in the register", async () => {
    const host = await frozenModel();
    moveReferences(host, 3, "=#REF!");
    expect(await thaw(host)).toMatchObject({ left: [{ state: "missing" }] });
    expect((await frozenCells(host)).map(({ now, formula }) => [now, formula])).toEqual([
      [null, ARR],
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
    await freeze(asked(host), silent, never);
    const [table] = await frozenCells(host);
    expect(table?.values).toEqual([
      ["id", "name"],
      ["x", "'=y"],
    ]);
    expect(await one(host, "C3")).toMatchObject({ formula: "", value: "'=y" });
    await thaw(host);
    expect(await contents(host)).toEqual(
      expect.arrayContaining([expect.arrayContaining(['=AIFIN.ENTITIES("model")'])]),
    );
    expect((await one(host, "C3"))?.value).toBeNull();
  });
});

describe("taking back", () => {
  const undo = (host: FakeHost, end: FreezeEnd | Awaited<ReturnType<typeof unfreeze>>) => {
    if (end.outcome !== "frozen" && end.outcome !== "unfrozen") throw new Error(end.outcome);
    return takeBackChange(end.change, asked(host));
  };

  test("a freezing gives the formulas back, an unfreezing the values and the register", async () => {
    const host = model();
    const before = await contents(host);
    expect(await undo(host, await freeze(asked(host), silent, never))).toEqual({
      outcome: "undone",
    });
    expect([await contents(host), await host.sheets()]).toEqual([before, ["Model"]]);
    await frozenModel(host);
    const [frozen, rows] = [await contents(host), await frozenCells(host)];
    expect(await undo(host, await thaw(host))).toEqual({ outcome: "undone" });
    expect([await contents(host), await frozenCells(host)]).toEqual([frozen, rows]);
  });

  test("leaves all alone where a cell was changed since", async () => {
    const host = model();
    const end = await freeze(asked(host), silent, never);
    host.put("D2", 7);
    expect(await undo(host, end)).toEqual({ outcome: "changed", sheet: "Model", address: "D2" });
    expect(await one(host, "B2")).toMatchObject({ formula: "" });
  });
});
