/** @jest-environment jsdom */
import { functionHelp } from "../../../../src/data/functionHelp";
import { type FakeHost, fakeHost } from "../../fakeHost";
import { openTaskPane, type Person } from "../../person";

let host: FakeHost;
let person: Person;

async function openFunctions(): Promise<void> {
  host = fakeHost();
  person = await openTaskPane(host);
  await person.turnsTo("Functions");
}

const cell = async (address: string) => (await host.read({ sheet: "Model", address }))[0]?.[0];
const heading = () => person.pane.querySelector("h1")?.textContent;
const focused = () => document.activeElement?.textContent ?? "";

describe("The functions page", () => {
  beforeEach(openFunctions);
  afterEach(() => person.leaves());

  test("lists every function with its summary, under the headings of the families", () => {
    for (const { id, summary } of functionHelp)
      expect(person.reads()).toContain(`${id} ${summary.en}`);
    expect(heading()).toBe(`${functionHelp.length} functions`);
    const headings = [...person.pane.querySelectorAll("h2")].map(({ textContent }) => textContent);
    expect(headings).toHaveLength(new Set(functionHelp.map(({ family }) => family)).size);
    expect(headings[0]).toBe("Single figures");
  });

  test("does the same in Chinese", async () => {
    await person.presses("中文");
    for (const { id, summary } of functionHelp)
      expect(person.reads()).toContain(`${id} ${summary.zh}`.replaceAll(/\s+/g, " "));
    expect(heading()).toBe(`${functionHelp.length} 个函数`);
    expect(person.pane.querySelector("h2")?.textContent).toBe("单个数字");
  });

  test("shows what the cells of an example show, a spill as a table under its titles", async () => {
    await person.presses("ARR ");
    expect(person.reads()).toContain("Shows: 20,000,000,000");
    await person.presses("← All functions");
    await person.presses("HISTORY ");
    const [table] = person.pane.querySelectorAll("table");
    const rows = [...(table?.rows ?? [])].map((row) =>
      [...row.cells].map(({ textContent }) => textContent),
    );
    expect(rows[0]).toEqual([
      "Period",
      "Value",
      "Status",
      "Claims",
      "Known",
      "Source",
      "Scope",
      "Disputed",
    ]);
    expect(rows[1]).toEqual([
      "2023",
      "0.2",
      "actual",
      "1",
      "2026-01",
      "neteasehao-2026-01",
      "",
      "FALSE",
    ]);
    expect(table?.querySelectorAll("th[scope=col]")).toHaveLength(8);
  });

  test.each([
    ["en", "Derive: none (default) · sum", "factid · status · claims · note · basis"],
    ["zh", "Derive 推算: none 无（默认） · sum 求和", "note 附注"],
  ] as const)("tells in %s which values the options take", async (language, derive, out) => {
    if (language === "zh") await person.presses("中文");
    await person.presses("GET ");
    expect(person.reads()).toContain(derive);
    expect(person.reads()).toContain(out);
  });

  test("goes back to the entry of the list that was opened", async () => {
    await person.types("revenue");
    await person.presses("REVENUE ");
    await person.presses("← All functions");
    expect(focused()).toContain("REVENUE ");
    expect(person.pane.querySelector("input")?.value).toBe("revenue");
  });

  test("leads from a function to those that its texts name, and back to the search where the list has them not", async () => {
    await person.types("gigawatts");
    await person.presses("COMPUTE ");
    await person.presses("GET");
    expect(heading()).toBe("GET");
    expect(focused()).toBe("GET");
    await person.presses("← All functions");
    expect(person.reads()).toContain("COMPUTE ");
    expect(document.activeElement).toBe(person.pane.querySelector("input"));
  });

  test("search finds by a word of either language, those of that name first", async () => {
    await person.types("利润");
    expect(person.reads()).toContain("MSSHARE ");
    expect(person.reads()).not.toContain("SOURCES ");
    await person.types("ＳＯＵＲＣＥ");
    expect(person.pane.querySelector("h2")?.textContent).toBe("By name");
    expect(person.pane.querySelector("li")?.textContent).toContain("SOURCE ");
  });

  test("a search that finds nothing suggests the nearest functions, and can be cleared", async () => {
    await person.types("valutaion");
    expect(person.reads()).toContain("No function matches “valutaion”.");
    await person.presses("Clear the search");
    expect(heading()).toBe(`${functionHelp.length} functions`);
    expect(document.activeElement).toBe(person.pane.querySelector("input"));
    await person.types("valutaion");
    await person.presses("VALUATION");
    expect(heading()).toBe("VALUATION");
  });

  test("is opened at its function from what the cell page says about a call", async () => {
    await person.turnsTo("Cell");
    host.put("B2", { formula: '=AIFIN.REVENUE("OpenAI",2023)', value: 1.3e9, text: "1.3E9" });
    await person.selects("B2");
    await person.presses("Open in Functions");
    expect(heading()).toBe("REVENUE");
    expect(focused()).toBe("REVENUE");
    await person.presses("← All functions");
    expect(focused()).toContain("REVENUE ");
  });

  test("is found open where it was left, and leaves the focus on the tab", async () => {
    await person.presses("COMPUTE ");
    await person.turnsTo("Cell");
    person.finds("Find")?.focus();
    await person.turnsTo("Find");
    expect(heading()).toBe("COMPUTE");
    expect(focused()).toContain("Find");
  });
});

