import { runs, sample } from "../../runs";
import { allFaults } from "../trial/faults";
import { memoryTrial } from "../trial/memory";
import { type Clean, cleanRun, faultsOf, faultsOfUndo, typingOf } from "./checks";
import { USES } from "./uses";

/**
 * Every use of an edit but Freeze, in a workbook that refuses requests, and while a person types.
 */
describe.each(Object.entries(USES))("%s", (_, use) => {
  let clean: Clean;
  beforeAll(async () => {
    clean = await cleanRun(use, memoryTrial);
  });

  test("loses nothing and says nothing untrue, whatever the workbook refuses", async () => {
    const wrong: string[] = [];
    for (const fault of sample(allFaults(clean.requests), runs(600, 1 / 8)))
      wrong.push(...(await faultsOf(use, memoryTrial, fault, clean)));
    expect(wrong).toEqual([]);
  });

  test("undone loses nothing either", async () => {
    const wrong: string[] = [];
    for (const fault of sample(allFaults(clean.undoRequests), runs(400, 1 / 8)))
      wrong.push(...(await faultsOfUndo(use, memoryTrial, fault)));
    expect(wrong).toEqual([]);
  });

  test("never writes over what a person types meanwhile", async () => {
    const wrong: string[] = [];
    for (const request of sample([...Array(clean.requests).keys()], runs(100, 1 / 8)))
      for (const cell of use.cells)
        wrong.push(...(await typingOf(use, memoryTrial, request, cell)));
    expect(wrong).toEqual([]);
  });
});
