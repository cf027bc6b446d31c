/** @jest-environment jsdom */
import { dataset } from "../../../../src/data";
import { functionHelp } from "../../../../src/data/functionHelp";
import { type FakeHost, fakeHost } from "../../fakeHost";
import { openPane, type Person } from "../../person";

let host: FakeHost;
let person: Person;

beforeEach(() => {
  host = fakeHost();
});
afterEach(() => person.leaves());

describe("The cell page", () => {
  test("shows everything that proves a figure", async () => {
    host.put("A1", { formula: '=AIFIN.ARR("OpenAI","2025")', value: 20e9, text: "20.0" });
    person = await openPane(host);
    const read = person.reads();
    for (const words of [
      "Model!A1",
      '=AIFIN.ARR("OpenAI","2025")',
      "20,000,000,000 USD",
      "20.0 billion USD",
      "OpenAI · Annualised run-rate revenue",
      "Period2025",
      "Actual",
      "NetEase Hao",
      "OpenAI's run-rate revenue and compute",
      "Paragraph23",
      "200億美元",
      "January 2026 (inferred from the text)",
      "First reported byOpenAI",
      "openai-arr-2025-neteasehao",
    ])
      expect(read).toContain(words);
  });

  test("a disputed figure says so and lists the other claim with its source", async () => {
    host.put("A1", { formula: '=AIFIN.ARR("OpenAI",2023)', value: 2e9, text: "2.0" });
    person = await openPane(host);
    for (const words of [
      "Disputed",
      "One other claim",
      "1.6 billion USD",
      "Actual",
      "Disagrees",
      "gptnb.com",
    ])
      expect(person.reads()).toContain(words);
  });

  test("a figure that overtook a plan lists it, and is not disputed", async () => {
    host.put("A1", { formula: '=AIFIN.ARR("OpenAI",2025)', value: 20e9, text: "20.0" });
    person = await openPane(host);
    for (const words of ["One other claim", "13.0 billion USD", "Projection", "vpshk.cn"])
      expect(person.reads()).toContain(words);
    expect(person.reads()).not.toContain("Disputed");
  });

  test("in Chinese it speaks of the same", async () => {
    host.put("A1", { formula: '=AIFIN.ARR("OpenAI",2023)', value: 2e9, text: "2.0" });
    person = await openPane(host, { language: "zh" });
    for (const words of ["年化收入", "20亿美元", "有争议", "不一致", "2026年1月（据文意推断）"])
      expect(person.reads()).toContain(words);
  });

  test.each([
    ['=ARR("OpenAI",2025)', "en", "ARR is a function of AIFIN: write AIFIN.ARR(…)."],
    ['=ARR("OpenAI",2025)', "zh", "ARR 是 AIFIN 的函数：请写成 AIFIN.ARR(…)。"],
    ["=AIFIN.ARR(OpenAI,2025)", "en", 'A name stands between straight quotes: write "OpenAI".'],
  ] as const)(
    "a formula that fails for a name is mended: %s, in %s",
    async (formula, language, words) => {
      host.put("A1", { formula, value: { error: "#NAME?" }, text: "#NAME?" });
      person = await openPane(host, { language });
      expect(person.reads()).toContain(words);
    },
  );

  test("of a formula that fails for a name it is not said that it calls no function of AIFIN", async () => {
    host.put("A1", { formula: '=ARR("OpenAI",2025)', value: { error: "#NAME?" }, text: "#NAME?" });
    person = await openPane(host);
    expect(person.reads()).not.toContain("calls no AIFIN function");
  });

  test.each([
    ["en", "Only forsale of existing shares (share-sale)"],
    ["zh", "仅限员工售股 (share-sale)"],
  ] as const)(
    "the kind of a figure is named in %s, with what Scope= takes",
    async (language, words) => {
      host.put("A1", { formula: '=AIFIN.VALUATION("OpenAI",2024)', value: 86e9, text: "86" });
      person = await openPane(host, { language });
      expect(person.reads()).toContain(words);
    },
  );

  test("a projection is shown as one", async () => {
    host.put("A1", { formula: '=AIFIN.ARR("Anthropic","2025-12")', value: 9e9, text: "9.0" });
    person = await openPane(host);
    expect(person.reads()).toContain("Projection");
  });

  test("a computed number shows the terms it used", async () => {
    host.put("A1", { formula: '=AIFIN.MSSHARE(20,,"Mag=Billions")', value: 14.3, text: "14.3" });
    person = await openPane(host);
    for (const words of [
      "14.306666666666",
      "terms it used",
      "Term of a deal",
      "75%",
      "49%",
      "13,000,000,000 USD",
    ])
      expect(person.reads()).toContain(words);
  });

  test("follows the selection and says address, formula and value aloud", async () => {
    host.put("B2", { formula: '=AIFIN.COMPUTE("OpenAI",2025)', value: 1.9, text: "1.9" });
    person = await openPane(host);
    expect(person.hears()).toBe("Model!A1. Formula none. Value empty.");
    await person.selects("B2");
    expect(person.hears()).toBe('Model!B2. Formula =AIFIN.COMPUTE("OpenAI",2025). Value 1.9.');
    expect(person.reads()).toContain("1.9 GW");
  });

  test("reads the cell again when another cell changes", async () => {
    host.put("A1", { formula: "=AIFIN.COMPUTE(B1,2025)", value: 1.9, text: "1.9" });
    host.put("B1", "OpenIA");
    person = await openPane(host);
    expect(person.reads()).toContain("An argument is not understood (#VALUE!)");
    await person.waits(() => host.put("B1", "OpenAI"));
    expect(person.reads()).toContain("1.9 GW");
  });

  test("a cell in a spill shows its own figure, and leads to the formula that filled it", async () => {
    host.put("A1", { formula: '=AIFIN.ARR("OpenAI",{2023,2024})', value: 2e9, text: "2.0" });
    host.put("B1", 6e9);
    host.spill("B1", "A1");
    person = await openPane(host);
    await person.selects("B1");
    expect(person.reads()).toContain("This cell is filled by the formula in A1");
    expect(person.reads()).toContain("The figure behind it");
    expect(person.reads()).toContain("60億美元");
    expect(person.reads()).not.toContain("20億美元");
    await person.presses("Go to A1");
    expect(host.selected()).toEqual({ sheet: "Model", address: "A1" });
  });

  test("shows fifty facts of many, and the rest when asked", async () => {
    host.put("A1", { formula: "=AIFIN.HISTORY()", value: 1, text: "1" });
    const [fact] = dataset.facts;
    if (!fact) throw new Error("The tables hold no fact.");
    const many = Array.from({ length: 120 }, (_, index) => ({ ...fact, id: `fact-${index}` }));
    const rule = { en: "", zh: "" };
    const evidence = many.map((one) => ({
      role: "answer" as const,
      fact: one,
      claims: [],
      disputed: false,
      later: [],
      rule,
    }));
    const explain = () => ({
      call: "AIFIN.HISTORY",
      rows: [[1]],
      evidence,
      failure: null,
      cells: [],
    });
    person = await openPane(host, { explain });
    expect(person.pane.querySelectorAll("article")).toHaveLength(50);
    await person.presses("Show more (70 left)");
    await person.presses("Show more (20 left)");
    expect(person.pane.querySelectorAll("article")).toHaveLength(120);
  });

  test("SOURCE of a cell shows the citation that the cell shows, not a refusal of a plain value", async () => {
    host.put("D5", { formula: '=AIFIN.ARR("OpenAI",2025)', value: 20e9, text: "20.0" });
    host.put("A1", { formula: "=AIFIN.SOURCE(D5)", value: "NetEase Hao", text: "NetEase Hao" });
    person = await openPane(host);
    expect(person.reads()).toContain("Result: NetEase Hao (網易號), 2026-01, ¶23");
    expect(person.reads()).not.toContain("plain value");
  });

  test("a figure that it could not follow stands beside the failure which that may have made", async () => {
    host.put("D5", { formula: '=AIFIN.ARR(UPPER("OpenAI"),2025)', value: 20e9, text: "20.0" });
    host.put("A1", { formula: "=AIFIN.SOURCE(D5)", value: "NetEase Hao", text: "NetEase Hao" });
    person = await openPane(host);
    expect(person.reads()).toContain("The cell itself may have an answer:");
    expect(person.reads()).toContain("the pane cannot follow the formula in D5");
  });

  test.each([
    ["en", "About this function", "Use it", "Not for this", "Open in Functions"],
    ["zh", "关于此函数", "适用", "不适用", "在“函数”页打开"],
  ] as const)(
    "what a function is for and not for can be read, closed at first (%s)",
    async (language, about, use, avoid, more) => {
      host.put("A1", { formula: '=AIFIN.ARR("OpenAI",2025)', value: 20e9, text: "20.0" });
      person = await openPane(host, { language });
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
    person = await openPane(host);
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
    person = await openPane(host, { language });
    expect(person.reads()).toContain(heading);
    await person.selects("B1");
    expect(person.reads()).toContain(heading);
    expect(person.reads()).toContain(result);
  });

  test("the Chinese page says that notes are in English", async () => {
    host.put("A1", { formula: '=AIFIN.ARR("OpenAI","2024-06")', value: 3.4e9, text: "3.4" });
    person = await openPane(host, { language: "zh" });
    expect(person.reads()).toMatch(/英文说明One month's revenue times twelve/);
  });

  test("what it cannot follow it says, by argument", async () => {
    host.put("A1", { formula: "=AIFIN.MSSHARE(B1*2)", value: 1, text: "1" });
    person = await openPane(host);
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
    person = await openPane(host);
    expect(person.reads()).toContain(hint);
  });

  test("a host that fails is heard", async () => {
    host.fail("The workbook is in edit mode: press Enter first.");
    person = await openPane(host);
    expect(person.pane.querySelector("[role=alert]")?.textContent).toContain("press Enter first");
  });

  test("a host that refuses to tell of changes is heard, and asked again", async () => {
    host.deafen("Excel is busy.");
    host.put("B2", 7);
    person = await openPane(host);
    expect(person.pane.querySelector("[role=alert]")?.textContent).toContain("Excel is busy.");
    host.hear();
    await person.presses("Follow again");
    expect(person.pane.querySelector("[role=alert]")).toBeNull();
    await person.selects("B2");
    expect(person.hears()).toContain("Model!B2");
  });

  test("a selection that the host never told is read when the reader turns to the pane, which says so", async () => {
    host.put("B2", 7);
    person = await openPane(host);
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
    person = await openPane(host);
    await person.selects("B2");
    await person.turns();
    expect(person.pane.querySelector("[role=alert]")).toBeNull();
  });

  test("markup in a cell stays text", async () => {
    host.put("A1", "<img src=x onerror=alert(1)>");
    person = await openPane(host);
    expect(person.reads()).toContain("<img src=x onerror=alert(1)>");
    expect(person.pane.querySelector("img")).toBeNull();
  });

  test("an old figure is shown under the later ones that did not answer", async () => {
    host.put("A1", {
      formula: '=AIFIN.VALUATION("OpenAI",,,"Scope=whole")',
      value: 29e9,
      text: "29",
    });
    person = await openPane(host);
    const words = person.reads();
    expect(words).toContain("5000亿美元 · October 2025 · Actual · Scope=share-sale");
    expect(words.indexOf("Later figures")).toBeLessThan(words.indexOf("Q1 2023"));
  });

  test.each([
    ["en", ["Scope=share-sale 500bn (2025-10)", "Scope=pre-money 260bn (2025-10)"]],
    ["zh", ["Scope=share-sale 5000亿美元 (2025-10)", "Scope=pre-money 2600亿美元 (2025-10)"]],
  ] as const)("of several kinds, none is shown but all are named: %s", async (language, named) => {
    host.put("A1", { formula: '=AIFIN.VALUATION("OpenAI")', value: { error: "#N/A" } });
    person = await openPane(host, { language });
    for (const words of named) expect(person.reads()).toContain(words);
  });

  test("only https leads out, in a window of its own", async () => {
    host.put("A1", { formula: '=AIFIN.REVENUE("OpenAI",2023)', value: 1.3e9, text: "1.3" });
    person = await openPane(host);
    const links = [...person.pane.querySelectorAll("a")];
    expect(
      links.map(({ href, target, rel }) => [
        new URL(href).protocol,
        target,
        rel.includes("noopener"),
      ]),
    ).toEqual([["https:", "_blank", true]]);
  });
});

describe("The language of the pane", () => {
  test("is the one given, until the reader changes it; then the workbook remembers it", async () => {
    const told: string[] = [];
    person = await openPane(host, { onLanguage: (language) => told.push(language) });
    await person.presses("中文");
    expect(person.reads()).toContain("此单元格为空");
    expect([host.settings.get("language"), told]).toEqual(["zh", ["zh"]]);
    expect(person.pane.querySelector("[lang=zh-Hans]")).not.toBeNull();
  });

  test("is the one that the workbook remembers", async () => {
    host.settings.set("language", "zh");
    person = await openPane(host, { language: "en" });
    expect(person.reads()).toContain("此单元格为空");
  });

  test("a remembered language that does not exist is passed over", async () => {
    host.settings.set("language", "tlh");
    person = await openPane(host);
    expect(person.reads()).toContain("This cell is empty");
  });
});
