import { readFileSync } from "node:fs";
import { manifestProblems } from "../../../src/commands/site/manifestProblems";
import { projectFiles } from "../../../src/commands/site/projectFiles";
import {
  identity,
  inNamespace,
  LOCAL_BASE,
  manifestFor,
} from "../../../src/commands/site/identity";

const manifest = readFileSync("manifest.xml", "utf8");
const SITE = "https://aifin.example.com";

test("manifest.xml is the one of a developer's machine", () => {
  expect(manifestFor(manifest, LOCAL_BASE, identity(LOCAL_BASE, false))).toBe(manifest);
});

test.each([
  ["of a site", SITE, false],
  ["beside another, on this machine", LOCAL_BASE, true],
])("the manifest %s has no problems", (_, base, beside) => {
  const xml = manifestFor(manifest, base, identity(base, beside));
  expect(manifestProblems(xml, projectFiles)).toEqual([]);
});

test("of a site nothing is left that names this machine, and the Id stays that of 0.1.0", () => {
  const xml = manifestFor(manifest, SITE, identity(SITE, false));
  expect(xml).not.toContain("localhost");
  expect(xml).toContain("<Id>3771b2e1-dd48-40eb-a89a-9881e10b04f4</Id>");
});

test("whoever has two of them can tell them apart by name, tab and menu", () => {
  const xml = manifestFor(manifest, LOCAL_BASE, identity(LOCAL_BASE, true));
  expect(xml).toContain('<DisplayName DefaultValue="AIFINDEV">');
  expect(xml).toContain('id="Tab.Label" DefaultValue="AIFINDEV"');
  expect(xml).toContain("Show source (AIFINDEV)");
  expect(xml.replaceAll("AIFIN contributors", "")).not.toMatch(/\bAIFIN\b/);
});

/**
 * @see The schema of Microsoft 365's manifest, extensionCustomFunctionsNamespace: letters, digits,
 * `_` and `.` after a letter, 32 characters at most.
 */
test("namespaces are such that Excel takes them, and none is read as part of another", () => {
  const names = [identity(SITE, false), identity(SITE, true)].map(({ namespace }) => namespace);
  for (const name of names) expect(name).toMatch(/^[A-Za-z][A-Za-z0-9._]{0,31}$/);
  expect(names[1]).not.toMatch(/^AIFIN[._]/);
});

test.each([
  ['"=AIFIN.ARR(\\"OpenAI\\",2025)"', '"=X.ARR(\\"OpenAI\\",2025)"'],
  ["`=AIFIN.$" + "{id}(…)`", "`=X.$" + "{id}(…)`"],
  ["/^AIFIN\\.(.+)$/i", "/^X\\.(.+)$/i"],
  ["/\\bAIFIN\\.\\w/i", "/\\bX\\.\\w/i"],
  ['.replace(/^_xldudf_AIFIN_/i, "AIFIN.")', '.replace(/^_xldudf_X_/i, "X.")'],
  ["AIFIN.LOOKFOR finds it", "X.LOOKFOR finds it"],
  ["AIFIN.setWorkbook(host, following)", "AIFIN.setWorkbook(host, following)"],
  ["No formula here calls AIFIN.", "No formula here calls AIFIN."],
  ['"No cell uses AIFIN."', '"No cell uses AIFIN."'],
  ["globalThis as { AIFIN?: FunctionsLibrary }", "globalThis as { AIFIN?: FunctionsLibrary }"],
])("in another namespace %s is %s", (text, expected) => {
  expect(inNamespace(text, "X")).toBe(expected);
});
