/** @jest-environment jsdom */
import { dataset } from "../../../../src/data";
import { type FakeHost, fakeHost } from "../../fakeHost";
import { enterText } from "../../field";
import { openTaskPane, type Person } from "../../person";

let host: FakeHost;
let person: Person;

async function openFind(language: "en" | "zh" = "en") {
  host = fakeHost();
  person = await openTaskPane(host, { language });
  await person.turnsTo(language === "en" ? "Find" : "查找");
  await person.waits(() => import("../../../../src/taskpane/pages/find/FindPage"));
}
beforeEach(() => openFind());
afterEach(() => person.leaves());

const inputs = async (address: string) =>
  (await host.read({ sheet: "Model", address })).map((row) =>
    row.map(({ formula, value }) => formula || value),
  );
const texts = (selector: string) =>
  [...person.pane.querySelectorAll(selector)].map(({ textContent }) => textContent);
const labelled = (label: string) => {
  const found = [...person.pane.querySelectorAll("label")].find(
    ({ textContent }) => textContent === label,
  );
  return person.pane.querySelector<HTMLElement>(`[id="${found?.htmlFor}"]`);
};
const checks = (label: string) => person.waits(() => labelled(label)?.click());
const chooses = (label: string, value: string) =>
  person.waits(() => {
    const select = labelled(label);
    if (!(select instanceof HTMLSelectElement)) throw new Error(`"${label}" is no choice.`);
    enterText(select, value);
  });
const formula = () => texts("code")[0];

async function ask(query: string, name: string) {
  await person.types(query);
  await person.presses(name);
}

