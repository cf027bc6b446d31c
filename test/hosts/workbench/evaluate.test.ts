import { customFunctionsRuntime } from "../../../src/hosts/workbench/customFunctions";
import type { Functions } from "../../../src/hosts/workbench/engine";
import { type Evaluation, evaluations } from "../../../src/hosts/workbench/evaluate";
import type { FunctionsMetadata, ParameterMetadata } from "../../../src/hosts/workbench/metadata";

/**
 * The engine with functions that behave as any associated function may: what Excel would make of
 * each, the engine makes too.
 */
describe("a formula is evaluated as Excel would", () => {
  test.each<[formula: string, value: Evaluation["value"], because: string]>([
    ["=1+1", 2, "the engine's own arithmetic"],
    ["1+1", 2, "the equals sign may be left out"],
    ["=10/4=2.5", true, "a boolean is a boolean"],
    ["=IF(TRUE,)", null, "a blank is null"],
    [
      "=DATE(2025,11,30)",
      45991,
      "Excel's serial of that day (Microsoft: 45991 is 30 November 2025)",
    ],
    ['="a"&CHAR(10)&"文"', "a\n文", "text keeps its lines and scripts"],
    ["=20*0.7153333333333334", 14.306666666666668, "no digit is lost"],
    ["=AIFIN.ADD(1,2)", 3, "a function of ours"],
    ["=aifin.add(1,2)", 3, "in any case"],
    ["=AIFIN.ADD(1)", 101, "an argument left out is null"],
    ["=AIFIN.ADD(,2)", 3, "so is an empty one"],
    ["=AIFIN.ADD(A1,2)", 3, "and a blank cell"],
    [
      "=AIFIN.ADD({1,2;3,4},10)",
      [
        [11, 12],
        [13, 14],
      ],
      "a parameter of one cell lifts over several",
    ],
    [
      "=AIFIN.ADD({1;2},{10,20})",
      [
        [11, 21],
        [12, 22],
      ],
      "a row and a column make a grid",
    ],
    ["=AIFIN.ADD({1,2,3},{10,20})", [[11, 22, "#N/A"]], "beyond a shorter range there is nothing"],
    ["=AIFIN.TOTAL({1,2;3,4})", 10, "a matrix parameter gets the rows in one call"],
    ['=AIFIN.TYPEOF("2024-06")', "text 2024-06", "a text that looks like a date stays a text"],
    [
      '=AIFIN.TYPEOF({"2024-06","25%",7})',
      [["text 2024-06", "text 25%", "number 7"]],
      "in an array constant too",
    ],
    ["=AIFIN.TYPEOF(DATE(2024,6,1))", "number 45444", "a date is a number"],
    ["=AIFIN.TOTAL(5)", 5, "of one cell too"],
    ["=AIFIN.REST(1,2,3)", "1|2,3", "a repeating parameter gets all that is left"],
    ["=AIFIN.REST(1)", "1|", "which may be nothing"],
    [
      '=AIFIN.TYPED("5",6)',
      "number 5, string 6",
      "Excel converts to the type that a parameter names",
    ],
    ["=AIFIN.CARD()", 7, "a card is its number"],
    ["=SUM(AIFIN.CARD(),1)", 8, "and is summed"],
    ["=AIFIN.CARDOF(AIFIN.CARD())", "yes", "a card reaches a parameter that takes any value"],
    ["=AIFIN.CARDOF(7)", "no", "a plain number has none"],
    ["=AIFIN.CARDOF(AIFIN.CARD()*1)", "no", "nor has a number computed from one"],
    ["=AIFIN.ERRORTYPE(#N/A)", "got #N/A", "an error reaches a parameter that takes any value"],
    [
      "=AIFIN.MIXED()",
      [
        [1, null, "#N/A"],
        ["text", true, null],
      ],
      "rows spill; a cell fails alone; NaN and what is missing are blank",
    ],
    ["=SUM(AIFIN.TOTAL({1,2}),SEQUENCE(2))", 6, "functions nest"],
    ["=SEQUENCE(2)", [[1], [2]], "the engine's own functions spill as well"],
    ["=IFERROR(AIFIN.FAIL(),5)", 5, "an error can be caught"],
  ])("%s → %j: %s", async (formula, value) => {
    const [evaluation] = await evaluations(functions, [formula]);
    expect(evaluation).toMatchObject({ formula, value });
    expect(evaluation).not.toHaveProperty("error");
  });
});

