/** @jest-environment jsdom */
import { MessageChannel } from "node:worker_threads";
import { HostFailure } from "../../../../../src/hosts/host";
import { type FakeHost, fakeHost } from "../../../fakeHost";
import { openTaskPane, type Person } from "../../../person";

Object.assign(globalThis, { MessageChannel }); // jsdom has none; Node's is the same.

const STUCK = { value: { error: "#NAME?" }, text: "#NAME?" };
const LEFTOVER = '=_xldudf_AIFIN_ARR("OpenAI",2025)';

let host: FakeHost;
let person: Person;

beforeEach(async () => {
  host = fakeHost();
  host.put("B2", { formula: '=AIFIN.ARR("OpenAI",2025)', ...STUCK });
  host.put("B3", { formula: LEFTOVER, ...STUCK });
  host.put("B4", { formula: "=AIFIN.ARRR(A1)", ...STUCK });
  host.put("B5", { formula: '="_xldudf_AIFIN_ARR(1)"', value: "x", text: "x" });
  host.put("B6", { formula: "=OTHER.FUNCTION(1)", ...STUCK });
  host.put("B7", { formula: '=AIFIN.ARR("OpenAI",2024)', value: 6e9, text: "6000000000" });
  person = await openTaskPane(host);
  await person.presses("Settings");
  await person.waits(() => undefined); // The page is loaded when it is first opened.
});
afterEach(() => person.leaves());

async function look(): Promise<void> {
  await person.presses("Look for stuck formulas");
  await person.waits(() => undefined); // Sheets are read page by page.
}

async function write(): Promise<void> {
  await person.presses("Write the formulas anew");
  await person.waits(() => undefined); // Writing, calculating and reading again.
}

const formula = async (address: string) =>
  (await host.read({ sheet: "Model", address }))[0]?.[0]?.formula;

/** What is listed of a cell. */
function listed(address: string): string | undefined {
  const rows = [...person.pane.querySelectorAll("section li")];
  return rows.find((row) => row.textContent.startsWith(`Model!${address}`))?.textContent;
}

describe("The repair of formulas", () => {
  test("lists what is stuck with the reason, and leaves alone what only looks like it", async () => {
    await look();
    expect(person.reads()).toContain("Stuck formulas: 3. Nothing is changed yet.");
    expect(listed("B2")).toContain("It stands at #NAME?, although AIFIN has the function.");
    expect(listed("B3")).toContain("The file left marks");
    expect(listed("B4")).toMatch(/no such function.*There is no ARRR\. Nearest: ARR/);
    for (const other of ["B5", "B6", "B7"]) expect(listed(other)).toBeUndefined();
    expect(await formula("B3")).toBe(LEFTOVER);
  });

  test("writes anew what can be helped, calculates, and says what each holds now", async () => {
    await look();
    await write();
    expect(await formula("B2")).toBe('=AIFIN.ARR("OpenAI",2025)');
    expect(await formula("B3")).toBe('=AIFIN.ARR("OpenAI",2025)');
    expect(await formula("B4")).toBe("=AIFIN.ARRR(A1)");
    expect(host.calculations()).toBe(1);
    expect(person.reads()).toContain("2 of 2 cells answer now.");
    expect(listed("B3")).toContain("Answers: 0");
    expect(listed("B4")).toContain("There is no ARRR.");
    expect(person.finds("Write the formulas anew")).toBeUndefined();
  });

  test("can be put back", async () => {
    await look();
    await write();
    await person.presses("Put the formulas back");
    await person.waits(() => undefined); // Writing and calculating.
    expect(await formula("B3")).toBe(LEFTOVER);
    expect(person.reads()).toContain("All formulas are as they were.");
  });

  test("is not put back over what was changed since", async () => {
    await look();
    await write();
    await person.waits(() => host.put("B3", { formula: "=1", value: 1, text: "1" }));
    await person.presses("Put the formulas back");
    await person.waits(() => undefined); // Reading.
    expect(await formula("B3")).toBe("=1");
    expect(person.reads()).toContain("Model!B3 was changed since");
  });

  test("leaves a cell alone that was changed since it was found", async () => {
    await look();
    await person.waits(() => host.put("B2", { formula: "=2", value: 2, text: "2" }));
    await write();
    expect(await formula("B2")).toBe("=2");
    expect(listed("B2")).toContain("changed since it was found");
    expect(person.reads()).toContain("1 of 2 cells answer now.");
  });

  test("tells a cell that is still stuck, one without room for its spill, and one that is refused", async () => {
    host.put("B8", { formula: "=AIFIN.SOURCES()", ...STUCK });
    host.put("B9", { formula: "=AIFIN.ARR(OpenAI,2025)", ...STUCK });
    const writeIfUnchanged = host.writeIfUnchanged.bind(host);
    host.writeIfUnchanged = (parts) =>
      parts.some(({ place }) => place.address.startsWith("B2"))
        ? Promise.reject(new HostFailure("The sheet is protected."))
        : writeIfUnchanged(parts);
    host.recalculate = () => {
      host.put("B8", { formula: "=AIFIN.SOURCES()", value: { error: "#SPILL!" }, text: "#SPILL!" });
      host.put("B9", { formula: "=AIFIN.ARR(OpenAI,2025)", ...STUCK });
      return Promise.resolve();
    };
    await look();
    await write();
    expect(listed("B2")).toContain("Not written: The sheet is protected.");
    expect(listed("B3")).toContain("Answers: 0");
    expect(listed("B8")).toContain("holds #SPILL!: clear the cells");
    expect(listed("B9")).toContain("Still #NAME?: another name in it is unknown");
  });

  test("says that nothing is stuck, and what the workbook refuses", async () => {
    for (const address of ["B2", "B3", "B4"]) host.put(address, 1);
    await look();
    expect(person.reads()).toContain("No formula that calls AIFIN is stuck.");
    host.fail("The workbook is closed.");
    await person.presses("Look again");
    expect(person.reads()).toContain("could not be done to its end: The workbook is closed.");
  });

  test("can be stopped, and what was found until then stays", async () => {
    await host.addSheet("Later");
    host.put("Later!A1", { formula: LEFTOVER, ...STUCK });
    let go = (): void => undefined;
    const read = host.read.bind(host);
    host.read = async (place) => {
      if (place.sheet === "Later") await new Promise<void>((resolve) => (go = resolve));
      return read(place);
    };
    await look();
    await person.presses("Stop");
    await person.waits(go);
    await person.waits(() => undefined); // The end is told.
    expect(person.reads()).toContain("Stopped. Stuck formulas found until then: 4.");
    expect(await formula("B3")).toBe(LEFTOVER);
  });
});
