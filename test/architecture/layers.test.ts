import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

/**
 * The layers: what each folder may import of the others. `core` imports nothing from outside,
 * packages included.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  data: ["core"],
  files: ["core"],
  formulas: ["core"],
  functions: ["core", "data"],
  hosts: ["core"],
  words: ["core"],
  // The dataset in force is handed to them: it may be replaced while they run.
  workbook: [
    ...["core", "data/functionHelp", "data/packs", "data/table", "data/tableProblem"],
    ...["files", "formulas", "hosts/host", "words"],
  ],
  taskpane: ["core", "data/functionHelp", "workbook", "hosts/host", "words"],
  workbench: [
    "core",
    "data",
    "files",
    "formulas",
    "functions",
    "hosts",
    "words",
    "workbook",
    "taskpane",
  ],
  commands: [
    ...["core", "data", "files", "formulas", "functions", "hosts", "words"],
    ...["workbook", "taskpane", "workbench"],
  ],
};

/** Entries that join a page to its host; nothing imports them. */
const ENTRIES: Readonly<Record<string, readonly string[]>> = {
  "taskpane/index.tsx": ["hosts/excel", "formulas"],
};

const SRC = resolve(__dirname, "../../src");

interface Import {
  readonly file: string;
  readonly module: string;
}

function imports(folder: string): readonly Import[] {
  return readdirSync(join(SRC, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap((name) => {
      const file = join(folder, name);
      const text = readFileSync(join(SRC, file), "utf8");
      return [...text.matchAll(/(?:from|import|require)\s*\(?\s*"([^"]+)"/g)].map(
        ([, module = ""]) => ({ file, module }),
      );
    });
}

/** The imported file as a path below src, or null for a package. */
function target({ file, module }: Import): string | null {
  return module.startsWith(".") ? relative(SRC, resolve(SRC, dirname(file), module)) : null;
}

describe.each(Object.keys(MAY_IMPORT))("%s", (layer) => {
  const all = imports(layer);

  test(`imports only itself${(MAY_IMPORT[layer] ?? []).map((name) => `, ${name}`).join("")}`, () => {
    const wrong = all.filter((one) => {
      const path = target(one);
      if (path === null) return false;
      const allowed = [layer, ...(MAY_IMPORT[layer] ?? []), ...(ENTRIES[one.file] ?? [])];
      return !allowed.some((name) => path === name || path.startsWith(`${name}/`));
    });
    expect(wrong.map(({ file, module }) => `${file} → ${module}`)).toEqual([]);
  });
});

test("the table of layers is the folders that there are", () => {
  const folders = readdirSync(SRC, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(MAY_IMPORT).sort());
});

test("core imports no package and no part of Node", () => {
  expect(imports("core").filter((one) => target(one) === null)).toEqual([]);
});

test("only commands, and what reads the help texts, use Node", () => {
  const layers = Object.keys(MAY_IMPORT).filter((name) => name !== "commands");
  const files = layers.flatMap(imports).filter(({ module }) => module.startsWith("node:"));
  expect([...new Set(files.map(({ file }) => file))]).toEqual([
    "functions/help/readFunctionHelp.ts",
  ]);
});

test("formulas imports only one package, which parses them", () => {
  const packages = imports("formulas").filter((one) => target(one) === null);
  expect([...new Set(packages.map(({ module }) => module))]).toEqual(["@borgar/fx"]);
});

test("only the Excel host says Excel.run", () => {
  const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  const saying = files.filter((name) =>
    readFileSync(join(SRC, name), "utf8").includes("Excel.run"),
  );
  expect(saying.filter((name) => !name.startsWith("hosts/excel/"))).toEqual([]);
});

test.each(["src", "test"])("no file of %s is longer than three hundred lines", (folder) => {
  const root = resolve(SRC, "..", folder);
  const long = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(tsx?|m?js|css)$/.test(name))
    .filter((name) => readFileSync(join(root, name), "utf8").trimEnd().split("\n").length > 300);
  expect(long).toEqual([]);
});
