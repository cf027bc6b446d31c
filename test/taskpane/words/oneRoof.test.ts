import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const PANE = "src/taskpane";

/** The button that leads to the other language is written in that language. */
const ON_PURPOSE = [`${PANE}/words/en/pane.ts: 中文`];

test("Chinese words of the pane stand in the folder of that language alone", () => {
  const files = readdirSync(PANE, { recursive: true, encoding: "utf8" })
    .map((file) => join(PANE, file))
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith(join(PANE, "words/zh/")));
  expect(files.flatMap((file) => chineseIn(file))).toEqual(ON_PURPOSE);
});

/** Texts with Chinese characters in a file's code; what comments say does not count. */
function chineseIn(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
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
