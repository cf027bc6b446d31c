import type { Page } from "playwright-core";
import { requireBox } from "../../src/hosts/excel/addresses";
import { type ExcelStandIn, openExcel } from "../hosts/excel/bridge";
import { openedByExcel } from "../hosts/excel/wire";
import type { BuiltPages } from "./builtPages";

/**
 * The built task pane as Excel's page, with Microsoft's own office.js, a stand-in for Excel behind
 * it, 320 pixels wide.
 */
export interface ExcelPane {
  readonly page: Page;
  readonly excel: ExcelStandIn;
}

/** What the first cell of the pane's workbook holds. */
export const FORMULA = '=AIFIN.ARR("OpenAI","2025")';

/**
 * Opens the pane on a workbook whose first cell is OpenAI's figure of 2025, which has overtaken a
 * plan.
 */
export async function openExcelPane(
  { browser, site }: BuiltPages,
  keptCards?: "on" | "off",
): Promise<ExcelPane> {
  const page = await browser.newPage({
    viewport: { width: 320, height: 700 },
    reducedMotion: "reduce",
  });
  page.setDefaultTimeout(10_000);
  const excel = await openExcel(page, { [FORMULA]: 20e9 });
  excel.workbook.enter(excel.workbook.firstSheet, requireBox("A1"), [[FORMULA]]);
  if (keptCards) excel.workbook.settings.set("cards", keptCards);
  await page.goto(`${site.url}taskpane.html${openedByExcel()}`);
  await page.getByRole("tab", { selected: true }).waitFor();
  return { page, excel };
}
