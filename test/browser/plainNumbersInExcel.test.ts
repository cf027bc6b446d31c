import type { Page } from "playwright-core";
import type { ExcelStandIn } from "../hosts/excel/bridge";
import { type BuiltPages, builtPages } from "./builtPages";
import { eventually } from "./eventually";
import { openExcelPane } from "./excelPane";
import { pressUntil } from "./keyboard";

let built: BuiltPages;
let page: Page;
let excel: ExcelStandIn;
beforeAll(async () => {
  built = await builtPages();
}, 300_000);
afterAll(() => built.close());
afterEach(() => page.close());

async function openPane(keptCards?: "on" | "off"): Promise<void> {
  ({ page, excel } = await openExcelPane(built, keptCards));
}

describe("Plain numbers in Excel", () => {
  const setting = (): string | undefined => {
    const kept = [...excel.workbook.xmlParts.values()].join("").replaceAll("&quot;", '"');
    return /"cards":"(\w+)"/.exec(kept)?.[1];
  };

  test("are switched on and off with the keyboard alone, and the workbook keeps which", async () => {
    await openPane();
    await press("Tab", () => page.getByRole("button", { name: "Settings" }));
    await page.keyboard.press("Enter");
    await press("Tab", () => page.getByRole("switch", { name: "Show sources on cells (cards)" }));
    await page.keyboard.press("Space");
    await page.getByText("Every AIFIN cell now holds a plain number.").waitFor();
    expect(setting()).toBe("off");
    await page.keyboard.press("Space");
    await page.getByText("Every AIFIN cell carries its source again.").waitFor();
    expect(setting()).toBe("on");
  }, 60_000);

  test("are what a workbook that keeps them is answered with from the start", async () => {
    await openPane("off");
    await page.getByRole("button", { name: "Settings" }).click();
    const cards = page.getByRole("switch", { name: "Show sources on cells (cards)" });
    await cards.and(page.locator(":not(:checked)")).waitFor();
    expect(await answer()).not.toHaveProperty("properties");
    await cards.click();
    await page.getByText("Every AIFIN cell carries its source again.").waitFor();
    expect(await answer()).toHaveProperty("properties.Source");
  }, 60_000);

  /** What the sheet gets from a function of ours now. */
  async function answer(): Promise<unknown> {
    const before = excel.told.length;
    excel.calculate("ARR", ["OpenAI", "2025", null, null]);
    return eventually(() => {
      const results = excel.told.slice(before).find(({ method }) => method === RESULTS);
      const [[first] = []] = (results?.args ?? []) as Results;
      const cell = first?.value?.[0]?.[0];
      expect(cell).toBeDefined();
      return cell;
    }, 4000);
  }
});

/** How the functions' results come back, and in which shape. */
const RESULTS = "SetInvocationResults";
type Results = readonly (readonly { readonly value?: readonly (readonly unknown[])[] }[])[];

function press(key: string, wanted: () => ReturnType<Page["getByRole"]>): Promise<void> {
  return pressUntil(page, key, wanted());
}
