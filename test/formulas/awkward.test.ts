import { dataset } from "../../src/data";
import { createFormulas } from "../../src/formulas/createFormulas";
import { createExplain } from "../../src/functions/library/explain";
import { functions } from "../../src/functions/library/functions";
import { type Book, type BookCell, bookReader } from "./book";

const formulas = createFormulas(createExplain(dataset), functions);
const [ARR, OTHER] = ['=AIFIN.ARR("OpenAI",2025)', '=AIFIN.ARR("Anthropic",2025)'];
const OPENAI = "openai-arr-2025-neteasehao";
const answer = (call: string): BookCell => [call, call === ARR ? 20e9 : 7e9];

const BOOK: Book = {
  sheets: {
    Model: {
      A1: answer(ARR),
      A2: 2,
      A3: 3,
      B1: "Forecast",
      B2: 1,
      C1: "ARR",
      C2: "Actual",
      C3: 7,
      A4: 2,
    },
    Base: { A1: 5, B1: answer(OTHER) },
    Bull: { A1: answer(ARR), B2: answer(ARR) },
    "It's": { A1: answer(ARR) },
    Données: { A1: answer(ARR) },
    "Q 2": { A1: answer(ARR) },
    Table: { A1: "Company", B1: "ARR", A2: "x", B2: 1, A3: "y", B3: answer(ARR), A4: "Sum", B4: 1 },
  },
  names: [
    { name: "Run", sheet: null, formula: "=Base!$A$1" },
    { name: "Run", sheet: "Bull", formula: "=Bull!$A$1" },
    { name: "TaxRate", sheet: null, formula: "=0.25" },
    { name: "Label", sheet: null, formula: '="x"' },
    { name: "Twice", sheet: null, formula: "=2*Model!$A$1" },
    { name: "Moving", sheet: null, formula: "=OFFSET(Bull!$A$1,0,0,COUNTA(Bull!$A:$A),1)" },
    { name: "Grow", sheet: null, formula: "=LAMBDA(x,x*Bull!$A$1)" },
    { name: "Round", sheet: null, formula: "=About+1" },
    { name: "About", sheet: null, formula: "=Round+Model!$A$1" },
  ],
  tables: [
    {
      name: "Sales",
      place: { sheet: "Table", address: "A1:B4" },
      columns: ["Company", "ARR"],
      hasHeaders: true,
      hasTotals: true,
    },
  ],
};

/** What is found behind a formula in a cell. */
async function behind(formula: string, at = "Model!E3", more: Record<string, BookCell> = {}) {
  const [sheet = "", address = ""] = at.split("!");
  const sheets = {
    ...BOOK.sheets,
    [sheet]: { ...BOOK.sheets[sheet], ...more, [address]: formula },
  };
  const { reader } = bookReader({ ...BOOK, sheets });
  const { facts, gaps } = await formulas.lineage({ sheet, address }, reader);
  return {
    facts: facts.map(({ evidence, place }) => [
      evidence.fact.id,
      `${place.sheet}!${place.address}`,
    ]),
    gaps: gaps.map(({ reason, text }) => `${reason} ${text}`),
  };
}

/** What each formula leads to, and nothing else, with no gap. */
const FOLLOWED: readonly (readonly [formula: string, at: string, facts: readonly string[]])[] = [
  ["=Bull!Run", "Model!E3", ["Bull!A1"]],
  ["=Run", "Bull!E3", ["Bull!A1"]],
  ["=Run", "Model!E3", []],
  ["=A1*(1-TaxRate)&Label", "Model!E3", ["Model!A1"]],
  ["=Twice", "Base!E3", ["Model!A1"]],
  ["=SUM(Moving)", "Base!E3", ["Bull!A1"]],
  ["=Grow(3)", "Base!E3", ["Bull!A1"]],
  ["=Round", "Base!E3", ["Model!A1"]],
  ["=ROW(A1)+COLUMN(A1)+ROWS(A1:A3)+COLUMNS($A1:F1)+SHEET(A1)+AREAS(A1)", "Model!F1", []],
  ['=CELL("address",A1)&FORMULATEXT(A1)&ISREF(A1)', "Model!E3", []],
  ['=CELL("contents",A1)', "Model!E3", ["Model!A1"]],
  ["=ADDRESS(ROW(A1),COLUMN(A1))", "Model!E3", []],
  ["=A3/(1+0.1)^COLUMNS($A1:F1)", "Model!F1", []],
  ["=OFFSET(A1,1,0)", "Model!E3", []],
  ["=OFFSET(A3,-2,0)", "Model!E3", ["Model!A1"]],
  ["=SUM(OFFSET(A3,0,0,-3,1))", "Model!E3", ["Model!A1"]],
  ["=OFFSET(A3,1-A3,0)", "Model!E3", ["Model!A1"]],
  ['=INDIRECT("A"&1)', "Model!E3", ["Model!A1"]],
  ['=INDIRECT("Bull!A1")', "Model!E3", ["Bull!A1"]],
  ['=SUM(INDIRECT(C2&"!A"&A3))', "Model!E3", []],
  ["=INDEX(A1:A3,A3)", "Model!E3", []],
  ["=INDEX(A:A,MATCH(7,C:C,0))", "Model!E3", []],
  ["=INDEX(A1:A3,MATCH(2,Model!A:A,0)-1)", "Model!E3", ["Model!A1"]],
  ["=INDEX(A1:C3,1,1)", "Model!E3", ["Model!A1"]],
  ["=SUM(INDEX(A1:C3,0,1))", "Model!E3", ["Model!A1"]],
  ["=CHOOSE(A2,A1,Base!B1)", "Model!E3", ["Base!B1"]],
  ["=CHOOSE(1,A1+1,Base!B1)", "Model!E3", ["Model!A1"]],
  ["=SUM(A2:INDEX(A:A,3))", "Model!E3", []],
  ["=SUM(A1:INDEX(A:A,3))", "Model!E3", ["Model!A1"]],
  ["=SUM(Model!A1:Model!A3)", "Base!E3", ["Model!A1"]],
  ["=SUM((A2:A3,Base!B1))", "Model!E3", ["Base!B1"]],
  ["=SUM(A1:C3 B2:D4)", "Model!E3", []],
  ["=SUM(A1:C3 A1:A9)", "Model!E3", ["Model!A1"]],
  ["=SUM(Base:Bull!A1)", "Model!E3", ["Bull!A1"]],
  ["=SUM('Base:Q 2'!A1)", "Model!E3", ["Bull!A1", "It's!A1", "Données!A1", "Q 2!A1"]],
  ["='It''s'!A1", "Model!E3", ["It's!A1"]],
  ["=Données!A1", "Model!E3", ["Données!A1"]],
  ["=Sales[[#This Row],[ARR]]*2", "Table!D3", ["Table!B3"]],
  ["=[@ARR]", "Table!A3", ["Table!B3"]],
  ["=SUM(Sales[ARR])", "Model!E3", ["Table!B3"]],
  ["=SUM(Sales[[#Totals],[ARR]])", "Model!E3", []],
  ["=SUM(Sales)", "Model!E3", ["Table!B3"]],
  ["=A1.Source", "Model!E3", ["Model!A1"]],
  ["=A1.[Fact Id]", "Model!E3", ["Model!A1"]],
  ["=@A1:A3", "Model!E1", ["Model!A1"]],
  ["=@A1:A3", "Model!E2", []],
  ['=SUMIF($B$1:$C$1,"ARR",A1:B1)', "Model!E3", []],
  ['=SUMIF(B1:C1,"fore*",A1:B1)', "Model!E3", ["Model!A1"]],
  ['=SUMIFS(A1:A3,A1:A3,">2",A1:A3,"<10")', "Model!E3", ["Model!A1"]],
];

