import { requireBox } from "../../../src/hosts/excel/addresses";
import { endText } from "../../../src/taskpane/pages/freeze/endText";
import type { FreezerState } from "../../../src/taskpane/pages/freeze/freezerState";
import { EDIT_WORDS } from "../../../src/words/edit";
import type { Sheet } from "../../hosts/excel/sheet";
import { type ExcelTrial, type ExcelTrials, excelTrials } from "../trial/excel";
import { workbookText } from "../trial/trial";
import { openModel, runFreezer, TRIAL_WORDS } from "./trials";

/** Freeze and Unfreeze where cells are merged, protected, of a table, hidden or of one formula. */
let excel: ExcelTrials;
let trial: ExcelTrial;
let sheet: Sheet;
beforeAll(async () => {
  excel = await excelTrials();
});
beforeEach(async () => {
  trial = await openModel(excel.open);
  trial.answers['=AIFIN.ARR("OpenAI",2025)'] = 20e9;
  sheet = trial.book.sheet("Model") ?? trial.book.addSheet("Model");
});
afterEach(() => trial.close());
afterAll(() => excel.close());

const says = (state: FreezerState) => endText(state, TRIAL_WORDS, EDIT_WORDS.en);
const task = async (name: Parameters<typeof runFreezer>[1]) =>
  says(await runFreezer(trial.host, name));
const ROWS = '=AIFIN.LATEST("OpenAI")*2';

/** Freezes, undoes, freezes again and unfreezes: the workbook is as before each time. */
async function expectThereAndBack(): Promise<void> {
  const before = await workbookText(trial.sight);
  expect(await task("freeze")).toContain("Frozen. Formulas: ");
  expect([...sheet.entered.values()].filter((one) => String(one).includes("AIFIN"))).toEqual([]);
  expect(await task("undo")).toBe("All is as it was.");
  expect(await workbookText(trial.sight)).toBe(before);
  await task("freeze");
  expect(await task("unfreeze")).toContain("Formulas put back: ");
  expect(await workbookText(trial.sight)).toBe(before);
}

test("formulas in the first of merged cells go and come back", async () => {
  sheet.merged.push(requireBox("B2:C2"), requireBox("F3:G5"));
  trial.put("C2", "");
  await expectThereAndBack();
});

test("a table into which cells were merged since is asked about, as what a person has changed", async () => {
  await task("freeze");
  sheet.merged.push(requireBox("D2:E2"));
  sheet.entered.delete("E2"); // As Excel does when it merges.
  const { now } = await runFreezer(trial.host, "unfreeze");
  expect(now).toMatchObject({
    kind: "asking-changed",
    changed: [{ difference: { place: { sheet: "Model", address: "E2" } } }],
  });
});

test("formulas in a table go and come back, and no blank cell beside them is filled", async () => {
  trial.book.addTable("Deals", sheet, requireBox("F1:F6"));
  await expectThereAndBack();
  expect(["F2", "F4", "F5", "F6"].map((address) => sheet.entered.get(address))).toEqual(
    Array(4).fill(undefined),
  );
});

test("a whole column of a table goes and comes back", async () => {
  trial.book.addTable("Deals", sheet, requireBox("K1:K4"));
  trial.answers["=AIFIN.ARR([@Company],2025)"] = 1;
  for (const address of ["K2", "K3", "K4"]) trial.put(address, "=AIFIN.ARR([@Company],2025)");
  await expectThereAndBack();
});

