/** @jest-environment jsdom */
import { functionHelp } from "../../../../src/data/functionHelp";
import { type FakeHost, fakeHost } from "../../fakeHost";
import { openTaskPane, type Person } from "../../person";

let host: FakeHost;
let person: Person;

beforeEach(() => {
  host = fakeHost();
});
afterEach(() => person.leaves());

describe("The cell page", () => {
  test.each([
    ['=ARR("OpenAI",2025)', "en", "ARR is a function of AIFIN: write AIFIN.ARR(…)."],
    ['=ARR("OpenAI",2025)', "zh", "ARR 是 AIFIN 的函数：请写成 AIFIN.ARR(…)。"],
    ["=AIFIN.ARR(OpenAI,2025)", "en", 'A name stands between straight quotes: write "OpenAI".'],
  ] as const)(
    "a formula that fails for a name is mended: %s, in %s",
    async (formula, language, words) => {
      host.put("A1", { formula, value: { error: "#NAME?" }, text: "#NAME?" });
      person = await openTaskPane(host, { language });
      expect(person.reads()).toContain(words);
    },
  );

  test("of a formula that fails for a name it is not said that it calls no function of AIFIN", async () => {
    host.put("A1", { formula: '=ARR("OpenAI",2025)', value: { error: "#NAME?" }, text: "#NAME?" });
    person = await openTaskPane(host);
    expect(person.reads()).not.toContain("calls no AIFIN function");
  });

  test("follows the selection and says address, formula and value aloud", async () => {
    host.put("B2", { formula: '=AIFIN.COMPUTE("OpenAI",2025)', value: 1.9, text: "1.9" });
    person = await openTaskPane(host);
    expect(person.hears()).toBe("Model!A1. Formula none. Value empty.");
    await person.selects("B2");
    expect(person.hears()).toBe('Model!B2. Formula =AIFIN.COMPUTE("OpenAI",2025). Value 1.9.');
    expect(person.reads()).toContain("1.9 GW");
  });

  test("reads the cell again when another cell changes", async () => {
    host.put("A1", { formula: "=AIFIN.COMPUTE(B1,2025)", value: 1.9, text: "1.9" });
    host.put("B1", "OpenIA");
    person = await openTaskPane(host);
    expect(person.reads()).toContain("An argument is not understood (#VALUE!)");
    await person.waits(() => host.put("B1", "OpenAI"));
    expect(person.reads()).toContain("1.9 GW");
  });

  test("a cell in a spill shows its own figure, and leads to the formula that filled it", async () => {
    host.put("A1", { formula: '=AIFIN.ARR("OpenAI",{2023,2024})', value: 2e9, text: "2.0" });
    host.put("B1", 6e9);
    host.spill("B1", "A1");
    person = await openTaskPane(host);
    await person.selects("B1");
    expect(person.reads()).toContain("This cell is filled by the formula in A1");
    expect(person.reads()).toContain("The figure behind it");
    expect(person.reads()).toContain("60億美元");
    expect(person.reads()).not.toContain("20億美元");
    await person.presses("Go to A1");
    expect(host.selected()).toEqual({ sheet: "Model", address: "A1" });
  });

  test("SOURCE of a cell shows the citation that the cell shows, not a refusal of a plain value", async () => {
    host.put("D5", { formula: '=AIFIN.ARR("OpenAI",2025)', value: 20e9, text: "20.0" });
    host.put("A1", { formula: "=AIFIN.SOURCE(D5)", value: "NetEase Hao", text: "NetEase Hao" });
    person = await openTaskPane(host);
    expect(person.reads()).toContain("Result: NetEase Hao (網易號), 2026-01, ¶23");
    expect(person.reads()).not.toContain("plain value");
  });

  test("a figure that it could not follow stands beside the failure which that may have made", async () => {
    host.put("D5", { formula: '=AIFIN.ARR(UPPER("OpenAI"),2025)', value: 20e9, text: "20.0" });
    host.put("A1", { formula: "=AIFIN.SOURCE(D5)", value: "NetEase Hao", text: "NetEase Hao" });
    person = await openTaskPane(host);
    expect(person.reads()).toContain("The cell itself may have an answer:");
    expect(person.reads()).toContain("the pane cannot follow the formula in D5");
  });

  test.each([
    ["en", "About this function", "Use it", "Not for this", "Open in Functions"],
    ["zh", "关于此函数", "适用", "不适用", "在“函数”中打开"],
  ] as const)(
    "what a function is for and not for can be read, closed at first (%s)",
    async (language, about, use, avoid, more) => {
      host.put("A1", { formula: '=AIFIN.ARR("OpenAI",2025)', value: 20e9, text: "20.0" });
      person = await openTaskPane(host, { language });
      const details = person.pane.querySelector("details");
      expect([details?.open, details?.querySelector("summary")?.textContent]).toEqual([
        false,
        about,
      ]);
      const help = functionHelp.find(({ id }) => id === "ARR");
      const said = help && use + help.use[language] + avoid + help.avoid[language];
      expect(details?.textContent).toBe(about + String(said) + more);
    },
  );

  test("what a function is for can be read where the pane cannot follow its call", async () => {
    host.put("A1", { formula: "=AIFIN.MSSHARE(B1*2)", value: 1, text: "1" });
    person = await openTaskPane(host);
    expect(person.pane.querySelector("details")?.textContent).toContain("Not for revenue");
  });

  test.each([
    ["en", "This cell's figure; the formula fills 1 × 2 cells", "Result: 6,000,000,000"],
    ["zh", "此单元格的数字；公式共填充 1 行 × 2 列", "结果： 6,000,000,000"],
  ] as const)("a number that is one of several says so (%s)", async (language, heading, result) => {
    host.put("A1", { formula: '=AIFIN.ARR("OpenAI",{2023,2024})', value: 2e9, text: "2.0" });
    host.put("B1", 6e9);
    host.spill("A1", "A1");
    host.spill("B1", "A1");
    person = await openTaskPane(host, { language });
    expect(person.reads()).toContain(heading);
    await person.selects("B1");
    expect(person.reads()).toContain(heading);
    expect(person.reads()).toContain(result);
  });

  test("what it cannot follow it says, by argument", async () => {
    host.put("A1", { formula: "=AIFIN.MSSHARE(B1*2)", value: 1, text: "1" });
    person = await openTaskPane(host);
    expect(person.reads()).toContain(
      "Argument 1: B1*2 is a formula that the pane cannot evaluate.",
    );
  });

  test.each([
    ["an empty cell", null, "This cell is empty."],
    ["a typed value", 7, "This cell holds a typed value"],
    ["another formula", { formula: "=SUM(B1:B2)", value: 3, text: "3" }, "calls no AIFIN function"],
    [
      "a formula it cannot read",
      { formula: "=AIFIN.ARR(", value: 3, text: "3" },
      "cannot read this formula",
    ],
  ])("%s leads on with a hint", async (_, cell, hint) => {
    host.put("A1", cell);
    person = await openTaskPane(host);
    expect(person.reads()).toContain(hint);
  });

  test("a host that fails is heard", async () => {
    host.fail("The workbook is in edit mode: press Enter first.");
    person = await openTaskPane(host);
    expect(person.pane.querySelector("[role=alert]")?.textContent).toContain("press Enter first");
  });

  test("a host that refuses to tell of changes is heard, and asked again", async () => {
    host.deafen("Excel is busy.");
    host.put("B2", 7);
    person = await openTaskPane(host);
    expect(person.pane.querySelector("[role=alert]")?.textContent).toContain("Excel is busy.");
    host.hear();
    await person.presses("Follow again");
    expect(person.pane.querySelector("[role=alert]")).toBeNull();
    await person.selects("B2");
    expect(person.hears()).toContain("Model!B2");
  });

  test("a selection that the host never told is read when the reader turns to the pane, which says so", async () => {
    host.put("B2", 7);
    person = await openTaskPane(host);
    host.deafen();
    await person.selects("B2");
    expect(person.hears()).toContain("Model!A1");
    await person.turns();
    expect(person.hears()).toContain("Model!B2");
    expect(person.reads()).toContain("The pane was not told that the selection had changed");
    host.hear();
    await person.selects("A1");
    expect(person.pane.querySelector("[role=alert]")).toBeNull();
  });

  test("turning to the pane says nothing where nothing was missed", async () => {
    person = await openTaskPane(host);
    await person.selects("B2");
    await person.turns();
    expect(person.pane.querySelector("[role=alert]")).toBeNull();
  });
});
