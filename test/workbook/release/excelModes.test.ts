import type { UndoGroups } from "../../hosts/excel/behaviour";
import { driven, stopTime } from "../../hosts/excel/drive";
import { SUPPORTED, TODAY } from "../../hosts/excel/wire";
import { runs, sample } from "../../runs";
import { type ExcelTrial, type ExcelTrials, excelTrials } from "../trial/excel";
import { lookedAt, wrongWhereCellsMove, wrongWhereNoneMoves } from "./looked";

/** The look at a workbook of another release, in Excels that behave otherwise. */
let excel: ExcelTrials;
afterEach(() => excel.close());

test.each<UndoGroups>([
  "as documented",
  "always refused",
  "large writes refused",
  "refused with delayForCellEdit",
])("where undo groups are %s, it says nothing untrue and writes nothing else", async (groups) => {
  excel = await excelTrials(TODAY, (behaviour) => (behaviour.undoGroups = groups));
  expect(await wrongWhereCellsMove(excel.open, runs(100, 1 / 25))).toEqual([]);
  expect(await wrongWhereNoneMoves(excel.open, runs(100, 1 / 25))).toEqual([]);
});

type Pause = (trial: ExcelTrial) => void;

const edit: Pause = ({ behaviour }) => {
  behaviour.beginEdit();
  setTimeout(() => behaviour.endEdit(), 3_000);
};
const late =
  (isMade: boolean): Pause =>
  ({ behaviour }) => {
    Object.assign(behaviour, { unanswered: "all", isMade });
    setTimeout(() => behaviour.answerLeft(), 30_000);
  };

describe.each([
  ["a cell is edited, which Excel waits for", TODAY, edit],
  ["a cell is edited, and Excel refuses everything meanwhile", SUPPORTED, edit],
  ["Excel answers half a minute late what it made at once", TODAY, late(true)],
  ["Excel makes and answers everything half a minute late", TODAY, late(false)],
])("While %s,", (_, supported, pause) => {
  afterEach(() => jest.useRealTimers());

  test.each([
    ["cells that move are found", 13e9, { end: "compared", kept: null }],
    ["nothing is said where none moves", 20e9, { end: "current" }],
  ])("%s", async (__, value, found) => {
    excel = await excelTrials(supported);
    const { requests } = await lookedAt(excel.open, value, () => undefined);
    for (const request of sample([...Array(requests).keys()], runs(100, 1 / 20))) {
      stopTime();
      const looking = lookedAt(excel.open, value, (trial) =>
        trial.before(request, () => pause(trial)),
      );
      expect([request, await driven(looking)]).toMatchObject([
        request,
        { ...found, isUntouched: true },
      ]);
      jest.useRealTimers();
    }
  });
});
