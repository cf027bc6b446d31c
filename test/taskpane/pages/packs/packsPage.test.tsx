/** @jest-environment jsdom */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createStore } from "../../../../src/core/library/store";
import { dataset } from "../../../../src/data";
import { fakeHost } from "../../fakeHost";
import { openTaskPane, type Person } from "../../person";

let person: Person;
afterEach(() => person.leaves());

const TABLES = path.resolve(__dirname, "../../../../src/data/tables");

/** As `cat tables/*.csv | sha256sum` has it. */
function hashOfTables(): string {
  const hash = createHash("sha256");
  const files = readdirSync(TABLES).filter((file) => file.endsWith(".csv"));
  for (const file of files.sort()) hash.update(readFileSync(path.join(TABLES, file)));
  return hash.digest("hex");
}

describe("The packs", () => {
  test.each([
    ["en", "Packs", ["1 pack", `${dataset.facts.length} figures`, "29 November 2026", "MIT"]],
    ["zh", "数据包", ["1 个数据包", `${dataset.facts.length} 个数字`, "2026年11月29日", "MIT"]],
  ] as const)(
    "in %s begin with the bundled data: version, day, rows, hash",
    async (language, page, texts) => {
      person = await openTaskPane(fakeHost(), { language });
      await person.turnsTo(page);
      await person.waits(() => import("../../../../src/taskpane/pages/packs/PacksPage"));
      for (const text of ["aifin", dataset.version, hashOfTables(), ...texts])
        expect(person.reads()).toContain(text);
    },
  );

  test("tell no hash of another release than the pane was built with", async () => {
    person = await openTaskPane(fakeHost(), {
      dataset: createStore({ ...dataset, version: "9.9.9" }),
    });
    await person.turnsTo("Packs");
    await person.waits(() => import("../../../../src/taskpane/pages/packs/PacksPage"));
    expect(person.reads()).toContain("9.9.9");
    expect(person.reads()).not.toContain("SHA-256");
  });
});
