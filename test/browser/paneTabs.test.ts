import type { Page } from "playwright-core";
import { PAGE_IDS } from "../../src/taskpane/frame/pageIds";
import { type BuiltPages, builtPages } from "./builtPages";
import { eventually } from "./eventually";
import { openExcelPane } from "./excelPane";
import { faults } from "./faults";
import { isFocused, pressUntil } from "./keyboard";
import { MORE_PAGES, turnToByKeyboard } from "./pages";

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

describe("The tabs of a pane that is too narrow for them", () => {
  /** Narrower than Excel's panes are, so that any font leaves tabs without room. */
  const NARROW = { width: 270, height: 700 };
  /** Wider than all tabs together are. */
  const WIDE = { width: 1200, height: 700 };
  const more = () => page.getByRole("button", { name: MORE_PAGES });
  const selected = (name: string) => page.getByRole("tab", { name, selected: true });

  test("go into a menu that the keyboard opens, and the chosen page's tab takes the focus", async () => {
    await openPane();
    await page.setViewportSize(NARROW);
    await press("Tab", () => page.getByRole("tab", { name: "Cell" }));
    await press("Tab", more);
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem").first().waitFor();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await eventually(async () => expect(await isFocused(more())).toBe(true));
    await press("Shift+Tab", () => page.getByRole("tab", { name: "Cell" }));
    await turnToByKeyboard(page, "Functions");
    await page.getByRole("searchbox").waitFor();
    expect(await faults(page)).toEqual([]);
  }, 60_000);

  test("are all there again when the pane is wide, the menu is not, and the page has stayed", async () => {
    await openPane();
    await page.setViewportSize(NARROW);
    await more().click();
    await page.getByRole("menuitem", { name: "Deals" }).click();
    await selected("Deals").waitFor();
    await page.setViewportSize(WIDE);
    await more().waitFor({ state: "detached" });
    expect(await page.getByRole("tab").count()).toBe(PAGE_IDS.length);
    await selected("Deals").waitFor();
  }, 60_000);

  test("never lose the shown page's tab, which is pressed with the mouse and then narrowed away", async () => {
    await openPane();
    await page.setViewportSize(WIDE);
    await page.getByRole("tab", { name: "Functions" }).click();
    await page.setViewportSize(NARROW);
    await more().waitFor();
    await selected("Functions").waitFor();
    await page.getByRole("button", { name: "中文" }).click();
    await selected("函数").waitFor();
  }, 60_000);
});

function press(key: string, wanted: () => ReturnType<Page["getByRole"]>): Promise<void> {
  return pressUntil(page, key, wanted());
}
