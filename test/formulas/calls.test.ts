import { calls } from "../../src/formulas/calls";
import { textOf } from "../../src/formulas/expression";

/** Each call as its id and the texts of its arguments, an omitted one being null. */
function found(formula: string): unknown {
  return (
    calls(formula)?.map(({ id, arguments: given }) => [
      id,
      ...given.map((argument) => textOf(argument) || null),
    ]) ?? null
  );
}

describe("The calls of AIFIN in a formula", () => {
  test.each<[why: string, formula: string, calls: unknown]>([
    ["one call", '=AIFIN.ARR("OpenAI","2025")', [["ARR", '"OpenAI"', '"2025"']]],
    ["any case", '=aifin.Arr("OpenAI",B$2)', [["ARR", '"OpenAI"', "B$2"]]],
    [
      "an omitted argument",
      '=AIFIN.MSSHARE(20,,"Mag=Billions")',
      [["MSSHARE", "20", null, '"Mag=Billions"']],
    ],
    ["no argument", "=AIFIN.SOURCES()", [["SOURCES"]]],
    [
      "two calls in arithmetic",
      "=AIFIN.ARR(A1)/-AIFIN.COMPUTE(A1)%",
      [
        ["ARR", "A1"],
        ["COMPUTE", "A1"],
      ],
    ],
    ["inside other functions", "=ROUND(SUM(AIFIN.ARR(A1),1),2)", [["ARR", "A1"]]],
    [
      "nested, outer first",
      "=AIFIN.MSSHARE(AIFIN.REVENUE(A1,2025))",
      [
        ["MSSHARE", "AIFIN.REVENUE(A1,2025)"],
        ["REVENUE", "A1", "2025"],
      ],
    ],
    [
      "array constants",
      '=AIFIN.ARR({"OpenAI";"Anthropic"},{2023,2024})',
      [["ARR", '{"OpenAI";"Anthropic"}', "{2023,2024}"]],
    ],
    ["another sheet", "=AIFIN.ARR('My Sheet'!B2:B4)", [["ARR", "'My Sheet'!B2:B4"]]],
    ["a Chinese sheet", "=AIFIN.ARR(模型!B2)", [["ARR", "模型!B2"]]],
    [
      "in LET, in its values and its result",
      "=LET(x,AIFIN.ARR(A1),y,x,AIFIN.COMPUTE(y)+x)",
      [
        ["ARR", "A1"],
        ["COMPUTE", "y"],
      ],
    ],
    ["in LAMBDA, called at once", "=LAMBDA(x,AIFIN.ARR(x))(A1)", [["ARR", "x"]]],
    ["in MAP's LAMBDA", "=MAP(A1:A3,LAMBDA(x,AIFIN.ARR(x)))", [["ARR", "x"]]],
    ["the file format's LET", "=_xlfn.LET(_xlpm.x,A1,AIFIN.ARR(_xlpm.x))", [["ARR", "x"]]],
    [
      "the file format's worksheet functions",
      "=_xlfn._xlws.SORT(AIFIN.HISTORY(A1))",
      [["HISTORY", "A1"]],
    ],
    [
      "what is left when the add-in was absent",
      '=_xldudf_AIFIN_ARR("OpenAI")',
      [["ARR", '"OpenAI"']],
    ],
    ["implicit intersection", "=@AIFIN.ARR(A1)", [["ARR", "A1"]]],
    ["semicolons between arguments", '=AIFIN.ARR("OpenAI";2025)', [["ARR", '"OpenAI"', "2025"]]],
    ["semicolons around an array", "=AIFIN.ARR({1;2};2025)", [["ARR", "{1;2}", "2025"]]],
    [
      "a quote and a name inside text",
      '=AIFIN.ARR("a""b, AIFIN.X(1)")',
      [["ARR", '"a""b, AIFIN.X(1)"']],
    ],
    ["line breaks", '=\n AIFIN.ARR(\n "OpenAI" )', [["ARR", '"OpenAI"']]],
    [
      "brackets and signs",
      "=AIFIN.MSSHARE((A1+B1)*2,(A2)%,-(3),A1#)",
      [["MSSHARE", "(A1+B1)*2", "(A2)%", "-(3)", "A1#"]],
    ],
    ["brackets inside text", '=AIFIN.ARR("a)"&("b("))', [["ARR", '"a)"&("b(")']]],
    ["nothing of ours", '=SUM(A1:A3)&"AIFIN.ARR(1)"', []],
    ["a name that only begins like ours", "=AIFINX.ARR(1)+MYAIFIN.ARR(1)", []],
  ])("%s: %s", (_, formula, expected) => {
    expect(found(formula)).toEqual(expected);
  });

  test.each([
    ["an open bracket", "=AIFIN.ARR("],
    ["both separators", "=AIFIN.ARR(A1;B1,C1)"],
    ["columns of an array by backslash", "=AIFIN.ARR({1\\2})"],
    ["an open text", '=AIFIN.ARR("OpenAI)'],
    ["nothing after the sign", "="],
  ])("%s is reported as not understood: %s", (_, formula) => {
    expect(found(formula)).toBeNull();
  });

  test("very deep nesting ends in an answer, not in a crash", () => {
    const depth = 20_000;
    expect(calls(`=${"(".repeat(depth)}1${")".repeat(depth)}`) ?? []).toEqual([]);
  });
});
