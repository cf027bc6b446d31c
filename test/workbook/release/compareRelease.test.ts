import type { CellValue } from "../../../src/hosts/host";
import { HostFailure } from "../../../src/hosts/host";
import type { CompareStep } from "../../../src/workbook/release/compareRelease";
import { ARR_CALL, compareModel, comparisonResults, savedModel } from "./model";

const SAME = { kind: "same" };

describe("A saved value beside today's answer", () => {
  test.each<[what: string, formula: string, value: CellValue]>([
    ["a number", `=${ARR_CALL}`, 20e9],
    ["a number of fifteen digits", '=AIFIN.MSSHARE(20,,"Mag=Billions")', 14.3066666666667],
    ["a text", '=AIFIN.ARR("OpenAI",2025,,"Out=unit")', "USD"],
    ["a date", '=AIFIN.ARR("OpenAI",2025,,"Out=date")', 46022], // The end of 2025.
    ["an error", '=AIFIN.ARR("OpenIA",2025)', { error: "#VALUE!" }],
    ["a number that is reckoned on", `=-${ARR_CALL}/1e9`, -20],
    ["an error that is caught", '=IFERROR(AIFIN.ARR("OpenIA",2025)/1e9,0)', 0],
    ["with the marks of a file", '=_xldudf_AIFIN_ARR("OpenAI",2025)', 20e9],
    ["with the @ of Excel", `=@${ARR_CALL}`, 20e9],
  ])("is the same: %s", async (_, formula, value) => {
    expect(await comparisonResults(savedModel({ B2: { formula, value } }))).toEqual({
      "Model!B2": SAME,
    });
  });

  test.each<[what: string, formula: string, value: CellValue, today: CellValue]>([
    ["a number", `=${ARR_CALL}`, 13e9, 20e9],
    ["a number in its thirteenth digit", `=${ARR_CALL}`, 20e9 + 0.1, 20e9],
    ["a number in place of an error", `=${ARR_CALL}`, { error: "#N/A" }, 20e9],
    ["an error in place of a number", '=AIFIN.ARR("OpenIA",2025)', 1, "#VALUE!"],
    ["one error for another", '=AIFIN.ARR("OpenIA",2025)', { error: "#N/A" }, "#VALUE!"],
    ["a number in place of a text", `=${ARR_CALL}`, "20000000000", 20e9],
    ["a number that is reckoned on", `=${ARR_CALL}*2`, 26e9, 40e9],
  ])("is another one: %s", async (_, formula, value, today) => {
    expect(await comparisonResults(savedModel({ B2: { formula, value } }))).toMatchObject({
      "Model!B2": {
        kind: "moved",
        how: "answer",
        today: [[today]],
        first: { place: { sheet: "Model", address: "B2" }, saved: value, today },
        count: 1,
      },
    });
  });

  test("moves for the figure on the new card, or for why there is none", async () => {
    const found = await comparisonResults(
      savedModel({
        B2: { formula: `=${ARR_CALL}`, value: 13e9 },
        B3: { formula: '=AIFIN.ARR("OpenIA",2025)', value: 1 },
      }),
    );
    expect(found["Model!B2"]).toMatchObject({
      why: {
        evidence: [{ fact: { printed: expect.stringMatching(/^200/) as string } }],
        failure: null,
      },
    });
    expect(found["Model!B3"]).toMatchObject({
      why: { evidence: [], failure: { code: "bad-input" } },
    });
  });

  test.each<[why: string, formula: string, value: CellValue, reason: string]>([
    ["it holds no answer", `=${ARR_CALL}`, { error: "#NAME?" }, "unanswered"],
    ["it is being calculated", `=${ARR_CALL}`, { error: "#BUSY!" }, "unanswered"],
    ["its argument is an error", "=AIFIN.ARR(A1,2025)", { error: "#REF!" }, "unanswered"],
    ["it cannot be read", `=${ARR_CALL}+(`, 1, "unreadable"],
    ["only the program knows an argument", "=AIFIN.ARR(LOWER(A2),2025)", 1, "argument"],
    ["only the program can reckon on", `=ROUND(${ARR_CALL},-9)`, 20e9, "part"],
  ])("is not compared where %s", async (_, formula, value, reason) => {
    const host = savedModel({ A1: { error: "#REF!" }, B2: { formula, value } });
    expect(await comparisonResults(host)).toEqual({ "Model!B2": { kind: "unknown", reason } });
  });
});

describe("A table", () => {
  const formula = '=AIFIN.ARR("OpenAI",{2024,2025})';
  const table = (values: readonly CellValue[], spills = values.length) => {
    const host = savedModel({ B2: { formula, value: values[0] ?? null } });
    values.slice(1).forEach((value, at) => host.put(`${"CDE"[at]}2`, value));
    "CDE"
      .slice(0, spills - 1)
      .split("")
      .forEach((column) => host.spill(`${column}2`, "B2"));
    return host;
  };

  test("is compared cell by cell", async () => {
    expect(await comparisonResults(table([6e9, 20e9]))).toEqual({ "Model!B2": SAME });
    expect(await comparisonResults(table([6e9, 13e9]))).toMatchObject({
      "Model!B2": {
        count: 1,
        first: { place: { address: "C2" }, saved: 13e9, today: 20e9 },
        // Of the cell that differs alone.
        why: { evidence: [{ fact: { period: { text: "2025" } } }] },
      },
    });
  });

  test("differs by its size", async () => {
    expect(await comparisonResults(table([6e9, 20e9, 30e9]))).toMatchObject({
      "Model!B2": { kind: "moved", first: null, count: 0, today: [[6e9, 20e9]] },
    });
  });

  test("without room for it was never answered", async () => {
    expect(await comparisonResults(table([{ error: "#SPILL!" }]))).toEqual({
      "Model!B2": { kind: "unknown", reason: "unanswered" },
    });
  });
});

