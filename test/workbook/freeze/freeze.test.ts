import { dataset } from "../../../src/data";
import { HostFailure } from "../../../src/hosts/host";
import { freeze } from "../../../src/workbook/freeze/freeze";
import { frozenCells } from "../../../src/workbook/freeze/register";
import type { FakeHost } from "../../taskpane/fakeHost";
import {
  ARR_FORMULA,
  freezeRequest,
  contents,
  frozenModel,
  freezeModel,
  never,
  oneCell,
  silent,
  FREEZE_WORDS_EN,
} from "./model";

describe("freezing the workbook", () => {
  test("puts values in the place of formulas that call AIFIN, and of no others", async () => {
    const host = await frozenModel();
    expect(await oneCell(host, "B2")).toMatchObject({ formula: "", value: 20e9 });
    expect(await oneCell(host, "D2")).toMatchObject({ formula: "", value: 40e9 });
    expect(await oneCell(host, "C2")).toMatchObject({ formula: "=B2*2" });
    expect(await oneCell(host, "A4")).toMatchObject({ value: "'=AIFIN.ARR(1)" });
  });

  test("keeps the formula, the figures, the version and the day of each", async () => {
    const [first] = await frozenCells(await frozenModel());
    expect(first).toEqual({
      now: { sheet: "Model", address: "B2" },
      at: { sheet: "Model", address: "B2" },
      values: [[20e9]],
      formula: ARR_FORMULA,
      inputs: [{ sheet: "Model", address: "A2" }],
      printed: expect.stringContaining("200") as string,
      sources: expect.stringContaining("¶") as string,
      factIds: [expect.any(String)],
      version: dataset.version,
      day: "2026-01-31",
    });
    expect(dataset.fact(first?.factIds[0] ?? "")).toMatchObject({ value: 20e9 });
  });

  test("keeps the release that the workbook was last calculated with, and cites no figure of today for another value", async () => {
    const host = freezeModel();
    host.settings.set("release", "0.0.9");
    host.put("D2", { formula: `${ARR_FORMULA}*2`, value: 26e9, text: "26000000000" });
    const [same, moved] = await frozenCells(await frozenModel(host));
    expect([same?.version, moved?.version]).toEqual(["0.0.9", "0.0.9"]);
    expect(same?.factIds).toHaveLength(1);
    expect(moved).toMatchObject({ values: [[26e9]], factIds: [], printed: "", sources: "" });
  });

  test("cites by today's figures only today's answers where no release is kept, and names the others", async () => {
    const host = freezeModel();
    host.settings.delete("release");
    host.put("D2", { formula: `${ARR_FORMULA}*2`, value: 26e9, text: "26000000000" });
    const end = await freeze(freezeRequest(host), silent, never);
    expect(end).toMatchObject({ uncited: [{ sheet: "Model", address: "D2" }] });
    const [same, moved] = await frozenCells(host);
    expect(same).toMatchObject({ version: dataset.version, factIds: [expect.any(String)] });
    expect(moved).toMatchObject({ version: "", factIds: [], printed: "", sources: "" });
  });

  test("keeps formulas as texts, and refers to their cells by live formulas", async () => {
    const host = await frozenModel();
    const [row = []] = await host.read({ sheet: FREEZE_WORDS_EN.sheetName, address: "A3:K3" });
    expect(row.map(({ formula }) => formula)).toEqual([
      "='Model'!$B$2",
      ...Array<string>(4).fill(""),
      "=COUNTA('Model'!$A$2)",
      ...Array<string>(5).fill(""),
    ]);
    expect(row[4]?.value).toBe(ARR_FORMULA);
  });

  test("leaves cells with errors and names them, unless they are asked for", async () => {
    const host = freezeModel();
    expect(await freeze(freezeRequest(host), silent, never)).toMatchObject({
      errors: [{ sheet: "Model", address: "E2" }],
    });
    expect((await oneCell(host, "E2"))?.formula).toMatch(/AIFIN/);
    const end = await freeze({ ...freezeRequest(host), errorsToo: true }, silent, never);
    expect(end).toMatchObject({ outcome: "frozen", errors: [] });
    expect((await oneCell(host, "E2"))?.formula).toBe("=#VALUE!");
  });

  test("done again freezes nothing more", async () => {
    const host = await frozenModel();
    const before = await frozenCells(host);
    expect(await freeze(freezeRequest(host), silent, never)).toMatchObject({ outcome: "nothing" });
    expect(await frozenCells(host)).toEqual(before);
  });

  test("of a selection leaves the other cells", async () => {
    const host = freezeModel();
    await freeze(freezeRequest(host, { sheet: "Model", address: "D1:H9" }), silent, never);
    expect((await oneCell(host, "B2"))?.formula).toBe(ARR_FORMULA);
    expect((await frozenCells(host)).map(({ at }) => at.address)).toEqual(["D2"]);
  });

  test("of a cell with a formula typed since replaces its row", async () => {
    const host = await frozenModel();
    host.put("B2", { formula: '=AIFIN.ARR("Anthropic",2025)', value: 9e9, text: "9" });
    await freeze(freezeRequest(host), silent, never);
    const rows = await frozenCells(host);
    expect(rows.map(({ at, values }) => [at.address, values])).toEqual([
      ["D2", [[40e9]]],
      ["B2", [[9e9]]],
    ]);
  });

  test("that the register cannot be written changes no cell", async () => {
    const host = freezeModel();
    const before = await contents(host);
    host.setLook = () => Promise.reject(new HostFailure("The workbook is protected."));
    expect(await freeze(freezeRequest(host), silent, never)).toMatchObject({
      reason: { message: "The workbook is protected." },
      rest: NOTHING,
    });
    expect(await contents(host)).toEqual(before);
    expect(await host.sheets()).toEqual(["Model"]);
  });

  test("stopped while it writes takes all back", async () => {
    const host = freezeModel();
    const before = await contents(host);
    let isStopped = false;
    const end = await freeze(
      freezeRequest(host),
      ({ step }) => (isStopped ||= step === "writing"),
      () => isStopped,
    );
    expect(end).toMatchObject({ reason: { kind: "stopped" }, rest: NOTHING, listed: null });
    expect(await contents(host)).toEqual(before);
    expect(await host.sheets()).toEqual(["Model"]);
  });

  test("refused by the host takes all back", async () => {
    const host = freezeModel();
    const before = await contents(host);
    refuseAfterWriting(host);
    expect(await freeze(freezeRequest(host), silent, never)).toMatchObject({
      reason: { kind: "refused", message: "Protected." },
      rest: NOTHING,
      listed: null,
    });
    expect(await contents(host)).toEqual(before);
    expect(await host.sheets()).toEqual(["Model"]);
  });

  test("refused by the host, which also refuses to take it back, keeps the formula in the register", async () => {
    const host = freezeModel();
    refuseAfterWriting(host, "D2");
    expect(await freeze(freezeRequest(host), silent, never)).toMatchObject({
      reason: { kind: "refused", message: "Protected." },
      rest: { places: [{ sheet: "Model", address: "D2" }] },
    });
    expect((await oneCell(host, "B2"))?.formula).toBe(ARR_FORMULA);
    expect((await frozenCells(host)).map(({ formula }) => formula)).toEqual([`${ARR_FORMULA}*2`]);
  });
});

const NOTHING = { kind: "known", places: [], sheets: [], changed: [] };

/**
 * Writes the first values, then refuses, as a program may; and refuses ever after to write one of
 * the cells.
 */
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
