import { type ExcelTrial, type ExcelTrials, excelTrials } from "../../workbook/trial/excel";

let excel: ExcelTrials;
let trial: ExcelTrial;
beforeAll(async () => {
  excel = await excelTrials();
});
beforeEach(async () => {
  trial = await excel.open();
});
afterEach(() => trial.close());
afterAll(() => excel.close());

const at = (address: string) => ({ sheet: "Model", address });
test("A chart over no range is refused by a promise, as everything else", async () => {
  const chart = { kind: "line", title: "", seriesBy: "rows", data: at("A1:B2") } as const;
  const drawing = trial.host.charts?.addChart({ ...chart, at: at("nowhere") });
  await expect(drawing).rejects.toThrow("“nowhere” is not the address of a range");
});

test("A listener that Excel refuses to let go is let go later", async () => {
  const listening = () => [trial.listeners("changed"), trial.listeners("calculated")];
  const end = trial.host.onCellsChange(() => undefined);
  await trial.host.sheets(); // Answered after the listener is registered.
  expect(listening()).toEqual([1, 1]);
  trial.begin({ from: 0, count: 2, code: "ActivityLimitReached", effect: "none" });
  end();
  await expect(trial.host.sheets()).rejects.toThrow("Excel is busy");
  trial.heal();
  await trial.host.sheets();
  await trial.host.sheets(); // Answered after what the first let be asked again.
  expect(listening()).toEqual([0, 0]);
});
