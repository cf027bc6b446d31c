/** @jest-environment jsdom */
import { dataset } from "../../../../src/data";
import { drawnMetrics } from "../../../../src/workbook/chart/drawnFacts";
import { type FakeHost, fakeHost } from "../../fakeHost";
import { openTaskPane, type Person } from "../../person";

let host: FakeHost;
let person: Person;

async function openCharts(language: "en" | "zh" = "en") {
  host = fakeHost();
  person = await openTaskPane(host, { language });
  await person.turnsTo(language === "en" ? "Charts" : "图表");
  await person.waits(() => import("../../../../src/taskpane/parts/charts/PointsDrawing"));
}
afterEach(() => person.leaves());

jest.setTimeout(60_000); // The charts are compiled for Node where they are first used.

const points = () => [
  ...person.pane.querySelectorAll<HTMLButtonElement>("figure [role=group] button"),
];
/** What is drawn under the points, in their order. */
const symbols = () => [
  ...person.pane.querySelectorAll("figure [role=group] svg [aria-label=dot] path"),
];
const labels = () => points().map((point) => point.getAttribute("aria-label") ?? "");
const arr = drawnMetrics(dataset).find(({ metric }) => metric.id === "arr");

describe.each(["en", "zh"] as const)("The page of charts in %s", (language) => {
  beforeEach(() => openCharts(language));

  test("draws every claim about the run-rate of whole companies, with the figure as printed", () => {
    const facts = dataset.facts.filter(({ metric, scope }) => metric === "arr" && scope === "");
    expect(labels()).toHaveLength(facts.length);
    for (const fact of facts)
      expect(labels().filter((label) => label.includes(fact.printed))).not.toEqual([]);
    expect(labels().join()).not.toMatch(/undefined|NaN|null/);
  });

  test("says the same points in a table", () => {
    const rows = [...person.pane.querySelectorAll("tbody tr")];
    expect(rows.map((row) => row.querySelector("button")?.getAttribute("aria-label"))).toEqual(
      labels(),
    );
  });
});

describe("A chart", () => {
  beforeEach(() => openCharts());

  test("draws every claim about a year, results filled and projections hollow", () => {
    expect(symbols()).toHaveLength(points().length);
    const drawn = labels()
      .map((label, at) => ({
        label,
        printed: label.split(" · ").find((part) => /[亿億]/.test(part)),
        isHollow: symbols()[at]?.getAttribute("fill") === "var(--ground)",
      }))
      .filter(({ label }) => label.startsWith("OpenAI · 2025 "));
    const expected = (arr?.companies ?? [])
      .flatMap(({ facts }) => facts)
      .filter(({ entity, period }) => entity === "openai" && period.text === "2025")
      .map(({ printed, status }) => ({ printed, isHollow: status === "projection" }));
    expect(expected.length).toBeGreaterThan(1);
    expect(drawn.map(({ printed, isHollow }) => ({ printed, isHollow }))).toEqual(
      expect.arrayContaining(expected),
    );
  });

  test("shows the source of a point that is chosen", async () => {
    const [first] = points();
    await person.waits(() => first?.click());
    const shown = person.pane.querySelector("article");
    const fact = dataset.facts.find(({ printed }) => labels()[0]?.includes(printed));
    expect(shown?.textContent).toContain(fact?.printed);
    expect(shown?.textContent).toContain(dataset.sources.get(fact?.source ?? "")?.url);
    expect(document.activeElement).toBe(shown?.querySelector("h2"));
  });

  test("leaves a company out that is not wanted", async () => {
    const before = labels().filter((label) => label.startsWith("Anthropic"));
    expect(before).not.toEqual([]);
    const box = [...person.pane.querySelectorAll("input")].find(({ labels }) =>
      labels?.[0]?.textContent.includes("Anthropic"),
    );
    await person.waits(() => box?.click());
    expect(labels().filter((label) => label.startsWith("Anthropic"))).toEqual([]);
    expect(labels()).not.toEqual([]);
  });

  test("goes into a sheet of its own as formulas, and away again once that is confirmed", async () => {
    await person.presses("Insert into a new sheet");
    const [, sheet = ""] = await host.sheets();
    expect(sheet).toBe("Annualised run-rate revenue");
    const [titles = []] = await host.read({ sheet, address: "A1:C1" });
    expect(titles.map(({ value }) => value)).toEqual([null, "OpenAI", "OpenAI (projected)"]);
    const rows = await host.read({ sheet, address: "B2:C12" });
    const formulas = rows.flat().filter(({ formula }) => formula !== "");
    expect(formulas).toHaveLength(arr?.companies[0]?.facts.length ?? 0);
    for (const { formula } of formulas) expect(formula).toMatch(/^=AIFIN\.GET\("OpenAI","ARR",/);
    await person.presses(`Remove the sheet ${sheet}`);
    expect(await host.sheets()).toContain(sheet);
    await person.presses("Yes, remove it");
    expect(await host.sheets()).toEqual(["Model"]);
  });

  test("is in single dollars also in a workbook of billions", async () => {
    await person.leaves();
    host = fakeHost();
    await host.keepSetting("mag", "Billions");
    person = await openTaskPane(host, { language: "en" });
    await person.turnsTo("Charts");
    await person.presses("Insert into a new sheet");
    const [, sheet = ""] = await host.sheets();
    const formulas = (await host.read({ sheet, address: "B2:C12" }))
      .flat()
      .flatMap(({ formula }) => formula || []);
    expect(formulas).not.toEqual([]);
    for (const formula of formulas) expect(formula).toContain("Mag=Actuals");
  });

  test("says why it could not go into the workbook", async () => {
    host.fail("The workbook is protected.");
    await person.presses("Insert into a new sheet");
    expect(person.reads()).toContain("The workbook is protected.");
  });
});
