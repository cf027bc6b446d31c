import { dataset } from "../../../src/data";
import { createFormulas } from "../../../src/formulas/createFormulas";
import { createExplain } from "../../../src/functions/library/explain";
import { functions } from "../../../src/functions/library/functions";
import type { Host } from "../../../src/hosts/host";
import { notDoneText } from "../../../src/taskpane/parts/job/editStatus";
import { EDIT_WORDS } from "../../../src/words/edit";
import { undoEdit } from "../../../src/workbook/edit/undoEdit";
import { audit } from "../../../src/workbook/audit/audit";
import { insertPlan, type Insertion, onlyIn } from "../../../src/workbook/insertion/insertion";
import { EDIT_USES, type EditUseEnd } from "../../workbook/edit/uses";
import { type ExcelTrial, type ExcelTrials, excelTrials } from "../../workbook/trial/excel";
import { workbookText } from "../../workbook/trial/trial";
import { requireBox } from "../../../src/hosts/excel/addresses";
import type { Sheet } from "./sheet";

/** What stands in the workbooks of people that an add-in finds seldom. */
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
const shown = async (address: string) => (await host.read(at(address)))[0]?.[0];

async function refusalOf(work: Promise<Insertion | EditUseEnd>): Promise<string> {
  const end = await work;
  if (end.outcome !== "not-done") throw new Error(`It came to "${end.outcome}".`);
  return notDoneText(end, EDIT_WORDS.en);
}

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
  beforeEach(() => {
    trial.book.addTable("Facts", model, requireBox("A1:B5"));
    trial.put("A1", "year");
    trial.put("A2", 2025);
  });

  test("let Excel fill a blank column with a formula that a person types", () => {
    trial.put("B3", "=1+1");
    expect(model.entered.get("B5")).toBe("=1+1");
  });

  test("take a formula into one cell, and it can be undone: what Excel fills beside it is cleared", async () => {
    const before = await workbookText(trial.sight);
    const end = await insertPlan(onlyIn(at("B3"), "=1+1"), host);
    expect([...model.entered.keys()]).toEqual(["A1", "A2", "B3"]);
    if (end.outcome !== "written") throw new Error(`It came to "${end.outcome}".`);
    expect(await undoEdit(host, end.done)).toEqual({ outcome: "undone" });
    expect(await workbookText(trial.sight)).toBe(before);
  });

  test("keep what a person types into the filled column before it is cleared", async () => {
    const requests = trial.requests();
    await insertPlan(onlyIn(at("B2"), "=1+1"), host);
    const each = trial.requests() - requests;
    for (let request = 0; request < each; request++) {
      await host.write(at("B2:B5"), [[null], [null], [null], [null]]);
      trial.before(request, () => trial.put("B4", "mine"));
      await insertPlan(onlyIn(at("B2"), "=1+1"), host);
      expect([...model.entered.keys()].sort()).toEqual(["A1", "A2", "B2", "B4"]);
      expect((await shown("B4"))?.value).toBe("mine");
    }
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
    const leading = () => host.select({ sheet: "Secret", address: "A1" });
    await expect(leading()).rejects.toThrow(
      "The sheet “Secret” is hidden so that no menu shows it",
    );
    Object.assign(trial.book.sheet("Secret") ?? {}, { isVeryHidden: false, isHidden: true });
    await expect(leading()).rejects.toThrow("The sheet “Secret” is hidden: show it first");
    trial.book.removeSheet(trial.book.sheet("Secret") ?? model);
    await expect(leading()).rejects.toThrow("There is no sheet named “Secret”");
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
      expect(await refusalOf(use.run(host))).toContain(
        "The structure of the workbook is protected: lift",
      );
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
      expect(await refusalOf(use.run(host))).toContain("The sheet “Model” is protected: lift");
      expect(await workbookText(trial.sight)).toBe(before);
    },
  );
});
