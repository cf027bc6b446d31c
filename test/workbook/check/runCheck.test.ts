import { DEFAULT_SETTINGS } from "../../../src/core/library/workbookSettings";
import { dataset } from "../../../src/data";
import { functionHelp } from "../../../src/data/functionHelp";
import { createFormulas } from "../../../src/formulas/createFormulas";
import { createExplain } from "../../../src/functions/library/explain";
import { functions } from "../../../src/functions/library/functions";
import type { Check } from "../../../src/workbook/check/check";
import { functionChecks } from "../../../src/workbook/check/functionChecks";
import { type CheckEnd, CHECKS, runCheck } from "../../../src/workbook/check/runCheck";
import { isClean, openScratch, removeScratch } from "../../../src/workbook/check/scratch";
import { unfinishedEdit } from "../../../src/workbook/edit/unfinishedEdit";
import { promises } from "../../../src/workbook/promises/promises";
import { runs, sample } from "../../runs";
import { fakeHost } from "../../taskpane/fakeHost";
import { type ExcelTrial, type ExcelTrials, excelTrials } from "../trial/excel";
import { allFaults } from "../trial/faults";
import { workbookText } from "../trial/trial";
import { excelAnswers } from "./excelAnswers";

jest.setTimeout(240_000);

let excel: ExcelTrials;
beforeAll(async () => {
  excel = await excelTrials();
});
afterAll(() => excel.close());

const FUNCTIONS = {
  dataset,
  settings: DEFAULT_SETTINGS,
  formulas: createFormulas(createExplain(dataset), functions),
};

/** One of each kind, and those that would leave the most behind. */
const SOME: readonly Check[] = CHECKS.filter(({ name }) =>
  [
    "Decimal separator",
    '=AIFIN.HISTORY("OpenAI","Compute")',
    "A table spills, shows #SPILL! while something is in its way, and spills again",
    "selecting a range shows its sheet and selects it",
    "named texts are kept apart, replaced, forgotten, and null before they are kept",
    "the range that a name stands for is told, in any case and from any sheet",
    "an edit is done, and taken back",
    "a piece of XML that is put into the workbook is read as it was",
  ].includes(name.en),
);

async function checked(
  { host }: ExcelTrial,
  checks: readonly Check[] = CHECKS,
  stopAt = Infinity,
): Promise<CheckEnd> {
  let asked = 0;
  const control = { onProgress: () => undefined, isStopped: () => asked++ === stopAt };
  return runCheck(host, FUNCTIONS, control, checks);
}

/** All that somebody would miss, what is kept unseen included. */
async function everything({ sight, book }: ExcelTrial): Promise<string> {
  const kept = JSON.stringify([[...book.settings], [...book.xmlParts]]);
  const { sheet, areas } = book.selected;
  return `${await workbookText(sight)} ${kept} ${sheet.name} ${JSON.stringify(areas)}`;
}

async function ownWorkbook(): Promise<ExcelTrial> {
  const trial = await excel.open(excelAnswers());
  trial.put("B2", 7);
  trial.put("C3", { formula: "=B2*2", value: 14, text: "14" });
  await trial.host.setNote({ sheet: "Model", address: "B2" }, "mine");
  await trial.host.defineName("Mine", { sheet: "Model", address: "B2:C3" });
  await trial.host.keepSetting("cards", "on");
  await trial.host.select({ sheet: "Model", address: "C3" });
  return trial;
}

test("every function and every promise of hosts has a line", () => {
  const names = CHECKS.map(({ name }) => name.en);
  for (const { id } of functionHelp)
    expect(functionChecks.filter(({ name }) => name.en.includes(`AIFIN.${id}(`))).not.toEqual([]);
  expect(functionChecks).toHaveLength(functionHelp.length);
  expect(names).toEqual(expect.arrayContaining(promises.map(({ name }) => name.en)));
  expect(new Set(names).size).toBe(names.length);
});

test("in an Excel where all is well, nothing is otherwise, and all is as it was", async () => {
  const trial = await ownWorkbook();
  const before = await everything(trial);
  const { lines, rest, endedBy } = await checked(trial);
  expect(lines.filter(({ outcome }) => outcome === "otherwise")).toEqual([]);
  expect(endedBy).toBeNull();
  expect(lines).toHaveLength(CHECKS.length);
  // This Excel has no steps of undo for several writes.
  expect(lines.filter(({ outcome }) => outcome === "absent").map(({ name }) => name.en)).toEqual([
    "Several writes as one step of undo (ExcelApi 1.20)",
  ]);
  expect(rest).toMatchObject({ kind: "known", sheets: [], names: [] });
  expect(await everything(trial)).toBe(before);
  await trial.close();
});

