import type { Behaviour, UndoGroups } from "../../hosts/excel/behaviour";
import { driven, stopTime } from "../../hosts/excel/drive";
import { SUPPORTED, TODAY } from "../../hosts/excel/wire";
import { runs, sample } from "../../runs";
import { type ExcelTrial, type ExcelTrials, excelTrials } from "../trial/excel";
import { allFaults } from "../trial/faults";
import { faultsOfTask, requestsOf } from "./checks";
import {
  countFormulas,
  openFrozenModel,
  lostCells,
  TRIAL_FORMULAS,
  openModel,
  runFreezer,
  typedContents,
} from "./trials";

/** Freeze and Unfreeze in Excels that behave otherwise; in `npm test` some requests of each. */
const TASKS = [
  ["freeze", openModel],
  ["unfreeze", openFrozenModel],
] as const;
const ALL = Object.keys(TRIAL_FORMULAS).length;

let excel: ExcelTrials;
afterEach(() => excel.close());

describe.each<UndoGroups>([
  "as documented",
  "always refused",
  "large writes refused",
  "refused with delayForCellEdit",
])("Where undo groups are %s,", (undoGroups) => {
  test.each(TASKS)("%s loses nothing and says nothing untrue", async (task, start) => {
    excel = await excelTrials(TODAY, (behaviour) => (behaviour.undoGroups = undoGroups));
    const { task: requests } = await requestsOf(start, task, excel.open);
    const wrong: string[] = [];
    for (const fault of sample(allFaults(requests), runs(300, 1 / 60)))
      wrong.push(...(await faultsOfTask(start, task, excel.open, fault)));
    expect(wrong).toEqual([]);
  });
});

interface Pause {
  readonly begin: (behaviour: Behaviour) => void;
  readonly end: (behaviour: Behaviour) => void;
  /** Less than the time after which a reading is given up. */
  readonly milliseconds: number;
}

const EDIT: Pause = {
  begin: (behaviour) => behaviour.beginEdit(),
  end: (behaviour) => behaviour.endEdit(),
  milliseconds: 3_000,
};
const unanswered = (isMade: boolean, milliseconds: number): Pause => ({
  begin: (behaviour) => Object.assign(behaviour, { unanswered: "all", isMade }),
  end: (behaviour) => behaviour.answerLeft(),
  milliseconds,
});

/** What was done in a workbook that pauses at a request, and what is wrong with it. */
async function pausedAt(
  request: number,
  task: (typeof TASKS)[number][0],
  start: (typeof TASKS)[number][1],
  pause: Pause,
): Promise<readonly unknown[]> {
  const trial: ExcelTrial = await start(excel.open);
  const { behaviour, sight } = trial;
  const before = await typedContents(sight);
  stopTime();
  trial.before(request, () => {
    pause.begin(behaviour);
    setTimeout(() => pause.end(behaviour), pause.milliseconds);
  });
  const { now } = await driven(runFreezer(trial.host, task));
  const there = await countFormulas(sight);
  const lost = await lostCells(sight);
  const isDone = there === (task === "freeze" ? 0 : ALL);
  const isBefore = (await typedContents(sight)) === before;
  const isRight = now.kind === "frozen" || now.kind === "unfrozen" ? isDone : isBefore;
  jest.useRealTimers();
  pause.end(behaviour);
  await trial.close();
  return isRight && lost.length === 0 ? [] : [[request, now.kind, there, ...lost]];
}

describe.each([
  ["a cell is edited, which Excel waits for", TODAY, EDIT],
  ["a cell is edited, and Excel refuses everything meanwhile", SUPPORTED, EDIT],
  ["Excel answers half a minute late what it made at once", TODAY, unanswered(true, 30_000)],
  ["Excel makes and answers everything half a minute late", TODAY, unanswered(false, 30_000)],
  ["Excel leaves a reading without an answer", TODAY, unanswered(false, 100_000)],
])("While %s,", (_, supported, pause) => {
  afterEach(() => jest.useRealTimers());

  test.each(TASKS)("%s is done afterwards, or nothing of it", async (task, start) => {
    excel = await excelTrials(supported);
    const { task: requests } = await requestsOf(start, task, excel.open);
    const wrong: unknown[] = [];
    for (const request of sample([...Array(requests).keys()], runs(100, 1 / 20)))
      wrong.push(...(await pausedAt(request, task, start, pause)));
    expect(wrong).toEqual([]);
  });
});

describe("Where Excel calls a calculation pending for ever,", () => {
  afterEach(() => jest.useRealTimers());

  test.each(TASKS)("%s begins after five seconds", async (task, start) => {
    excel = await excelTrials(TODAY);
    const trial = await start(excel.open);
    trial.book.behaviours.isPendingForEver = true;
    stopTime();
    const { now } = await driven(runFreezer(trial.host, task));
    expect(now.kind).toBe(task === "freeze" ? "frozen" : "unfrozen");
    jest.useRealTimers();
    await trial.close();
  });
});
