import { dataset } from "../../../src/data";
import { createFormulas } from "../../../src/formulas/createFormulas";
import { createExplain } from "../../../src/functions/library/explain";
import { functions } from "../../../src/functions/library/functions";
import { frozenCells } from "../../../src/workbook/freeze/register";
import { unfreeze } from "../../../src/workbook/freeze/unfreeze";
import { verify } from "../../../src/workbook/freeze/verify";
import { FREEZE_WORDS } from "../../../src/words/freeze";
import { keptSettings } from "../../../src/taskpane/parts/settings/keptSettings";
import { buildSheet } from "../../../src/workbook/sourcesSheet/buildSheet";
import { ownSheet } from "../../../src/workbook/own/ownSheet";
import { SOURCES_SHEET_WORDS } from "../../../src/words/sourcesSheet";
import citedEn from "./cited.en.json";
import citedZh from "./cited.zh.json";
import frozenEn from "./frozen.en.json";
import frozenZh from "./frozen.zh.json";
import { contentsOf, openFixture } from "./workbookFixture";

/**
 * Workbooks that version 0.1.0 froze, set and cited, cell by cell. They are never made anew: people
 * have such files, and each later version reads them.
 */
const formulas = createFormulas(createExplain(dataset), functions);
const silent = () => undefined;
const never = () => false;

describe.each([
  ["en", frozenEn],
  ["zh", frozenZh],
] as const)("A workbook that was frozen in %s", (language, kept) => {
  const request = async (changed: "ask" | "overwrite" = "ask") => {
    // Of a colleague with another language.
    const words = FREEZE_WORDS[language === "en" ? "zh" : "en"];
    const host = await openFixture(kept);
    const part = "workbook" as const;
    return { host, formulas, part, words, sheetName: words.sheetName, changed };
  };

  test("tells every formula with its cell, value, figures, version and day", async () => {
    const { host } = await request();
    const rows = await frozenCells(host);
    expect(rows.map(({ now, formula, day }) => [now?.address, formula, day])).toEqual([
      ["B2", '=AIFIN.ARR(A2,"2025")', "2026-01-31"],
      ["D2", '=AIFIN.ARR(A2,"2025")*2', "2026-01-31"],
      ["E2", '=AIFIN.ARR("Nobody",2025)', "2026-01-31"],
      ["B6", '=AIFIN.ENTITIES("model")', "2026-01-31"],
    ]);
    expect(rows.map(({ version }) => version)).toEqual(Array(4).fill("0.1.0"));
    expect(rows.map(({ factIds }) => factIds.length)).toEqual([1, 1, 0, 0]);
    expect(rows[3]?.values).toEqual([
      ["id", "name"],
      ["x", "'=y"],
    ]);
  });

  test("is verified", async () => {
    const checked = await verify(await request(), silent, never);
    expect(checked?.checked.map(({ held }) => held.state)).toEqual(Array(4).fill("same"));
  });

  test("is unfrozen to the cells that it had", async () => {
    const unfreezing = await request();
    await unfreeze(unfreezing, silent, never);
    const after = await contentsOf(unfreezing.host);
    expect(Object.keys(after)).toEqual(["Model"]);
    const typed = Object.entries(kept.before.Model).filter(
      ([address]) => !["C6", "B7", "C7"].includes(address), // Filled by the formula in B6.
    );
    expect(Object.entries(after.Model ?? {}).map(([at, cell]) => [at, formulaOf(cell)])).toEqual(
      typed.map(([at, cell]) => [at, formulaOf(cell)]),
    );
  });

  test("sets what it set", async () => {
    const { host } = await request();
    expect(await keptSettings(host)).toEqual({
      cards: false,
      asOf: "2025-06-30",
      mag: "Billions",
      style: "harvard",
      citationLanguage: language,
    });
  });
});

describe.each([
  ["en", citedEn],
  ["zh", citedZh],
] as const)("A workbook that was cited in %s", (_, kept) => {
  test("has its Sources sheet known again, with its numbers", async () => {
    const host = await openFixture(kept);
    expect((await ownSheet(host))?.numbered).toEqual(["neteasehao-2026-01", "shunwang-2024-06"]);
    expect(await host.note({ sheet: "Model", address: "B1" })).toBe("OpenAI, 200亿美元");
  });

  test("is cited anew in the same sheet, with the same numbers beside its cells", async () => {
    const host = await openFixture(kept);
    const words = SOURCES_SHEET_WORDS.en;
    const request = { host, formulas, dataset, style: "apa", language: null } as const;
    await buildSheet({ ...request, footnotes: true, words }, silent, never);
    expect(await host.sheets()).toEqual(Object.keys(kept.sheets));
    const notes = await host.read({ sheet: "Model", address: "C1:C3" });
    expect(notes.flat().map(formulaOf)).toEqual(
      ["C1", "C2", "C3"].map((at) => formulaOf((kept.sheets.Model as Cells)[at])),
    );
  });
});

type Cells = Readonly<Record<string, Parameters<typeof formulaOf>[0]>>;

function formulaOf(cell: { readonly formula: string; readonly value: unknown } | undefined) {
  if (cell?.formula) return cell.formula;
  return cell?.value;
}
