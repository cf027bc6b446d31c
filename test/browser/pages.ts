import type { Locator, Page } from "playwright-core";
import { type TabNames, tabsTo } from "../tabsTo";
import { eventually } from "./eventually";
import { isFocused, pressUntil } from "./keyboard";

/** Turns to an area of the pane, docked or alone, or to a page in one, with the mouse. */
export async function turnTo(page: Page, name: string | RegExp): Promise<void> {
  for (const names of tabsTo(name)) {
    await tab(page, names).click();
    await tab(page, names, true).waitFor();
  }
}

/** The same with the keyboard, from a tab of an area on; the focus is on the last tab then. */
export async function turnToByKeyboard(page: Page, name: string): Promise<void> {
  const [area, own] = tabsTo(name);
  if (area) await chooseByArrow(page, area);
  if (!own) return;
  // Over the button of the language, into the row of the area's pages.
  await pressUntil(page, "Tab", page.locator("#pane").getByRole("tablist").last().getByRole("tab"));
  await chooseByArrow(page, own);
}

async function chooseByArrow(page: Page, names: TabNames): Promise<void> {
  const wanted = tab(page, names);
  if (!(await isFocused(wanted))) await pressUntil(page, "ArrowRight", wanted);
  await page.keyboard.press("Enter");
  await eventually(async () => expect(await isFocused(tab(page, names, true))).toBe(true));
}

function tab(page: Page, names: TabNames, selected?: true): Locator {
  const name = new RegExp(`^(${names.join("|")})$`);
  return page.locator("#pane").getByRole("tab", { name, ...(selected && { selected }) });
}
