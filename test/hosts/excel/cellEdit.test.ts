import { type ExcelTrial, type ExcelTrials, excelTrials } from "../../workbook/trial/excel";
import { driven, ending, passes, stopTime } from "./drive";
import { SUPPORTED, TODAY } from "./wire";

const at = (address: string) => ({ sheet: "Model", address });

/** A request while a cell is edited: it hangs until the edit ends, or Excel refuses it. */
describe.each([
  ["keeps what waits for the end of the edit", TODAY],
  ["refuses everything meanwhile", SUPPORTED],
])("While a cell is being edited, in an Excel that %s,", (_, supported) => {
  let excel: ExcelTrials;
  let trial: ExcelTrial;
  beforeAll(async () => {
    excel = await excelTrials(supported);
  });
  beforeEach(async () => {
    trial = await excel.open();
    stopTime();
    trial.behaviour.beginEdit();
  });
  afterEach(async () => {
    trial.behaviour.endEdit();
    jest.useRealTimers();
    await trial.close();
  });
  afterAll(() => excel.close());

  const reason = () => trial.host.waiting?.reason();

  test("the pane hears of it within two seconds, and what was asked for comes after the edit", async () => {
    const heard: unknown[] = [];
    const stop = trial.host.waiting?.subscribe(() => heard.push(reason()));
    const reading = trial.host.sheets();
    const isOver = ending(reading);
    await passes(2_000);
    expect([reason(), isOver()]).toEqual(["editing", false]);
    await passes(600_000);
    expect([reason(), isOver()]).toEqual(["editing", false]);
    trial.behaviour.endEdit();
    expect(await driven(reading)).toEqual(["Model"]);
    expect(heard).toEqual(["editing", null]);
    stop?.();
  });

  test.each<[string, () => Promise<unknown>]>([
    ["write", () => trial.host.write(at("A1"), [["new"]])],
    [
      "writeIfUnchanged",
      () =>
        trial.host.writeIfUnchanged([
          {
            place: at("A1"),
            rows: [["new"]],
            seen: [[{ formula: "", value: null }]],
            withValues: false,
          },
        ]),
    ],
  ])("nothing is written, and all of it after the edit (%s)", async (__, write) => {
    const writing = write();
    const isOver = ending(writing);
    await passes(400_000);
    expect([reason(), isOver(), trial.book.firstSheet.entered.size]).toEqual(["editing", false, 0]);
    trial.behaviour.endEdit();
    await driven(writing);
    expect(trial.book.firstSheet.entered.get("A1")).toBe("new");
  });

  test("a change of another kind is made once after it", async () => {
    const making = trial.host.keepSetting("mag", "Billions");
    await passes(5_000);
    trial.behaviour.endEdit();
    await driven(making);
    expect(await driven(trial.host.setting("mag"))).toBe("Billions");
  });
});
