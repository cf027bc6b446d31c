/** @jest-environment jsdom */
import { dataset } from "../../../../src/data";
import { type FakeHost, fakeHost } from "../../fakeHost";
import { openTaskPane, type Person } from "../../person";

let host: FakeHost;
let person: Person;

beforeEach(() => {
  host = fakeHost();
});
afterEach(() => person.leaves());

describe("The cell page", () => {
  test("shows everything that proves a figure", async () => {
    host.put("A1", { formula: '=AIFIN.ARR("OpenAI","2025")', value: 20e9, text: "20.0" });
    person = await openTaskPane(host);
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
    person = await openTaskPane(host);
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
    person = await openTaskPane(host);
    for (const words of ["One other claim", "13.0 billion USD", "Projection", "vpshk.cn"])
      expect(person.reads()).toContain(words);
    expect(person.reads()).not.toContain("Disputed");
  });

  test("in Chinese it speaks of the same", async () => {
    host.put("A1", { formula: '=AIFIN.ARR("OpenAI",2023)', value: 2e9, text: "2.0" });
    person = await openTaskPane(host, { language: "zh" });
    for (const words of ["年化收入", "20亿美元", "有争议", "不一致", "2026年1月（据文意推断）"])
      expect(person.reads()).toContain(words);
  });

  test.each([
    ["en", "Only forsale of existing shares (share-sale)"],
    ["zh", "仅限员工售股 (share-sale)"],
  ] as const)(
    "the kind of a figure is named in %s, with what Scope= takes",
    async (language, words) => {
      host.put("A1", { formula: '=AIFIN.VALUATION("OpenAI",2024)', value: 86e9, text: "86" });
      person = await openTaskPane(host, { language });
      expect(person.reads()).toContain(words);
    },
  );

  test("a projection is shown as one", async () => {
    host.put("A1", { formula: '=AIFIN.ARR("Anthropic","2025-12")', value: 9e9, text: "9.0" });
    person = await openTaskPane(host);
    expect(person.reads()).toContain("Projection");
  });

  test("a computed number shows the terms it used", async () => {
    host.put("A1", { formula: '=AIFIN.MSSHARE(20,,"Mag=Billions")', value: 14.3, text: "14.3" });
    person = await openTaskPane(host);
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
    person = await openTaskPane(host, { explain });
    expect(person.pane.querySelectorAll("article")).toHaveLength(50);
    await person.presses("Show more (70 left)");
    await person.presses("Show more (20 left)");
    expect(person.pane.querySelectorAll("article")).toHaveLength(120);
  });

  test("the Chinese page says that notes are in English", async () => {
    host.put("A1", { formula: '=AIFIN.ARR("OpenAI","2024-06")', value: 3.4e9, text: "3.4" });
    person = await openTaskPane(host, { language: "zh" });
    expect(person.reads()).toMatch(/英文说明One month's revenue times twelve/);
  });

  test("markup in a cell stays text", async () => {
    host.put("A1", "<img src=x onerror=alert(1)>");
    person = await openTaskPane(host);
    expect(person.reads()).toContain("<img src=x onerror=alert(1)>");
    expect(person.pane.querySelector("img")).toBeNull();
  });

  test("an old figure is shown under the later ones that did not answer", async () => {
    host.put("A1", {
      formula: '=AIFIN.VALUATION("OpenAI",,,"Scope=whole")',
      value: 29e9,
      text: "29",
    });
    person = await openTaskPane(host);
    const words = person.reads();
    expect(words).toContain("5000亿美元 · October 2025 · Actual · Scope=share-sale");
    expect(words.indexOf("Later figures")).toBeLessThan(words.indexOf("Q1 2023"));
  });

  test.each([
    ["en", ["Scope=share-sale 500bn (2025-10)", "Scope=pre-money 260bn (2025-10)"]],
    ["zh", ["Scope=share-sale 5000亿美元 (2025-10)", "Scope=pre-money 2600亿美元 (2025-10)"]],
  ] as const)("of several kinds, none is shown but all are named: %s", async (language, named) => {
    host.put("A1", { formula: '=AIFIN.VALUATION("OpenAI")', value: { error: "#N/A" } });
    person = await openTaskPane(host, { language });
    for (const words of named) expect(person.reads()).toContain(words);
  });

  test("only https leads out, in a window of its own", async () => {
    host.put("A1", { formula: '=AIFIN.REVENUE("OpenAI",2023)', value: 1.3e9, text: "1.3" });
    person = await openTaskPane(host);
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
    person = await openTaskPane(host, { onLanguage: (language) => told.push(language) });
    await person.presses("中文");
    expect(person.reads()).toContain("此单元格为空");
    expect([host.settings.get("language"), told]).toEqual(["zh", ["zh"]]);
    expect(person.pane.querySelector("[lang=zh-Hans]")).not.toBeNull();
  });

  test("is the one that the workbook remembers", async () => {
    host.settings.set("language", "zh");
    person = await openTaskPane(host, { language: "en" });
    expect(person.reads()).toContain("此单元格为空");
  });

  test("a remembered language that does not exist is passed over", async () => {
    host.settings.set("language", "tlh");
    person = await openTaskPane(host);
    expect(person.reads()).toContain("This cell is empty");
  });
});
