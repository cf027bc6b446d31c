import type { Page } from "playwright-core";
import { boxOf } from "../../src/core/workbook/places";

/**
 * The workbench's grid as the mouse meets it, on a sheet scrolled to its first cell whose columns
 * have the usual width.
 */

/**
 * Clicks a cell once. Two clicks on one place within half a second would open the cell's editor.
 */
export async function clickCell(page: Page, address: string): Promise<void> {
  const box = boxOf(address);
  if (!box) throw new Error(`${address} is no address.`);
  const grid = await gridOrigin(page);
  await page.mouse.click(
    grid.x + ROW_NUMBERS + COLUMN_WIDTH * (box.left + 0.5),
    grid.y + COLUMN_TITLES + ROW_HEIGHT * (box.top + 0.5),
  );
}

/** Clicks into a row of the sheet, so many pixels right of where its cells begin. */
export async function clickInRow(page: Page, row: number, right: number): Promise<void> {
  const grid = await gridOrigin(page);
  await page.mouse.click(grid.x + ROW_NUMBERS + right, grid.y + rowMiddle(row));
}

/** Opens the menu of a row's number at the grid's edge. */
export async function openRowMenu(page: Page, row: number): Promise<void> {
  const grid = await gridOrigin(page);
  await page.mouse.click(grid.x + ROW_NUMBERS / 2, grid.y + rowMiddle(row), { button: "right" });
}

/** Pixels. */
export const COLUMN_WIDTH = 112;
const ROW_HEIGHT = 24;
const ROW_NUMBERS = 46;
const COLUMN_TITLES = 20;

const rowMiddle = (row: number) => COLUMN_TITLES + ROW_HEIGHT * (row - 0.5);

async function gridOrigin(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const grid = await page.locator("canvas[id^=univer-sheet-main-canvas]").boundingBox();
  if (!grid) throw new Error("There is no grid.");
  return grid;
}
