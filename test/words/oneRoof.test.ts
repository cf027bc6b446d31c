import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/**
 * What the layers below say, which is worded where it is decided: a refusal beside what it refuses,
 * a doubt beside what is doubted. The data and the help texts have files of their own.
 */
const WORDED_IN_PLACE = ["core", "data", "files", "formulas", "functions", "hosts"];

/** What Chinese words stand in beside them. */
const HOUSE = "words/zh/";

/** What hosts are tried with: names of sheets, texts of cells. */
const TRIED_WITH = "workbook/promises/";

/** Each says in its language what the reader cannot say otherwise. */
const ON_PURPOSE = ["words/en/pane.ts: 中文"]; // The button that leads to the other language.

/** What is said in a terminal. */
const IN_A_TERMINAL = ["commands/startExcel.ts"];

test("Chinese words stand in the folder of that language alone", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .filter((file) => !WORDED_IN_PLACE.some((layer) => file.startsWith(`${layer}/`)))
    .filter((file) => !file.startsWith(HOUSE) && !file.startsWith(TRIED_WITH))
    .filter((file) => !IN_A_TERMINAL.includes(file));
  expect(files.flatMap((file) => chineseIn(file))).toEqual(ON_PURPOSE);
});

/** Texts with Chinese characters in a file's code; what comments say does not count. */
function chineseIn(file: string): readonly string[] {
  const text = readFileSync(join("src", file), "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if ((ts.isStringLiteralLike(node) || ts.isJsxText(node) || isTemplatePart(node)) && isHan(node))
      found.push(`${file}: ${node.text}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isTemplatePart(node: ts.Node): node is ts.TemplateLiteralLikeNode {
  return ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
}

function isHan({ text }: { readonly text: string }): boolean {
  return /\p{Script=Han}|[、：（）]/u.test(text);
}
