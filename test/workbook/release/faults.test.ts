import { runs } from "../../runs";
import { type ExcelTrials, excelTrials } from "../trial/excel";
import { memoryTrial } from "../trial/memory";
import type { OpenTrial } from "../trial/trial";
import { wrongWhereCellsMove, wrongWhereNoneMoves } from "./looked";

let excel: ExcelTrials;
beforeAll(async () => {
  excel = await excelTrials();
});
afterAll(() => excel.close());

describe.each<[where: string, open: OpenTrial, most: number]>([
  ["in memory", memoryTrial, runs(1000, 1 / 10)],
  ["in Excel", () => excel.open(), runs(1000, 1 / 50)],
])("A look at a workbook %s that refuses some requests", (_, open, most) => {
  test("never takes a cell that moves for one that does not, nor writes anything", async () => {
    expect(await wrongWhereCellsMove(open, most)).toEqual([]);
  });

  test("keeps the release where nothing moves, as far as it is let, and writes nothing else", async () => {
    expect(await wrongWhereNoneMoves(open, most)).toEqual([]);
  });
});
