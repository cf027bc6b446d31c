import { dataset } from "../../../src/data";
import { functionHelp } from "../../../src/data/functionHelp";
import { createFormulas } from "../../../src/formulas/createFormulas";
import { createExplain } from "../../../src/functions/library/explain";
import { functions } from "../../../src/functions/library/functions";
import type { Host } from "../../../src/hosts/host";
import { notDoneText } from "../../../src/taskpane/parts/job/editStatus";
import { EDIT_WORDS } from "../../../src/words/edit";
import { audit } from "../../../src/workbook/audit/audit";
import { insertPlan, type Insertion, onlyIn } from "../../../src/workbook/insertion/insertion";
import { recalculateWorkbook } from "../../../src/workbook/recalculateWorkbook";
import { repairCells } from "../../../src/workbook/repair/repair";
import { stuckErrors } from "../../../src/workbook/repair/stuckCells";
import { EDIT_USES, type EditUseEnd } from "../../workbook/edit/uses";
import { type ExcelTrial, type ExcelTrials, excelTrials } from "../../workbook/trial/excel";
import { workbookText } from "../../workbook/trial/trial";
import { requireBox } from "../../../src/hosts/excel/addresses";
import type { Sheet } from "./sheet";

/** What Excel does that an add-in must live with, each as a behaviour of the stand-in. */
let excel: ExcelTrials;
let trial: ExcelTrial;
let host: Host;
let model: Sheet;
beforeAll(async () => {
  excel = await excelTrials();
});
beforeEach(async () => {
  trial = await excel.open();
  ({ host } = trial);
  model = trial.book.sheet("Model") ?? trial.book.addSheet("Model");
});
afterEach(() => trial.close());
afterAll(() => excel.close());

const at = (address: string) => ({ sheet: "Model", address });
const formulas = createFormulas(createExplain(dataset), functions);
const ARR = '=AIFIN.ARR("OpenAI","2025")';
const stuck = () => stuckErrors({ host, formulas, help: functionHelp });
const shown = async (address: string) => (await host.read(at(address)))[0]?.[0];

/** A cell that shows an error, and would answer if it were calculated. */
function put(address: string, error: string): void {
  trial.answers[ARR] = { error };
  trial.put(address, ARR);
  trial.answers[ARR] = 20e9;
}

async function refusalOf(work: Promise<Insertion | EditUseEnd>): Promise<string> {
  const end = await work;
  if (end.outcome !== "not-done") throw new Error(`It came to "${end.outcome}".`);
  return notDoneText(end, EDIT_WORDS.en);
}

describe("calculationState may stay pending for ever:", () => {
  test("it is waited for five seconds at most, and what was calculated counts", async () => {
    put("B2", "#N/A");
    trial.book.behaviours.isPendingForEver = true;
    const since = Date.now();
    expect(await recalculateWorkbook(host)).toEqual({ state: "done" });
    expect(Date.now() - since).toBeLessThan(20_000);
    expect(await shown("B2")).toMatchObject({ value: 20e9 });
    expect(await stuck()).toEqual([]);
  }, 30_000);
});

describe("Errors that recalculation does not reach", () => {
  beforeEach(() => {
    trial.book.behaviours.doErrorsStay = true;
  });

  test("are found after it, and mended by writing their formulas anew", async () => {
    put("B2", "#N/A");
    trial.answers['=AIFIN.ARR("OpenIA","2025")'] = { error: "#VALUE!" };
    trial.put("B3", '=AIFIN.ARR("OpenIA","2025")'); // Answers an error indeed.
    await recalculateWorkbook(host);
    expect(await shown("B2")).toMatchObject({ value: { error: "#N/A" } });
    const found = await stuck();
    expect(found).toMatchObject([{ place: at("B2"), reason: "unreached" }]);
    const { cells } = await repairCells(found, host);
    expect(cells).toMatchObject([{ outcome: "answers", text: "20000000000" }]);
    expect(await shown("B2")).toMatchObject({ formula: ARR, value: 20e9 });
  });

  test("are found in a protected sheet too, where Excel does not look for errors itself", async () => {
    put("B2", "#N/A");
    model.isProtected = true;
    expect(await stuck()).toMatchObject([{ place: at("B2"), reason: "unreached" }]);
    const { cells } = await repairCells(await stuck(), host);
    expect(cells).toMatchObject([{ outcome: "refused" }]);
  });

  test("no table that finds no room is taken for one", async () => {
    trial.put("B2", { formula: '=AIFIN.HISTORY("OpenAI","ARR")', value: 0, text: "" });
    trial.answers['=AIFIN.HISTORY("OpenAI","ARR")'] = { error: "#SPILL!" };
    await recalculateWorkbook(host);
    expect(await stuck()).toEqual([]);
  });
});

describe("After an error was answered, the corrected formula may stay #BUSY! on the web:", () => {
  beforeEach(() => {
    trial.book.behaviours.isBusyAfterErrors = true;
  });

  test("calculating the cell again brings its answer, which a recalculation does not", async () => {
    put("B2", "#N/A");
    trial.put("B2", ARR);
    await recalculateWorkbook(host);
    expect(await stuck()).toMatchObject([{ place: at("B2"), reason: "busy" }]);
    await host.calculate(at("B2"));
    expect(await shown("B2")).toMatchObject({ value: 20e9 });
    expect(await stuck()).toEqual([]);
  });

  test("so does writing it anew, as the repair does", async () => {
    put("B2", "#N/A");
    trial.put("B2", ARR);
    const { cells } = await repairCells(await stuck(), host);
    expect(cells).toMatchObject([{ outcome: "answers" }]);
  });
});

