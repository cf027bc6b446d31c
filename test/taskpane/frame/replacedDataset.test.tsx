/** @jest-environment jsdom */
import { type Dataset, openDataset } from "../../../src/core/facts/dataset";
import { dataset } from "../../../src/data";
import { createLibrary } from "../../../src/functions/library/library";
import { fakeHost } from "../fakeHost";
import { openTaskPane, type Person } from "../person";

jest.setTimeout(180_000); // Pages are compiled for Node where they are first opened.

/** What somebody else reports: other names, other amounts, another article. */
const REPLACED: Dataset = openDataset({
  version: "9.9.9",
  released: dataset.released,
  sources: [...dataset.sources.values()].map((one) => ({ ...one, title: `Re ${one.titleEn}` })),
  entities: [...dataset.entities.values()].map((one) => ({
    ...one,
    name: `${one.name} Re`,
    aliases: [...one.aliases, one.name],
  })),
  metrics: [...dataset.metrics.values()],
  deals: [...dataset.deals.values()].map((one) => ({ ...one, name: `${one.name} Re` })),
  facts: dataset.facts.map((fact) => ({
    ...fact,
    value: fact.value && fact.value * 2,
    printed: `Re ${fact.printed}`,
  })),
});

let person: Person;
let library: ReturnType<typeof createLibrary>;

async function open(formula = "") {
  const host = fakeHost();
  host.put("A1", { formula, value: 20e9, text: "20000000000" });
  library = createLibrary(dataset);
  person = await openTaskPane(host, library);
}
afterEach(() => person.leaves());

const replace = (next: Dataset = REPLACED) => person.waits(() => library.replaceDataset(next));

describe("When the dataset is replaced while the pane shows", () => {
  test.each([
    ["Find", [], "OpenAI Re"],
    ["Find", ["Nvidia and OpenAI: investment against purchases"], "purchases Re"],
    ["Sources", [], "Re OpenAI makes"],
    ["Sources", ["15 figures"], "Re 34亿美元"],
    ["Deals", [], "Nvidia and OpenAI: investment against purchases Re"],
    ["Charts", [], "OpenAI Re"],
    ["Workbook", [], "9.9.9"],
    ["Freeze", [], "9.9.9"],
    ["Settings", [], "9.9.9"],
    ["Functions", [], "9.9.9"],
    ["Packs", [], "9.9.9"],
    ["Self-test", [], "9.9.9"],
  ])("%s %j, it shows the new facts", async (page, presses, text) => {
    await open();
    await person.turnsTo(page);
    for (const name of presses) await person.presses(name);
    expect(person.reads()).not.toContain(text);
    await replace();
    expect(person.reads()).toContain(text);
    await replace(dataset);
    expect(person.reads()).not.toContain(text);
  });

  test("a cell, its card shows the new figure", async () => {
    await open('=AIFIN.ARR("OpenAI",2025)');
    expect(person.reads()).toContain("20.0 billion USD");
    await replace();
    expect(person.reads()).toContain("OpenAI Re");
    expect(person.reads()).toContain("40.0 billion USD");
    expect(person.reads()).not.toContain("20.0 billion USD");
  });

  test("the answer of what is chosen on Find, it answers anew", async () => {
    await open();
    await person.turnsTo("Find");
    await person.presses("OpenAI");
    const before = person.reads();
    await replace();
    expect(person.reads()).toContain("OpenAI Re");
    await replace(dataset);
    expect(person.reads()).toBe(before);
  });

  test("something that the new one has not, it leads back to what there is", async () => {
    await open();
    await person.turnsTo("Find");
    await person.presses("Nvidia and OpenAI: investment against purchases");
    const { version, released, sources, entities, metrics } = dataset;
    const rows = { version, released, deals: [], facts: [] };
    const tables = { sources: [...sources.values()], metrics: [...metrics.values()] };
    await replace(openDataset({ ...rows, ...tables, entities: [...entities.values()] }));
    expect(person.reads()).not.toContain("Nvidia and OpenAI");
  });
});
