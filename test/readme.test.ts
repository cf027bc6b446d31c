import { readFileSync } from "node:fs";
import path from "node:path";
import { functionTable } from "./functions/functionTable";

const README = readFileSync(path.resolve(__dirname, "../README.md"), "utf8");

test("the README's table of functions is the one that the records make", () => {
  expect(README).toContain(functionTable());
});

test("every command that the README names is there, and every command is named", () => {
  const { scripts } = JSON.parse(
    readFileSync(path.resolve(__dirname, "../package.json"), "utf8"),
  ) as { readonly scripts: Readonly<Record<string, string>> }; // npm has read it before us.
  const named = [
    ...README.matchAll(/npm (?:run (?:--silent )?([a-z][a-z:]*)|(start|test)\b)/g),
  ].map(([, script, usual]) => script ?? usual ?? "");
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
  const unnamed = Object.keys(scripts).filter(
    (name) => !named.includes(name) && !README.includes(`\`${name}\``),
  );
  expect(unnamed).toEqual(["prepare", "format", "format:write", "lint", "types", "tables"]);
});