describe("what is written in a formula is what it is in Excel", () => {
  test.each<[formula: string, value: Evaluation["value"]]>([
    ["=AIFIN.TYPEOF(2E10)", "number 20000000000"],
    ["=AIFIN.TYPEOF(20e9)", "number 20000000000"],
    ["=AIFIN.TYPEOF(-2E+10)", "number -20000000000"],
    ["=AIFIN.TYPEOF( 1.5E-3 )", "number 0.0015"],
    ["=AIFIN.TYPEOF(2025.0)", "number 2025"],
    ["=AIFIN.TYPEOF(0.333333333333333333)", "number 0.3333333333333333"],
    ["=AIFIN.TYPEOF(.5)", "number 0.5"],
    ["=AIFIN.TYPEOF(007)", "number 7"],
    ["=AIFIN.TYPEOF(2E1%)", "number 0.2"],
    ['=AIFIN.TYPEOF("2E10")', "text 2E10"],
    ['=AIFIN.TYPEOF("2025.0")', "text 2025.0"],
    ['=AIFIN.TYPEOF("25")', "text 25"],
    ['=AIFIN.TYPEOF("TRUE")', "text TRUE"],
    ['=AIFIN.TYPEOF("say ""2E10""")', 'text say "2E10"'],
    [
      '=AIFIN.TYPEOF({2E10,2025.0;"2E10",-.5})',
      [
        ["number 20000000000", "number 2025"],
        ["text 2E10", "number -0.5"],
      ],
    ],
    [
      '=AIFIN.TYPEOF({"a,b";"c;d";"say ""hi""";TRUE})',
      [["text a,b"], ["text c;d"], ['text say "hi"'], ["boolean true"]],
    ],
    ["=AIFIN.TOTAL({2E10,1.0})", 20_000_000_001],
    ["=2E10", 20_000_000_000],
    ["=-2025.0", -2025],
    ['=2E10&""', "20000000000"],
    ["=ISNUMBER(2025.0)", true],
    ["=ISNUMBER(0.333333333333333333)", true],
    ['=ISTEXT("2E10")', true],
    ['=IF(TRUE,"2E10")', "2E10"],
    ['={"2024-06",2E10}', [["2024-06", 20_000_000_000]]],
    ["=SUM({2E10,2025.0})", 20_000_002_025],
    ["=LET(x,2E10,x*2.0)", 40_000_000_000],
    ['=YEAR("2024-06-01")', 2024],
    ['=EDATE("2024-06-01",1)', 45_474],
  ])("%s → %j", async (formula, value) => {
    const [evaluation] = await evaluations(functions, [formula]);
    expect(evaluation).toEqual({ formula, value });
  });

  test.each([
    ["=2E400", "#NUM!"],
    ["=Infinity", "#NAME?"],
    ["=0x10", "#NAME?"],
  ])("%s is no number of Excel's: %s", async (formula, error) => {
    const [evaluation] = await evaluations(functions, [formula]);
    expect(evaluation).toMatchObject({ value: error, error });
  });
});

describe("an error says why", () => {
  test.each<[formula: string, error: string, message: RegExp | undefined]>([
    ["=AIFIN.FAIL()", "#VALUE!", /^No company is called “OpenIA”\.$/],
    ["=SUM(AIFIN.FAIL())", "#VALUE!", /OpenIA/],
    ["=AIFIN.BUG()", "#VALUE!", undefined],
    ["=AIFIN.NAN()", "#NUM!", undefined],
    ["=AIFIN.NOTHING()", "#VALUE!", /no value/],
    ["=AIFIN.NOCELLS()", "#CALC!", /no cells/],
    ["=AIFIN.ADD()", "#VALUE!", /1 to 2 arguments \(a, \[b\]\), got 0/],
    ["=AIFIN.ADD(1,2,3)", "#VALUE!", /got 3/],
    ['=AIFIN.TYPED("x",1)', "#VALUE!", /n must be a number/],
    ["=AIFIN.TYPED(1/0,1)", "#DIV/0!", undefined],
    ["=AIFIN.ADD(LAMBDA(x,x))", "#VALUE!", /LAMBDA/],
    ["=AIFIN.FORGOTTEN()", "#NAME?", undefined],
    ["=AIFIN.NOSUCH(1)", "#NAME?", /AIFIN\.NOSUCH/],
    ["=1/0", "#DIV/0!", undefined],
    ["=", "#VALUE!", /cannot read/],
    ["=1+", "#VALUE!", /cannot read/],
    ["=SUM(1,2", "#VALUE!", /cannot read/],
    ['="open', "#VALUE!", /cannot read/],
  ])("%s → %s %s", async (formula, error, message) => {
    const [evaluation] = await evaluations(functions, [formula]);
    expect(evaluation).toMatchObject({ formula, value: error, error });
    if (message) expect(evaluation?.message).toMatch(message);
    else expect(evaluation).not.toHaveProperty("message");
  });
});

