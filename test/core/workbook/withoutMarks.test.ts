import { withoutMarks } from "../../../src/core/workbook/withoutMarks";

describe("A formula without the marks of the file format", () => {
  test.each([
    ['=AIFIN.ARR("OpenAI",2025)', '=AIFIN.ARR("OpenAI",2025)', ["ARR"]],
    ['=_xldudf_AIFIN_ARR("OpenAI",2025)', '=AIFIN.ARR("OpenAI",2025)', ["ARR"]],
    ['=_xlfn._xldudf_AIFIN_ARR("OpenAI")', '=AIFIN.ARR("OpenAI")', ["ARR"]],
    ['=_xlfn.AIFIN.ARR("OpenAI")', '=AIFIN.ARR("OpenAI")', ["ARR"]],
    ['=_XLDUDF_aifin_arr("OpenAI")', '=AIFIN.arr("OpenAI")', ["ARR"]],
    [
      "=SUM(_xldudf_AIFIN_MSSHARE(_xldudf_AIFIN_REVENUE(A1)))*2",
      "=SUM(AIFIN.MSSHARE(AIFIN.REVENUE(A1)))*2",
      ["MSSHARE", "REVENUE"],
    ],
    ["=aifin.arr(A1)+aifin.ARR(A2)", "=aifin.arr(A1)+aifin.ARR(A2)", ["ARR"]],
    ["=AIFIN.AR(A1)", "=AIFIN.AR(A1)", ["AR"]],
  ])("%s is %s", (formula, clean, ids) => {
    expect(withoutMarks(formula)).toEqual({ formula: clean, ids });
  });

  test.each([
    ["a text", '="_xldudf_AIFIN_ARR(1)"&"say ""AIFIN.ARR("""'],
    ["the name of a sheet", "='_xldudf_AIFIN_ARR(1)'!A1"],
    ["a column of a table", "=Table1[_xldudf_AIFIN_ARR(1)]"],
    ["another add-in's function", "=_xldudf_CONTOSO_ARR(1)"],
    [
      "another add-in's function that looks like it",
      "=_xldudf_CONTOSO_AIFIN_ARR(CONTOSO.AIFIN.ARR(1))",
    ],
    ["a function of another workbook", "='C:\\AIFIN.xlam'!AIFIN.ARR(1)"],
    ["a function that this Excel does not know", "=_xlfn.XLOOKUP(1,A:A,B:B)"],
    ["a name that is not called", "=AIFIN.ARR+_xldudf_AIFIN_ARR"],
  ])("leaves %s alone", (_, formula) => {
    expect(withoutMarks(formula)).toEqual({ formula, ids: [] });
  });

  test("keeps the marks of others beside its own", () => {
    expect(withoutMarks('=_xlfn.LET(_xlpm.x,_xldudf_AIFIN_ARR("AIFIN.X("),_xlpm.x)').formula).toBe(
      '=_xlfn.LET(_xlpm.x,AIFIN.ARR("AIFIN.X("),_xlpm.x)',
    );
  });

  test("is the same when it is cleaned once more", () => {
    const once = withoutMarks("=_xlfn._xldudf_AIFIN_ARR(_xldudf_AIFIN_X(1))");
    expect(withoutMarks(once.formula)).toEqual(once);
  });
});
