import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { dataset } from "../../src/data";
import { importTable } from "../../src/commands/importTable";
import { packOfPath } from "../../src/commands/packOfPath";
import type { ImportMapping } from "../../src/core/import/mapping";

const folder = mkdtempSync(path.join(tmpdir(), "aifin-import-"));
afterAll(() => rmSync(folder, { recursive: true }));

const EPOCH = path.resolve(__dirname, "../core/import/epoch/timelines.csv");
const TODAY = "2026-11-30";
const pack = path.join(folder, "epoch");
const kept = path.join(pack, "mapping.json");

/** What the command says, line by line. */
function lines(act: () => unknown): readonly string[] {
  const said = jest.spyOn(console, "log").mockImplementation(() => undefined);
  act();
  const all = said.mock.calls.map(([line]) => String(line));
  said.mockRestore();
  return all;
}

test("a table asks for what it does not say, is taken in by the mapping, and next month shows what is new", async () => {
  const asked = lines(() => importTable(EPOCH, pack, TODAY));
  expect(asked.at(-1)).toMatch(
    /^27 to be settled in .*mapping\.json or in the file; nothing taken in$/,
  );
  const mapping = JSON.parse(readFileSync(kept, "utf8")) as ImportMapping; // Just written.
  const settled: ImportMapping = {
    ...mapping,
    ...{ createEntities: true, createMetrics: true },
    metrics: { "Compute cost": { create: { name: "Compute cost", unit: "USD" } } },
    constants: {
      source: "Data on Frontier AI Data Centers",
      source_publisher: "Epoch AI",
      source_published: "2025-11",
    },
  };
  writeFileSync(kept, JSON.stringify(settled));
  expect(lines(() => importTable(EPOCH, pack, TODAY))).toEqual([
    "849 facts: 849 new, 0 changed, 0 gone, 0 as before",
  ]);
  const { compiled, problems } = await packOfPath(pack, dataset);
  expect(problems).toEqual([]);
  expect(compiled?.pack).toMatchObject({ id: "epoch", rows: 849 });
  const next = path.join(folder, "next.csv");
  writeFileSync(next, readFileSync(EPOCH, "utf8").replace(",76.0,", ",77.0,"));
  expect(lines(() => importTable(next, pack, TODAY))).toEqual([
    "849 facts: 0 new, 1 changed, 0 gone, 848 as before",
  ]);
});

test.each([
  ["page.csv", "<html><body>no</body></html>", null],
  ["book.xlsx", "x", /no \.xlsx workbook/],
  ["empty.csv", "", /0 bytes/],
  ["paper.pdf", "%PDF", /no \.csv or \.xlsx file/],
])("%s is no table: it says so, and what was taken in stays", (name, text, refusal) => {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  const facts = readFileSync(path.join(pack, "facts.csv"), "utf8");
  if (refusal) expect(() => importTable(file, pack, TODAY)).toThrow(refusal);
  else
    expect(lines(() => importTable(file, path.join(folder, "fresh"), TODAY))[0]).toMatch(
      /expected titles over at least one column of numbers/,
    );
  expect(readFileSync(path.join(pack, "facts.csv"), "utf8")).toBe(facts);
});

test("a mapping that is none is refused with what is wrong in it", () => {
  writeFileSync(kept, '{"decimal": ";"}');
  expect(() => importTable(EPOCH, pack, TODAY)).toThrow(/decimal must be equal to one of/);
  expect(() => importTable(path.join(folder, "none.csv"), pack, TODAY)).toThrow(/no file/);
});
