/** @jest-environment jsdom */
import { dataset } from "../../../../src/data";
import { type FakeHost, fakeHost } from "../../fakeHost";
import { openTaskPane, type Person } from "../../person";

let host: FakeHost;
let person: Person;

beforeEach(async () => {
  host = fakeHost();
  person = await openTaskPane(host);
  await person.turnsTo("Sources");
});
afterEach(() => person.leaves());

const cell = async (address: string) => (await host.read({ sheet: "Model", address }))[0]?.[0];

/** How many figures a source gives. */
const count = (source: string) => dataset.factsFrom(source).length;
const CAPACITY = `${count("neteasehao-2026-01")} figures`;
const BYTEAILAB = count("byteailab-2024-06");

/** Opens the source of OpenAI's capacity, and presses the button of the figure for 2025. */
async function insert() {
  await person.presses(CAPACITY);
  await person.presses("Insert formula · OpenAI · Compute capacity · 2025");
}

describe("The sources page", () => {
  test("lists every source with both titles, publisher, date and number of figures", () => {
    for (const source of dataset.sources.values()) {
      for (const text of [source.title, source.titleEn, source.publisher])
        expect(person.reads()).toContain(text.replaceAll(/\s+/g, " "));
      expect(person.reads()).toContain(`${dataset.factsFrom(source.id).length} figures`);
    }
  });

  test("opens a source with its figures, and goes back to where it was opened", async () => {
    await person.presses(`${BYTEAILAB} figures`);
    expect(person.pane.querySelectorAll("article")).toHaveLength(BYTEAILAB);
    for (const words of ["8.5亿美元", "Target", "Paragraph5", "All sources"])
      expect(person.reads()).toContain(words);
    expect(document.activeElement?.tagName).toBe("H1");
    await person.presses("← All sources");
    expect(document.activeElement?.textContent).toContain(`${BYTEAILAB} figures`);
  });

  test("search narrows the sources, and the figures of the one that is open", async () => {
    await person.types("cohere");
    expect(person.reads()).toContain("1 source");
    await person.presses(`1 of ${BYTEAILAB} figures match`);
    expect(person.pane.querySelectorAll("article")).toHaveLength(1);
    await person.types("spacex");
    expect(person.reads()).toContain("No figure of this source matches “spacex”");
    await person.presses("Clear the search");
    expect(person.pane.querySelectorAll("article")).toHaveLength(BYTEAILAB);
  });

  test("a search that finds nothing says what to try, and can be cleared", async () => {
    await person.types("zzz");
    expect(person.reads()).toContain("Nothing matches “zzz”. Try a company");
    await person.presses("Clear the search");
    expect(person.reads()).toContain("5 sources");
  });
});

describe("Inserting a figure's formula", () => {
  const FORMULA = '=AIFIN.GET("OpenAI","COMPUTE","2025")';

  test("writes it into the selected cell when that is empty", async () => {
    await person.selects("C3");
    await insert();
    expect((await cell("C3"))?.formula).toBe(FORMULA);
    expect(person.reads()).toContain("Written to C3.");
  });

  test("takes the first cell of a selected range", async () => {
    await person.selects("C3:D9");
    await insert();
    expect((await cell("C3"))?.formula).toBe(FORMULA);
    expect((await cell("D3"))?.formula).toBe("");
  });

  test("asks before it replaces, and keeps what is there when told so", async () => {
    host.put("A1", "mine");
    await insert();
    expect(person.reads()).toContain("Replace what A1 holds?It holds mine.");
    await person.presses("Keep it");
    expect((await cell("A1"))?.value).toBe("mine");
  });

  test("replaces when told so, and puts back what was there", async () => {
    host.put("A1", "mine");
    await insert();
    await person.presses("Replace");
    expect((await cell("A1"))?.formula).toBe(FORMULA);
    await person.presses("Undo");
    expect((await cell("A1"))?.value).toBe("mine");
    expect(person.reads()).toContain("A1 is as it was.");
  });

  test("leaves a cell alone that was changed after the insertion", async () => {
    await insert();
    await person.waits(() => host.put("A1", "newer"));
    await person.presses("Undo");
    expect((await cell("A1"))?.value).toBe("newer");
    expect(person.reads()).toContain("A1 was changed since, so it was left alone.");
  });

  test("does not break into the spill of another formula", async () => {
    host.put("A2", 6e9);
    host.spill("A2", "A1");
    await person.selects("A2");
    await insert();
    expect((await cell("A2"))?.formula).toBe("");
    expect(person.reads()).toContain("A2 is filled by the formula in A1. Select an empty cell");
  });

  test("says so when the host refuses", async () => {
    await person.presses(CAPACITY);
    await person.waits(() => host.fail("The sheet is protected."));
    await person.presses("Insert formula · OpenAI · Compute capacity · 2025");
    expect(person.reads()).toContain("Nothing was written: The sheet is protected.");
  });
});
