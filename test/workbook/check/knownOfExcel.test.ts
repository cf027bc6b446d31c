import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { DEFAULT_SETTINGS } from "../../../src/core/library/workbookSettings";
import type { Host, Program } from "../../../src/hosts/host";
import { KNOWN_OF_EXCEL } from "../../../src/workbook/check/knownOfExcel";
import { programChecks } from "../../../src/workbook/check/programChecks";

/** What Excel is known to do, and no add-in can change. */
const PROGRAM: Program = { version: "16.0.19029.1", platform: "PC", language: "en-US", sets: [] };

async function lineOf(name: RegExp, program: Program) {
  const check = programChecks.find((one) => name.test(one.name.en));
  // These checks ask for nothing but the program.
  const nothing = { host: {} as Host, dataset: {} as never, formulas: {} as never };
  const room = { ...nothing, sheet: "", settings: DEFAULT_SETTINGS };
  return check?.run({ ...room, program });
}

const here = (program: Program) =>
  KNOWN_OF_EXCEL.filter(({ isHere }) => isHere(program)).map(({ words }) => words.en);

test.each([
  ["with the pane closed nested functions are slow", "While the pane is closed", "窗格关闭时"],
  ["F9 on a part of a formula gives #VALUE!", "F9 on a part of a formula", "按 F9"],
  ["Turkish Excel refuses what the add-in writes", "A Turkish Excel refuses", "土耳其语 Excel"],
  ["Excel LTSC 2021 may crash", "Excel 2021 (LTSC) may close by itself", "Excel 2021（LTSC）"],
])("that %s is said in both languages", (_, en, zh) => {
  expect(
    KNOWN_OF_EXCEL.filter(({ words }) => words.en.includes(en) && words.zh.includes(zh)),
  ).toHaveLength(1);
});

test("a Turkish Excel is told of it in the check", async () => {
  const turkish = { ...PROGRAM, language: "tr-TR" };
  expect(await lineOf(/^Language/, turkish)).toMatchObject({ outcome: "otherwise" });
  expect(await lineOf(/^Language/, PROGRAM)).toMatchObject({ outcome: "expected" });
  expect([here(turkish).length, here(PROGRAM).length]).toEqual([1, 0]);
});

describe("Excel LTSC 2021 may crash where a workbook has many conditional formats:", () => {
  test("AIFIN writes none of its own", () => {
    const folder = "src/hosts/excel";
    const texts = readdirSync(folder)
      .filter((name) => name.endsWith(".ts"))
      .map((name) => readFileSync(path.join(folder, name), "utf8"));
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((text) => /conditionalFormat/i.test(text))).toEqual([]);
  });

  test("the check names the version that does", async () => {
    const ltsc = { ...PROGRAM, version: "16.0.14332.20842" };
    expect(await lineOf(/conditional formats/, ltsc)).toMatchObject({ outcome: "otherwise" });
    expect(await lineOf(/conditional formats/, PROGRAM)).toMatchObject({ outcome: "expected" });
    expect(here(ltsc)).toHaveLength(1);
  });
});