describe("The page Find", () => {
  test("is the first tab, and the pane opens on the cell", async () => {
    await person.leaves();
    person = await openTaskPane(host);
    expect(texts("[role=tab]")[0]).toContain("Find");
    expect(person.pane.querySelector("[role=tab][aria-selected=true]")?.textContent).toContain(
      "Cell",
    );
  });

  test("lists what there is before anything is searched for", () => {
    const listed = texts("li button > span > span");
    for (const { name } of dataset.deals.values()) expect(listed).toContain(name);
    for (const name of ["OpenAI", "Valuation"]) expect(listed).toContain(name);
  });

  test("lists the company with most figures first, with their number and the newest day", () => {
    const facts = dataset.facts.filter(({ entity }) => entity === "openai");
    expect(texts("li")[0]).toBe(`OpenAI${facts.length} figures · newest January 2026`);
  });

  test("says how much was found, or what to try, and clears the search", async () => {
    await person.types("openai revenue");
    expect(texts("li")[0]).toContain("OpenAI · Revenue");
    const facts = dataset.factsOf("openai", "revenue");
    expect(texts("li")[0]).toContain(`Figure · ${facts.length} figures`);
    await person.types("zzzzzz");
    expect(person.reads()).toContain("Nothing is called anything like");
    await person.presses("Clear the search");
    expect(document.activeElement?.tagName).toBe("INPUT");
    expect(texts("li").length).toBeGreaterThan(50);
  });

  test("shows the figure with source, paragraph, known date and the dispute at once", async () => {
    await ask("openai arr", "OpenAI · Annualised run-rate revenue");
    expect(document.activeElement?.textContent).toBe("OpenAI · Annualised run-rate revenue");
    expect(formula()).toBe('=AIFIN.ARR("OpenAI")');
    for (const words of ["20,000,000,000", "NetEase Hao", "Paragraph23", "January 2026"])
      expect(person.reads()).toContain(words);
    // A plan that has been overtaken disputes nothing, the two reports of 2023 do.
    expect(person.reads()).not.toContain("Disputed");
    await checks("2023");
    await checks("Latest");
    expect(formula()).toBe('=AIFIN.ARR("OpenAI","2023")');
    for (const words of ["2,000,000,000", "Paragraph21", "Disputed"])
      expect(person.reads()).toContain(words);
  });

  test("a company first, then a metric of those that it has", async () => {
    await ask("微软", "Microsoft");
    expect(person.reads()).toContain("Choose a metric to see its figures.");
    expect(labelled("Valuation")).toBeNull();
    await checks("Investment");
    expect(formula()).toMatch(/^=AIFIN\.GET\("Microsoft","INVESTMENT"/);
  });

  test("a metric first, then the companies that have it", async () => {
    await ask("market share", "Market share");
    expect(person.reads()).toContain("Choose a company or product to see its figures.");
    expect(labelled("SpaceX")).toBeNull();
    await checks("Claude");
    expect(formula()).toBe('=AIFIN.MARKETSHARE("Claude",,,"Scope=code-generation")');
  });

  test("a period and the unit go into the formula, and the default stays out of it", async () => {
    await ask("openai arr", "OpenAI · Annualised");
    await checks("2024");
    await checks("Latest");
    await chooses("Unit of amounts · Mag", "Billions");
    expect(formula()).toBe('=AIFIN.ARR("OpenAI","2024",,"Mag=Billions")');
    await chooses("Unit of amounts · Mag", "Actuals");
    expect(formula()).toBe('=AIFIN.ARR("OpenAI","2024")');
  });

  test("what is known by a day only", async () => {
    await ask("openai arr", "OpenAI · Annualised");
    const day = labelled("As of");
    await person.waits(() => {
      if (!(day instanceof HTMLInputElement)) throw new Error("There is no field for the day.");
      enterText(day, "2024-12-31");
    });
    expect(formula()).toBe('=AIFIN.ARR("OpenAI",,"2024-12-31")');
    expect(person.reads()).toContain("3,400,000,000");
    expect(labelled("2025")).toBeNull();
  });
});

describe("Inserting what was found", () => {
  beforeEach(() => ask("openai arr", "OpenAI · Annualised"));

  test("one formula into the selected cell, and back", async () => {
    await person.selects("C3");
    await person.presses("Insert formula");
    expect(await inputs("C3")).toEqual([['=AIFIN.ARR("OpenAI")']]);
    await person.presses("Undo");
    expect(await inputs("C3")).toEqual([[null]]);
  });

  test("companies by periods under titles, each cell its own formula, taken back in one step", async () => {
    await checks("Anthropic");
    await checks("2025");
    await checks("2024");
    await checks("Latest");
    await person.selects("B2");
    await person.presses("Insert 4 formulas");
    expect(await inputs("B2:D4")).toEqual([
      [null, "2025", "2024"],
      ["Anthropic", '=AIFIN.ARR("Anthropic","2025")', '=AIFIN.ARR("Anthropic","2024")'],
      ["OpenAI", '=AIFIN.ARR("OpenAI","2025")', '=AIFIN.ARR("OpenAI","2024")'],
    ]);
    expect(person.reads()).toContain("Written to B2:D4.");
    await person.presses("Undo");
    expect(await inputs("B2:D4")).toEqual(Array(3).fill([null, null, null]));
  });

  test("asks before it writes over several cells, and names them", async () => {
    await checks("2025");
    host.put("A2", "mine");
    host.put("C2", { formula: "=SUM(D1:D9)", value: 1, text: "1" });
    await person.presses("Insert 2 formulas");
    for (const words of ["Replace what 2 cells hold?", "A2 holds mine", "C2 holds =SUM(D1:D9)"])
      expect(person.reads()).toContain(words);
    await person.presses("Keep it");
    expect(await inputs("A1:C2")).toEqual([
      [null, null, null],
      ["mine", null, "=SUM(D1:D9)"],
    ]);
  });

  test("a table by one formula, told where it finds no room", async () => {
    await checks("Table of its history (HISTORY)");
    host.put("B2", "in the way");
    await person.presses("Insert table");
    expect(await inputs("A1")).toEqual([['=AIFIN.HISTORY("OpenAI","ARR")']]);
    expect(person.reads()).toMatch(/The formula fills A1:H\d+, where one other cell is not empty/);
  });
});

describe("Of a deal", () => {
  test("the function that answers for it, and its printed terms", async () => {
    await ask("amd", "OpenAI's purchase of AMD chips");
    expect(person.reads()).toContain("WARRANT");
    expect(texts("article h3")).toHaveLength(dataset.factsIn("amd-chips").length);
    await person.presses("← Search");
    expect(document.activeElement?.textContent).toContain("OpenAI's purchase of AMD chips");
  });
});

test("what was found is there again after a look at another page", async () => {
  await ask("openai arr", "OpenAI · Annualised");
  await person.turnsTo("Sources");
  await person.turnsTo("Find");
  expect(formula()).toBe('=AIFIN.ARR("OpenAI")');
});

test("speaks Chinese", async () => {
  await person.leaves();
  await openFind("zh");
  await ask("OpenAI年化收入", "OpenAI · 年化收入");
  await person.presses("插入公式");
  expect(await inputs("A1")).toEqual([['=AIFIN.ARR("OpenAI")']]);
  expect(person.reads()).toContain("已写入 A1。");
});
