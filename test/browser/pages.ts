import type { Locator, Page } from "playwright-core";
import { eventually } from "./eventually";
import { isFocused, pressUntil } from "./keyboard";

/** The pane, docked or alone. */
const paneOf = (page: Page): Locator => page.locator("#pane");

/** The menu of the pages whose tabs find no room. */
export const MORE_PAGES = /^(More pages|更多页面)$/;

/**
 * Turns to a page of the pane with the mouse: by its tab, or by the menu where the tab finds no
 * room.
 */
export async function turnTo(page: Page, name: string | RegExp): Promise<void> {
  const pane = paneOf(page);
  if (await hasTab(pane, name)) await pane.getByRole("tab", { name }).click();
  else {
    await pane.getByRole("button", { name: MORE_PAGES }).click();
    await pane.getByRole("menuitem", { name }).click();
  }
  await pane.getByRole("tab", { name, selected: true }).waitFor();
}

/** The same with the keyboard, from a tab on; the focus is on the page's tab then. */
export async function turnToByKeyboard(page: Page, name: string): Promise<void> {
  const pane = paneOf(page);
  if (await hasTab(pane, name)) {
    await pressUntil(page, "ArrowRight", pane.getByRole("tab", { name }));
    await page.keyboard.press("Enter");
  } else {
    await pressUntil(page, "Tab", pane.getByRole("button", { name: MORE_PAGES }));
    await page.keyboard.press("Enter");
    const items = pane.getByRole("menuitem");
    await eventually(async () => expect(await isFocused(items.first())).toBe(true));
    const item = pane.getByRole("menuitem", { name });
    if (!(await isFocused(item))) await pressUntil(page, "ArrowDown", item);
    await page.keyboard.press("Enter");
  }
  const tab = pane.getByRole("tab", { name, selected: true });
  await eventually(async () => expect(await isFocused(tab)).toBe(true));
}

async function hasTab(pane: Locator, name: string | RegExp): Promise<boolean> {
  await pane.getByRole("tab", { selected: true }).waitFor(); // The first may have no room.
  return pane.getByRole("tab", { name }).isVisible();
}
