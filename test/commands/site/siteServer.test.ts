import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { serveSite, type Site } from "../../../src/commands/site/siteServer";

let folder: string;
let site: Site;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "aifin-server-"));
  mkdirSync(path.join(folder, "site/chunks"), { recursive: true });
  writeFileSync(path.join(folder, "secret.txt"), "not of the site");
  writeFileSync(path.join(folder, "site/index.html"), "the page");
  writeFileSync(path.join(folder, "site/chunks/a.js"), "1;");
  writeFileSync(
    path.join(folder, "site/_headers"),
    "# A comment\n/below/*\n  X-All: yes\n/below/chunks/*\n  Cache-Control: immutable\n",
  );
  site = await serveSite(path.join(folder, "site"), "/below");
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

test("a file comes with its type and with the headers of each rule that names it", async () => {
  const { headers } = await fetch(`${site.url}chunks/a.js?v=1`);
  expect(headers.get("Content-Type")).toBe("text/javascript; charset=utf-8");
  expect([headers.get("X-All"), headers.get("Cache-Control")]).toEqual(["yes", "immutable"]);
});

test("the folder itself is its page, with no header of other files", async () => {
  const response = await fetch(site.url);
  expect(await response.text()).toBe("the page");
  expect(response.headers.get("Cache-Control")).toBeNull();
});

test.each(["/below/../../secret.txt", "/below/..%2fsecret.txt", "/index.html", "/below/none.js"])(
  "nothing outside of the site is served: %s",
  async (address) => {
    expect(await statusOf(address)).toBe(404);
  },
);

/** Asked for as it is written, where `fetch` would tidy it up. */
function statusOf(address: string): Promise<number | undefined> {
  const { hostname, port } = new URL(site.url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path: address }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end();
  });
}
