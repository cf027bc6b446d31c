import { readFileSync } from "node:fs";
import { join } from "node:path";
import { graphOf, SRC } from "./graph";

/**
 * Files of which a program loads only one, so that a name may be in each:
 * - a page has one host, and both hosts carry out what `Host` asks for under the names that it has;
 * - the workbench speaks one language, and loads the words of Univer in that one.
 */
const ALTERNATIVES: readonly (readonly string[])[] = [
  ["hosts/excel/", "hosts/workbench/"],
  ["workbench/locale.en.ts", "workbench/locale.zh.ts"],
  ["workbench/tools/lateLocale.en.ts", "workbench/tools/lateLocale.zh.ts"],
];

const EXPORTED = /^export (?:async )?(?:function\*?|const|let|class|interface|type|enum) (\w+)/gm;

/** Names that several files export, with the files. A file that passes a name on adds none. */
function sharedNames(texts: ReadonlyMap<string, string>): readonly string[] {
  const files = new Map<string, Set<string>>();
  for (const [file, text] of texts)
    for (const [, name = ""] of text.matchAll(EXPORTED))
      files.set(name, (files.get(name) ?? new Set()).add(file));
  return [...files]
    .filter(([, all]) => all.size > 1 && !areAlternatives([...all]))
    .map(([name, all]) => `${name}: ${[...all].join(", ")}`);
}

/** Whether each file belongs to another one of some alternatives. */
function areAlternatives(files: readonly string[]): boolean {
  return ALTERNATIVES.some((ways) => {
    const chosen = files.map((file) => ways.findIndex((way) => file.startsWith(way)));
    return !chosen.includes(-1) && new Set(chosen).size === files.length;
  });
}

test("no two files export the same name", () => {
  const files = [...graphOf(SRC).keys()];
  const texts = files.map((file) => [file, readFileSync(join(SRC, file), "utf8")] as const);
  expect(sharedNames(new Map(texts))).toEqual([]);
});

test.each([
  [
    "functions and types",
    { a: "export type Cell = 1;", b: "export interface Cell {}" },
    ["Cell: a, b"],
  ],
  [
    "asynchronous functions and generators",
    { a: "export async function read() {}", b: "export function* read() {}" },
    ["read: a, b"],
  ],
  ["none where a name is local", { a: "const rows = 1;", b: "export const rows = 1;" }, []],
  [
    "none where a name is passed on",
    { a: 'export { x } from "./b";', b: "export const x = 1;" },
    [],
  ],
  [
    "none in the two hosts",
    { "hosts/excel/a": "export const x = 1;", "hosts/workbench/b": "export const x = 1;" },
    [],
  ],
  [
    "two in one host",
    { "hosts/excel/a": "export const x = 1;", "hosts/excel/b": "export const x = 1;" },
    ["x: hosts/excel/a, hosts/excel/b"],
  ],
])("finds %s", (_, files: Readonly<Record<string, string>>, found) => {
  expect(sharedNames(new Map(Object.entries(files)))).toEqual(found);
});
