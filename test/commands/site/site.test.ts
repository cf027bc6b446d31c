import { existsSync, readFileSync, rmSync } from "node:fs";
import { serveSite, type Site } from "../../../src/commands/site/siteServer";
import { siteReport } from "../../../src/commands/site/siteProblems";
import { identity, LOCAL_BASE } from "../../../src/commands/site/identity";
import { brokenSite } from "./brokenSite";

/** Every address of the manifest, the pages, their scripts and all chunks. */
test("the built site has no problems, and is looked at whole", async () => {
  const { problems, addresses, base } = await siteReport("dist");
  expect(problems).toEqual([]);
  expect(base).toBe(LOCAL_BASE);
  expect(addresses).toBeGreaterThan(50);
});

describe("functions.json from another origin, cached for a day, two add-ins with one namespace", () => {
  let site: Site;
  beforeAll(async () => (site = await serveSite("dist")));
  afterAll(() => site.close());

  test.each(["functions.json", "functions.zh-CN.json"])(
    "Excel on the web may read %s from its own origin",
    async (file) => {
      const { status, headers } = await fetch(site.url + file, {
        headers: { Origin: "https://excel.officeapps.live.com" },
      });
      expect(status).toBe(200);
      expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
      expect(headers.get("Cache-Control")).toBe("no-cache");
    },
  );

  test("pages and manifest ask for what keeps its name by its hash, so that no old file is taken", () => {
    const ofPane = readFileSync("dist/taskpane.html", "utf8");
    expect(ofPane).toMatch(/src="functions\.js\?v=[0-9a-f]{8}"/);
    expect(ofPane).toMatch(/src="taskpane\.js\?v=[0-9a-f]{8}"/);
    const manifest = readFileSync("dist/manifest.xml", "utf8");
    expect(manifest).toMatch(/\/functions\.json\?v=[0-9a-f]{8}"/);
    expect(manifest).toMatch(/\/functions\.zh-CN\.json\?v=[0-9a-f]{8}"/);
  });

  test("a site, a developer's machine and a copy beside either have Ids of their own", () => {
    const site = identity("https://aifin.example.com", false);
    const local = identity(LOCAL_BASE, false);
    const beside = identity("https://aifin.example.com", true);
    expect(new Set([site, local, beside].map(({ id }) => id)).size).toBe(3);
    expect([site, local, beside].map(({ namespace }) => namespace)).toEqual([
      "AIFIN",
      "AIFIN",
      "AIFINDEV",
    ]);
  });
});

test("SupportUrl leads to a page of help in both languages, not to the workbench", () => {
  const manifest = readFileSync("dist/manifest.xml", "utf8");
  expect(/<SupportUrl DefaultValue="([^"]+)"/.exec(manifest)?.[1]).toBe(
    `${LOCAL_BASE}/support.html`,
  );
  const page = readFileSync("dist/support.html", "utf8");
  expect(page).toContain("Report an error");
  expect(page).toContain("报告错误");
  expect(page).not.toContain("<script");
  const named = [...page.matchAll(/href="([^"#?]+)/g)].map(([, file = ""]) => file);
  expect(named).toContain("functions.html");
  expect(named.filter((file) => !existsSync(`dist/${file}`))).toEqual([]);
});

/** One mistake at a time: the file, what is changed in it, where that is told, what is expected. */
const MISTAKES: readonly (readonly [
  file: string,
  change: ((text: string) => string) | null,
  place: string,
  expected: string | RegExp,
])[] = [
  ["_headers", null, "_headers", "a file that npm run build makes"],
  ["LICENSE", null, "LICENSE", "a file that npm run build makes"],
  ["functions.js", null, "functions.js", "a file that npm run build makes"],
  ["taskpane.html", null, "taskpane.html", "an answer"],
  ["support.html", null, "support.html", "an answer"],
  ["assets/icon-80.png", null, "assets/icon-80.png", "an answer"],
  [
    "_headers",
    (text) => text.replaceAll("  Access-Control-Allow-Origin: *\n", ""),
    "functions.json › Access-Control-Allow-Origin",
    /Excel's origin/,
  ],
  [
    "_headers",
    (text) => text.replace("/taskpane.html\n", "/other.html\n"),
    "taskpane.html › Content-Security-Policy",
    "frame-ancestors",
  ],
  [
    "_headers",
    (text) => text.replaceAll("https://*.officeapps.live.com ", ""),
    "taskpane.html › Content-Security-Policy",
    "https://*.officeapps.live.com",
  ],
  [
    "_headers",
    (text) =>
      text.replace(
        "/assets/*\n  Cache-Control: public, max-age=86400",
        "/assets/*\n  Cache-Control: no-cache",
      ),
    "assets/icon-32.png › Cache-Control",
    /Office shows no icon/,
  ],
  [
    "_headers",
    (text) =>
      text.replace(
        "/functions.js\n  Cache-Control: public, max-age=86400",
        "/functions.js\n  Cache-Control: public, max-age=31536000",
      ),
    "functions.js › Cache-Control",
    /at most a day/,
  ],
  [
    "taskpane.html",
    (text) => text.replace(/functions\.js\?v=\w+/, "functions.js"),
    "taskpane.html › functions.js",
    "functions.js?v= with its hash",
  ],
  [
    "manifest.xml",
    (text) => text.replace(`${LOCAL_BASE}/support.html`, "https://example.org/support.html"),
    "https://example.org/support.html",
    `an address of ${LOCAL_BASE}`,
  ],
  ["functions.json", () => "{", "functions.json", "JSON"],
  [
    "functions.json",
    (text) => text.replace('"id": "ARR"', '"id": "A"'),
    "functions.json › /functions/1/id",
    /Microsoft's schema/,
  ],
  [
    "functions.json",
    (text) => text.replace("{", '{"allowErrorForDataTypeAny": true,'),
    "functions.json › allowErrorForDataTypeAny",
    /crash Excel LTSC 2021/,
  ],
  [
    "functions.json",
    (text) => text.replace("/functions.html#ARR", "/nowhere.html#ARR"),
    "functions.json › ARR › helpUrl",
    `a page of ${LOCAL_BASE}`,
  ],
  [
    "chunks.json",
    (text) => text.replace("chunks/chunk.", "chunks/chunk.lost."),
    "chunks/chunk.lost.",
    "an answer",
  ],
];

test.each(MISTAKES.map(([file, change, place, expected]) => ({ file, change, place, expected })))(
  "a site with a mistake in $file is refused: $place",
  async ({ file, change, place, expected }) => {
    const folder = brokenSite(file, change);
    try {
      const { problems } = await siteReport(folder);
      const here = problems.filter((problem) => problem.place.startsWith(place));
      expect(here.map((problem) => problem.expected)).toContainEqual(
        typeof expected === "string" ? expected : expect.stringMatching(expected),
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
