import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { dataset } from "../src/data";
import { functionHelp } from "../src/data/functionHelp";

const ROOT = path.resolve(__dirname, "..");
const README = readFileSync(path.join(ROOT, "README.md"), "utf8");
const LINES = README.split("\n");

test("the README is short enough to be read", () => {
  expect(LINES.length).toBeLessThanOrEqual(121); // 120 lines, each with its end.
  expect(LINES.filter((line) => line.length > 120)).toEqual([]);
});

test("every command that the README names is there, and every command is named", () => {
  const { scripts } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as {
    readonly scripts: Readonly<Record<string, string>>;
  }; // npm has read it before us.
  const named = [
    ...README.matchAll(/npm (?:run (?:--silent )?([a-z][a-z:]*)|(start|test)\b)/g),
  ].map(([, script, usual]) => script ?? usual ?? "");
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
  const defaults = Object.keys(scripts).filter(
    (name) => !named.includes(name) && !README.includes(`\`${name}\``),
  );
  expect(defaults).toEqual(["prepare", "format", "format:write", "lint", "types", "tables"]);
});

test("the README counts what the data hold", () => {
  const { facts, sources, metrics, entities, deals } = dataset;
  const asWords = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
  for (const counted of [
    `${facts.length} figures and deal terms`,
    `${metrics.size} metrics`,
    `${entities.size} companies and products`,
    `${deals.size} deals`,
    `${asWords[sources.size] ?? String(sources.size)} articles`,
    `${functionHelp.length} functions`,
  ])
    expect(README).toContain(counted);
});

test("the README's five formulas are examples of the help, whose answers are tested", () => {
  const table = LINES.filter((line) => line.startsWith("| `=AIFIN."));
  const examples = functionHelp.flatMap(({ examples }) => examples.map(({ formula }) => formula));
  expect(table).toHaveLength(5);
  for (const line of table) expect(examples).toContain(/`([^`]+)`/.exec(line)?.[1]);
});

test("the README's picture has every layer", () => {
  const folders = readdirSync(path.join(ROOT, "src"));
  expect(folders.filter((name) => !LINES.some((line) => line.startsWith(`${name} `)))).toEqual([]);
});

test("every layer has a README that says what binds it", () => {
  for (const name of readdirSync(path.join(ROOT, "src")))
    expect(readFileSync(path.join(ROOT, "src", name, "README.md"), "utf8")).toMatch(
      /^## What binds$/m,
    );
});
