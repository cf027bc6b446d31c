import type { Page } from "playwright-core";
import type { Host } from "../../src/hosts/host";
import { eventually } from "./eventually";
import { faults } from "./faults";
import { pressUntil } from "./keyboard";
import { remoteHost } from "./remoteHost";
import { forgetKept, startWorkbench, waitUntilLoaded, type Workbench } from "./workbenchPage";

/** The workbooks that the browser keeps, as a person uses them. */
let workbench: Workbench;
beforeAll(async () => {
  workbench = await startWorkbench();
}, 120_000);
afterAll(() => workbench.close());

jest.setTimeout(120_000);

const LOOKS = { width: 900, height: 420 };
const KEPT = "Kept in this browser";

const button = (page: Page, name: string | RegExp) =>
  page.locator("#bar, #notices, dialog").getByRole("button", { name, exact: true });
const dialogOf = (page: Page) => page.getByRole("dialog");
const nameOf = (page: Page) => page.locator("#bar input").inputValue();
const saysState = (page: Page, text: string) =>
  eventually(async () => expect(await page.locator("#bar .state").innerText()).toBe(text));
const saysNotice = (page: Page, text: string | RegExp) =>
  eventually(async () => expect(await page.locator("#notices").innerText()).toMatch(text));

async function valueOf(host: Host, address: string, sheet = 0): Promise<unknown> {
  const named = (await host.sheets())[sheet] ?? "";
  return (await host.read({ sheet: named, address }))[0]?.[0]?.value;
}

async function write(page: Page, address: string, value: string): Promise<void> {
  const host = await remoteHost(page);
  const [sheet = ""] = await host.sheets();
  await host.write({ sheet, address }, [[value]]);
}

/** Clicks what opens another workbook, and waits until it is open. */
async function leads(page: Page, click: () => Promise<void>): Promise<Host> {
  await page.evaluate(() => delete (globalThis as { aifinHost?: unknown }).aifinHost);
  await click();
  await waitUntilLoaded(page, "en");
  return remoteHost(page);
}

/** Loads the page as somebody does who types its address again. */
async function visit(page: Page): Promise<Host> {
  const address = new URL(page.url());
  address.searchParams.delete("book");
  await page.goto(address.href);
  await waitUntilLoaded(page, "en");
  return remoteHost(page);
}

test("a new workbook, a copy, a name, a deletion and the way back, each found again", async () => {
  const { page, complaints } = await workbench.open("en", LOOKS);
  await write(page, "H30", "of the example");
  await saysState(page, KEPT);
  await leads(page, () => button(page, "New").click());
  expect(await nameOf(page)).toBe("Workbook");
  await page.locator("#bar input").fill("Mine");
  await page.keyboard.press("Enter");
  await write(page, "A1", "of mine");
  await saysState(page, KEPT);
  const copy = await leads(page, () => button(page, "Duplicate").click());
  expect([await nameOf(page), await valueOf(copy, "A1")]).toEqual(["Mine (copy)", "of mine"]);
  await write(page, "A1", "of the copy");
  await leads(page, () => button(page, "Delete").click());
  expect(await nameOf(page)).toBe("Mine");
  expect(await valueOf(await remoteHost(page), "A1")).toBe("of mine");
  await saysNotice(page, "“Mine (copy)” was deleted.");
  const back = await leads(page, () => button(page, "Restore").click());
  expect(await valueOf(back, "A1")).toBe("of the copy");
  await button(page, "Open recent").click();
  const example = await leads(page, () => button(page, "Open: Example").click());
  expect(await valueOf(example, "H30")).toBe("of the example");
  expect(await valueOf(await visit(page), "H30")).toBe("of the example");
  expect(complaints).toEqual([]);
});

test("what was opened is a version to go back to, and what stood there then is one too", async () => {
  const { page, complaints } = await workbench.open("en", LOOKS);
  await write(page, "H30", "first");
  await saysState(page, KEPT);
  await visit(page);
  await write(page, "H30", "second");
  await saysState(page, KEPT);
  await button(page, "Earlier versions").click();
  await dialogOf(page).waitFor();
  expect(await dialogOf(page).getByRole("listitem").count()).toBe(1);
  const before = await leads(page, () => button(page, "Go back to it").click());
  expect(await valueOf(before, "H30")).toBe("first");
  await button(page, "Earlier versions").click();
  const after = await leads(page, () => button(page, "Open as a copy").first().click());
  expect([await nameOf(page), await valueOf(after, "H30")]).toEqual(["Example (copy)", "second"]);
  expect(complaints).toEqual([]);
});

