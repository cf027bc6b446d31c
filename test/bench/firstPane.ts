import type { Browser } from "playwright-core";
import { launchChromium } from "../browser/chromium";
import { serveSite } from "../browser/site";
import { openExcel } from "../hosts/excel/bridge";
import { openedByExcel } from "../hosts/excel/wire";
import { median, type BenchRow } from "./row";
import { time } from "./units";

const RUNS = 5;
const MOST_MILLISECONDS = 1_000;

/**
 * The pane in Chromium as Excel opens it, from the arrival of its script to tabs that answer a key,
 * nothing cached.
 */
export async function firstPane(): Promise<readonly BenchRow[]> {
  const [site, browser] = await Promise.all([serveSite("dist"), launchChromium()]);
  try {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) times.push(await opened(browser, site.url));
    const ours = median(times);
    return [
      {
        what: "The task pane, from its script's arrival until it answers",
        ours: time(ours),
        peer: `the limit: ${time(MOST_MILLISECONDS)}`,
        ratio: { value: ours / MOST_MILLISECONDS, unit: "percent", limit: { atMost: 1 } },
      },
    ];
  } finally {
    await browser.close();
    await site.close();
  }
}

/**
 * The bench's compiler marks functions with their names by a function that the page does not have.
 */
const NAMES = "globalThis.__name = (named) => named;";

/** The pane answers once a tab is there, is drawn, and the page has nothing else to do. */
const WATCH = `globalThis.answersAt = new Promise((resolve) => {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('[role="tab"][aria-selected="true"]')) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
  }).observe(document, { childList: true, subtree: true });
});`;

const SINCE_ARRIVAL = `globalThis.answersAt.then((at) => at -
  performance.getEntriesByType("resource").find(({ name }) => /taskpane\\.js/.test(name)).responseEnd)`;

/** @returns milliseconds since the script was there. */
async function opened(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.addInitScript(NAMES);
    await page.addInitScript(WATCH);
    await openExcel(page, {});
    await page.goto(`${url}taskpane.html${openedByExcel()}`);
    return await page.evaluate<number>(SINCE_ARRIVAL);
  } finally {
    await context.close();
  }
}
