import { eventually } from "./eventually";
import { faults } from "./faults";
import { pressUntil } from "./keyboard";
import { remoteHost } from "./remoteHost";
import { startWorkbench, type Workbench } from "./workbenchPage";

/**
 * The Cell page of a number that was computed from figures: what is behind it, and its citation.
 */
let workbench: Workbench;
beforeAll(async () => {
  workbench = await startWorkbench();
}, 120_000);
afterAll(() => workbench.close());

jest.setTimeout(60_000);

const SHORT = "NetEase Hao, Jan 2026, ¶23; Shunwang, 28 Jun 2024, ¶7";
const at = (address: string) => ({ sheet: "Mine", address });

describe.each([
  ["en", false],
  ["zh", true],
] as const)("in %s, dark %s", (language, dark) => {
  test("a computed number is cited in a style, as a note and in the next cell, and all is put back", async () => {
    const { page, complaints } = await workbench.open(language, { width: 780, dark });
    const host = await remoteHost(page);
    await host.addSheet("Mine");
    await host.write(at("A1:A4"), [
      ['=AIFIN.ARR("OpenAI",2025)'],
      ['=AIFIN.ARR("OpenAI","2024-03",,"Scope=api")'],
      ["=A1/A2"],
      ["=A3+IFERROR([Plan.xlsx]Sheet1!A1,0)"],
    ]);
    await host.setNote(at("A3"), "mine");
    await host.select(at("A3"));
    const pane = page.locator("#pane");
    await pane.getByText(SHORT).waitFor();
    expect(await faults(page, "#pane")).toEqual([]);

    await pane.getByLabel(/^(Style|引注样式)$/).selectOption("gbt7714");
    await pane.getByText(/\[EB\/OL\]/).waitFor();
    await pane.getByLabel(/^(Style|引注样式)$/).selectOption("short");

    await pane.getByRole("button", { name: /^(Write as a note|写为批注)$/ }).click();
    await pane.getByRole("button", { name: /^(Replace the note|替换批注)$/ }).click();
    await eventually(async () => expect(await host.note(at("A3"))).toBe(SHORT));
    await pane.getByRole("button", { name: /^(Undo|撤销)$/ }).click();
    await eventually(async () => expect(await host.note(at("A3"))).toBe("mine"));

    await pane
      .getByRole("button", { name: /^(Write into the cell to the right|写入右侧单元格)$/ })
      .click();
    await eventually(async () =>
      expect((await host.read(at("B3")))[0]?.[0]).toMatchObject({ value: SHORT, formula: "" }),
    );
    expect(await faults(page, "#pane")).toEqual([]);

    await pane.getByRole("button", { name: /^(Came in at|由) Mine!A2/ }).click();
    await eventually(async () => expect(await host.selection()).toEqual(at("A2")));
    await host.select(at("A4"));
    await pane.getByText(/^(Not followed: 1|未能追溯：1 处)$/).waitFor();
    expect(complaints).toEqual([]);
  });
});

test("the keyboard alone reaches the citation and copies it", async () => {
  const { page } = await workbench.open("en", { width: 780 });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const host = await remoteHost(page);
  await host.addSheet("Mine");
  await host.write(at("A1:A2"), [['=AIFIN.ARR("OpenAI",2025)'], ["=A1*2"]]);
  await host.select(at("A2"));
  const copy = page.locator("#pane").getByRole("button", { name: "Copy the citation" });
  await copy.waitFor();
  await page.locator("#pane").getByRole("tab").first().focus();
  await pressUntil(page, "Tab", copy);
  await page.keyboard.press("Enter");
  await page.locator("#pane").getByText("Copied.").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    "NetEase Hao, Jan 2026, ¶23",
  );
});
