import { createHash } from "node:crypto";
import type { IsoDate } from "../../../src/core/period/calendar";
import { problemWords } from "../../../src/data/tableProblem";
import { writeZip } from "../../../src/files/zip/writeZip";
import { packOfFile, packOfFolder } from "../../../src/workbook/packs/packOfFiles";

const DAY = { takenIn: "2026-11-30" as IsoDate, release: "0.2.0", carrier: "file" } as const; // A day.
const bytes = (text: string) => new TextEncoder().encode(text);
const sha256 = (of: Uint8Array) => createHash("sha256").update(of).digest("hex");
const hashOf = (of: Uint8Array) => Promise.resolve(sha256(of));

const FACTS = "entity,metric,period,value,source\nOpenAI,ARR,2025,1,own\n";
const described = (more: object = {}) =>
  JSON.stringify({ id: "acme", version: "3", released: "2026-11-29", ...more });
const files = (descriptor: string, facts = FACTS) =>
  new Map([
    ["datapackage.json", bytes(descriptor)],
    ["facts.csv", bytes(facts)],
  ]);
const resource = (more: object) => ({ resources: [{ name: "facts", path: "facts.csv", ...more }] });

test("a folder, its archive and its table alone hold the same rows", async () => {
  const folder = await packOfFolder(files(described()), DAY, hashOf);
  const archive = await packOfFile("a.zip", writeZip(files(described())), DAY, hashOf);
  const alone = await packOfFile("ACME facts.csv", bytes(FACTS), DAY, hashOf);
  const rows = [folder, archive, alone].map(({ given }) => given?.tables[0]?.rows);
  expect(rows.every((one) => JSON.stringify(one) === JSON.stringify(rows[0]))).toBe(true);
  expect([folder, alone].map(({ given }) => given?.manifest.id)).toEqual(["acme", "acme-facts"]);
  expect(alone.given?.sha256).toBe(sha256(bytes(FACTS)));
});

test("a hash that fits is no problem", async () => {
  const pinned = resource({ hash: `sha256:${sha256(bytes(FACTS))}`, bytes: FACTS.length });
  expect((await packOfFolder(files(described(pinned)), DAY, hashOf)).problems).toEqual([]);
});

test.each<[string, ReadonlyMap<string, Uint8Array>, RegExp]>([
  ["no descriptor", new Map([["facts.csv", bytes(FACTS)]]), /expected a datapackage.json/],
  ["a descriptor that is no JSON", files("{"), /expected an object in JSON/],
  [
    "no facts",
    new Map([["datapackage.json", bytes(described())]]),
    /facts, .*the file of the table/,
  ],
  ["another hash", files(described(resource({ hash: "sha256:1f3a" }))), /expected sha256 1f3a/],
  ["another size", files(described(resource({ bytes: 7 }))), /expected 7 bytes/],
  ["an empty table", files(described(), ""), /empty \(0 bytes\)/],
  ["a newer AIFIN", files(described({ aifin: "1.0" })), /this is AIFIN 0.2.0/],
  ["no version", files(described({ version: "" })), /column version/],
])("%s is refused with its place", async (_, of, expected) => {
  const { given, problems } = await packOfFolder(of, DAY, hashOf);
  expect([given, problems.map((one) => problemWords(one).en).join("\n")]).toEqual([
    null,
    expect.stringMatching(expected),
  ]);
});

test("a file of another kind is refused", async () => {
  const { problems } = await packOfFile("book.pdf", bytes("%PDF"), DAY, hashOf);
  expect(problems.map((one) => problemWords(one).zh)).toEqual([
    expect.stringMatching(/应为文件夹、\.csv 或 \.zip/),
  ]);
});
