import { readFileSync } from "node:fs";
import path from "node:path";
import { functionHelp } from "../../src/data/functionHelp";
import { helpFiles, OPTIONS } from "../../src/functions/help/readFunctionHelp";
import { withTables } from "../../src/functions/help/readmeTables";

const README = readFileSync(path.resolve(__dirname, "../../src/functions/README.md"), "utf8");

test("the tables of functions and options are those that records and texts make", () => {
  expect(withTables(README, functionHelp, helpFiles().get(OPTIONS) ?? "")).toBe(README);
  for (const { id } of functionHelp) expect(README).toContain(`| [\`${id}\`](help/texts/${id}.md)`);
});

test.each([
  ["an option without a text", (texts: string) => texts.replace("## Mag\n", "## Magnitude\n")],
  ["a text of no option", (texts: string) => `${texts}\n## Volume\n\n- en: how loud\n`],
])("%s is refused", (_, change) => {
  const texts = change(helpFiles().get(OPTIONS) ?? "");
  expect(() => withTables(README, functionHelp, texts)).toThrow(
    /options\.md: missing or left over: /,
  );
});
