import { type ExcelTrials, excelTrials } from "../../workbook/trial/excel";
import type { Trial } from "../../workbook/trial/trial";

let excel: ExcelTrials;
let trial: Trial;
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
