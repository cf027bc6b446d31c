import { freeze } from "../../../src/workbook/freeze/freeze";
import {
  ARR_FORMULA,
  freezeRequest,
  checkedIn,
  frozenModel,
  freezeModel,
  moveReferences,
  never,
  silent,
  statusesOf,
  FREEZE_WORDS_EN,
} from "./model";

function modelWithSource() {
  const host = freezeModel();
  host.put("B5", { formula: "=AIFIN.SOURCE(B2)", value: "NetEase Hao (網易號), 2026-01, ¶23" });
  return host;
}

describe("verifying", () => {
  test("says of everything just frozen that it is the same", async () => {
    expect(await statusesOf(await frozenModel())).toEqual([["same"], ["same"]]);
  });

  test("says of a source frozen with its cell that it is the same: it was #VALUE! today", async () => {
    const host = await frozenModel(modelWithSource());
    expect(await statusesOf(host)).toEqual([["same"], ["same"], ["same"]]);
  });

  test("says that a source is another one today where its cell holds another value", async () => {
    const host = await frozenModel(modelWithSource());
    host.put("B2", 7);
    expect((await statusesOf(host)).at(-1)).toEqual(["otherwise"]);
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
    host.put("B2", { formula: ARR_FORMULA, value: 20e9 });
    expect(await statusesOf(host)).toEqual([["back"], ["same"]]);
  });

  test("says what the formula would answer today, from the inputs of today", async () => {
    const host = await frozenModel();
    host.put("A2", "Anthropic");
    const [whole, part] = await checkedIn(host);
    expect(whole?.statuses).toEqual(["otherwise"]);
    expect(whole?.today).toMatchObject({ kind: "differs", factIds: [expect.any(String)] });
    expect(part?.today).toMatchObject({ kind: "differs", factIds: [expect.any(String)] });
  });

  test("knows what rests on other figures today where only the program can reckon on", async () => {
    const host = freezeModel();
    host.put("B2", { formula: `=ROUND(${ARR_FORMULA.slice(1)},-9)`, value: 20e9 });
    await freeze(freezeRequest(host), silent, never);
    expect((await checkedIn(host))[0]?.today).toEqual({ kind: "same-facts" });
    host.put("A2", "Anthropic");
    expect((await checkedIn(host))[0]?.today).toMatchObject({ kind: "other-facts" });
  });

  test("counts the same figure as another one where it is printed otherwise today", async () => {
    const host = freezeModel();
    host.put("B2", { formula: `=ROUND(${ARR_FORMULA.slice(1)},-9)`, value: 20e9 });
    await freeze(freezeRequest(host), silent, never);
    host.put(`${FREEZE_WORDS_EN.sheetName}!G3`, "190亿美元");
    expect((await checkedIn(host))[0]?.today).toMatchObject({
      kind: "other-facts",
      printed: expect.stringMatching(/^200/) as string,
    });
  });

  test("takes a number for the same that a program hands on with fifteen digits", async () => {
    const host = freezeModel();
    host.put("B2", { formula: '=AIFIN.MSSHARE(20,,"Mag=Billions")', value: 14.3066666666667 });
    await freeze(freezeRequest(host), silent, never);
    expect((await checkedIn(host))[0]?.today).toEqual({ kind: "same" });
  });

  test("says that today's answer is not told where an input cannot be found out", async () => {
    const host = freezeModel();
    host.put("B2", { formula: '=AIFIN.ARR(LOWER("OPENAI"),"2025")', value: 20e9 });
    await freeze(freezeRequest(host), silent, never);
    expect((await statusesOf(host))[0]).toEqual(["unknown"]);
  });
});
