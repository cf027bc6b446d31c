import { engineBook } from "../../formulas/engineBook";

jest.setTimeout(60_000);

const ARR_2025 = "openai-arr-2025-neteasehao";
const ARR_2024 = "openai-arr-2024-neteasehao";

type At = Awaited<ReturnType<typeof engineBook>>;

/**
 * Some columns of a table that spills from a cell of a sheet, until its first row without a cell.
 */
function table(at: At, sheet: string, columns: readonly string[], from = 1) {
  const rows: unknown[][] = [];
  for (let row = from; at(`${sheet}!${columns[0]}${row}`) !== null; row++)
    rows.push(columns.map((column) => at(`${sheet}!${column}${row}`)));
  return rows;
}

describe("TRACE, as the engine calculates it", () => {
  test("finds every fact five formulas away, with the cell that it came in at", async () => {
    const at = await engineBook(
      {
        Data: {
          A1: "OpenAI",
          B1: 2024,
          C1: 2025,
          A2: "=AIFIN.ARR(A1,B1:C1)",
          D2: '=AIFIN.VALUATION("OpenAI",2023)',
          D3: '=AIFIN.FACTID("OpenAI","Valuation",2023)',
        },
        Model: {
          A1: "=SUM(Data!A2:B2)",
          A2: "=A1/2",
          A3: "=A2*(1+10%)",
          A4: "=Growth+A3",
          A5: "=IF(A4>0,A4,Data!D2)",
          A6: "=LET(x,A5,LAMBDA(y,y*2)(x))",
          B1: "=AIFIN.TRACE(A6)",
        },
      },
      { Growth: "Data!$B$2" },
    );
    expect(table(at, "Model", ["B", "C", "D", "P"])).toEqual([
      ["Cell", "Call", "Fact id", "Steps"],
      ["Data!D2", 'AIFIN.VALUATION("OpenAI",2023)', at("Data!D3"), 2],
      ["Data!A2", "AIFIN.ARR(A1,B1:C1)", ARR_2025, 3],
      ["Data!A2", "AIFIN.ARR(A1,B1:C1)", ARR_2024, 6],
    ]);
  });

  test("says what it did not follow, and still finds the rest", async () => {
    const at = await engineBook({
      Model: {
        A1: "=A2+1",
        A2: '=A1+AIFIN.ARR("OpenAI",2025)',
        A3: '=INDIRECT("A2")+[Plan.xlsx]Sheet1!A1+Unknown+SUM(Model:Other!A1)+A5',
        A5: '=IFERROR(AIFIN.ARR("OpenIA",2025),0)',
        A6: '=AIFIN.ARR(UPPER("OpenAI"),2025)',
        D1: '=AIFIN.TRACE(A1,"Headers=0")',
        D11: '=AIFIN.TRACE(A3,"Headers=0")',
        D21: '=AIFIN.TRACE(A6,"Headers=0")',
      },
      Other: { A1: 1 },
    });
    const [fact, loop] = table(at, "Model", ["D", "F", "S"]);
    expect(fact).toEqual(["Model!A2", ARR_2025, ""]);
    expect(loop).toEqual(["Model!A1", "", expect.stringContaining("refers to itself")]);
    expect(table(at, "Model", ["S"], 11).flat()).toEqual([
      ...["", ""], // What INDIRECT and the sheets from Model to Other lead to.
      expect.stringContaining("[Plan.xlsx]Sheet1!A1 lies in another workbook"),
      expect.stringContaining("the name Unknown stands for nothing that is known"),
      expect.stringContaining('Model!A5: AIFIN.ARR("OpenIA",2025) has no answer'),
      expect.stringContaining("Model!A1: the formula refers to itself"),
    ]);
    expect(at("Model!S21")).toContain('UPPER("OpenAI") gives to AIFIN');
  });

  test("finds what spills for the first time below all other cells", async () => {
    const at = await engineBook({
      Data: { A1: '=AIFIN.ARR("OpenAI",{2024;2025})' },
      Model: { A1: "=SUM(Data!A1:A2)", B1: '=AIFIN.TRACE(A1,"Headers=0")' },
    });
    expect(table(at, "Model", ["D"]).flat().sort()).toEqual([ARR_2024, ARR_2025]);
  });

  test("a running total of a thousand cells is followed to its beginning", async () => {
    const cells: Record<string, string> = { A1: '=AIFIN.ARR("OpenAI",2025)' };
    for (let row = 2; row <= 1000; row++) cells[`A${row}`] = `=A${row - 1}+1`;
    const at = await engineBook({ Model: { ...cells, C1: '=AIFIN.TRACE(A1000,"Headers=0")' } });
    expect([at("Model!E1"), at("Model!Q1")]).toEqual([ARR_2025, 999]);
  });

  test.each([
    ["a typed number", 12],
    ["a formula without AIFIN", "=1+2"],
  ])("%s has no fact behind it", async (_, input) => {
    const at = await engineBook({ Model: { A1: input, B1: "=AIFIN.TRACE(A1)" } });
    expect(at("Model!B1")).toEqual({ error: "#N/A" });
  });
});

describe("Numbers computed from AIFIN's cells are cited", () => {
  const cells = {
    A1: '=AIFIN.ARR("OpenAI",2025)',
    A2: '=AIFIN.ARR("OpenAI","2024-03",,"Scope=api")',
    A3: "=A1/A2",
    A4: "=A3*2",
    A5: "typed",
    A6: 5,
    B1: '=AIFIN.CITE(A4,"short")',
    B2: "=AIFIN.SOURCE(A4)",
    B3: "=AIFIN.CITE(A6)",
    C1: '=AIFIN.BIBLIOGRAPHY(A3:A4,"short")',
    D1: '=AIFIN.BIBLIOGRAPHY(A1:A4,"short")',
    E1: '=AIFIN.CITE(F1,"short")',
    F1: "=A1+IFERROR([Plan.xlsx]Sheet1!A1,0)",
    G1: '=INDEX(AIFIN.FACTS("OpenAI","ARR",,,"Headers=0"),1,1)',
    H1: '=AIFIN.CITE(G1,"short")',
    H2: '=AIFIN.CITE(INDEX(AIFIN.FACTS("OpenAI","ARR",,,"Headers=0"),1,1),"short")',
  };

  test("each document once, in the order of the formula", async () => {
    const at = await engineBook({ Model: cells });
    expect(at("Model!B1")).toBe("NetEase Hao, Jan 2026, ¶23; Shunwang, 28 Jun 2024, ¶7");
    expect(at("Model!B2")).toContain("NetEase Hao");
    expect(table(at, "Model", ["C"])).toEqual(table(at, "Model", ["D"]));
    expect(at("Model!B3")).toEqual({ error: "#VALUE!" });
    expect(at("Model!E1")).toEqual({ error: "#N/A" });
    // An id in a cell names one figure, whatever else its formula looked at.
    expect(at("Model!H1")).toBe(at("Model!H2"));
  });
});
