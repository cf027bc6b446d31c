import { type Dataset, openDataset } from "../../../src/core/facts/dataset";
import type { IsoDate } from "../../../src/core/period/calendar";
import { DEFAULT_SETTINGS } from "../../../src/core/library/workbookSettings";
import { dataset } from "../../../src/data";
import type { ExcelAnswer } from "../../../src/functions/library/excelAnswer";
import { functions } from "../../../src/functions/library/functions";
import { createLibrary } from "../../../src/functions/library/library";
import { customFunctionsRuntime } from "../../../src/hosts/workbench/customFunctions";

beforeAll(() => void Object.assign(globalThis, { CustomFunctions: customFunctionsRuntime() }));
afterAll(() => void Reflect.deleteProperty(globalThis, "CustomFunctions"));

/** The bundled dataset, each of its amounts doubled. */
const DOUBLED: Dataset = openDataset({
  version: dataset.version,
  released: dataset.released,
  sources: [...dataset.sources.values()],
  entities: [...dataset.entities.values()],
  metrics: [...dataset.metrics.values()],
  deals: [...dataset.deals.values()],
  facts: dataset.facts.map((fact) => ({
    ...fact,
    id: `doubled-${fact.id}`,
    value: fact.value && fact.value * 2,
  })),
});

const PLAIN = { ...DEFAULT_SETTINGS, cards: false };

/** A page's functions, asked for single cells. */
function opened() {
  const library = createLibrary(dataset);
  const ask = (id: string, ...args: readonly (string | number | null)[]) => {
    const record = functions.find((one) => one.id === id);
    if (!record) throw new Error(`there is no ${id}`);
    try {
      // At once, as in the workbench.
      return (library.answer(record, args) as ExcelAnswer)[0]?.[0];
    } catch (error) {
      return String(error);
    }
  };
  return { ...library, ask };
}

describe("When the dataset is replaced while the page runs", () => {
  test("the next calculation answers from the new one, and nothing remembered survives", () => {
    const page = opened();
    page.applySettings(PLAIN);
    const questions = [
      ["ARR", "OpenAI", 2025],
      ["GET", "OpenAI", "Revenue", 2023],
      ["MSSHARE", 20e9],
      ["ARR", "OpenAI", 2025, null, "Out=factid"],
      ["SOURCE", "openai-arr-2025-neteasehao", "title"],
    ] as const;
    const answers = () => questions.map(([id, ...args]) => page.ask(id, ...args));
    const before = answers();
    expect(before).toEqual(answers());
    page.replaceDataset(DOUBLED);
    const doubled = answers();
    expect(doubled.slice(0, 2)).toEqual([40e9, 2.6e9]);
    expect(doubled[2]).not.toEqual(before[2]);
    expect(doubled[3]).toBe("doubled-openai-arr-2025-neteasehao");
    expect(doubled[4]).toMatch(/neither a fact id nor a source id/);
    page.replaceDataset(dataset);
    expect(answers()).toEqual(before);
  });

  test("what failed before is asked anew", () => {
    const page = opened();
    expect(page.ask("ARR", "doubled")).toMatch(/"doubled" is not a company/);
    const [openai] = [...dataset.entities.values()].filter(({ id }) => id === "openai");
    if (!openai) throw new Error("there is no OpenAI");
    const entities = [...dataset.entities.values()].map((entity) =>
      entity === openai ? { ...openai, aliases: [...openai.aliases, "doubled"] } : entity,
    );
    const { sources, metrics, deals, facts, version, released } = dataset;
    const rows = { entities, sources: [...sources.values()], deals: [...deals.values()], facts };
    page.replaceDataset(
      openDataset({ version, released, ...rows, metrics: [...metrics.values()] }),
    );
    expect(page.ask("ARR", "doubled")).toMatchObject({ basicValue: 20e9 });
  });

  test("what stands behind a call is told from the new one, and the settings stay in force", () => {
    const page = opened();
    page.applySettings({ ...PLAIN, mag: "Billions" });
    page.replaceDataset(DOUBLED);
    expect(page.ask("ARR", "OpenAI", 2025)).toBe(40);
    const { rows, evidence } = page.explain("ARR", [[["OpenAI"]], [[2025]]]);
    expect([rows, evidence.map(({ fact }) => fact.id)]).toEqual([
      [[40]],
      ["doubled-openai-arr-2025-neteasehao"],
    ]);
  });

  test("it says whether cells were answered before", () => {
    const page = opened();
    expect(page.replaceDataset(DOUBLED)).toBe(false);
    page.ask("ARR", "OpenAI");
    expect(page.replaceDataset(dataset)).toBe(true);
  });
});

describe("When the settings change", () => {
  test("equal settings are the same, whatever object they stand in", () => {
    const page = opened();
    page.ask("ARR", "OpenAI");
    expect(page.applySettings({ ...DEFAULT_SETTINGS })).toBe(false);
    expect(page.applySettings({ ...DEFAULT_SETTINGS, asOf: "2024-12-31" as IsoDate })).toBe(true);
  });

  test("an object changed after it was applied changes nothing", () => {
    const page = opened();
    const settings = { ...PLAIN };
    page.applySettings(settings);
    Object.assign(settings, { mag: "Billions" });
    expect(page.ask("ARR", "OpenAI", 2025)).toBe(20e9);
  });

  test("a unit that the formula names is never taken for the workbook's", () => {
    const page = opened();
    page.applySettings({ ...DEFAULT_SETTINGS, mag: "Billions" });
    const figure = (options: string | null) =>
      JSON.stringify(page.ask("ARR", "OpenAI", 2025, null, options));
    expect(figure(null)).toContain("USD Billions (the workbook's Mag)");
    expect(figure("Mag=Billions")).not.toContain("workbook");
  });

  test("two pages know nothing of each other", () => {
    const [one, other] = [opened(), opened()];
    one.applySettings({ ...PLAIN, mag: "Billions" });
    other.applySettings(PLAIN);
    expect([one.ask("ARR", "OpenAI", 2025), other.ask("ARR", "OpenAI", 2025)]).toEqual([20, 20e9]);
  });
});