describe("What a formula reads is followed, and nothing else", () => {
  test.each(FOLLOWED)("%s in %s", async (formula, at, facts) => {
    const found = await behind(formula, at);
    expect(found.gaps).toEqual([]);
    expect([...new Set(found.facts.map(([, place]) => place))]).toEqual(facts);
  });
});

/** Each thing that cannot be followed has one gap; the figure beside it is found all the same. */
const STRANGE: readonly (readonly [formula: string, gap: string])[] = [
  ["=Budget.xlsx!Run", "other-workbook '[Budget.xlsx]0'!Run"],
  ["='C:\\x\\[Budget.xlsx]S'!Run", "other-workbook '[Budget.xlsx]S'!Run"],
  ["='C:\\x\\Budget.xlsx'!Run", "other-workbook '[Budget.xlsx]0'!Run"],
  [
    "='https://x.sharepoint.com/sites/f/Documents/[B 1.xlsx]S'!$A$1",
    "other-workbook '[B 1.xlsx]S'!$A$1",
  ],
  ["='https://d.docs.live.net/1a2b/[B.xlsx]S'!$A$1:$B$2", "other-workbook '[B.xlsx]S'!$A$1:$B$2"],
  ["='C:\\Données\\[Été.xlsx]S'!A1", "other-workbook '[Été.xlsx]S'!A1"],
  ["='C:\\a\\[It''s.xlsx]Q''1'!A1", "other-workbook '[It''s.xlsx]Q''1'!A1"],
  ["=[1]!Name", "other-workbook '[1]0'!Name"],
  ["=[1]Sheet1!A1", "other-workbook [1]Sheet1!A1"],
  ["=Bull!#REF!", "lost-reference #REF!"],
  ["=#REF!A1", "lost-reference #REF!"],
  ['=Tool.xla!Fn("a")', "other-workbook Tool.xla!Fn"],
  ["='C:\\Tools\\Tool 1.xla'!Fn(A2)", "other-workbook Tool_1.xla!Fn"],
  ["=[1]!Fn(A2)", "other-workbook 1!Fn"],
  ["=SUM(Jan:Mar!A1)", "several-sheets Jan:Mar!A1"],
  ["=SUM(Nothing[ARR])", "table Nothing[ARR]"],
  ["=Nobody", "unknown-name Nobody"],
  ["=INDIRECT(RAND())", "moving-reference INDIRECT(RAND())"],
  ["=OFFSET(A1,RAND(),0)", "moving-reference OFFSET(A1,RAND(),0)"],
];

describe("One strange reference never loses the rest", () => {
  test.each(STRANGE)("%s", async (formula, gap) => {
    for (const whole of [`${formula}+A1`, `=A1+${formula.slice(1)}`]) {
      const found = await behind(whole);
      expect(found).toEqual({ facts: [[OPENAI, "Model!A1"]], gaps: [gap] });
    }
  });
});

describe("A circle", () => {
  test("is said where there is one, directly or by way of others", async () => {
    expect((await behind("=E3+1")).gaps).toEqual(["cycle Model!E3"]);
    expect((await behind("=F3", "Model!E3", { F3: "=SUM(E1:E9)" })).gaps).toHaveLength(1);
    expect((await behind('=SUMIF(E1:F1,"x",E3:F3)', "Model!E3", { E1: "x" })).gaps).toHaveLength(1);
  });

  test("is none where a total of some columns stands in its own row", async () => {
    const titles = { E1: "FY24", F1: "Q", G1: "Q", H1: "FY25", F3: 1, G3: 2 };
    const sum = '=SUMIF($E$1:$H$1,"Q",$E3:$H3)';
    expect((await behind(sum, "Model!E3", { ...titles, H3: sum })).gaps).toEqual([]);
  });
});
