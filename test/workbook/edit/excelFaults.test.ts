import { runs, sample } from "../../runs";
import { type ExcelTrials, excelTrials } from "../trial/excel";
import { allFaults } from "../trial/faults";
import { type CleanRun, cleanRun, faultsOfUse, faultsOfUseUndo, typingDuringUse } from "./checks";
import { EDIT_USES } from "./uses";

let excel: ExcelTrials;
beforeAll(async () => {
  excel = await excelTrials();
});
afterAll(() => excel.close());

/** The same uses through Microsoft's office.js, where a request is one that reaches Excel. */
describe.each(Object.entries(EDIT_USES))("%s in Excel", (_, use) => {
  let clean: CleanRun;
  beforeAll(async () => {
    clean = await cleanRun(use, excel.open);
  });

  test("loses nothing and says nothing untrue, whatever Excel refuses", async () => {
    const wrong: string[] = [];
    for (const fault of sample(allFaults(clean.requests), runs(1000, 1 / 100)))
      wrong.push(...(await faultsOfUse(use, excel.open, fault, clean)));
    expect(wrong).toEqual([]);
  });

  test("undone loses nothing either", async () => {
    const wrong: string[] = [];
    for (const fault of sample(allFaults(clean.undoRequests), runs(1000, 1 / 200)))
      wrong.push(...(await faultsOfUseUndo(use, excel.open, fault)));
    expect(wrong).toEqual([]);
  });

  test("never writes over what a person types meanwhile", async () => {
    const wrong: string[] = [];
    for (const request of sample([...Array(clean.requests).keys()], runs(100, 1 / 40)))
      for (const cell of use.cells)
        wrong.push(...(await typingDuringUse(use, excel.open, request, cell)));
    expect(wrong).toEqual([]);
  });
});
