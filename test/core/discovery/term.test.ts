import { openDataset } from "../../../src/core/facts/dataset";
import type { IsoDate } from "../../../src/core/period/calendar";
import { TABLE_WORDS } from "../../../src/core/facts/tableWords";
import { termNamed } from "../../../src/core/discovery/term";
import { termField } from "../../../src/core/discovery/termField";
import { dataset } from "../../../src/data";
import { ARR_METRIC, TEST_ENTITY } from "../testFacts";

/** A company that is called like a metric, and one that is called like a status. */
const NAMESAKES = openDataset({
  version: "test",
  released: "2026-11-21" as IsoDate, // A day.
  sources: [],
  entities: [
    { ...TEST_ENTITY, id: "arr-inc", name: "ARR", nameZh: "", note: "A company." },
    { ...TEST_ENTITY, id: "target-corp", name: "Target", nameZh: "塔吉特", ticker: "TGT" },
    {
      ...TEST_ENTITY,
      id: "shop",
      name: "Shop",
      nameZh: "商店",
      kind: "venture",
      parent: "target-corp",
    },
  ],
  metrics: [{ ...ARR_METRIC, definition: "Twelve months.", definitionZh: "十二个月。" }],
  deals: [],
  facts: [],
});

describe("a name of several things", () => {
  test.each([
    ["ARR", null, "metric"],
    ["ARR", "entity", "entity"],
    ["target", null, "entity"],
    ["target", "word", "word"],
    ["目标", null, "word"],
    ["塔吉特", null, "entity"],
  ] as const)("%s with As=%s is taken as %s", (name, as, taken) =>
    expect(termNamed(NAMESAKES, name, as).term.as).toBe(taken),
  );

  test("says in its definition how it was taken, in no other field", () => {
    const taken = termNamed(NAMESAKES, "ARR", null);
    expect(termField(NAMESAKES, taken, "definition", null)).toBe(
      "Twelve months. (Taken with As=metric; there is also As=entity.)",
    );
    expect(termField(NAMESAKES, taken, "definition", "zh")).toBe(
      "十二个月。（此处按 As=metric 理解；另可用 As=entity。）",
    );
    expect(termField(NAMESAKES, taken, "unit", null)).toBe("USD");
  });

  test("is not taken for what it is not", () => {
    expect(() => termNamed(NAMESAKES, "塔吉特", "metric")).toThrow(
      /no such thing, but there is: As=entity/,
    );
  });
});

test("a company is defined by what it is, whose, and what is noted of it", () => {
  const field = (name: string, lang: "en" | "zh" | null) =>
    termField(NAMESAKES, termNamed(NAMESAKES, name, "entity"), "definition", lang);
  expect(field("ARR", null)).toBe(
    "Company. A company. (Taken with As=entity; there is also As=metric.)",
  );
  expect(field("TGT", null)).toBe("Company (TGT).");
  expect(field("塔吉特", "zh")).toBe("公司（TGT）。");
  expect(field("Shop", "zh")).toBe("塔吉特旗下venture。");
  expect(() => field("ARR", "zh")).toThrow(/exists in English only/);
});

test("every word of the tables is defined in both languages, in every sense", () => {
  const column = (name: string) =>
    TABLE_WORDS.filter(({ senses }) => senses.some((sense) => sense.column.en === name)).map(
      ({ slug }) => slug,
    );
  expect(column("status")).toEqual(
    expect.arrayContaining([...new Set(dataset.facts.map(({ status }) => status))]),
  );
  expect(column("qualifier")).toEqual(
    expect.arrayContaining([...new Set(dataset.facts.map(({ qualifier }) => qualifier))]),
  );
  expect(column("period type")).toEqual(["term", "instant", "duration"]);
  for (const { meaning } of TABLE_WORDS.flatMap(({ senses }) => senses)) {
    expect(meaning.en).toMatch(/^[A-Z].*\.$/);
    expect(meaning.zh).toMatch(/。$/);
  }
});
