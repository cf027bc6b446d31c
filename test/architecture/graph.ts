import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

export const SRC = resolve(__dirname, "../../src");

/** What each file imports of the others, for values or for types alone. */
export type Graph = ReadonlyMap<string, readonly string[]>;

/** Every file below a folder, by its path from there. */
export function graphOf(folder: string): Graph {
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

/** Groups of things of which each is reached from every other. */
export function circles(graph: Graph): readonly (readonly string[])[] {
  const reached = new Map([...graph.keys()].map((file) => [file, reachedFrom(file, graph)]));
  const reaches = (from: string, to: string) => reached.get(from)?.has(to) ?? false;
  const grouped = [...graph.keys()]
    .filter((file) => reaches(file, file))
    .map((file) => [...graph.keys()].filter((to) => reaches(file, to) && reaches(to, file)));
  return [...new Map(grouped.map((group) => [group.join(), group])).values()];
}

/** All that a thing leads to, itself only where a circle leads back. */
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