/** One pane for all of them: each is opened from the list and left for it. */
describe("The page of a function", () => {
  beforeAll(openFunctions);
  afterAll(() => person.leaves());

  test.each(functionHelp)("opens $id with everything its help says", async (help) => {
    await person.presses(`${help.id} `);
    expect(heading()).toBe(help.id);
    expect(focused()).toBe(help.id);
    for (const language of ["en", "zh"] as const) {
      const { summary, use, avoid, parameters, examples, errors, equation } = help;
      const said = [
        ...[summary, use, avoid, ...examples.map(({ says }) => says)],
        ...parameters.flatMap(({ words, unit }) => (unit ? [words, unit] : [words])),
        ...errors.map(({ words }) => words),
      ].map((words) => words[language]);
      const written = [...examples, ...errors].map(({ formula }) => formula);
      for (const text of [
        ...said,
        ...written,
        equation ?? "",
        ...parameters.map(({ name }) => name),
      ])
        expect(person.reads()).toContain(text.replaceAll(/\s+/g, " "));
      await person.presses(language === "en" ? "中文" : "English");
    }
    await person.presses("← All functions");
  });
});

describe("Inserting an example's formula", () => {
  const FORMULA = '=AIFIN.ARR("OpenAI","2025")';

  beforeEach(async () => {
    await openFunctions();
    await person.presses("ARR ");
  });
  afterEach(() => person.leaves());

  test("writes it into the selected cell, and takes it back", async () => {
    await person.selects("C3");
    await person.presses("Insert formula · OpenAI's run-rate of 2025");
    expect((await cell("C3"))?.formula).toBe(FORMULA);
    expect(person.hears()).toContain("C3");
    expect(person.reads()).toContain("Written to C3.");
    await person.presses("Undo");
    expect((await cell("C3"))?.formula).toBe("");
  });

  test("asks before it replaces", async () => {
    host.put("A1", "mine");
    await person.presses("Insert formula");
    expect(person.reads()).toContain("Replace what A1 holds?It holds mine.");
    await person.presses("Keep it");
    expect((await cell("A1"))?.value).toBe("mine");
    await person.presses("Insert formula");
    await person.presses("Replace");
    expect((await cell("A1"))?.formula).toBe(FORMULA);
  });

  test("can still be taken back from the list", async () => {
    await person.presses("Insert formula");
    await person.presses("← All functions");
    await person.presses("Undo");
    expect((await cell("A1"))?.formula).toBe("");
  });
});
