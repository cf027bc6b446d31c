import type { JSHandle, Page } from "playwright-core";
import type { Host } from "../../../src/hosts/host";
import { type BuiltPages, builtPages } from "../../browser/builtPages";
import { type ExcelStandIn, openExcel } from "./bridge";
import { type ExcelLanguage, openedByExcel } from "./wire";
import type { FormulaAnswers } from "./workbook";

/**
 * The built pane with Microsoft's own office.js, over a stand-in for Excel's side, each time it is
 * opened in a page of its own.
 */
export interface ExcelPages {
  readonly open: (language?: ExcelLanguage) => Promise<ExcelPage>;
  readonly close: () => Promise<void>;
}

export interface ExcelPage {
  readonly page: Page;
  readonly excel: ExcelStandIn;
  readonly host: JSHandle<Host>;
}

/** @param answers What the workbooks answer to formulas. */
export async function excelPages(answers: FormulaAnswers): Promise<ExcelPages> {
  const built = await builtPages();
  return { open: (language = "en-US") => openPage(built, answers, language), close: built.close };
}

async function openPage(
  { browser, site }: BuiltPages,
  answers: FormulaAnswers,
  language: ExcelLanguage,
): Promise<ExcelPage> {
  const page = await browser.newPage();
  const excel = await openExcel(page, answers, language);
  await page.goto(`${site.url}taskpane.html${openedByExcel(language)}`);
  await page.waitForFunction(() => "aifinHost" in globalThis);
  const host = await page.evaluateHandle(
    () => (globalThis as unknown as { aifinHost: Host }).aifinHost,
  ); // waited for
  return { page, excel, host };
}