test("two tabs: the second may look, and works when it asks for it; nothing is lost", async () => {
  const { page } = await workbench.open("en", LOOKS);
  await write(page, "H30", "of the first tab");
  await saysState(page, KEPT);
  const second = await page.context().newPage();
  await second.goto(page.url());
  await waitUntilLoaded(second, "en");
  await saysNotice(second, /open in another tab/);
  expect(await second.locator("#work").evaluate((work: HTMLElement) => work.inert)).toBe(true);
  await write(page, "H31", "just before");
  const host = await leads(second, () => button(second, "Work here").click());
  expect(await valueOf(host, "H31")).toBe("just before");
  await saysNotice(page, /open in another tab/);
  expect(await page.locator("#work").evaluate((work: HTMLElement) => work.inert)).toBe(true);
  await write(second, "H32", "of the second tab");
  await saysState(second, KEPT);
  await second.close();
  const again = await leads(page, () => button(page, "Work here").click());
  expect(await valueOf(again, "H32")).toBe("of the second tab");
});

test("text that is being typed is in its editor again after the page was left", async () => {
  const { page, complaints } = await workbench.open("en", LOOKS);
  const host = await remoteHost(page);
  const [sheet = ""] = await host.sheets();
  await host.select({ sheet, address: "G7" });
  await page.keyboard.type("=SUM(1,2");
  await eventually(async () => expect(await isTypedKept(page)).toBe(true));
  await page.reload();
  await waitUntilLoaded(page, "en");
  await saysNotice(page, "What was being typed in G7 is in its editor again.");
  await page.keyboard.type(",4)");
  await page.keyboard.press("Enter");
  await eventually(async () => expect(await valueOf(await remoteHost(page), "G7")).toBe(7));
  expect(complaints).toEqual([]);
});

test.each([
  ["cut off", "{not json"],
  ["a sheet that is none", '{"sheetOrder":["a"],"sheets":{"a":null}}'],
  [
    "an address that is none",
    '{"sheetOrder":["a"],"sheets":{"a":{"id":"a","name":"A","cellData":{"x":{}}}}}',
  ],
])("a kept text that cannot be read (%s) stays, and the page opens", async (_, text) => {
  const { page } = await workbench.open("en", LOOKS);
  await write(page, "H30", "kept");
  await saysState(page, KEPT);
  const id = new URL(page.url()).searchParams.get("book") ?? "";
  const { origin } = new URL(page.url());
  // Another page of the site, so that nothing is kept over it.
  await page.goto(`${origin}/functions.json`);
  await putText(page, id, text);
  await page.goto(`${origin}/?lang=en&book=${id}`);
  await waitUntilLoaded(page, "en");
  await saysNotice(page, /“Example” could not be opened/);
  await write(page, "H31", "work goes on");
  await saysState(page, KEPT);
  await visit(page);
  expect(await valueOf(await remoteHost(page), "H31")).toBe("work goes on");
  await button(page, "Open recent").click();
  const download = page.waitForEvent("download");
  await button(page, "Download what is kept: Example").click();
  expect((await download).suggestedFilename()).toBe("Example.json");
  expect(await keptTextOf(page, id)).toBe(text);
});

test("where the browser keeps nothing, the page opens, says so and asks before it is closed", async () => {
  const { page: first } = await workbench.open("en", LOOKS);
  const page = await first.context().newPage();
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("Access is denied for this document.", "SecurityError");
    };
    Object.defineProperty(globalThis, "indexedDB", { value: { open: refuse } });
    Object.defineProperty(globalThis, "localStorage", { get: refuse });
  });
  await page.goto(first.url());
  await waitUntilLoaded(page, "en");
  await saysNotice(page, /does not let this page keep anything/);
  await write(page, "H30", "not kept");
  await saysState(page, "Not kept");
  await page.locator("#bar input").click(); // Browsers ask only where somebody has done something.
  const asked = page.waitForEvent("dialog");
  await page.evaluate(() => void setTimeout(() => location.reload()));
  await (await asked).accept();
  await waitUntilLoaded(page, "en");
});

