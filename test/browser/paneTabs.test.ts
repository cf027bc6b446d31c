import type { Page } from "playwright-core";
import { AREA_IDS } from "../../src/taskpane/frame/areas";
import { PHRASES } from "../../src/words/phrases";
import { type BuiltPages, builtPages } from "./builtPages";
import { eventually } from "./eventually";
import { openExcelPane } from "./excelPane";
import { faults } from "./faults";
import { isFocused, pressUntil } from "./keyboard";
import { turnTo, turnToByKeyboard } from "./pages";

let built: BuiltPages;
let page: Page;
beforeAll(async () => {
  built = await builtPages();
}, 300_000);
afterAll(() => built.close());
afterEach(() => page.close());

async function openPane(): Promise<void> {
  ({ page } = await openExcelPane(built));
}

/** Narrower than Excel's panes are, so that any font leaves tabs without room. */
const NARROW = { width: 240, height: 700 };
/** As narrow as Excel's panes can be. */
const NARROWEST_OF_EXCEL = { width: 320, height: 700 };

/** The tabs of a row, which of them are to be seen, and on how many lines they stand. */
async function row(at: "first" | "last") {
  const tabs = await page.getByRole("tablist")[at]().getByRole("tab").all();
  const boxes = await Promise.all(tabs.map((tab) => tab.boundingBox()));
  const { width } = page.viewportSize() ?? NARROW;
  const seen = boxes.filter((box) => box && box.x >= 0 && box.x + box.width <= width);
  const lines = new Set(boxes.map((box) => Math.round(box?.y ?? 0)));
  return { count: tabs.length, seen: seen.length, lines: lines.size };
}

describe("The tabs of the pane", () => {
  test.each(["en", "zh"] as const)(
    "are all in view at 320 pixels in one line each, in %s",
    async (language) => {
      await openPane();
      await page.setViewportSize(NARROWEST_OF_EXCEL);
      if (language === "zh") await page.getByRole("button", { name: "中文" }).click();
      const { areas } = PHRASES[language];
      for (const area of AREA_IDS) {
        await turnTo(page, areas[area]);
        expect(await row("first")).toEqual({ count: 4, seen: 4, lines: 1 });
        const pages = await row("last");
        expect(pages).toEqual({ count: pages.count, seen: pages.count, lines: 1 });
      }
    },
    60_000,
  );

  test("go onto further lines where the pane is narrower, and none is lost", async () => {
    await openPane();
    await page.setViewportSize(NARROW);
    await turnTo(page, "Self-test");
    for (const at of ["first", "last"] as const) {
      const { count, seen } = await row(at);
      expect({ at, seen }).toEqual({ at, seen: count });
    }
    expect(await faults(page)).toEqual([]);
  }, 60_000);

  test("are reached with the keyboard: an area, then its pages, then the page", async () => {
    await openPane();
    await page.setViewportSize(NARROW);
    await press("Tab", () => page.getByRole("tab", { name: "Cell" }));
    await turnToByKeyboard(page, "Functions");
    await press("Tab", () => page.getByRole("tabpanel"));
    await press("Tab", () => page.getByRole("searchbox"));
    expect(await faults(page)).toEqual([]);
    await press("Shift+Tab", () => page.getByRole("tab", { name: "Functions" }));
    await press("Shift+Tab", () => page.getByRole("button", { name: "中文" }));
    await press("Shift+Tab", () => page.getByRole("tab", { name: "Find" }));
  }, 60_000);

  test("keep the page that was shown in another width and another language", async () => {
    await openPane();
    await page.setViewportSize({ width: 1200, height: 700 });
    await turnTo(page, "Functions");
    await page.setViewportSize(NARROW);
    await page.getByRole("button", { name: "中文" }).click();
    await page.getByRole("tab", { name: "函数", selected: true }).waitFor();
  }, 60_000);

  test("Escape leads from an opened source back to the button that opened it", async () => {
    await openPane();
    await turnTo(page, "Sources");
    const button = page.getByRole("button", { name: /^\d+ figures/ }).first();
    await button.press("Enter");
    await eventually(async () =>
      expect(await isFocused(page.getByRole("heading", { level: 1 }))).toBe(true),
    );
    await page.keyboard.press("Escape");
    await eventually(async () => expect(await isFocused(button)).toBe(true));
  }, 60_000);
});

function press(key: string, wanted: () => ReturnType<Page["getByRole"]>): Promise<void> {
  return pressUntil(page, key, wanted());
}
