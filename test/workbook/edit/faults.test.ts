import { runs, sample } from "../../runs";
import { allFaults } from "../trial/faults";
import { memoryTrial } from "../trial/memory";
import { type CleanRun, cleanRun, faultsOfUse, faultsOfUseUndo, typingDuringUse } from "./checks";
import { EDIT_USES } from "./uses";

/**
 * Every use of an edit but Freeze, in a workbook that refuses requests, and while a person types.
 */
describe.each(Object.entries(EDIT_USES))("%s", (_, use) => {
  let clean: CleanRun;
  beforeAll(async () => {
    clean = await cleanRun(use, memoryTrial);
  });

  test("loses nothing and says nothing untrue, whatever the workbook refuses", async () => {
    const wrong: string[] = [];
    for (const fault of sample(allFaults(clean.requests), runs(600, 1 / 8)))
      wrong.push(...(await faultsOfUse(use, memoryTrial, fault, clean)));
    expect(wrong).toEqual([]);
  });

  test("undone loses nothing either", async () => {
    const wrong: string[] = [];
    for (const fault of sample(allFaults(clean.undoRequests), runs(400, 1 / 8)))
      wrong.push(...(await faultsOfUseUndo(use, memoryTrial, fault)));
    expect(wrong).toEqual([]);
  });

  test("never writes over what a person types meanwhile", async () => {
    const wrong: string[] = [];
    for (const request of sample([...Array(clean.requests).keys()], runs(100, 1 / 8)))
      for (const cell of use.cells)
        wrong.push(...(await typingDuringUse(use, memoryTrial, request, cell)));
    expect(wrong).toEqual([]);
  });
});
