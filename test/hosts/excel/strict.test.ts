import { dataset } from "../../../src/data";
import { functionHelp } from "../../../src/data/functionHelp";
import { createFormulas } from "../../../src/formulas/createFormulas";
import { createExplain } from "../../../src/functions/library/explain";
import { functions } from "../../../src/functions/library/functions";
import type { Host } from "../../../src/hosts/host";
import { recalculateWorkbook } from "../../../src/workbook/recalculateWorkbook";
import { repairCells } from "../../../src/workbook/repair/repair";
import { stuckErrors } from "../../../src/workbook/repair/stuckCells";
import { type ExcelTrial, type ExcelTrials, excelTrials } from "../../workbook/trial/excel";
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

  test("no source of a plain number, which has no card to tell it, is taken for one", async () => {
    for (const formula of [
      '=AIFIN.SOURCE(AIFIN.ARR("OpenAI","2025"))',
      '=UPPER(AIFIN.CITE(AIFIN.ARR("OpenAI","2025")*2,"short"))',
    ]) {
      trial.answers[formula] = { error: "#VALUE!" };
      trial.put("B2", formula);
      await recalculateWorkbook(host);
      expect([formula, await stuck()]).toEqual([formula, []]);
    }
    trial.answers['=AIFIN.SOURCE(B4,"title")'] = { error: "#VALUE!" };
    trial.put("B4", { formula: ARR, value: 20e9, text: "20" });
    trial.put("B2", '=AIFIN.SOURCE(B4,"title")');
    expect(await stuck()).toMatchObject([{ place: at("B2"), reason: "unreached" }]);
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
