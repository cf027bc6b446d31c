import type { Locator, Page } from "playwright-core";
import type { CellInput, Host } from "../../src/hosts/host";
import { eventually } from "./eventually";
import { faults } from "./faults";
import { openRowMenu } from "./grid";
import { pressUntil } from "./keyboard";
import { turnTo, turnToByKeyboard } from "./pages";
import { remoteHost } from "./remoteHost";
import { startWorkbench, type Workbench } from "./workbenchPage";

/**
 * The pane's page Freeze on a sheet with single figures, formulas that reckon on, a table, and an
 * error.
 */
let workbench: Workbench;
beforeAll(async () => {
  workbench = await startWorkbench();
}, 120_000);
afterAll(() => workbench.close());

jest.setTimeout(120_000);

const SHEET = "模型 & Q1's plan";
const ROWS: readonly (readonly CellInput[])[] = [
  ["company", "ARR", "twice", "half"],
  ["OpenAI", "=AIFIN.ARR(A2,2025)", "=AIFIN.ARR($A2,2025)*2", "=B2/2"],
  ["Anthropic", "=AIFIN.ARR(A3,2025)", "=AIFIN.ARR($A3,2025)*2", "=B3/2"],
  ["OpenIA", "=AIFIN.ARR(A4,2025)", null, "'=AIFIN.ARR(A2)"],
  [null, null, null, null],
  ['=AIFIN.HISTORY("OpenAI","ARR",,,"Headers=1")', null, null, null],
];

/** The workbook with this one sheet, once its figures stand in the cells. */
async function model(page: Page): Promise<Host> {
  const host = await remoteHost(page);
  const [example = ""] = await host.sheets();
  await host.addSheet(SHEET);
  await host.removeSheet(example);
  await host.write({ sheet: SHEET, address: `A1:D${ROWS.length}` }, ROWS);
  await host.select({ sheet: SHEET, address: "A1" });
  await eventually(async () => {
    const cells = await host.read({ sheet: SHEET, address: "A1:D7" });
    expect(cells[1]?.[1]?.value).toBe(20e9);
    expect(cells[6]?.[0]?.text).not.toBe("");
  });
  return host;
}

type Seen = "formula" | "value" | "text";

/** Everything in the sheet, as one of the things that a cell tells. */
async function all(host: Host, seen: Seen, sheet = SHEET): Promise<readonly unknown[][]> {
  const cells = await host.read({ sheet, address: "A1:H30" });
  return cells.map((row) => row.map((cell) => cell[seen]));
}

/** Formulas where there are, else values, as a person would see them in the formula bar. */
async function contents(host: Host): Promise<readonly unknown[][]> {
  const cells = await host.read({ sheet: SHEET, address: "A1:H30" });
  return cells.map((row) => row.map(({ formula, value }) => formula || value));
}

const FREEZE = /^(Freeze|冻结)$/;
const VERIFY = /^(Verify|核对)$/;
const UNFREEZE = /^(Unfreeze|解冻)$/;
const UNDO = /^(Undo|撤销)$/;

const press = (pane: Locator, name: RegExp) => pane.getByRole("button", { name }).click();

async function openFreeze(language: "en" | "zh", dark = false) {
  const opened = await workbench.open(language, { width: 780, dark });
  const host = await model(opened.page);
  await turnTo(opened.page, FREEZE);
  return { ...opened, host, pane: opened.page.locator("#pane") };
}

describe.each([
  ["en", false],
  ["zh", true],
] as const)("in %s, dark %s", (language, dark) => {
  test("the workbook is frozen, verified, changed, verified again and unfrozen", async () => {
    const { page, complaints, host, pane } = await openFreeze(language, dark);
    const [before, values, texts] = [
      await contents(host),
      await all(host, "value"),
      await all(host, "text"),
    ];
    await press(pane, FREEZE);
    await pane.getByText(/^(Frozen\. Formulas: 5; |已冻结。公式 5 个)/).waitFor();
    await pane
      .getByText(/(show an error: 1|错误值而保留为公式：1)/)
      .first()
      .waitFor();
    expect(await faults(page, "#pane")).toEqual([]);
    const left = (await all(host, "formula")).flat().filter((formula) => formula !== "");
    expect(left).toEqual(["=B2/2", "=B3/2", "=AIFIN.ARR(A4,2025)"]);
    expect(await all(host, "value")).toEqual(values);
    expect(await all(host, "text")).toEqual(texts);

    await press(pane, VERIFY);
    await pane.getByText(/^(Verified: 5\. Same 5\.|已核对 5 个：相同 5。)$/).waitFor();
    expect(await faults(page, "#pane")).toEqual([]);
    await host.write({ sheet: SHEET, address: "C3" }, [[7]]);
    await pane.getByText(/^(Cells were changed since|此后有单元格改动)/).waitFor();
    await press(pane, VERIFY);
    await pane.getByRole("button", { name: /^(Changed 1|已改动 1)$/ }).click();
    await pane.getByRole("button", { name: /^(Go to|前往) .*C3$/ }).click();
    await eventually(async () =>
      expect(await host.selection()).toEqual({ sheet: SHEET, address: "C3" }),
    );

    await press(pane, UNFREEZE);
    const question = page.getByRole("alertdialog");
    await question.waitFor();
    expect(await faults(page, '[role="alertdialog"]')).toEqual([]);
    await question.getByRole("button", { name: /^(Put formulas there|写入公式)$/ }).click();
    await pane.getByText(/^(Formulas put back: 5|已恢复公式 5 个)/).waitFor();
    await eventually(async () => {
      expect(await contents(host)).toEqual(before);
      expect(await host.sheets()).toEqual([SHEET]);
    });
    expect(complaints).toEqual([]);
  });
});

