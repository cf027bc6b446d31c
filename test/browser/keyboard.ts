import type { Locator, Page } from "playwright-core";

/**
 * Presses a key until an element has the focus; thirty times is more than any of the pane's ways
 * are long.
 */
export async function pressUntil(page: Page, key: string, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press(key);
    if (await isFocused(wanted)) return;
  }
  throw new Error(`${key} did not reach ${String(wanted)}.`);
}

/** Whether one of the elements has the focus. */
export function isFocused(wanted: Locator): Promise<boolean> {
  return wanted.evaluateAll((found) => found.some((one) => one === document.activeElement));
}
