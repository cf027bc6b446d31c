/** @jest-environment jsdom */
import { MessageChannel } from "node:worker_threads";
import { recalculateWorkbook } from "../../../../src/workbook/recalculateWorkbook";
import { type FakeHost, fakeHost } from "../../fakeHost";
import { openTaskPane, type Person } from "../../person";

Object.assign(globalThis, { MessageChannel }); // jsdom has none; Node's is the same.

const FORMULA = '=AIFIN.ARR("OpenAI",2025)';
const LEFTOVER = '=_xldudf_AIFIN_ARR("OpenAI",2025)';
const NAME_ERROR = { value: { error: "#NAME?" }, text: "#NAME?" };

let host: FakeHost;
let person: Person;
beforeEach(() => {
  host = fakeHost();
});
afterEach(() => person.leaves());

const formula = async (address: string) =>
  (await host.read({ sheet: "Model", address }))[0]?.[0]?.formula;

describe("Cells that are stuck", () => {
  test("when the workbook is opened are counted above the page, listed on demand, and left as they are", async () => {
    host.put("B2", { formula: FORMULA, ...NAME_ERROR });
    host.put("B3", { formula: LEFTOVER, ...NAME_ERROR });
    person = await openTaskPane(host);
    await person.waits(() => undefined); // The line is loaded after the page.
    expect(person.reads()).toContain("2 cells of AIFIN are stuck.");
    await person.presses("Show them");
    await person.waits(() => undefined);
    expect(person.reads()).toContain("Stuck formulas: 2. Nothing is changed yet.");
    expect(await formula("B3")).toBe(LEFTOVER);
  });

  test("none, nothing is said", async () => {
    host.put("B2", { formula: FORMULA, value: 20e9, text: "20000000000" });
    person = await openTaskPane(host);
    await person.waits(() => undefined);
    expect(person.reads()).not.toContain("stuck");
  });

  test("after a recalculation are written anew, each once, and what is left as a file's is not", async () => {
    person = await openTaskPane(host);
    await person.waits(() => undefined);
    host.put("B2", { formula: FORMULA, ...NAME_ERROR });
    host.put("B3", { formula: LEFTOVER, ...NAME_ERROR });
    const writes: string[] = [];
    const write = host.writeIfUnchanged.bind(host);
    host.writeIfUnchanged = (...wanted) => {
      writes.push(JSON.stringify(wanted));
      return write(...wanted);
    };
    await person.waits(() => recalculateWorkbook(host));
    await person.waits(() => undefined);
    expect(writes).toHaveLength(1);
    expect(writes[0]).toContain("B2");
    expect(await formula("B3")).toBe(LEFTOVER);
    await person.waits(() => recalculateWorkbook(host));
    await person.waits(() => undefined);
    expect(writes).toHaveLength(1);
  });
});
