import { requireBox } from "../../../src/hosts/excel/addresses";
import { recalculationPromises } from "../../../src/workbook/promises/formulaPromises";
import { promises } from "../../../src/workbook/promises/promises";
import { type ExcelTrial, type ExcelTrials, excelTrials } from "../../workbook/trial/excel";
import { FORMULAS } from "../promises";
import type { UndoGroups } from "./behaviour";
import { driven, stopTime } from "./drive";
import { SUPPORTED, type Supported, TODAY } from "./wire";

/** What hosts promise, in Excels that behave otherwise. */
const ALL = [...promises, ...recalculationPromises];

interface Mode {
  readonly supported: Supported;
  readonly begin: (trial: ExcelTrial) => void;
  /** Whether time passes only as it is told to, so that what waits costs none. */
  readonly isTimed?: boolean;
}

const undoGroups = (groups: UndoGroups): Mode => ({
  supported: TODAY,
  begin: ({ behaviour }) => (behaviour.undoGroups = groups),
});

const PAUSE_MS = 3_000;

const edit = (supported: Supported): Mode => ({
  supported,
  isTimed: true,
  begin: ({ behaviour, before }) =>
    before(2, () => {
      behaviour.beginEdit();
      setTimeout(() => behaviour.endEdit(), PAUSE_MS);
    }),
});

const late = (isMade: boolean): Mode => ({
  supported: TODAY,
  isTimed: true,
  begin: ({ behaviour, before }) =>
    before(2, () => {
      Object.assign(behaviour, { unanswered: "all", isMade });
      setTimeout(() => behaviour.answerLeft(), PAUSE_MS);
    }),
});

const MODES: Readonly<Record<string, Mode>> = {
  "undo groups are as documented": undoGroups("as documented"),
  "undo groups are always refused": undoGroups("always refused"),
  "undo groups of large writes are refused": undoGroups("large writes refused"),
  "undo groups are refused with delayForCellEdit": undoGroups("refused with delayForCellEdit"),
  "calculationState stays pending for ever": {
    supported: TODAY,
    isTimed: true,
    begin: ({ book }) => (book.behaviours.isPendingForEver = true),
  },
  "a corrected formula stays #BUSY!": {
    supported: TODAY,
    begin: ({ book }) => (book.behaviours.isBusyAfterErrors = true),
  },
  "a cell is edited, which Excel waits for": edit(TODAY),
  "a cell is edited, and Excel refuses everything meanwhile": edit(SUPPORTED),
  "Excel answers late what it made at once": late(true),
  "Excel makes and answers late": late(false),
  "other sheets are protected, very hidden, with merged cells, tables, arrays and threads": {
    supported: TODAY,
    begin: odd,
  },
};

/** Fills the workbook with what an add-in finds in workbooks of people. */
function odd({ book, answers }: ExcelTrial): void {
  const sheet = book.firstSheet;
  answers["=ROWS()"] = [[1], [{ error: "#N/A" }]];
  book.enterArray(sheet, requireBox("B2:B3"), "=ROWS()");
  book.addTable("Deals", sheet, requireBox("D1:E4"));
  sheet.merged.push(requireBox("G1:H2"));
  sheet.comments.set("J1", ["Why?", "Because."]);
  sheet.isProtected = true;
  const hidden = book.addSheet("Secret");
  book.enter(hidden, requireBox("A1"), [["=1/0"]]);
  hidden.isVeryHidden = true;
}

describe.each(Object.entries(MODES))("Where %s, Excel keeps:", (_, mode) => {
  const { supported, begin, isTimed = false } = mode;
  let excel: ExcelTrials;
  beforeAll(async () => {
    excel = await excelTrials(supported);
  });
  afterAll(() => excel.close());
  afterEach(() => jest.useRealTimers());

  test.each(ALL.map(({ name, check }) => [name.en, check] as const))("%s", async (__, check) => {
    const trial = await excel.open(FORMULAS);
    if (isTimed) stopTime();
    begin(trial);
    await (isTimed ? driven(check(trial.host)) : check(trial.host));
    jest.useRealTimers();
    trial.behaviour.endEdit();
    trial.behaviour.answerLeft();
    await trial.close();
  });
});
