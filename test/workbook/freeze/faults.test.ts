import { runs, sample } from "../../runs";
import { allFaults } from "../trial/faults";
import { memoryTrial } from "../trial/memory";
import { faultsOfTask, faultsOfTaskUndo, requestsOf, typingDuringTask } from "./checks";
import { openFrozenModel, openModel } from "./trials";

/**
 * Freeze and Unfreeze in a workbook that refuses requests, each of them, once to endlessly, before
 * or after it did what was asked: nothing is lost, what is said is true, and once the workbook
 * answers again, all goes back.
 */
describe.each([
  ["freeze", openModel, ["B2", "F3", "H9"]],
  ["unfreeze", openFrozenModel, ["B2", "E2", "F3", "H9"]],
] as const)("%s", (task, start, cells) => {
  let requests: Awaited<ReturnType<typeof requestsOf>>;
  beforeAll(async () => {
    requests = await requestsOf(start, task, memoryTrial);
  });

  test("loses nothing and says nothing untrue, whatever the workbook refuses", async () => {
    const faults = allFaults(requests.task);
    expect(faults.length).toBeGreaterThan(400);
    const wrong: string[] = [];
    for (const fault of sample(faults, runs(faults.length, 1 / 8)))
      wrong.push(...(await faultsOfTask(start, task, memoryTrial, fault)));
    expect(wrong).toEqual([]);
  });

  test("undone loses nothing either", async () => {
    const wrong: string[] = [];
    for (const fault of sample(allFaults(requests.undo), runs(600, 1 / 8)))
      wrong.push(...(await faultsOfTaskUndo(start, task, memoryTrial, fault)));
    expect(wrong).toEqual([]);
  });

  test("never writes over what a person types meanwhile", async () => {
    const wrong: string[] = [];
    for (const request of sample([...Array(requests.task).keys()], runs(requests.task, 1 / 8)))
      for (const address of cells)
        wrong.push(...(await typingDuringTask(start, task, memoryTrial, request, address)));
    expect(wrong).toEqual([]);
  });
});
