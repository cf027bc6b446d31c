import { readdirSync } from "node:fs";
import { dirname } from "node:path";
import { circles, type Graph, graphOf, SRC } from "./graph";

test.each(readdirSync(SRC))("no rooms of %s lead to each other", (layer) => {
  expect(circles(rooms(layer, graphOf(SRC)))).toEqual([]);
});

test.each([
  ["core", []],
  ["functions", ["functions/index.ts"]], // The door of functions.js.
])("every file of %s is in a room", (layer, doors) => {
  const loose = [...graphOf(SRC).keys()].filter((file) => dirname(file) === layer);
  expect(loose).toEqual(doors);
});

/** The page of help is the page of functions without a workbook. */
const PAGES_OF_PAGES = ["taskpane/pages/help/CopyableFunctions.tsx"];

test("pages of the pane import no other page, and what they share imports none", () => {
  const page = (file: string) => /^taskpane\/pages\/([^/]+)\//.exec(file)?.[1] ?? null;
  const wrong = [...graphOf(SRC)].filter(
    ([file, imported]) =>
      /^taskpane\/(pages|parts|words)\//.test(file) &&
      imported.map(page).some((other) => other !== null && other !== page(file)),
  );
  expect(wrong.map(([file]) => file)).toEqual(PAGES_OF_PAGES);
});

test("a room is a folder, a folder inside it another", () => {
  const graph: Graph = new Map([
    ["core/a/one.ts", ["core/a/b/two.ts", "core/a/three.ts"]],
    ["core/a/b/two.ts", ["core/a/three.ts"]],
    ["core/a/three.ts", []],
  ]);
  expect(circles(rooms("core", graph))).toEqual([["core/a", "core/a/b"]]);
});

/** What each folder of a layer imports of the others. */
function rooms(layer: string, files: Graph): Graph {
  const found = new Map<string, string[]>();
  for (const [file, imported] of files) {
    const room = dirname(file);
    if (!`${room}/`.startsWith(`${layer}/`)) continue;
    const others = imported.map(dirname).filter((other) => other !== room);
    found.set(room, [...(found.get(room) ?? []), ...others]);
  }
  return found;
}
