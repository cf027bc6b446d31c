import type { Browser, BrowserContext, Page } from "playwright-core";
import type { Host } from "../../src/hosts/host";
import { runs } from "../runs";
import { launchChromium } from "./chromium";
import { eventually } from "./eventually";
import { turnTo } from "./pages";
import { remoteHost } from "./remoteHost";
import { builtSite, type Site } from "./site";
import { waitUntilLoaded } from "./workbenchPage";

/**
 * Tabs that are killed while somebody works in them, at moments all over it, without any
 * event of the page: at most the last second is gone, and nothing is half.
 */
jest.setTimeout(1_800_000);

const KILLS = runs(200, 1 / 25);
/** Spreads the moments of the kills evenly over the work. */
const GOLDEN = 0.618034;
/** What was done longer ago must be there. */
const LAST_SECOND = 1_000;
const MODEL_SHEETS = 5;

let site: Site;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([builtSite(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** A step that is done, and when. */
interface Done {
  readonly step: number;
  readonly at: number;
}

interface Work {
  readonly name: string;
  /** How long it goes on before the kill at most, ms. */
  readonly longest: number;
  /** Makes the workbook ready for it. */
  readonly prepare: (page: Page, host: Host) => Promise<void>;
  /** Works until the tab is killed. */
  readonly work: (page: Page, host: Host, done: (step: number) => void) => Promise<void>;
  /** What is wrong in the workbook that is opened afterwards. */
  readonly faults: (host: Host, page: Page, latest: number) => Promise<readonly string[]>;
}

const firstSheet = async (host: Host) => (await host.sheets())[0] ?? "";

async function column(host: Host, rows: number): Promise<readonly unknown[]> {
  const cells = await host.read({ sheet: await firstSheet(host), address: `H1:H${rows}` });
  return cells.map(([cell]) => cell?.value ?? null);
}

const filled = (values: readonly unknown[]) => values.filter((value) => value !== null).length;

/** The numbers from 1 on, without a gap, and none after the last. */
function gaps(values: readonly unknown[]): readonly string[] {
  const count = filled(values);
  const wanted = values.map((_, at) => (at < count ? at + 1 : null));
  return JSON.stringify(values) === JSON.stringify(wanted) ? [] : [`holds ${values.join(",")}`];
}

const WORKS: readonly Work[] = [
  {
    name: "typing",
    longest: 3_000,
    prepare: async (_, host) => host.select({ sheet: await firstSheet(host), address: "H1" }),
    work: async (page, host, done) => {
      for (let number = 1; number <= 100; number++) {
        await page.keyboard.type(String(number));
        await page.keyboard.press("Enter");
        await eventually(async () => expect((await column(host, 100))[number - 1]).toBe(number));
        done(number);
      }
    },
    faults: async (host, page, latest) => {
      // What was being typed is in its editor, and goes into its cell.
      await page.keyboard.press("Enter");
      const values = await column(host, 100);
      const missing = filled(values) < latest ? [`${latest} were typed`] : [];
      return [...gaps(values), ...missing];
    },
  },
  {
    name: "undoing",
    longest: 3_000,
    prepare: async (_, host) => {
      const sheet = await firstSheet(host);
      for (let number = 1; number <= 20; number++)
        await host.write({ sheet, address: `H${number}` }, [[number]]);
      await host.select({ sheet, address: "H1" });
    },
    work: async (page, host, done) => {
      for (let undone = 1; undone <= 20; undone++) {
        await page.keyboard.press("ControlOrMeta+z");
        await eventually(async () => expect(filled(await column(host, 20))).toBe(20 - undone));
        done(undone);
      }
    },
    faults: async (host, _, latest) => {
      const values = await column(host, 20);
      const back = filled(values) > 20 - latest ? [`${latest} were undone`] : [];
      return [...gaps(values), ...back];
    },
  },
  {
    name: "inserting the worked model",
    longest: 6_000,
    prepare: async (page) => turnTo(page, "Deals"),
    work: async (page, host, done) => {
      await page.getByRole("button", { name: "Insert the model as sheets" }).click();
      await page
        .locator("#pane")
        .getByText(/^Inserted: /)
        .waitFor();
      if ((await host.sheets()).length === 1 + MODEL_SHEETS) done(1);
    },
    faults: async (host, _, latest) => {
      const sheets = (await host.sheets()).length - 1;
      if (sheets !== 0 && sheets !== MODEL_SHEETS) return [`${sheets} sheets of the model`];
      return sheets === 0 && latest > 0 ? ["the model is gone"] : [];
    },
  },
  {
    name: "freezing",
    longest: 2_500,
    prepare: async (page) => turnTo(page, "Freeze"),
    work: async (page, host, done) => {
      await page
        .locator("#pane")
        .getByRole("button", { name: /^Freeze$/ })
        .click();
      await eventually(async () => expect((await host.sheets()).length).toBe(2), 30_000);
      await page
        .locator("#pane")
        .getByText(/^Frozen\. /)
        .waitFor();
      done(1);
    },
    faults: async (host, _, latest) => {
      const sheets = await host.sheets();
      const cells = await host.read({ sheet: await firstSheet(host), address: "A1:E19" });
      const live = cells.flat().filter(({ formula }) => formula.includes("AIFIN.")).length;
      const isFrozen = sheets.length === 2 && live === 0;
      const isLive = sheets.length === 1 && live > 0;
      if (!isFrozen && !isLive) return [`${live} live formulas beside ${sheets.length} sheets`];
      return isLive && latest > 0 ? ["what was frozen is live"] : [];
    },
  },
];

test(`of ${KILLS} killed tabs none has lost more than its last second, and nothing is half`, async () => {
  const faults: string[] = [];
  for (let kill = 0; kill < KILLS; kill++) {
    const work = WORKS[kill % WORKS.length];
    if (work) faults.push(...(await faultsAfterKill(work, kill)));
  }
  expect(faults).toEqual([]);
});

async function faultsAfterKill(
  { name, longest, prepare, work, faults }: Work,
  kill: number,
): Promise<readonly string[]> {
  const context = await browser.newContext({
    viewport: { width: 900, height: 420 },
    reducedMotion: "reduce",
  });
  try {
    const page = await opened(context, `${site.url}?lang=en`);
    const host = await remoteHost(page);
    await host.write({ sheet: await firstSheet(host), address: "J1" }, [["kept"]]);
    await prepare(page, host);
    await eventually(async () =>
      expect(await page.locator("#bar .state").getAttribute("data-kind")).toBe("kept"),
    );
    const done: Done[] = [];
    const working = work(page, host, (step) => done.push({ step, at: Date.now() }));
    const ended = working.catch(() => undefined); // What it waits for does not come any more.
    const wait = ((kill * GOLDEN) % 1) * longest;
    await new Promise((resolve) => setTimeout(resolve, wait));
    const at = Date.now();
    await killTab(context, page);
    await ended;
    const again = await opened(context, page.url());
    const old = done.filter((one) => one.at < at - LAST_SECOND);
    const latest = Math.max(0, ...old.map(({ step }) => step));
    const found = await faults(await remoteHost(again), again, latest);
    return found.map((fault) => `${name}, kill ${kill} after ${Math.round(wait)} ms: ${fault}`);
  } finally {
    await context.close();
  }
}

async function opened(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  await waitUntilLoaded(page, "en");
  return page;
}

/** The process of the tab ends, as when the machine has no memory left. */
async function killTab(context: BrowserContext, page: Page): Promise<void> {
  const crashed = page.waitForEvent("crash");
  const session = await context.newCDPSession(page);
  void session.send("Page.crash").catch(() => undefined);
  await crashed;
}
