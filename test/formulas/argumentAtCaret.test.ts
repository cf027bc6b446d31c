import { argumentAtCaret } from "../../src/formulas/argumentAtCaret";

/** What is found at the caret, which the formula shows as `|`: function, argument, text. */
function found(shown: string): unknown {
  const argument = argumentAtCaret(shown.replace("|", ""), shown.indexOf("|"));
  return argument && [argument.callee, argument.index, `${argument.typed}|${argument.rest}`];
}

describe("The argument at the caret", () => {
  test.each<[why: string, formula: string, found: unknown]>([
    ["after the bracket", "=AIFIN.ARR(|", ["AIFIN.ARR", 0, "|"]],
    ["in an opened quote", '=AIFIN.ARR("Op|', ["AIFIN.ARR", 0, "Op|"]],
    ["in any case", '=aifin.arr("Op|', ["AIFIN.ARR", 0, "Op|"]],
    ["with marks of the file format", '=_xldudf_AIFIN_ARR("|', ["AIFIN.ARR", 0, "|"]],
    ["after a comma and a space", '=AIFIN.ARR("OpenAI", |', ["AIFIN.ARR", 1, "|"]],
    ["after a semicolon", '=AIFIN.ARR(B2;"20|', ["AIFIN.ARR", 1, "20|"]],
    ["after an omitted argument", '=AIFIN.GET("x",,"2|', ["AIFIN.GET", 2, "2|"]],
    ["with a text of doubled quotes", '=AIFIN.ARR("a""b|', ["AIFIN.ARR", 0, 'a"b|']],
    ["commas and brackets in a text", '=AIFIN.GET("a,(b",|', ["AIFIN.GET", 1, "|"]],
    ["names of sheets with brackets", "=AIFIN.GET('a,('!B2,|", ["AIFIN.GET", 1, "|"]],
    ["columns of tables", "=AIFIN.GET(T[[#Headers],[a]],|", ["AIFIN.GET", 1, "|"]],
    ["inside of another call", '=SUM(A1,AIFIN.ARR(B2,"2|', ["AIFIN.ARR", 1, "2|"]],
    ["after a nested call", "=AIFIN.GET(UPPER(A1,B1),|", ["AIFIN.GET", 1, "|"]],
    ["of the call around", '=AIFIN.GET("x",IF(A1,"|', ["IF", 1, "|"]],
    ["in an array", '=AIFIN.GET({"OpenAI","An|', ["AIFIN.GET", 0, "An|"]],
    ["after an array", '=AIFIN.GET({"OpenAI";"A"},|', ["AIFIN.GET", 1, "|"]],
    ["with Chinese marks", "=AIFIN.GET（“OpenAI”，“年|", ["AIFIN.GET", 1, "年|"]],
    ["in the middle of a text", '=AIFIN.ARR("Op|enAI","2025")', ["AIFIN.ARR", 0, "Op|enAI"]],
    ["in an empty text", '=AIFIN.ARR("|")', ["AIFIN.ARR", 0, "|"]],
    ["before another text", '=AIFIN.ARR("Op|,"2025")', ["AIFIN.ARR", 0, "Op|"]],
    ["before another text and ;", '=AIFIN.ARR("Op|;"2025")', ["AIFIN.ARR", 0, "Op|"]],
    ["among options", '=AIFIN.ARR(A1,,"Mag=B|; Pick=x")', ["AIFIN.ARR", 2, "Mag=B|; Pick=x"]],
  ])("%s", (_why, formula, expected) => {
    expect(found(formula)).toEqual(expected);
  });

  test.each([
    ["no formula", 'AIFIN.ARR("|'],
    ["no call", '="Op|'],
    ["brackets that call nothing", '=("Op|'],
    ["a number", "=AIFIN.ARR(A1,20|"],
    ["a name", "=AIFIN.ARR(Op|"],
    ["a closed text", '=AIFIN.ARR("OpenAI"|'],
    ["a text joined to another", '=AIFIN.ARR("Open"&"A|'],
    ["behind the call", "=AIFIN.ARR(A1)|"],
    ["before the bracket", "=AIFIN.ARR|("],
  ])("is none in %s", (_why, formula) => {
    expect(found(formula)).toBeNull();
  });

  test.each([
    ['=AIFIN.ARR("Op|', '"Op'],
    ['=AIFIN.ARR("Op|enAI","2025")', '"OpenAI"'],
    ['=AIFIN.ARR("Op|,"2025")', '"Op'],
    ["=AIFIN.ARR(|,2025)", ""],
  ])("of %s stands where %s is", (shown, part) => {
    const formula = shown.replace("|", "");
    const { from = 0, to = 0 } = argumentAtCaret(formula, shown.indexOf("|")) ?? {};
    expect(formula.slice(from, to)).toBe(part);
  });
});