test("the card of a number comes with it, as long as nothing was computed from it", async () => {
  const [alone, row, computed] = await evaluations(functions, [
    "=AIFIN.CARD()",
    "=AIFIN.CARDS()",
    "=AIFIN.CARD()*2",
  ]);
  expect(alone?.card).toEqual(CARD);
  expect(row).toMatchObject({ value: [[7, "text"]], card: [[CARD, null]] });
  expect(computed).toEqual({ formula: "=AIFIN.CARD()*2", value: 14 });
});

test("of a spill, the first message is told and its error stands in its cell", async () => {
  const [evaluation] = await evaluations(functions, ["=AIFIN.MIXED()"]);
  expect(evaluation?.message).toBe("No figure for 2023.");
});

test("hundreds of formulas stand alone and come back in order", async () => {
  const formulas = Array.from(
    { length: 400 },
    (_, index) => `=AIFIN.ADD(${index},SUM(SEQUENCE(3)))`,
  );
  const values = (await evaluations(functions, formulas)).map(({ value }) => value);
  expect(values).toEqual(formulas.map((_, index) => index + 6));
}, 30_000);

const runtime = customFunctionsRuntime();
const failure = new runtime.Error(runtime.ErrorCode.invalidValue, "No company is called “OpenIA”.");
const CARD = {
  type: "Double",
  basicType: "Double",
  basicValue: 7,
  numberFormat: "0.0",
  properties: {},
};

const BODIES: Readonly<Record<string, (...args: readonly never[]) => unknown>> = {
  ADD: (a: number | null, b: number | null) => (a ?? 1) + (b ?? 100),
  TOTAL: (rows: readonly (readonly number[])[]) => rows.flat().reduce((sum, cell) => sum + cell, 0),
  REST: (first: number, rest: readonly number[]) => `${first}|${rest.join(",")}`,
  TYPED: (n: unknown, s: unknown) => `${typeof n} ${String(n)}, ${typeof s} ${String(s)}`,
  TYPEOF: (value: unknown) =>
    `${typeof value === "string" ? "text" : typeof value} ${String(value)}`,
  CARD: () => CARD,
  CARDS: () => [[CARD, "text"]],
  CARDOF: (value: unknown) =>
    value !== null && typeof value === "object" && "properties" in value ? "yes" : "no",
  ERRORTYPE: (value: { readonly basicValue: string }) => `got ${value.basicValue}`,
  MIXED: () => [
    [1, NaN, new runtime.Error(runtime.ErrorCode.notAvailable, "No figure for 2023.")],
    ["text", true],
  ],
  FAIL: () => {
    throw failure;
  },
  BUG: () => {
    throw new TypeError("a bug of ours, whose words Excel keeps to itself");
  },
  NAN: () => NaN,
  NOTHING: () => undefined,
  NOCELLS: () => [[]],
};

const a: ParameterMetadata = { name: "a", type: "any" };
const b: ParameterMetadata = { name: "b", type: "any", optional: true };
const PARAMETERS: Readonly<Record<string, readonly ParameterMetadata[]>> = {
  ADD: [a, b],
  TOTAL: [{ name: "amounts", type: "any", dimensionality: "matrix" }],
  REST: [a, { name: "rest", type: "any", repeating: true }],
  TYPED: [
    { name: "n", type: "number" },
    { name: "s", type: "string" },
  ],
  TYPEOF: [a],
  CARDOF: [a],
  ERRORTYPE: [a],
};

for (const [id, body] of Object.entries(BODIES))
  // Called with what the table gives.
  runtime.associate(id, body as (...args: readonly unknown[]) => unknown);

const metadata: FunctionsMetadata = {
  allowCustomDataForDataTypeAny: true,
  functions: [...Object.keys(BODIES), "FORGOTTEN"].map((id) => ({
    id,
    name: id,
    description: id,
    parameters: PARAMETERS[id] ?? [],
  })),
};

const functions: Functions = {
  metadata,
  associated: runtime.functions,
  setWorkbook: () => undefined, // None of these functions looks at it.
};
