/** @jest-environment jsdom */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Pack } from "../../../../src/core/facts/pack";
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

  test("name every pack that answers, with what it comes from", async () => {
    const [bundle] = dataset.packs;
    const acme: Pack = {
      ...{ id: "acme", version: "3", released: bundle?.released ?? dataset.released },
      ...{ carrier: "file", licence: "", sha256: "1f3a", rows: 0 },
    };
    person = await openTaskPane(fakeHost(), {
      dataset: createStore({ ...dataset, packs: [acme, ...dataset.packs] }),
    });
    await person.turnsTo("Packs");
    await person.waits(() => import("../../../../src/taskpane/pages/packs/PacksPage"));
    for (const text of ["2 packs", "acme", "from a file", "1f3a", "with AIFIN"])
      expect(person.reads()).toContain(text);
  });
});
