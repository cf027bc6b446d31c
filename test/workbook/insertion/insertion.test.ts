import { undoEdit } from "../../../src/workbook/edit/undoEdit";
import { changesOf } from "../../../src/workbook/edit/writes";
import {
  insertPlan,
  onlyIn,
  type Plan,
  replaceByPlan,
} from "../../../src/workbook/insertion/insertion";
import { type FakeHost, fakeHost } from "../../taskpane/fakeHost";

let host: FakeHost;
beforeEach(() => {
  host = fakeHost();
});

const at = (address: string) => ({ sheet: "Model", address });
const inputs = async (address: string) =>
  (await host.read(at(address))).map((row) => row.map(({ formula, value }) => formula || value));

/** Two ranges, five cells. */
const PLAN: Plan = {
  wishes: [
    {
      place: at("B2:C3"),
      rows: [
        ["=1", "=2"],
        ["=3", null],
      ],
    },
    { place: at("E5"), rows: [["'a word"]] },
  ],
};

const seen = async (plan: Plan) => ({ ...plan, changes: await changesOf(host, plan.wishes) });

async function written(plan: Plan) {
  const insertion = await replaceByPlan(await seen(plan), host);
  if (insertion.outcome !== "written") throw new Error(`It came to "${insertion.outcome}".`);
  return insertion;
}

describe("Writing several ranges as one", () => {
  test("writes all of them into empty cells, and takes all of them back", async () => {
    const insertion = await insertPlan(PLAN, host);
    expect(insertion).toMatchObject({ outcome: "written", blocked: null });
    expect(await inputs("B2:C3")).toEqual([
      ["=1", "=2"],
      ["=3", null],
    ]);
    expect(await inputs("E5")).toEqual([["a word"]]);
    if (insertion.outcome === "written") await undoEdit(host, insertion.done);
    expect(await inputs("B2:E5")).toEqual(Array(4).fill(Array(4).fill(null)));
  });

  test.each([
    ["a number where nothing is to stand", "C3", 7],
    ["an empty text", "E5", ""],
    ["a truth", "B2", false],
  ])("asks before it writes over %s", async (_, address, value) => {
    host.put(address, value);
    const insertion = await insertPlan(PLAN, host);
    expect(insertion).toMatchObject({
      outcome: "occupied",
      taken: [{ place: at(address), cell: { value } }],
    });
    expect(await inputs(address)).toEqual([[value]]);
  });

  test("names every cell that holds something, in the order of the ranges", async () => {
    host.put("E5", "last");
    host.put("C2", { formula: "=SUM(A1)", value: 0 });
    host.put("B3", 1);
    const insertion = await insertPlan(PLAN, host);
    const taken = insertion.outcome === "occupied" ? insertion.taken : [];
    expect(taken.map(({ place }) => place.address)).toEqual(["C2", "B3", "E5"]);
  });

  test("puts back what was written over: text stays text, a formula a formula", async () => {
    host.put("B2", "=not a formula");
    host.put("C2", { formula: "=SUM(A1)", value: 0 });
    const { done } = await written(PLAN);
    expect(await undoEdit(host, done)).toEqual({ outcome: "undone" });
    expect(await inputs("B2:C3")).toEqual([
      ["=not a formula", "=SUM(A1)"],
      [null, null],
    ]);
  });

  test("takes nothing back where one range was changed since, and names it", async () => {
    const { done } = await written(PLAN);
    host.put("E5", "newer");
    expect(await undoEdit(host, done)).toEqual({ outcome: "changed", ...at("E5") });
    expect(await inputs("B2")).toEqual([["=1"]]);
  });
});

describe("What spills", () => {
  const spill = () => {
    host.put("B3", { formula: "=SEQUENCE(1,3)", value: 1 });
    for (const address of ["B3", "C3", "D3"]) host.spill(address, "B3");
    for (const address of ["C3", "D3"]) host.put(address, 2);
  };

  test.each([
    ["into a cell of it", onlyIn(at("D3"), "=1"), "D3"],
    [
      "into a range that ends in it",
      { wishes: [{ place: at("D1:D4"), rows: [[1], [1], [1], [1]] }] },
      "D3",
    ],
  ])("is not broken: %s", async (_, plan, place) => {
    spill();
    const refusal = { outcome: "spilled", place: at(place), parent: at("B3") };
    expect(await insertPlan(plan, host)).toEqual(refusal);
    expect(await replaceByPlan(await seen(plan), host)).toEqual(refusal);
    expect(await inputs("D3")).toEqual([[2]]);
  });

  test("can be replaced with its formula, and comes back by its formula alone", async () => {
    spill();
    const plan = { wishes: [{ place: at("B3:D3"), rows: [["a", "b", "c"]] }] };
    expect(await insertPlan(plan, host)).toMatchObject({
      outcome: "occupied",
      taken: { length: 3 },
    });
    const { done } = await written(plan);
    expect(await undoEdit(host, done)).toEqual({ outcome: "undone" });
    expect(await inputs("B3:D3")).toEqual([["=SEQUENCE(1,3)", null, null]]);
  });

  test("is only told of where the new formula finds no room", async () => {
    host.put("C4", "mine");
    host.put("B2", "replaced");
    const plan = { ...onlyIn(at("B2"), "=SEQUENCE(3,2)"), room: [at("B2:C4")] };
    expect((await written(plan)).blocked).toEqual({ room: at("B2:C4"), count: 1 });
    expect(await inputs("C4")).toEqual([["mine"]]);
  });
});

test("what somebody typed after the question is not written over", async () => {
  host.put("B2", "asked about");
  const asking = await insertPlan(PLAN, host);
  if (asking.outcome !== "occupied") throw new Error(`It came to "${asking.outcome}".`);
  host.put("E5", "typed since");
  expect(await replaceByPlan(asking.plan, host)).toMatchObject({
    outcome: "not-done",
    reason: { kind: "changed", places: [at("E5")] },
  });
  expect(await inputs("B2:E2")).toEqual([["asked about", null, null, null]]);
  expect(await inputs("E5")).toEqual([["typed since"]]);
});

test("a refusal of the host is handed on, and nothing is written", async () => {
  host.fail("The sheet is protected.");
  await expect(insertPlan(PLAN, host)).rejects.toThrow("The sheet is protected.");
});
