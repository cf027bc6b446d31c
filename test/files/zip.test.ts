import { zipSync } from "fflate";
import { readZip } from "../../src/files/zip/readZip";
import { writeZip } from "../../src/files/zip/writeZip";

const text = new TextEncoder().encode("entity\n");

test("what was written is read", () => {
  const files = new Map([["facts.csv", text]]);
  expect(readZip(writeZip(files))).toEqual({ files });
  expect(writeZip(files)).toEqual(writeZip(files));
});

test.each<[string, () => Uint8Array, RegExp]>([
  ["0 bytes", () => new Uint8Array(), /empty/],
  ["no archive", () => text, /broken/],
  [
    "half an archive",
    () => writeZip(new Map([["a.csv", noise(40_000)]])).subarray(0, 20_000),
    /broken/,
  ],
  ["a path outside", () => zipSync({ "../facts.csv": text }), /leads outside: \.\.\/facts/],
  ["a path from the root", () => zipSync({ "/etc/facts.csv": text }), /leads outside/],
  ["a path of Windows", () => zipSync({ "..\\facts.csv": text }), /leads outside/],
  ["a bomb", () => zipSync({ "facts.csv": new Uint8Array(300_000_000) }), /more than 200 MB/],
  [
    "more files than any pack",
    () => zipSync(Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`${at}.csv`, text]))),
    /more than 200 files/,
  ],
])("%s is refused", (_, bytes, expected) => {
  const read = readZip(bytes());
  expect("problem" in read && read.problem.en).toMatch(expected);
});

/** Bytes that cannot be packed. */
function noise(size: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length: size }, () => (state = (state * 48_271) % 2_147_483_647) & 255);
}