test("storage that is full is said; when there is room again, all is kept", async () => {
  const { page } = await workbench.open("en", LOOKS);
  await page.evaluate(() => {
    const put = Reflect.get(IDBObjectStore.prototype, "put") as () => IDBRequest<IDBValidKey>;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...values) {
      if ("isFull" in globalThis && this.name === "contents")
        throw new DOMException("Quota exceeded.", "QuotaExceededError");
      return Reflect.apply(put, this, values) as IDBRequest<IDBValidKey>; // As it is typed.
    };
    Object.assign(globalThis, { isFull: true });
  });
  await write(page, "H30", "more than there is room for");
  await saysState(page, "Not kept");
  await saysNotice(page, /storage is full/);
  await page.evaluate(() => delete (globalThis as { isFull?: unknown }).isFull);
  await saysState(page, KEPT);
  expect(await page.locator("#notices").innerText()).toBe("");
  expect(await valueOf(await visit(page), "H30")).toBe("more than there is room for");
});

test("what the browser clears while the page is open is kept anew; what it cleared before is said", async () => {
  const { page } = await workbench.open("en", LOOKS);
  const { origin } = new URL(page.url());
  await write(page, "H30", "before");
  await saysState(page, KEPT);
  await forgetKept(page, origin, "indexeddb");
  await eventually(async () => {
    const kept = await page.evaluate(() => indexedDB.databases());
    expect(kept.map(({ name }) => name)).toEqual(["aifin"]);
  });
  await saysState(page, KEPT);
  expect(await valueOf(await visit(page), "H30")).toBe("before");
  await page.goto(`${origin}/functions.json`);
  await forgetKept(page, origin, "indexeddb");
  await page.goto(`${origin}/?lang=en`);
  await waitUntilLoaded(page, "en");
  await saysNotice(page, /has cleared the workbooks/);
});

test.each(["en", "zh"] as const)(
  "the bar is reached by the keyboard and holds in 640 pixels, in %s",
  async (language) => {
    const { page, complaints } = await workbench.open(language, { width: 640, height: 420 });
    await page.keyboard.press("Shift+F6");
    await pressUntil(page, "Tab", page.locator("#bar button").nth(1));
    await page.keyboard.press("Enter");
    await dialogOf(page).waitFor();
    expect(await faults(page, "dialog")).toEqual([]);
    await page.keyboard.press("Escape");
    await dialogOf(page).waitFor({ state: "detached" });
    expect(await faults(page, "#bar")).toEqual([]);
    const right = await page
      .locator("#bar > *")
      .evaluateAll((all) => Math.max(...all.map((one) => one.getBoundingClientRect().right)));
    expect(right).toBeLessThanOrEqual(640);
    await page.keyboard.press("F6");
    const host = await remoteHost(page);
    const before = await host.selection();
    await page.keyboard.press("ArrowDown");
    await eventually(async () => expect(await host.selection()).not.toEqual(before));
    expect(complaints).toEqual([]);
  },
);

function isTypedKept(page: Page): Promise<boolean> {
  return inStore<number>(page, "typed", "count").then((count) => count > 0);
}

function keptTextOf(page: Page, id: string): Promise<string> {
  return inStore(page, "contents", "get", id);
}

function putText(page: Page, id: string, text: string): Promise<unknown> {
  return inStore(page, "contents", "put", text, id);
}

/** Asks one thing of what the page keeps. */
function inStore<T>(
  page: Page,
  store: string,
  method: "get" | "put" | "count",
  ...args: readonly string[]
): Promise<T> {
  return page.evaluate(
    ([store, method, args]) =>
      new Promise<T>((resolve, reject) => {
        const opening = indexedDB.open("aifin");
        opening.onerror = () => reject(new Error(String(opening.error)));
        opening.onsuccess = () => {
          const database = opening.result;
          const at = database.transaction(store, "readwrite").objectStore(store);
          // The method has these arguments.
          const request = (at[method] as (...all: readonly string[]) => IDBRequest<T>)(...args);
          request.onsuccess = () => {
            database.close();
            resolve(request.result);
          };
        };
      }),
    [store, method, args] as const,
  );
}
