import { type ExcelTrials, excelTrials } from "../../workbook/trial/excel";
import type { UndoGroups } from "./behaviour";
import { TODAY } from "./wire";

let excel: ExcelTrials;
beforeAll(async () => {
  excel = await excelTrials(TODAY);
});
afterAll(() => excel.close());

const at = (address: string) => ({ sheet: "Model", address });
/** More than one request holds. */
const MANY = Array.from({ length: 6_000 }, (_, row) => [row]);
const BLANKS = MANY.map(() => [{ formula: "", value: null }]);

/** Excel.run({mergeUndoGroup:true}) with a call without undo, or in an Excel that refuses it. */
describe.each<UndoGroups>([
  "as documented",
  "always refused",
  "large writes refused",
  "refused with delayForCellEdit",
])("Where undo groups are %s", (undoGroups) => {
  const opened = async () => {
    const trial = await excel.open();
    trial.behaviour.undoGroups = undoGroups;
    return trial;
  };

  test("everything is done, and nothing but writes of cells is grouped", async () => {
    const trial = await opened();
    const { host, behaviour, book } = trial;
    await host.addSheet("Other");
    await host.write({ sheet: "Other", address: "A1:A2" }, [[1], [2]]);
    await host.charts?.addChart({
      kind: "line",
      title: "",
      data: at("A1:B2"),
      seriesBy: "rows",
      at: at("D1:E5"),
    });
    await host.setNote(at("B1"), "note");
    await host.keepSetting("mag", "Billions");
    await host.removeSheet("Other");
    expect(book.sheets.map(({ name }) => name)).toEqual(["Model"]);
    expect([await host.note(at("B1")), await host.setting("mag")]).toEqual(["note", "Billions"]);
    const grouped = behaviour.asked.filter(({ isGrouped, isChange }) => isGrouped && isChange);
    expect(grouped.length).toBeLessThanOrEqual(1);
    await trial.close();
  });

  test("many cells are written, whether they were compared before or not", async () => {
    const trial = await opened();
    const { host, behaviour, book } = trial;
    await host.write(at("A1:A6000"), MANY);
    const part = { place: at("B1:B6000"), rows: MANY, seen: BLANKS, withValues: false };
    expect(await host.writeIfUnchanged([part])).toEqual([]);
    const { entered } = book.firstSheet;
    expect([entered.size, entered.get("A6000"), entered.get("B6000")]).toEqual([
      12_000, 5999, 5999,
    ]);
    expect(behaviour.asked.some(({ isGrouped }) => isGrouped)).toBe(true);
    await trial.close();
  });
});

test("An Excel before ExcelApi 1.20 is asked for no undo group", async () => {
  const older = await excelTrials({ ...TODAY, excelapi: "1.19" });
  const trial = await older.open();
  await trial.host.write(at("A1:A6000"), MANY);
  expect(trial.behaviour.asked.some(({ isGrouped }) => isGrouped)).toBe(false);
  await trial.close();
  older.close();
});
