import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import { launchChromium } from "../browser/chromium";
import { serveSite } from "../browser/site";
import { median, type BenchRow } from "./row";
import { time } from "./units";

const RUNS = 5;
const MOST_MILLISECONDS = 3_000;

/**
 * The workbench in Chromium, from its address to a sheet that takes clicks and a pane beside it,
 * nothing cached.
 */
export async function firstSheet(): Promise<readonly BenchRow[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "aifin-bench-"));
  writeFileSync(path.join(folder, "index.html"), "<!doctype html><title>Empty</title>");
  const [workbench, empty, browser] = await Promise.all([
    serveSite("dist"),
    serveSite(folder),
    launchChromium(),
  ]);
  try {
    const times = { workbench: [] as number[], empty: [] as number[] };
    for (let run = 0; run < RUNS; run++) {
      times.workbench.push(await opened(browser, workbench.url, USABLE));
      times.empty.push(await opened(browser, empty.url, LOADED));
    }
    return rows(median(times.workbench), median(times.empty));
  } finally {
    await browser.close();
    await Promise.all([workbench.close(), empty.close()]);
    rmSync(folder, { recursive: true });
  }
}

/**
 * Runs in the page before its own scripts: the workbench says that it can be used by setting this
 * global.
 */
const WATCH = `globalThis.usableAt = new Promise((resolve) => {
  Object.defineProperty(globalThis, "aifinHost", { set: () => resolve(performance.now()) });
});`;
const USABLE = "globalThis.usableAt";
const LOADED = `performance.getEntriesByType("navigation")[0].loadEventStart`;

/** @returns milliseconds since the page was asked for. */
async function opened(browser: Browser, url: string, when: string): Promise<number> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.addInitScript(WATCH);
    await page.goto(`${url}?lang=en`);
    return await page.evaluate<number>(when);
  } finally {
    await context.close();
  }
}

function rows(ours: number, empty: number): readonly BenchRow[] {
  const what = "The workbench, opened for the first time, to a usable sheet";
  return [
    {
      what,
      ours: time(ours),
      peer: `an empty page: ${time(empty)}`,
      ratio: { value: ours / empty, unit: "times" },
    },
    {
      what,
      ours: time(ours),
      peer: `the limit: ${time(MOST_MILLISECONDS)}`,
      ratio: { value: ours / MOST_MILLISECONDS, unit: "percent", limit: { atMost: 1 } },
    },
  ];
}
