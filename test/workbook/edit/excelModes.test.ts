import type { NotDone } from "../../../src/workbook/edit/applyEdit";
import { isNothingLeft } from "../../../src/workbook/edit/takeBack";
import type { UndoGroups } from "../../hosts/excel/behaviour";
import { driven, stopTime } from "../../hosts/excel/drive";
import { SUPPORTED, TODAY } from "../../hosts/excel/wire";
import { isLong, runs, sample } from "../../runs";
import { type ExcelTrials, excelTrials } from "../trial/excel";
import { allFaults } from "../trial/faults";
import { workbookText } from "../trial/trial";
import { cleanRun, runToEnd, faultsOfUse } from "./checks";
import { EDIT_USES } from "./uses";

/** The uses of an edit in Excels that behave otherwise; in `npm test` some of them. */
const SHORT = ["a chart", "the insertion of two sheets"];
const CHOSEN = Object.entries(EDIT_USES).filter(([name]) => isLong || SHORT.includes(name));

let excel: ExcelTrials;
afterEach(() => excel.close());

describe.each<UndoGroups>([
  "as documented",
  "always refused",
  "large writes refused",
  "refused with delayForCellEdit",
])("Where undo groups are %s", (undoGroups) => {
  test.each(CHOSEN)("%s loses nothing and says nothing untrue", async (_, use) => {
    excel = await excelTrials(TODAY, (behaviour) => (behaviour.undoGroups = undoGroups));
    const clean = await cleanRun(use, excel.open);
    const wrong: string[] = [];
    for (const fault of sample(allFaults(clean.requests), runs(300, 1 / 60)))
      wrong.push(...(await faultsOfUse(use, excel.open, fault, clean)));
    expect(wrong).toEqual([]);
  });
});

describe.each([
  ["keeps what waits for the end of the edit", TODAY],
  ["refuses everything meanwhile", SUPPORTED],
])("While a person edits a cell in an Excel that %s", (_, supported) => {
  afterEach(() => jest.useRealTimers());

  test.each(CHOSEN)("%s is done after the edit, or nothing of it", async (__, use) => {
    excel = await excelTrials(supported);
    const clean = await cleanRun(use, excel.open);
    const requests = sample([...Array(clean.requests).keys()], runs(100, 1 / 20));
    const wrong: unknown[] = [];
    for (const request of requests) {
      const trial = await excel.open();
      await use.start(trial);
      const before = await workbookText(trial.sight);
      stopTime();
      trial.before(request, () => {
        trial.behaviour.beginEdit();
        setTimeout(() => trial.behaviour.endEdit(), 3_000);
      });
      const end = await driven(runToEnd(use, trial));
      const after = await workbookText(trial.sight);
      const outcome = end instanceof Error ? "failed" : end.outcome;
      const left = end as Partial<NotDone>; // Only one that was not done has a rest.
      const isRight = after === (outcome === "done" ? clean.after : before);
      if (!isRight || (left.rest && !isNothingLeft(left.rest))) wrong.push([request, end]);
      jest.useRealTimers();
      trial.behaviour.endEdit();
      await trial.close();
    }
    expect(wrong).toEqual([]);
  });
});
