import type { Locator, Page } from "playwright-core";
import type { Host } from "../../src/hosts/host";
import { eventually } from "./eventually";
import { faultsInBothSchemes } from "./faults";
import { isFocused, pressUntil } from "./keyboard";
import { turnTo, turnToByKeyboard } from "./pages";
import { remoteHost } from "./remoteHost";
import { startWorkbench, type Workbench } from "./workbenchPage";

/** The pane's Functions page in the workbench, with a sheet that calculates what is inserted. */
let workbench: Workbench;
beforeAll(async () => {
  workbench = await startWorkbench();
}, 120_000);
afterAll(() => workbench.close());

jest.setTimeout(60_000);

const FORMULA = '=AIFIN.COMPUTE("OpenAI",{2023,2024,2025})';

describe("a person at the workbench, on the Functions page", () => {
  let page: Page;
  let host: Host;
  let pane: Locator;

  beforeEach(async () => {
    ({ page } = await workbench.open("en"));
    page.setDefaultTimeout(10_000);
    host = await remoteHost(page);
    pane = page.locator("#pane");
    const [sheet = ""] = await host.sheets();
    await host.select({ sheet, address: "B40" });
  });

  const filled = () =>
    eventually(async () => {
      const [sheet = ""] = await host.sheets();
      const [row = []] = await host.read({ sheet, address: "B40:D40" });
      expect(row.map(({ value }) => value)).toEqual([0.2, 0.6, 1.9]);
    });

  test("finds a function with the mouse, inserts an example, and takes it back", async () => {
    await turnTo(page, "Functions");
    await pane.getByRole("searchbox").fill("gigawatts");
    await pane.getByRole("button", { name: /^COMPUTE / }).click();
    await pane.getByRole("heading", { name: "COMPUTE", level: 1 }).waitFor();
    await pane.getByText(FORMULA).waitFor();
    await pane.getByRole("button", { name: /^Insert formula · three years/ }).click();
    await pane.getByText("Written to B40.").waitFor();
    await filled();
    await pane.getByRole("button", { name: "Undo" }).click();
    await pane.getByText("B40 is as it was.").waitFor();
    await page.keyboard.press("F6"); // Also where only the mouse led into the pane.
    await page.keyboard.press("ArrowDown");
    await eventually(async () => expect((await host.selection()).address).toBe("B41"));
  });

  test("does the same with the keyboard alone: nothing led from the sheet to the pane", async () => {
    await page.keyboard.press("F6");
    expect(await isFocused(pane.getByRole("tab", { name: "Cell" }))).toBe(true);
    await turnToByKeyboard(page, "Functions");
    await pressUntil(page, "Tab", pane.getByRole("searchbox"));
    await page.keyboard.type("gigawatts");
    await pressUntil(page, "Tab", pane.getByRole("button", { name: /^COMPUTE / }));
    await page.keyboard.press("Enter");
    await eventually(async () =>
      expect(await isFocused(pane.getByRole("heading", { name: "COMPUTE" }))).toBe(true),
    );
    await pressUntil(
      page,
      "Tab",
      pane.getByRole("button", { name: /^Insert formula · three years/ }),
    );
    await page.keyboard.press("Enter");
    await pane.getByText("Written to B40.").waitFor();
    await filled();
    await pressUntil(page, "Shift+Tab", pane.getByRole("button", { name: /All functions$/ }));
    await page.keyboard.press("Enter");
    await eventually(async () =>
      expect(await isFocused(pane.getByRole("button", { name: /^COMPUTE / }))).toBe(true),
    );
    await page.keyboard.press("F6");
    await page.keyboard.press("ArrowDown");
    await eventually(async () => expect((await host.selection()).address).toBe("B41"));
  });

  test("opens it at the function of the selected cell", async () => {
    const [sheet = ""] = await host.sheets();
    await host.write({ sheet, address: "B40" }, [['=AIFIN.VALUATION("OpenAI","2023-Q1")']]);
    await pane.locator("summary").first().click();
    await pane.getByRole("button", { name: "Open in Functions" }).click();
    await pane.getByRole("heading", { name: "VALUATION", level: 1 }).waitFor();
    await pane.getByRole("button", { name: /^← All functions/ }).click();
    await eventually(async () =>
      expect(await isFocused(pane.getByRole("button", { name: /^VALUATION / }))).toBe(true),
    );
  });
});

test.each(["en", "zh"] as const)(
  "in %s, the list and a function are accessible",
  async (language) => {
    const { page, complaints } = await workbench.open(language);
    const pane = page.locator("#pane");
    await turnTo(page, /^(Functions|函数)$/);
    await pane.getByRole("searchbox").waitFor();
    expect(await faultsInBothSchemes(page, "#pane")).toEqual([]);
    await pane.getByRole("searchbox").fill("zzzz");
    await pane.getByText("zzzz").waitFor();
    expect(await faultsInBothSchemes(page, "#pane")).toEqual([]);
    await pane.getByRole("searchbox").fill("");
    await pane.getByRole("button", { name: /^CLAIMS / }).click();
    await pane.getByRole("table").first().waitFor();
    expect(await faultsInBothSchemes(page, "#pane")).toEqual([]);
    expect(complaints).toEqual([]);
  },
);