describe("The Chinese names on the cards of 0.1.0", () => {
  test("are found where they show #FIELD!, and rewritten in one step that can be undone", async () => {
    trial.answers["=B2.来源&B2.数字"] = { error: "#FIELD!" };
    trial.answers["=B2.Source&B2.Figure"] = "NetEase Hao";
    trial.put("B2", { formula: ARR, value: 20e9, text: "20" });
    trial.put("C2", "=B2.来源&B2.数字");
    const found = await stuck();
    expect(found).toMatchObject([{ place: at("C2"), reason: "oldNames" }]);
    const { cells, done } = await repairCells(found, host);
    expect(cells).toMatchObject([{ outcome: "answers", text: "NetEase Hao" }]);
    expect((await shown("C2"))?.formula).toBe("=B2.Source&B2.Figure");
    expect(done?.cells).toHaveLength(1);
  });
});

describe("Merged cells", () => {
  beforeEach(() => {
    model.merged.push(requireBox("B2:C3"));
  });

  test("take a formula into the first of them", async () => {
    expect(await insertPlan(onlyIn(at("B2"), "=1+1"), host)).toMatchObject({ outcome: "written" });
    expect((await shown("B2"))?.formula).toBe("=1+1");
  });

  test("take none into the others, which is said, and nothing is written then", async () => {
    const before = await workbookText(trial.sight);
    const rows = [["'2024", "'2025", "'2026"]];
    const plan = { wishes: [{ place: at("B3:D3"), rows }] };
    expect(await refusalOf(insertPlan(plan, host))).toMatch(/B3, Model!C3.*Unmerge them/);
    expect(await workbookText(trial.sight)).toBe(before);
  });
});

describe("Tables", () => {
  test("take a formula; Excel fills a blank column with it, and other cells stay", async () => {
    trial.book.addTable("Facts", model, requireBox("A1:B4"));
    trial.put("A1", "year");
    trial.put("A2", 2025);
    expect(await insertPlan(onlyIn(at("B2"), "=1+1"), host)).toMatchObject({ outcome: "written" });
    expect((await shown("B4"))?.formula).toBe("=1+1");
    expect(await shown("A2")).toMatchObject({ value: 2025 });
  });
});

describe("A formula entered with Ctrl+Shift+Enter", () => {
  test("changes as a whole only: what is to be written into a part is refused with Excel's reason", async () => {
    trial.answers["=ROWS()"] = [[1], [2]];
    trial.book.enterArray(model, requireBox("B2:B3"), "=ROWS()");
    const before = await workbookText(trial.sight);
    const first = await insertPlan(onlyIn(at("B3"), "=1+1"), host);
    expect(first.outcome).toBe("occupied");
    const rows = [["=1+1"], ["=1+1"]];
    const over = insertPlan({ wishes: [{ place: at("B4"), rows: [["=1+1"]] }] }, host);
    expect(await over).toMatchObject({ outcome: "written" });
    const changes = { wishes: [{ place: at("B3:B4"), rows }] };
    expect((await insertPlan(changes, host)).outcome).toBe("occupied");
    await host.write(at("B4"), [[null]]);
    await expect(host.write(at("B3"), [["=1+1"]])).rejects.toThrow("change part of an array");
    expect(await workbookText(trial.sight)).toBe(before);
  });
});

describe("A very hidden sheet", () => {
  beforeEach(() => {
    const hidden = trial.book.addSheet("Secret");
    trial.answers[ARR] = 20e9;
    trial.book.enter(hidden, requireBox("A1"), [[ARR]]);
    hidden.isVeryHidden = true;
  });

  test("is audited as every other", async () => {
    const own = () => Promise.resolve({ sheets: [], frozen: [] });
    const silent = () => undefined;
    const { cells } = await audit({ host, formulas, dataset, own }, silent, () => false);
    expect(cells.map(({ place }) => place)).toEqual([{ sheet: "Secret", address: "A1" }]);
  });

  test("is not shown by leading there, which is said", async () => {
    const leading = host.select({ sheet: "Secret", address: "A1" });
    await expect(leading).rejects.toThrow("The sheet “Secret” is hidden: show it first");
  });

  test("goes when it is removed, which Excel refuses unless it is hidden plainly first", async () => {
    await host.removeSheet("Secret");
    expect(await host.sheets()).toEqual(["Model"]);
  });
});

describe("Where the workbook is protected, so that no sheet is added,", () => {
  test.each(["a new Sources sheet", "the model", "a chart"])(
    "%s is refused with what to do, and all is as it was",
    async (name) => {
      const use = EDIT_USES[name];
      if (!use) throw new Error(`There is no use ${name}.`);
      await use.start(trial);
      trial.book.behaviours.isStructureProtected = true;
      const before = await workbookText(trial.sight);
      expect(await refusalOf(use.run(host))).toContain("lift the protection");
      expect(await workbookText(trial.sight)).toBe(before);
    },
  );
});

describe("Where a sheet is protected", () => {
  test.each(["a note", "the insertion of a formula with room"])(
    "%s is refused with what to do, and all is as it was",
    async (name) => {
      const use = EDIT_USES[name];
      if (!use) throw new Error(`There is no use ${name}.`);
      await use.start(trial);
      model.isProtected = true;
      const before = await workbookText(trial.sight);
      expect(await refusalOf(use.run(host))).toContain("lift the protection");
      expect(await workbookText(trial.sight)).toBe(before);
    },
  );
});
