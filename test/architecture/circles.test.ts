import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const SRC = resolve(__dirname, "../../src");

/** Circles that are still to be opened, each by its files. Only ever taken away from. */
const STILL_THERE: readonly (readonly string[])[] = [
  ["core/calendar.ts", "core/fact.ts", "core/period.ts"],
  [
    "core/cite/apa.ts",
    "core/cite/chicago.ts",
    "core/cite/gbt7714.ts",
    "core/cite/harvard.ts",
    "core/cite/mla.ts",
    "core/cite/note.ts",
    "core/cite/short.ts",
    "core/cite/style.ts",
  ],
  ["core/explanation.ts", "core/lineage.ts"],
];

/** What each file imports of the others, for values or for types alone. */
type Graph = ReadonlyMap<string, readonly string[]>;

test("no files import each other in a circle, types included", () => {
  expect(circles(graphOf(SRC))).toEqual(STILL_THERE);
});

test.each([
  ["one file that imports itself", { a: ["a"] }, [["a"]]],
  ["a long circle", { a: ["b"], b: ["c"], c: ["a"] }, [["a", "b", "c"]]],
  ["two that share a file", { a: ["b", "c"], b: ["a"], c: ["a"] }, [["a", "b", "c"]]],
  [
    "two apart",
    { a: ["b"], b: ["a", "c"], c: ["d"], d: ["c"] },
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ["none where all lead one way", { a: ["b", "c"], b: ["c"], c: [] }, []],
])("finds %s", (_, graph: Readonly<Record<string, readonly string[]>>, found) => {
  expect(circles(new Map(Object.entries(graph)))).toEqual(found);
});

function graphOf(folder: string): Graph {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  return new Map(files.sort().map((file) => [file, importedBy(folder, file)]));
}

function importedBy(folder: string, file: string): readonly string[] {
  const text = readFileSync(join(folder, file), "utf8");
  return [...text.matchAll(/(?:from|import)\s*\(?\s*(?:\/\*.*?\*\/\s*)?"(\.[^"]+)"/g)].flatMap(
    ([, module = ""]) => {
      const path = relative(folder, resolve(folder, dirname(file), module));
      return ["", ".ts", ".tsx", "/index.ts"]
        .map((ending) => path + ending)
        .filter((name) => /\.tsx?$/.test(name) && existsSync(join(folder, name)));
    },
  );
}

/** Groups of files of which each is reached from every other. */
function circles(graph: Graph): readonly (readonly string[])[] {
  const reached = new Map([...graph.keys()].map((file) => [file, reachedFrom(file, graph)]));
  const reaches = (from: string, to: string) => reached.get(from)?.has(to) ?? false;
  const grouped = [...graph.keys()]
    .filter((file) => reaches(file, file))
    .map((file) => [...graph.keys()].filter((to) => reaches(file, to) && reaches(to, file)));
  return [...new Map(grouped.map((group) => [group.join(), group])).values()];
}

/** Every file that a file leads to, itself only where a circle leads back. */
function reachedFrom(file: string, graph: Graph): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...(graph.get(file) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...(graph.get(next) ?? []));
  }
  return found;
}
