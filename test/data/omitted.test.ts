import { readFileSync } from "node:fs";
import path from "node:path";
import Papa from "papaparse";
import { dataset } from "../../src/data";

/** Figures of the articles that have no row among the facts. */
interface Omitted {
  readonly source: string;
  readonly locator: string;
  readonly printed: string;
  readonly reason: string;
}

const text = readFileSync(path.resolve(__dirname, "../../src/data/omitted.csv"), "utf8");
const { data: omitted, errors } = Papa.parse<Omitted>(text, { header: true, skipEmptyLines: true });
const paragraphs = omitted.map((one) => [`${one.source} ¶${one.locator}`, one] as const);

test("the figures left out are a table of their own columns", () => {
  expect(errors).toEqual([]);
  expect(text.split("\n")[0]).toBe("source,locator,printed,reason");
  expect(omitted.length).toBeGreaterThan(0);
});

test.each(paragraphs)("%s says what is printed and why it has no row", (_, one) => {
  expect(dataset.sources.has(one.source)).toBe(true);
  expect(one.locator).toMatch(/^\d+$/);
  expect(one.printed.length).toBeGreaterThan(0);
  expect(one.printed.length).toBeLessThanOrEqual(20);
  expect(one.reason).toMatch(/^[A-Z].*\.$/);
});

test("a repeat names a paragraph of the same article whose figure has a row or a reason", () => {
  const repeats = omitted.flatMap(({ source, reason }) => {
    const [, locator] = /^Repeat of paragraph (\d+)/.exec(reason) ?? [];
    return locator === undefined ? [] : [{ source, locator }];
  });
  const known = [...dataset.facts, ...omitted];
  const lost = repeats.filter(
    (one) => !known.some((other) => other.source === one.source && other.locator === one.locator),
  );
  expect(repeats.length).toBeGreaterThan(0);
  expect(lost).toEqual([]);
});
