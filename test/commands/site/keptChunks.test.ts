import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import webpack from "webpack";
import { keptChunks } from "../../../src/commands/site/keptChunks";
import { siteOptions } from "../../../src/commands/site/siteOptions";
import { SitePlugin } from "../../../src/commands/site/sitePlugin";

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), "aifin-chunks-"))));
afterEach(() => rmSync(folder, { recursive: true }));

test("a release keeps the chunks of the one before, and of none earlier", async () => {
  const [first] = await release("one");
  const [second, keptFirst] = await release("two", "one");
  expect(keptFirst).toBe(first);
  expect(read("two", first)).toBe(read("one", first));
  expect(await release("three", "two")).toEqual(expect.not.arrayContaining([first]));
  expect(read("three", second)).toBe(read("two", second));
});

test("a chunk that has not changed is there once, and goes on to be kept", async () => {
  const [first] = await release("one");
  expect(await release("two", "one", "one")).toEqual([first]);
  expect([...keptChunks(path.join(folder, "two")).keys()]).toEqual([`chunks/${first ?? ""}`]);
});

test("a folder that is no build is refused in a sentence", () => {
  expect(() => keptChunks(folder)).toThrow("give the dist of the release before");
});

test("a build that has lost a chunk is refused in a sentence", async () => {
  const [chunk = ""] = await release("one");
  rmSync(path.join(folder, "one/chunks", chunk));
  expect(() => keptChunks(path.join(folder, "one"))).toThrow(`chunks/${chunk} is missing there`);
});

/** Builds a page with one chunk. @returns the chunks in its folder, its own first. */
async function release(name: string, previous?: string, content = name): Promise<string[]> {
  const sources = path.join(folder, "src");
  mkdirSync(sources, { recursive: true });
  writeFileSync(path.join(sources, "entry.js"), 'import("./later").then(console.log);');
  writeFileSync(path.join(sources, "later.js"), `export default "${content}";`);
  const before = previous === undefined ? {} : { previous: path.join(folder, previous) };
  const compiler = webpack({
    mode: "production",
    context: sources,
    entry: "./entry.js",
    output: {
      path: path.join(folder, name),
      chunkFilename: "chunks/chunk.[name].[contenthash:8].js",
    },
    plugins: [new SitePlugin(siteOptions(before))],
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString()));
      else compiler.close(() => resolve());
    });
  });
  const own = [...keptChunks(path.join(folder, name)).keys()].map((chunk) => path.basename(chunk));
  const all = readdirSync(path.join(folder, name, "chunks"));
  return [...own, ...all.filter((chunk) => !own.includes(chunk))];
}

function read(name: string, chunk = ""): string {
  return readFileSync(path.join(folder, name, "chunks", chunk), "utf8");
}
