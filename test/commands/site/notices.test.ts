import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import {
  isPermissive,
  PERMISSIVE,
  problemsOf,
  shippedPackage,
} from "../../../src/commands/site/licences";
import { noticesText } from "../../../src/commands/site/notices";
import { NOTICES, packageFolder } from "../../../src/commands/site/noticesPlugin";

const notices = readFileSync(path.join("dist", NOTICES), "utf8");
/** Each block: the packages between two rules, the text after them. */
const blocks = notices.split(/^={80}$/m).slice(1);
const packages = blocks.flatMap((block, at) =>
  at % 2 === 0 ? block.trim().split("\n").map(named) : [],
);

test("dist has AIFIN's own licence", () => {
  expect(readFileSync("dist/LICENSE", "utf8")).toBe(readFileSync("LICENSE", "utf8"));
});

test("whatever is shipped is under a permissive licence", () => {
  expect(packages.length).toBeGreaterThan(100);
  expect(packages.filter(({ licence }) => !isPermissive(licence))).toEqual([]);
});

test("the packages that AIFIN itself asks for are named, and webpack, whose code is in each script", () => {
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
    readonly dependencies: Readonly<Record<string, string>>;
  }; // npm has read it before us.
  const names = packages.map(({ name }) => name);
  const asked = Object.keys(dependencies).filter((name) => name !== "@fluentui/react-components");
  expect(asked.filter((name) => !names.includes(name))).toEqual([]);
  // That one only hands on what others hold; d3 comes with Plot, joined into other modules.
  expect(names).toEqual(
    expect.arrayContaining(["webpack", "@fluentui/react-button", "d3-array", "@fluentui/tokens"]),
  );
});

test("each stands over a full text, not a banner", () => {
  const texts = blocks.filter((_, at) => at % 2 === 1);
  for (const text of texts) {
    expect(text.length).toBeGreaterThan(500);
    expect(text).toMatch(/as is/i); // No licence on the list does without these words.
  }
});

test("scripts are shipped without banners that lead to files that are not there", () => {
  for (const script of ["functions.js", "taskpane.js", "help.js", "workbench.js"]) {
    expect(existsSync(`dist/${script}.LICENSE.txt`)).toBe(false);
    expect(readFileSync(`dist/${script}`, "utf8")).not.toContain(".LICENSE.txt");
  }
});

test.each([
  ["MIT", true],
  ["(MIT OR GPL-3.0-only)", true],
  ["Apache-2.0 AND MIT", true],
  ["MIT AND GPL-3.0-only", false],
  ["GPL-3.0-only", false],
  ["MPL-2.0", false],
  ["SEE LICENSE IN LICENSE.md", false],
  ["", false],
])("a licence %j may be shipped: %s", (licence, may) => {
  expect(isPermissive(licence)).toBe(may);
});

test("what may not be shipped is said in sentences, which fail the build", () => {
  const shipped = { name: "odd", version: "1.0.0", licence: "GPL-3.0-only", text: null };
  expect(problemsOf(shipped)).toEqual([
    `odd is under GPL-3.0-only: expected one of ${PERMISSIVE.join(", ")}.`,
    "odd brings no text of its licence: say in licences.ts where it stands.",
  ]);
});

test.each([
  ["unicount", "its readme", "Copyright 2019 Joseph Gentle"],
  ["react-remove-scroll-bar", "a package of the same author", "Anton Korzunov"],
  ["@univerjs/protocol", "a package of the same authors", "Apache License"],
  ["@fluentui/react-icons", "the authors' repository", "Microsoft Corporation"],
])("the text of %s, which has no file of it, comes from %s", (name, _, words) => {
  expect(shippedPackage(path.resolve("node_modules", name)).text).toContain(words);
});

test.each([
  ["/x/node_modules/rxjs/dist/esm/a.js", "/x/node_modules/rxjs"],
  ["/x/node_modules/@univerjs/core/lib/a.js", "/x/node_modules/@univerjs/core"],
  ["/x/node_modules/a/node_modules/b/c.js", "/x/node_modules/a/node_modules/b"],
  ["C:\\x\\node_modules\\@a\\b\\c.js", "C:\\x\\node_modules\\@a\\b"],
  ["/x/src/core/fact.ts", null],
])("%s stands in the package %s", (file, folder) => {
  expect(packageFolder(file)).toBe(folder);
});

test("packages that share a text stand over it together", () => {
  const one = { version: "1.0.0", licence: "MIT", text: "the text" };
  const text = noticesText([
    { ...one, name: "b" },
    { ...one, name: "a" },
  ]);
  expect(text).toContain("a 1.0.0 (MIT)\nb 1.0.0 (MIT)\n");
  expect(text.match(/the text/g)).toHaveLength(1);
});

function named(line: string) {
  const [, name = "", version = "", licence = ""] = /^(\S+) (\S+) \((.*)\)$/.exec(line) ?? [];
  return { name, version, licence };
}
