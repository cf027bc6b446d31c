import { JSDOM } from "jsdom";
import { type HeaderRule, headerRules } from "../../../src/commands/site/headerRules";
import { serverFiles } from "../../../src/commands/site/serverFiles";

const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const RULES = headerRules(OFFICE);
const FILES = serverFiles(RULES, "https://example.org/aifin");

/** A file of each rule with the headers that it must come with, those of all files included. */
const EXPECTED = RULES.flatMap(({ files, headers }) => files.map((file) => ({ file, headers })))
  .filter(({ file }) => file !== "*")
  .map(({ file, headers }) => ({ file, headers: { ...ofAll(), ...withoutType(headers) } }));

test("no two rules set one header of a file, or servers send both", () => {
  for (const { files, headers } of RULES)
    for (const file of files)
      for (const other of RULES.filter((rule) => rule.files.some((one) => reaches(one, file))))
        if (other.headers !== headers)
          expect(Object.keys(other.headers).filter((name) => name in headers)).toEqual([]);
});

test.each(EXPECTED)("web.config says of $file what _headers says", ({ file, headers }) => {
  const { document } = new JSDOM(FILES["web.config"] ?? "", { contentType: "text/xml" }).window;
  const places = [...document.querySelectorAll("customHeaders")].filter((element) => {
    const location = element.closest("location")?.getAttribute("path");
    return location === undefined || location === file.replace("/*", "");
  });
  const added = places.flatMap((place) => [...place.querySelectorAll("add")]);
  expect(
    Object.fromEntries(added.map((one) => [one.getAttribute("name"), one.getAttribute("value")])),
  ).toEqual(headers);
});

test.each(EXPECTED)(
  "the sample for nginx says of $file what _headers says",
  ({ file, headers }) => {
    const [, after = ""] = (FILES["nginx.conf.sample"] ?? "").split(
      ` /aifin/${file.replace("*", "")} {`,
    );
    const [block = ""] = after.split("\n    }");
    const added = block.matchAll(/add_header (\S+) "(.*)" always;/g);
    expect(Object.fromEntries([...added].map(([, name, value]) => [name, value]))).toEqual(headers);
  },
);

test("a site below a path names it in _headers, which belongs at the root of the host", () => {
  expect(FILES._headers).toMatch(/^# This file belongs at the root of the host/);
  expect(FILES._headers).toContain("\n/aifin/functions.json\n  Access-Control-Allow-Origin: *\n");
});

test("pages have their headers too where a server leaves out .html", () => {
  for (const address of ["/aifin/taskpane.html", "/aifin/taskpane", "/aifin/index", "/aifin/"])
    expect(FILES._headers).toContain(`\n${address}\n  Content-Security-Policy: `);
});

function ofAll(): HeaderRule["headers"] {
  return RULES.find(({ files }) => files.includes("*"))?.headers ?? {};
}

/** The type of a file is set in another way in IIS and nginx. */
function withoutType({ "Content-Type": _, ...rest }: HeaderRule["headers"]): HeaderRule["headers"] {
  return rest;
}

function reaches(pattern: string, file: string): boolean {
  return pattern.endsWith("*") ? file.startsWith(pattern.slice(0, -1)) : pattern === file;
}
