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
  const named = [...README.matchAll(/npm (?:run )?(?:--silent )?([a-z][a-z:]*)/g)].map(
    ([, name]) => name ?? "",
  );
  const unknown = named.filter((name) => !["ci", "run"].includes(name) && !(name in scripts));
  expect(unknown).toEqual([]);
});
