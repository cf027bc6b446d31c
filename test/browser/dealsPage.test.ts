import type { Locator, Page } from "playwright-core";
import { faultsInBothSchemes } from "./faults";
import { turnTo } from "./pages";
import { startWorkbench, type Workbench } from "./workbenchPage";

/**
 * The pane's Deals page in the workbench, with the charts that it loads when they are first needed.
 */
let workbench: Workbench;
beforeAll(async () => {
  workbench = await startWorkbench();
}, 120_000);
afterAll(() => workbench.close());

jest.setTimeout(60_000);

const open = (page: Page, deal: RegExp) => page.getByRole("button", { name: deal }).click();
const back = (page: Page) => page.getByRole("button", { name: /^← / }).click();

const PROFIT_SHARE = /: (Microsoft's share of OpenAI's profit|微软对OpenAI的利润分成)$/;
const COREWEAVE = /: (OpenAI's computing contract with CoreWeave|OpenAI与CoreWeave的算力合同)$/;

describe.each(["en", "zh"] as const)("in %s, in light and in dark colours", (language) => {
  test("a share is drawn as a line and goods as bars, without a fault and within the pane", async () => {
    const { page, complaints } = await workbench.open(language, { width: 780 });
    expect(await loaded(page, "chunk.charts.")).toBe(0);
    await turnTo(page, /^(Deals|协议)$/);
    await page.locator("#pane figure svg rect").first().waitFor();
    expect(await loaded(page, "chunk.charts.")).toBe(1);
    expect(await faultsInBothSchemes(page, "#pane")).toEqual([]);
    await open(page, PROFIT_SHARE);
    await page.locator("#pane figure svg [aria-label=line] path").waitFor();
    expect(await loaded(page, "chunk.charts.")).toBe(1);
    const [start, corner, end] = await corners(page);
    expect(start?.x).toBeLessThan(corner?.x ?? 0);
    expect(corner?.x).toBeLessThan(end?.x ?? 0);
    expect(steepness(start, corner) / steepness(corner, end)).toBeCloseTo(0.75 / 0.49, 1);
    expect(await isWithin(page.locator("#pane figure svg"), page.locator("#pane"))).toBe(true);
    expect(await faultsInBothSchemes(page, "#pane")).toEqual([]);
    await back(page);
    await open(page, COREWEAVE);
    const bars = page.locator("#pane figure svg rect");
    await bars.nth(2).waitFor();
    const widths = await bars.evaluateAll((all) =>
      all.map((bar) => bar.getBoundingClientRect().width),
    );
    const [contract = 0, enlarged = 0, equity = 0] = widths;
    expect(contract / enlarged).toBeCloseTo(11.9 / 22, 2);
    expect(equity / enlarged).toBeCloseTo(0.35 / 22, 2);
    expect(await faultsInBothSchemes(page, "#pane")).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

test("a chart that cannot be loaded is missing, and its numbers are there", async () => {
  const { page } = await workbench.open("en");
  await page.route("**/chunk.charts.*", (route) => route.abort());
  await turnTo(page, "Deals");
  await open(page, PROFIT_SHARE);
  await page.getByText("The picture could not be loaded; its numbers are below.").waitFor();
  await page.getByRole("cell", { name: "17.33B" }).waitFor();
});

interface Corner {
  readonly x: number;
  readonly y: number;
}

/** Where the marked corners of the drawn line are, px. */
function corners(page: Page): Promise<Corner[]> {
  return page.locator("#pane figure svg circle").evaluateAll((circles) =>
    circles.map((circle) => ({
      x: Number(circle.getAttribute("cx")),
      y: Number(circle.getAttribute("cy")),
    })),
  );
}

/** How much a line rises in a pixel to the right. */
function steepness(from: Corner | undefined, to: Corner | undefined): number {
  return from && to ? (from.y - to.y) / (to.x - from.x) : NaN;
}

async function isWithin(inner: Locator, outer: Locator): Promise<boolean> {
  const [a, b] = await Promise.all([inner.boundingBox(), outer.boundingBox()]);
  return a !== null && b !== null && a.x >= b.x && a.x + a.width <= b.x + b.width;
}

test("a page whose script does not come says what to do", async () => {
  const { page } = await workbench.open("en");
  await page.route(/chunk\.deals\./, (route) => route.abort());
  await turnTo(page, "Deals");
  await page.locator("#pane").getByText("This page could not be loaded.").waitFor();
});

/** How many scripts of a name the page has loaded. */
function loaded(page: Page, name: string): Promise<number> {
  return page.evaluate(
    (part) =>
      performance.getEntriesByType("resource").filter((entry) => entry.name.includes(part)).length,
    name,
  );
}
