import type { Page } from "playwright-core";
import type { CellInput, Host } from "../../src/hosts/host";
import { eventually } from "./eventually";
import { faults } from "./faults";
import { pressUntil } from "./keyboard";
import { turnTo, turnToByKeyboard } from "./pages";
import { remoteHost } from "./remoteHost";
import { startWorkbench, type Workbench } from "./workbenchPage";

/**
 * The pane's Workbook page on a sheet of ten cells that use AIFIN, five computed from them, and
 * typed numbers.
 */
let workbench: Workbench;
beforeAll(async () => {
  workbench = await startWorkbench();
}, 120_000);
afterAll(() => workbench.close());

jest.setTimeout(90_000);

const COMPANIES = ["OpenAI", "Anthropic"];
const FORMULAS = [
  ...COMPANIES.flatMap((company) => [
    `=AIFIN.ARR("${company}",2025)`,
    `=AIFIN.VALUATION("${company}",2023)`,
  ]),
  '=AIFIN.ARR("OpenAI",2024)',
  '=AIFIN.ARR("OpenAI","2024-03",,"Scope=api")',
  '=AIFIN.MSSHARE(20,,"Mag=Billions")',
  '=AIFIN.EQUITYSHARE("CoreWeave")',
  '=AIFIN.GET("OpenAI","ARR","2025",,"Status=projection")',
  // An error, which no list can be made of: last, so that the range before it has none.
  '=AIFIN.ARR("OpenIA",2025)',
];
const COMPUTED = ["=B2*2", "=B2+B3", "=SUM(B2:B6)", "=B13/2", "=B15+B14"];
const TYPED = 20_000_000_000;

/** Column B: the ten, the five, a typed number of OpenAI, and one that is nobody's. */
async function model(page: Page): Promise<Host> {
  const host = await remoteHost(page);
  await host.addSheet("模型 & Q1's plan");
  const rows: CellInput[][] = [
    ["what", "value"],
    ...FORMULAS.map((formula): CellInput[] => [null, formula]),
    ...COMPUTED.map((formula): CellInput[] => [null, formula]),
    ["OpenAI ARR 2025", TYPED],
    ["widgets", 20],
    ["<img src=x onerror=alert(1)>", "'=AIFIN.ARR(1)"],
  ];
  await host.write({ sheet: SHEET, address: `A1:B${rows.length}` }, rows);
  return host;
}

const SHEET = "模型 & Q1's plan";
const TYPED_AT = `B${FORMULAS.length + COMPUTED.length + 2}`;

describe.each([
  ["en", false],
  ["zh", true],
] as const)("in %s, dark %s", (language, dark) => {
  test("the workbook is checked, a typed number replaced and put back, and the sources are listed", async () => {
    const { page, complaints } = await workbench.open(language, { width: 780, dark });
    const host = await model(page);
    const example = (await host.sheets())[0] ?? "";
    await host.removeSheet(example);
    await turnTo(page, /^(Workbook|工作簿)$/);
    const pane = page.locator("#pane");
    await pane.getByRole("button", { name: /^(Check the workbook|检查工作簿)$/ }).click();
    await pane
      .getByText(
        /^(Done. Cells that use AIFIN: 10. Typed numbers: 1.|完成。使用 AIFIN 的单元格 10 个；手工输入的数 1 个。)$/,
      )
      .waitFor();
    expect(await faults(page, "#pane")).toEqual([]);
    const filters = pane.getByRole("group", { name: /^(Show cells|显示单元格)$/ });
    await filters.getByRole("button", { name: /^(Error|错误) 1$/ }).click();
    await pane.getByText('=AIFIN.ARR("OpenIA",2025)').waitFor();
    await pane.getByRole("button", { name: new RegExp(`(Go to|前往) .*B11$`) }).click();
    await eventually(async () =>
      expect(await host.selection()).toEqual({ sheet: SHEET, address: "B11" }),
    );

    await pane
      .getByRole("button", { name: /^(Put the formula into|将公式写入) .*OpenAI/ })
      .first()
      .click();
    await page.getByRole("button", { name: /^(Replace|替换)$/ }).click();
    await eventually(async () => {
      const [[cell] = []] = await host.read({ sheet: SHEET, address: TYPED_AT });
      expect(cell).toMatchObject({ value: TYPED, formula: /^=AIFIN\.GET\("OpenAI","ARR"/ });
    });
    await pane
      .getByRole("button", { name: /^(Undo|撤销)$/ })
      .first()
      .click();
    await eventually(async () => {
      const [[cell] = []] = await host.read({ sheet: SHEET, address: TYPED_AT });
      expect(cell).toMatchObject({ value: TYPED, formula: "" });
    });

    await pane.getByRole("checkbox").check();
    await pane
      .getByRole("button", { name: /^(Build or refresh the sheet|生成或刷新工作表)$/ })
      .click();
    const show = pane.getByRole("button", { name: /^(Show Sources|显示“来源”)$/ });
    await show.waitFor();
    expect(await faults(page, "#pane")).toEqual([]);
    const sources = language === "en" ? "Sources" : "来源";
    const listed = await list(host, sources, "B5");
    await host.write({ sheet: SHEET, address: "F1" }, [['=AIFIN.BIBLIOGRAPHY(B2:B10,"apa")']]);
    await eventually(async () => {
      const cited = await list(host, SHEET, "F1");
      expect([...cited].sort()).toEqual([...listed].sort());
    });
    const [[beside] = []] = await host.read({ sheet: SHEET, address: "C2" });
    expect(beside).toMatchObject({ value: "[1]", formula: `='${sources}'!$A$5` });
    await pane
      .getByRole("button", { name: /^(Undo|撤销)$/ })
      .last()
      .click();
    await eventually(async () => expect(await host.sheets()).toEqual([SHEET]));
    expect((await host.read({ sheet: SHEET, address: "C2" }))[0]?.[0]?.value).toBeNull();
    expect(complaints).toEqual([]);
  });
});

test("the keyboard alone checks the workbook and goes to a cell", async () => {
  const { page } = await workbench.open("en", { width: 780 });
  await page.locator("#pane").getByRole("tab").first().focus();
  await turnToByKeyboard(page, "Workbook");
  const pane = page.locator("#pane");
  await pressUntil(page, "Tab", pane.getByRole("button", { name: "Check the workbook" }));
  await page.keyboard.press("Enter");
  await pane.getByText(/^Done\./).waitFor();
  const first = pane.getByRole("button", { name: /^Go to / }).first();
  await pressUntil(page, "Tab", first);
  const wanted = (await first.textContent()) ?? "";
  await page.keyboard.press("Enter");
  const host = await remoteHost(page);
  await eventually(async () => {
    const { sheet, address } = await host.selection();
    expect(`${sheet}!${address}`).toBe(wanted);
  });
});

/** The texts of a column from a cell on, until the first blank one. */
async function list(host: Host, sheet: string, from: string): Promise<readonly string[]> {
  const [, column = "", row = ""] = /^([A-Z])(\d+)$/.exec(from) ?? [];
  const address = `${from}:${column}${Number(row) + 30}`;
  const texts = (await host.read({ sheet, address })).map(([cell]) => cell?.text ?? "");
  return texts.slice(0, texts.indexOf(""));
}