test("a freezing is undone in one step, and a foreign sheet is not touched", async () => {
  const { host, pane, page } = await openFreeze("en");
  const before = await contents(host);
  await host.addSheet("AIFIN frozen");
  await press(pane, FREEZE);
  await page.getByRole("button", { name: "Use AIFIN frozen 2" }).click();
  await pane.getByText(/^Frozen\./).waitFor();
  expect(await host.sheets()).toEqual([SHEET, "AIFIN frozen", "AIFIN frozen 2"]);
  expect(await host.usedRange("AIFIN frozen")).toBeNull();
  await press(pane, UNDO);
  await pane.getByText("All is as it was.").waitFor();
  expect(await contents(host)).toEqual(before);
  expect(await host.sheets()).toEqual([SHEET, "AIFIN frozen"]);
});

test("cells are found where rows were inserted, and those of a deleted row are missing", async () => {
  const { host, pane, page } = await openFreeze("en");
  await press(pane, FREEZE);
  await pane.getByText(/^Frozen\./).waitFor();
  await rowMenu(page, 1, "insert");
  await eventually(async () => expect((await contents(host))[2]?.[0]).toBe("OpenAI"));
  await press(pane, VERIFY);
  await pane.getByText("Verified: 5. Moved 5.", { exact: true }).waitFor();
  await pane.getByText(`Moved from ${SHEET}!B2 to ${SHEET}!B3.`).waitFor();
  await rowMenu(page, 3, "delete");
  await eventually(async () => expect((await contents(host))[2]?.[0]).toBe("Anthropic"));
  await press(pane, VERIFY);
  await pane.getByText("Verified: 5. Missing 2, Same 3.", { exact: true }).waitFor();
  await press(pane, UNFREEZE);
  await pane.getByText(/^Formulas put back: 3\. Not put back .* deleted: 2\./).waitFor();
  const formulas = (await all(host, "formula")).flat().filter((formula) => formula !== "");
  expect(formulas).toEqual([
    "=AIFIN.ARR(A3,2025)",
    "=AIFIN.ARR($A3,2025)*2",
    "=B3/2",
    "=AIFIN.ARR(A4,2025)",
    '=AIFIN.HISTORY("OpenAI","ARR",,,"Headers=1")',
  ]);
});

test("the keyboard alone freezes the selected cell and puts it back", async () => {
  const { page } = await workbench.open("en", { width: 780 });
  const host = await model(page);
  const before = await contents(host);
  await host.select({ sheet: SHEET, address: "B2" });
  const pane = page.locator("#pane");
  await pane.getByRole("tab").first().focus();
  await turnToByKeyboard(page, "Freeze");
  await pressUntil(page, "Tab", pane.getByRole("radio", { name: "Whole workbook" }));
  await page.keyboard.press("ArrowLeft");
  await pressUntil(page, "Tab", pane.getByRole("button", { name: FREEZE }));
  await page.keyboard.press("Enter");
  await pane.getByText(/^Frozen\. Formulas: 1; cells: 1\./).waitFor();
  await pressUntil(page, "Tab", pane.getByRole("button", { name: UNFREEZE }));
  await page.keyboard.press("Enter");
  await pane.getByText("Formulas put back: 1.", { exact: true }).waitFor();
  expect(await contents(host)).toEqual(before);
});

/** Inserts a row above one, or deletes one, by the menu of its number at the grid's edge. */
async function rowMenu(page: Page, row: number, work: "insert" | "delete"): Promise<void> {
  await openRowMenu(page, row);
  const item = page.getByText(work === "insert" ? /rows above/ : /^Delete Selected Row$/).first();
  // On its first word: how many rows stands in its middle.
  await item.click({ position: { x: 8, y: 8 } });
}
