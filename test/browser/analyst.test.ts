import type { Locator, Page } from "playwright-core";
import type { Host } from "../../src/hosts/host";
import { eventually } from "./eventually";
import { clickCell } from "./grid";
import { isFocused, pressUntil } from "./keyboard";
import { turnTo, turnToByKeyboard } from "./pages";
import { remoteHost } from "./remoteHost";
import { startWorkbench, type Workbench } from "./workbenchPage";

/**
 * The whole way of an analyst: from a figure that is looked for to a workbook whose every source is
 * listed.
 */
let workbench: Workbench;
beforeAll(async () => {
  workbench = await startWorkbench();
}, 120_000);
afterAll(() => workbench.close());

jest.setTimeout(120_000);

const SHEET = "Plan";
const ARR_2025 = 20_000_000_000;

/** How a person goes about it. */
interface Means {
  readonly turn: (page: Page, name: string) => Promise<void>;
  readonly press: (page: Page, wanted: Locator) => Promise<void>;
  readonly tick: (page: Page, wanted: Locator) => Promise<void>;
  readonly type: (page: Page, wanted: Locator, text: string) => Promise<void>;
  /** Types a formula into the cell below the selected one, and selects it again. */
  readonly formulaBelow: (page: Page, host: Host, formula: string) => Promise<void>;
}

const mouse: Means = {
  turn: turnTo,
  press: (_, wanted) => wanted.click(),
  tick: (_, wanted) => wanted.click(),
  type: (_, wanted, text) => wanted.fill(text),
  formulaBelow: async (page, host, formula) => {
    const click = async (address: string) => {
      await clickCell(page, address);
      await eventually(async () => expect((await host.selection()).address).toBe(address));
    };
    await click("B3");
    await page.keyboard.type(formula);
    await click("B5");
    await click("B3");
  },
};

const keyboard: Means = {
  turn: async (page, name) => {
    const tab = page.locator("#pane").getByRole("tab", { selected: true }).first();
    await reach(page, tab);
    await turnToByKeyboard(page, name);
  },
  press: async (page, wanted) => {
    await reach(page, wanted);
    await page.keyboard.press("Enter");
  },
  tick: async (page, wanted) => {
    await reach(page, wanted);
    await page.keyboard.press("Space");
  },
  type: async (page, wanted, text) => {
    await reach(page, wanted);
    await page.keyboard.type(text);
  },
  formulaBelow: async (page, host, formula) => {
    await page.keyboard.press("F6");
    await page.keyboard.press("ArrowDown");
    await eventually(async () => expect((await host.selection()).address).toBe("B3"));
    await page.keyboard.type(formula);
    await page.keyboard.press("Enter");
    await eventually(async () => expect((await host.selection()).address).toBe("B4"));
    await page.keyboard.press("ArrowUp");
    await eventually(async () => expect((await host.selection()).address).toBe("B3"));
    await page.keyboard.press("F6");
  },
};

test.each([
  ["mouse", mouse],
  ["keyboard alone", keyboard],
] as const)(
  "with the %s: a figure is found, inserted, computed with, cited, checked, frozen, verified, unfrozen and listed",
  async (_, person) => {
    const { page, complaints } = await workbench.open("en", { width: 1280 });
    const host = await remoteHost(page);
    const [example = ""] = await host.sheets();
    await host.addSheet(SHEET);
    await host.removeSheet(example);
    await host.select({ sheet: SHEET, address: "B2" });
    const pane = page.locator("#pane");
    const button = (name: string | RegExp) => pane.getByRole("button", { name }).first();
    const cell = async (address: string) => (await host.read({ sheet: SHEET, address }))[0]?.[0];

    await page.keyboard.press("F6");
    await person.turn(page, "Find");
    await person.type(page, pane.getByRole("searchbox"), "openai ARR");
    await person.press(page, pane.getByRole("listitem").first().getByRole("button"));
    await person.tick(page, pane.getByRole("checkbox", { name: "2025", exact: true }));
    await person.tick(page, pane.getByRole("checkbox", { name: "Latest" }));
    await person.press(page, button("Insert formula"));
    await pane.getByText("Written to B2.").waitFor();
    await eventually(async () => expect((await cell("B2"))?.value).toBe(ARR_2025));
    const formula = (await cell("B2"))?.formula;
    expect(formula).toMatch(/^=AIFIN\./);

    await person.formulaBelow(page, host, "=B2*2");
    await eventually(async () =>
      expect(await cell("B3")).toMatchObject({ formula: "=B2*2", value: 2 * ARR_2025 }),
    );
    await host.write({ sheet: SHEET, address: "B2" }, [['=AIFIN.ARR("OpenAI",2024)']]);
    await eventually(async () => expect((await cell("B3"))?.value).toBe(12_000_000_000));
    await host.write({ sheet: SHEET, address: "B2" }, [[formula ?? ""]]);
    await eventually(async () => expect((await cell("B3"))?.value).toBe(2 * ARR_2025));

    await person.turn(page, "Cell");
    await person.press(page, button("Write into the cell to the right"));
    await eventually(async () =>
      expect((await cell("C3"))?.value).toBe("NetEase Hao, Jan 2026, ¶23"),
    );

    await person.turn(page, "Workbook");
    await person.press(page, button("Check the workbook"));
    await pane.getByText("Done. Cells that use AIFIN: 1. Typed numbers: 0.").waitFor();

    await person.turn(page, "Freeze");
    await person.tick(page, pane.getByRole("radio", { name: "Whole workbook" }));
    await person.press(page, button("Freeze"));
    await pane.getByText(/^Frozen\. Formulas: 1; cells: 1\./).waitFor();
    expect(await cell("B2")).toMatchObject({ formula: "", value: ARR_2025 });
    await person.press(page, button("Verify"));
    await pane.getByText("Verified: 1. Same 1.", { exact: true }).waitFor();
    await person.press(page, button("Unfreeze"));
    await pane.getByText("Formulas put back: 1.", { exact: true }).waitFor();
    await eventually(async () => expect(await cell("B2")).toMatchObject({ formula }));

    await person.turn(page, "Audit");
    await person.press(page, button("Build or refresh the sheet"));
    await button("Show Sources").waitFor();
    const listed = await host.read({ sheet: "Sources", address: "A5:B6" });
    expect(listed.map(([number]) => number?.value)).toEqual(["[1]", null]);
    expect(complaints).toEqual([]);
  },
);

/**
 * Goes to an element of the pane with the keyboard: on, where it comes after the focus, else back.
 */
async function reach(page: Page, wanted: Locator): Promise<void> {
  if (await isFocused(wanted)) return;
  const isBefore = await wanted.evaluate(
    (one) =>
      document.activeElement !== null &&
      (document.activeElement.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING) > 0,
  );
  await pressUntil(page, isBefore ? "Shift+Tab" : "Tab", wanted);
}
