import { runs, sample } from "../../runs";
import { type ExcelTrials, excelTrials } from "../trial/excel";
import { allFaults } from "../trial/faults";
import { faultsOfTask, faultsOfTaskUndo, requestsOf, typingDuringTask } from "./checks";
import { openFrozenModel, openModel } from "./trials";

let excel: ExcelTrials;
beforeAll(async () => {
  excel = await excelTrials();
});
afterAll(() => excel.close());

/** The same through Microsoft's office.js, where a request is one that reaches Excel. */
describe.each([
  ["freeze", openModel, ["B2", "F3", "H9"]],
  ["unfreeze", openFrozenModel, ["B2", "E2", "F3", "H9"]],
] as const)("%s in Excel", (task, start, cells) => {
  let requests: Awaited<ReturnType<typeof requestsOf>>;
  beforeAll(async () => {
    requests = await requestsOf(start, task, excel.open);
  });

  test("loses nothing and says nothing untrue, whatever Excel refuses", async () => {
    const faults = allFaults(requests.task);
    const wrong: string[] = [];
    for (const fault of sample(faults, runs(1000, 1 / 100)))
      wrong.push(...(await faultsOfTask(start, task, excel.open, fault)));
    expect(wrong).toEqual([]);
  });

  test("undone loses nothing either", async () => {
    const wrong: string[] = [];
    for (const fault of sample(allFaults(requests.undo), runs(1000, 1 / 200)))
      wrong.push(...(await faultsOfTaskUndo(start, task, excel.open, fault)));
    expect(wrong).toEqual([]);
  });

  test("never writes over what a person types meanwhile", async () => {
    const wrong: string[] = [];
    for (const request of sample([...Array(requests.task).keys()], runs(requests.task, 1 / 40)))
      for (const address of cells)
        wrong.push(...(await typingDuringTask(start, task, excel.open, request, address)));
    expect(wrong).toEqual([]);
  });
});
