import { frozenCells } from "../../../src/workbook/freeze/register";
import { type ExcelTrial, type ExcelTrials, excelTrials } from "../../workbook/trial/excel";
import { openFrozenModel, TRIAL_FORMULAS } from "../../workbook/freeze/trials";
import { openFile, saveFile } from "./file";
import { type BridgedPage, layBridge, TODAY } from "./wire";
import { Workbook } from "./workbook";

/** What must stand in the file itself: the browser's storage may be blocked, or another one's. */
let excel: ExcelTrials;
beforeAll(async () => {
  excel = await excelTrials(TODAY);
});
afterAll(() => excel.close());

/** The file opened again, as a copy, by an installation of AIFIN. */
async function reopened(trial: ExcelTrial, addIn: string): Promise<ExcelTrial> {
  const book = new Workbook({}, () => undefined);
  openFile(book, saveFile(trial.book), addIn);
  await trial.close();
  return excel.open({}, saveFile(book, addIn));
}

test("localStorage throws on any use in the pages of these tests", () => {
  const page = { external: {} } as BridgedPage & { readonly localStorage?: unknown }; // Is filled.
  layBridge({ language: "en-US", supported: TODAY }, page);
  expect(() => page.localStorage).toThrow("Storage is blocked.");
});

describe.each(["AIFIN", "AIFIN of a colleague"])(
  "A file that was saved and opened by %s",
  (addIn) => {
    test("keeps the settings", async () => {
      const trial = await excel.open();
      for (const [name, text] of SETTINGS) await trial.host.keepSetting(name, text);
      const again = await reopened(trial, addIn);
      for (const [name, text] of SETTINGS) expect(await again.host.setting(name)).toBe(text);
      await again.close();
    });

    test("keeps the register of what is frozen", async () => {
      const trial = await openFrozenModel<ExcelTrial>(excel.open);
      const again = await reopened(trial, addIn);
      const rows = await frozenCells(again.host);
      expect(rows.map(({ formula }) => formula).sort()).toEqual(
        Object.values(TRIAL_FORMULAS).sort(),
      );
      await again.close();
    });
  },
);

const SETTINGS = [
  ["mag", "Billions"],
  ["asOf", "2025-06-30"],
  ["citationStyle", "</settings><x>&amp;&quot;]]>"],
  ["language", '中文\n\t\\" a\ud83db \ufffe\u0001\u202e'],
  ["unfinished", ""],
] as const;

test("Settings of version 0.1.0, which only its own add-in sees, are read until they are kept anew", async () => {
  const trial = await excel.open();
  trial.book.settings.set("mag", "Billions");
  expect(await trial.host.setting("mag")).toBe("Billions");
  await trial.host.keepSetting("mag", "Millions");
  expect(await trial.host.setting("mag")).toBe("Millions");
  await trial.close();
});

test("Settings that are asked for together are read in one conversation of two requests", async () => {
  const trial = await excel.open();
  await trial.host.keepSetting("mag", "Billions");
  const before = trial.requests();
  const names = ["cards", "asOf", "mag", "citationStyle", "citationLanguage"];
  expect(await Promise.all(names.map((name) => trial.host.setting(name)))).toEqual([
    null,
    null,
    "Billions",
    null,
    null,
  ]);
  expect(trial.requests() - before).toBe(2);
  await trial.close();
});

test("Parts that two people have begun at once become one, and neither's settings are lost", async () => {
  const trial = await excel.open();
  await trial.host.keepSetting("mag", "Billions");
  const [[id, xml] = ["", ""]] = trial.book.xmlParts;
  trial.book.xmlParts.set(`${id}-2`, xml.replace('"mag":"Billions"', '"asOf":"2025-06-30"'));
  await trial.host.keepSetting("cards", "off");
  expect(trial.book.xmlParts.size).toBe(1);
  const names = ["mag", "asOf", "cards"];
  expect(await Promise.all(names.map((name) => trial.host.setting(name)))).toEqual([
    "Billions",
    "2025-06-30",
    "off",
  ]);
  await trial.close();
});
