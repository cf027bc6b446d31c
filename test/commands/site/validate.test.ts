import { spawnSync } from "node:child_process";
import path from "node:path";
import { rmSync } from "node:fs";
import { brokenSite } from "./brokenSite";

jest.setTimeout(120_000);

/** The command as a person runs it, on a folder. */
function validate(folder: string) {
  const tsx = path.resolve("node_modules/tsx/dist/cli.mjs");
  const args = [tsx, "src/commands/validate.ts", folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  return { status, stdout, stderr };
}

test("the built site passes, and the command says how much it has asked for", () => {
  const { status, stdout, stderr } = validate("dist");
  expect(stderr).toBe("");
  expect(stdout).toMatch(
    /^dist: \d+ addresses of https:\/\/localhost:3000 answer as they must\.$/m,
  );
  expect(status).toBe(0);
});

test("a broken site is refused in a sentence", () => {
  const folder = brokenSite("support.html", null);
  try {
    const { status, stderr } = validate(folder);
    expect(stderr).toContain(
      `${folder}: support.html: expected an answer; there was status 404.\n`,
    );
    expect(status).toBe(1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
