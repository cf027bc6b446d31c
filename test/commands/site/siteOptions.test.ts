import { spawnSync } from "node:child_process";
import path from "node:path";
import { siteOptions } from "../../../src/commands/site/siteOptions";

test("without options it is the site of a developer's machine, with Microsoft's script", () => {
  expect(siteOptions({})).toEqual({
    base: "https://localhost:3000",
    officeJs: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    beside: false,
    contact: null,
    previous: null,
  });
});

test("a slash at the end of the base is dropped, a path stays", () => {
  expect(siteOptions({ base: "https://example.org/aifin/" }).base).toBe(
    "https://example.org/aifin",
  );
});

test.each([
  [{ base: "http://example.org" }, "--env base=http://example.org: expected an address https://…"],
  [{ base: "example.org" }, "--env base=example.org: expected an address https://…"],
  [{ base: "https://example.org?v=1" }, "--env base=https://example.org?v=1: expected"],
  [{ base: true }, "--env base needs a value: --env base=…"],
  [{ officeJs: "office.js" }, "--env officeJs=office.js: expected an address https://…"],
  [{ contact: "help@example.org" }, "expected an address https://… or mailto:…"],
  [{ previous: true }, "--env previous needs a value: --env previous=…"],
])("%j is refused in a sentence", (env, sentence) => {
  expect(() => siteOptions(env)).toThrow(sentence);
});

test.each([
  ["base=http://example.org", "--env base=http://example.org: expected an address https://…"],
  ["previous=src", "--env previous=src: there is no chunks.json; give the dist of the release"],
])("a build with --env %s ends with the sentence, without a stack", (option, sentence) => {
  const webpack = path.resolve("node_modules/webpack/bin/webpack.js");
  const { status, stderr } = spawnSync(process.execPath, [webpack, "--env", option], {
    encoding: "utf8",
  });
  expect(stderr).toContain(sentence);
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect(status).toBe(1);
});