describe("A formula over several cells at once", () => {
  beforeEach(() => {
    trial.answers[ROWS] = [[1], [2], [2]];
    trial.book.enterArray(sheet, requireBox("K2:K4"), ROWS);
  });

  test("is left, and named, because no add-in can put it back; all else is frozen", async () => {
    const state = await runFreezer(trial.host, "freeze");
    expect(says(state)).toContain("entered into several cells at once (Ctrl+Shift+Enter): 1.");
    expect(state.now).toMatchObject({ arrays: [{ sheet: "Model", address: "K2:K4" }] });
    expect(sheet.entered.get("K4")).toBe(ROWS);
    expect(sheet.entered.get("B2")).toBe(20e9);
    expect(await task("unfreeze")).toContain("Formulas put back: 4.");
    expect(sheet.arrays).toEqual([requireBox("K2:K4")]);
  });

  test("is left where only one of its cells is selected", async () => {
    trial.book.select(sheet, requireBox("K3"));
    const state = await runFreezer(trial.host, "freeze", "selection");
    expect(state.now).toMatchObject({
      kind: "nothing-to-freeze",
      arrays: [{ sheet: "Model", address: "K2:K4" }],
    });
    expect(sheet.entered.get("K3")).toBe(ROWS);
  });

  test("is not taken for one where formulas tell rows apart, or all show the same", async () => {
    trial.answers["=AIFIN.ARR(INDEX(A:A,ROW()),2025)"] = 7;
    for (const address of ["M2", "M3"]) trial.put(address, "=AIFIN.ARR(INDEX(A:A,ROW()),2025)");
    sheet.calculated.set("M3", 8);
    for (const address of ["N2", "N3"]) trial.put(address, '=AIFIN.ARR("OpenAI",2025)');
    const { now } = await runFreezer(trial.host, "freeze");
    expect(now).toMatchObject({ arrays: [{ sheet: "Model", address: "K2:K4" }] });
    expect(["M2", "N2"].map((address) => typeof sheet.entered.get(address))).not.toContain(
      "string",
    );
  });
});

describe("Where a sheet is protected", () => {
  test("freezing is refused in a sentence that names it, and all is as it was", async () => {
    const before = await workbookText(trial.sight);
    sheet.isProtected = true;
    const said = await task("freeze");
    expect(said).toContain("The sheet “Model” is protected: lift the protection");
    expect(said).toContain("Nothing was changed");
    expect(await workbookText(trial.sight)).toBe(before);
  });

  test("so is freezing where only another sheet is, and that alone is named", async () => {
    const other = trial.book.addSheet("Locked");
    trial.put("Locked!A1", '=AIFIN.ARR("OpenAI",2025)');
    other.isProtected = true;
    const before = await workbookText(trial.sight);
    const said = await task("freeze");
    expect(said).toContain("The sheet “Locked” is protected");
    expect(await workbookText(trial.sight)).toBe(before);
  });

  test.each([
    ["the sheet of the cells", "Model"],
    ["the sheet that keeps the formulas", TRIAL_WORDS.sheetName],
  ])("unfreezing loses nothing where it is %s", async (_, name) => {
    await task("freeze");
    const before = await workbookText(trial.sight);
    const kept = trial.book.sheet(name);
    if (!kept) throw new Error(`There is no sheet ${name}.`);
    kept.isProtected = true;
    expect(await task("unfreeze")).toContain(`The sheet “${name}” is protected`);
    if (name === "Model") expect(await workbookText(trial.sight)).toBe(before);
    kept.isProtected = false;
    await task("unfreeze");
    expect(trial.book.sheets.map((one) => one.name)).toEqual(["Model"]);
  });
});

describe("Where the structure of the workbook is protected", () => {
  test("freezing is refused in a sentence that says so, and all is as it was", async () => {
    const before = await workbookText(trial.sight);
    trial.book.behaviours.isStructureProtected = true;
    expect(await task("freeze")).toContain("The structure of the workbook is protected");
    expect(await workbookText(trial.sight)).toBe(before);
  });

  test("formulas are put back, and that the sheet stays is said", async () => {
    await task("freeze");
    trial.book.behaviours.isStructureProtected = true;
    expect(await task("unfreeze")).toContain("The structure of the workbook is protected");
    expect(sheet.entered.get("B2")).toBe('=AIFIN.ARR(A2,"2025")');
    trial.book.behaviours.isStructureProtected = false;
    await task("takeBack");
  });
});

test("cells of a very hidden sheet go and come back, and so does its thread of comments", async () => {
  const hidden = trial.book.addSheet("Secret");
  trial.put("Secret!A1", '=AIFIN.ARR("OpenAI",2025)');
  hidden.comments.set("A1", ["Why this one?", "The card says it."]);
  hidden.isVeryHidden = true;
  await expectThereAndBack();
  expect(hidden.comments.get("A1")).toEqual(["Why this one?", "The card says it."]);
  expect(hidden.isVeryHidden).toBe(true);
});

test("the sheet that keeps the formulas is taken away again though somebody hid it for programs alone", async () => {
  await task("freeze");
  const register = trial.book.sheet(TRIAL_WORDS.sheetName);
  if (register) register.isVeryHidden = true;
  await task("unfreeze");
  expect(trial.book.sheets.map(({ name }) => name)).toEqual(["Model"]);
});