describe("A cell that rests on others", () => {
  test("is known by a call that stands alone elsewhere, where only the program can reckon on", async () => {
    const host = savedModel({
      B2: { formula: `=${ARR_CALL}`, value: 13e9 },
      B3: { formula: '=AIFIN.ARR("OpenAI",2024)', value: 6e9 },
      C2: { formula: `=ROUND(${ARR_CALL},-9)`, value: 13e9 },
      C3: { formula: '=ROUND(AIFIN.ARR("OpenAI",2024),-9)', value: 6e9 },
      C4: { formula: `=SUM(${ARR_CALL},AIFIN.ARR("OpenAI",2023))`, value: 15e9 },
    });
    expect(await comparisonResults(host)).toMatchObject({
      "Model!C2": { kind: "moved", how: "call", call: ARR_CALL },
      "Model!C3": SAME,
      "Model!C4": { kind: "moved", how: "call", call: ARR_CALL },
    });
  });

  test("a call with a reference is another one on another sheet", async () => {
    const host = savedModel({
      A1: "OpenAI",
      B2: { formula: "=AIFIN.ARR(A1,2025)", value: 13e9 },
    });
    await host.addSheet("Other");
    host.put("Other!A1", "Anthropic");
    host.put("Other!B2", { formula: "=ROUND(AIFIN.ARR(A1,2025),-9)", value: 1 });
    expect((await comparisonResults(host))["Other!B2"]).toEqual({
      kind: "unknown",
      reason: "part",
    });
  });

  test("moves with the cells behind it, however many formulas lie between", async () => {
    const host = savedModel({
      B2: { formula: '=AIFIN.ARR("OpenAI",2025,,"Mag=Billions")', value: 13 },
      B3: { formula: "=B2*1", value: 13 },
      B4: { formula: '=AIFIN.MSSHARE(B3,,"Mag=Billions")', value: 9.75 },
      B5: { formula: '=AIFIN.MSSHARE(B6,,"Mag=Billions")', value: 7.5 },
      B6: 10,
      B7: { formula: '=ROUND(AIFIN.MSSHARE(B6,,"Mag=Billions")+B2,1)', value: 20.5 },
    });
    const onB2 = { kind: "moved", how: "cells", cells: [{ sheet: "Model", address: "B2" }] };
    expect(await comparisonResults(host)).toMatchObject({
      "Model!B2": { how: "answer" },
      "Model!B4": onB2,
      "Model!B5": SAME,
      "Model!B7": onB2,
    });
  });
});

describe("The comparison", () => {
  test("leaves alone what only speaks of AIFIN or is typed", async () => {
    const host = savedModel({
      A1: 5,
      A2: "=AIFIN.ARR()",
      A3: { formula: '="AIFIN.ARR(1)"', value: 1 },
    });
    expect(await comparisonResults(host)).toEqual({});
  });

  test("of 10,000 cells tells how far it is, and ends where it is stopped with what it has", async () => {
    const host = savedModel({});
    for (let row = 1; row <= 10_000; row++)
      host.put(`A${row}`, { formula: `=${ARR_CALL}`, value: row % 1_000 === 0 ? 13e9 : 20e9 });
    const steps: CompareStep[] = [];
    const all = await compareModel(host, undefined, (step) => steps.push(step));
    expect(all.filter(({ finding }) => finding.kind === "moved")).toHaveLength(10);
    expect(all).toHaveLength(10_000);
    expect(new Set(steps.map(({ step }) => step))).toEqual(
      new Set(["reading", "comparing", "tracing"]),
    );
    expect(steps.filter(({ step }) => step === "comparing").at(-1)?.done).toBe(9_999);
    let asked = 0;
    expect(await compareModel(host, () => ++asked > 106)).toHaveLength(100);
  });

  test("writes nothing, and has nothing calculated", async () => {
    const host = savedModel({ B2: { formula: `=${ARR_CALL}`, value: 13e9 } });
    const refuse = () => Promise.reject(new HostFailure("It is written to."));
    host.write = host.writeTogether = host.writeIfUnchanged = host.keepSetting = refuse;
    host.recalculate = host.addSheet = host.setNote = refuse;
    expect(await compareModel(host)).toHaveLength(1);
  });

  test("fails with what the workbook refuses", async () => {
    const host = savedModel({ B2: { formula: `=${ARR_CALL}`, value: 13e9 } });
    host.fail("It is closed.");
    await expect(compareModel(host)).rejects.toThrow("It is closed.");
  });
});
