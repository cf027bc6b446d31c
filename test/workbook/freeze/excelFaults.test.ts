import { runs } from "../../runs";
import { type ExcelTrials, excelTrials } from "../trial/excel";
import { allFaults, sample } from "../trial/faults";
import { faultsOf, faultsOfUndo, requestsOf } from "./checks";
import { frozen, model } from "./trials";

let excel: ExcelTrials;
beforeAll(async () => {
  excel = await excelTrials();
});
afterAll(() => excel.close());

/** The same through Microsoft's office.js, where a request is one that reaches Excel. */
describe.each([
  ["freeze", model],
  ["unfreeze", frozen],
] as const)("%s in Excel", (task, start) => {
  let requests: Awaited<ReturnType<typeof requestsOf>>;
  beforeAll(async () => {
    requests = await requestsOf(start, task, excel.open);
  });

  test("loses nothing and says nothing untrue, whatever Excel refuses", async () => {
    const faults = allFaults(requests.task);
    const wrong: string[] = [];
    for (const fault of sample(faults, runs(2000, 1 / 40)))
      wrong.push(...(await faultsOf(start, task, excel.open, fault)));
    expect(wrong).toEqual([]);
  });

  test("undone loses nothing either", async () => {
    const wrong: string[] = [];
    for (const fault of sample(allFaults(requests.undo), runs(2000, 1 / 40)))
      wrong.push(...(await faultsOfUndo(start, task, excel.open, fault)));
    expect(wrong).toEqual([]);
  });
});
