import { existsSync, readFileSync } from "node:fs";
import { manifestProblems } from "../../src/commands/site/manifestProblems";
import { projectFiles } from "../../src/commands/site/projectFiles";

const manifest = readFileSync("manifest.xml", "utf8");

test("the manifest has no problems", () => {
  expect(manifestProblems(manifest, projectFiles)).toEqual([]);
});

test("whatever the manifest names is in the build", () => {
  const named = [...manifest.matchAll(/"https:\/\/localhost:3000\/([^"]+)"/g)].map(
    ([, file]) => file,
  );
  expect(named.filter((file) => !existsSync(`dist/${file ?? ""}`))).toEqual([]);
});

test.each([
  ["Excel's page for pane, functions and commands alike", 'resid="Page.Url" lifetime="long"'],
  ["the functions' namespace", 'id="Functions.Namespace" DefaultValue="AIFIN"'],
  ["a runtime that can be shared", '<Set Name="SharedRuntime" MinVersion="1.1"/>'],
  ["functions that take cards", '<Set Name="CustomFunctionsRuntime" MinVersion="1.3"/>'],
])("the manifest asks for %s", (_, text) => {
  expect(manifest).toContain(text);
});

/**
 * One mistake at a time: what is changed to what, where that is told, and as what is expected
 * there.
 */
const MISTAKES: readonly (readonly [
  right: string | RegExp,
  wrong: string,
  place: string,
  expected: string,
])[] = [
  ["</OfficeApp>", "", "manifest.xml", "well-formed XML"],
  ["<Id>66658bfe", "<Id>no", "Id", "a GUID"],
  ["0.1.0.0", "beta", "Version", "numbers such as 1.0.0.0"],
  ['resid="Tab.Label"', 'resid="Tab.Lable"', "Aifin.Tab › Label", "the id of a resource"],
  [
    'resid="Tab.Label"',
    'resid="Pane.Label"',
    "String Tab.Label",
    "a resource that something names",
  ],
  [
    /Source\.Menu\.Label/g,
    "Source.Menu.Label.That.Is.Much.Too.Long",
    "Source.Menu.Label.That.Is.Much.Too.Long",
    "at most 32 characters",
  ],
  [
    'DefaultValue="Show source"',
    `DefaultValue="${"s".repeat(126)}"`,
    "String Source.Label",
    "at most 125 characters",
  ],
  [
    'Value="打开任务窗格',
    `Value="${"窗".repeat(250)}`,
    "Pane.Tip › Override zh-CN",
    "at most 250 characters",
  ],
  [
    '"https://localhost:3000/functions.json"',
    '"http://localhost:3000/functions.json"',
    "Url Functions.Metadata.Url",
    "an https address",
  ],
  [
    "functions.zh-CN.json",
    "functions.zh-TW.json",
    "Functions.Metadata.Url › Override zh-CN",
    "a file that exists",
  ],
  ["assets/icon-16.png", "assets/icon-20.png", "Aifin.Group.Sources › Image 16", "16 × 16 pixels"],
  ["assets/icon-64.png", "assets/icon-32.png", "HighResolutionIconUrl", "64 × 64 pixels"],
  [
    '<bt:Override Locale="zh-CN" Value="出处"/>',
    "",
    "String Group.Sources.Label",
    "an Override for zh-CN",
  ],
  [
    'Locale="zh-CN" Value="AIFIN"/>',
    'Locale="zh-CN" Value="财务"/>',
    "Functions.Namespace › Override zh-CN",
    "AIFIN, as in English",
  ],
  ['lifetime="long"', 'lifetime="short"', "Runtime", 'lifetime="long"'],
  [
    '<FunctionFile resid="Page.Url"/>',
    '<FunctionFile resid="Functions.Metadata.Url"/>',
    "FunctionFile",
    "the runtime's page, Page.Url",
  ],
  [
    "<FunctionName>showPane</FunctionName>",
    "<TaskpaneId>Pane</TaskpaneId>",
    "Aifin.Button.Pane › TaskpaneId",
    "no TaskpaneId, which a shared runtime does without",
  ],
];

test.each(MISTAKES.map(([right, wrong, place, expected]) => ({ right, wrong, place, expected })))(
  "a mistake at $place is told: expected $expected",
  ({ right, wrong, place, expected }) => {
    const problems = manifestProblems(manifest.replace(right, wrong), projectFiles);
    const told = problems.filter((problem) => problem.place === place);
    expect(told.map((problem) => problem.expected)).toContain(expected);
  },
);