test.each<readonly [string, Parameters<typeof excelAnswers>[0], RegExp, string]>([
  [
    "dates are counted from 1904",
    { "=DATE(1904,1,1)*1": 0 },
    /^Date system/,
    "counts days from 1904",
  ],
  [
    "a function answers another number",
    { '=AIFIN.ARR("OpenAI","2025")': 19e9 },
    /^=AIFIN\.ARR/,
    "hold 19000000000, expected 20000000000",
  ],
  [
    "a blank in a table comes as 0",
    {
      '=AIFIN.COVERAGE({"OpenAI";"Anthropic"},{"ARR","Compute"})': [
        [0, 1, 2],
        [3, 4, 5],
        [6, 7, 8],
      ],
    },
    /^=AIFIN\.COVERAGE/,
    "hold 0, expected Entity",
  ],
  [
    "functions are not there",
    { '=AIFIN.ARR("OpenAI","2025")': { error: "#NAME?" } },
    /^=AIFIN\.ARR/,
    "hold #NAME?",
  ],
])("where %s, its line says so", async (_, answers, name, words) => {
  const trial = await excel.open(excelAnswers(answers));
  const { lines } = await checked(
    trial,
    CHECKS.filter((check) => name.test(check.name.en)),
  );
  expect(lines).toMatchObject([
    { outcome: "otherwise", detail: { en: expect.stringContaining(words) as string } },
  ]);
  await trial.close();
});

test("stopped anywhere, it leaves all as it was", async () => {
  expect(SOME).toHaveLength(8);
  for (const stopAt of SOME.keys()) {
    const trial = await ownWorkbook();
    const before = await everything(trial);
    const { lines, endedBy, rest } = await checked(trial, SOME, stopAt);
    expect([lines.length, endedBy, isClean(rest)]).toEqual([stopAt, "", true]);
    expect(await everything(trial)).toBe(before);
    await trial.close();
  }
});

test("whatever Excel refuses, what is left is said, found by the next page, and goes when asked again", async () => {
  const clean = await ownWorkbook();
  const start = clean.requests();
  await checked(clean, SOME);
  const requests = clean.requests() - start;
  await clean.close();
  for (const fault of sample(allFaults(requests), runs(300, 1 / 30))) {
    const trial = await ownWorkbook();
    const before = await everything(trial);
    trial.begin(fault);
    const end = await checked(trial, SOME).catch(() => null);
    trial.heal();
    if (end && isClean(end.rest)) expect(await unfinishedEdit(trial.host)).toBeNull();
    else {
      const found = (await unfinishedEdit(trial.host))?.done.sheets ?? [];
      const there = trial.book.sheets.map(({ name }) => name).filter((name) => name !== "Model");
      expect([fault, found]).toEqual([fault, there]);
      if (end) expect([fault, isClean((await end.again()).rest)]).toEqual([fault, true]);
      else await removeScratch(trial.host, found);
    }
    await trial.host.keepSetting("unfinished", null);
    await trial.host.select({ sheet: "Model", address: "C3" });
    expect([fault, await everything(trial)]).toEqual([fault, before]);
    await trial.close();
  }
});

test("nothing that was there before can be written to, removed or named", async () => {
  const trial = await ownWorkbook();
  const before = await everything(trial);
  const { host, close } = await openScratch(trial.host);
  const place = { sheet: "MODEL", address: "B2" };
  for (const ask of [
    () => host.write(place, [[1]]),
    () => host.writeTogether([{ place, rows: [[1]] }]),
    () => host.writeIfUnchanged([{ place, rows: [[1]], seen: [[]], withValues: false }]),
    () => host.setNote(place, "theirs"),
    () => host.setNumberFormat(place, "0"),
    () => host.setLook(place, { bold: true }),
    () => host.setColumnWidth(place, 9),
    () => host.defineName("Theirs", place),
    () => host.removeSheet("model"),
    () => host.keepSetting("cards", "off"),
    () => host.recalculate(),
  ])
    await expect(ask()).rejects.toMatchObject({ name: "HostFailure" });
  await close();
  expect(await everything(trial)).toBe(before);
  await trial.close();
});

test("what an older program does not promise is not asked of it", async () => {
  const notes = CHECKS.filter(({ name }) => name.en.startsWith("a cell has one note"));
  const host = { ...fakeHost(), hasNotes: false };
  const control = { onProgress: () => undefined, isStopped: () => false };
  const { lines } = await runCheck(host, FUNCTIONS, control, notes);
  expect(lines.map(({ outcome }) => outcome)).toEqual(["absent"]);
});
