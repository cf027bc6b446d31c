import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readWorkbook } from "../../../src/files/xlsx/readWorkbook";
import { openedFormulas } from "./openedFile";

const WORKBOOKS = path.resolve(__dirname, "../../workbooks");
const NAMES = readdirSync(WORKBOOKS).filter((name) => name.endsWith(".xlsx"));

/** What the engine gives otherwise than was saved, by workbook: its known limits (README). */
const DIFFERS: Readonly<Record<string, number>> = {
  "ironcalc-calc_tests_FINANCIAL_IRR.xlsx": 31,
  "ironcalc-calc_tests_FINANCIAL_MIRR.xlsx": 7,
  "ironcalc-calc_tests_LOOKUP_AND_REFERENCE_ROW_COLUM.xlsx": 14,
  "ironcalc-calc_tests_LOOKUP_AND_REFERENCE_XLOOKUP.xlsx": 72,
  "poi-FormulaEvalTestData_Copy.xlsx": 84,
  "poi-GeneralFormatTests.xlsx": 2,
  "poi-NumberFormatTests.xlsx": 138,
};

test("there are thirty-four of them", () => {
  expect(NAMES).toHaveLength(34);
});

test.each(NAMES)(
  "%s shows what was saved in it, and says where it was not calculated",
  async (name) => {
    const formulas = await openedFormulas(readWorkbook(readFileSync(path.join(WORKBOOKS, name))));
    const isShown = formulas.filter(
      ({ isAsSaved, notCalculated }) => isAsSaved !== false || notCalculated !== null,
    );
    expect(isShown.length).toBeGreaterThanOrEqual(0.99 * formulas.length);
    const differing = formulas.filter(({ isAsSaved }) => isAsSaved === false);
    expect(differing.length).toBeLessThanOrEqual(DIFFERS[name] ?? 0);
  },
);
