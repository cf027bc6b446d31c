/** What stands in the sheet of frozen formulas. */
export const registerEn = {
  sheetName: "AIFIN frozen",
  remark:
    "Kept by AIFIN: the formulas whose values were frozen, one a row. The page Freeze of its pane verifies them and puts them back. The workbook needs no add-in as it is.",
  /** From left to right. */
  titles: {
    now: "Cell now",
    frozen: "Frozen value",
    at: "Cell then",
    size: "Table",
    formula: "Formula",
    inputs: "Inputs",
    printed: "Printed as",
    sources: "Sources",
    factIds: "Fact ids",
    version: "Data",
    day: "Frozen on",
    table: "Values of the table",
  },
  /** Where the workbook does not give back what was written into the sheet. */
  notKept: "The workbook does not keep the formulas as they are written into the sheet.",
};
