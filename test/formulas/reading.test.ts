import type { WorkbookReader } from "../../src/core/workbook/workbook";
import { dataset } from "../../src/data";
import { createFormulas } from "../../src/formulas/createFormulas";
import { createExplain } from "../../src/functions/library/explain";
import { functions } from "../../src/functions/library/functions";
import { type FakeHost, fakeHost } from "../taskpane/fakeHost";

const formulas = createFormulas(createExplain(dataset), functions);

/** A sheet whose cells the formulas below refer to. */
function sheet(): FakeHost {
  const host = fakeHost("Model");
  host.put("A2", "OpenAI");
  host.put("A3", "Anthropic");
  host.put("B1", 2024);
  host.put("C1", 2025);
  host.put("D4", { error: "#DIV/0!" });
  host.put("Other sheet!A1", "OpenAI");
  return host;
}

async function read(formula: string) {
  return formulas.readings(formula, "Model", sheet());
}

describe("A call of a formula, run once more on what its arguments name", () => {
  test.each<[formula: string, rows: unknown]>([
    ['=AIFIN.ARR("OpenAI","2025")', [[20e9]]], // 200億美元, neteasehao-2026-01, paragraph 23
    ["=AIFIN.ARR(A2,C1)", [[20e9]]],
    ["=AIFIN.ARR($A$2,+C1)", [[20e9]]],
    ["=AIFIN.ARR('Other sheet'!A1,C1)", [[20e9]]],
    ["=AIFIN.ARR(@A2,2025)", [[20e9]]],
    ['=AIFIN.ARR("OpenAI";2025)', [[20e9]]],
    ["=AIFIN.ARR(A2,C1,DATE(2025,11,30))", [[13e9]]], // 130亿美元, vpshk-2026-01, paragraph 3
    ['=AIFIN.ARR("OpenAI",{2023,2024,2025})', [[2e9, 6e9, 20e9]]], // neteasehao-2026-01, paragraphs 21 to 23
    ["=AIFIN.ARR(A2,B1:C1)", [[6e9, 20e9]]],
    ["=LET(who,A2,when,C1,AIFIN.ARR(who,when)*2)", [[20e9]]],
    ["=_xlfn.LET(_xlpm.who,A2,AIFIN.ARR(_xlpm.who,2025))", [[20e9]]],
    ['=AIFIN.MSSHARE(20,,"Mag=Billions")', [[13 + 0.49 * (20 - 13 / 0.75)]]], // the terms of shunwang-2024-06, paragraph 30
    ['=AIFIN.MSSHARE(-20,,"Mag=Billions")', [[0]]],
    ["=AIFIN.MSSHARE(AIFIN.ARR(A2,C1))", [[13e9 + 0.49 * (20e9 - 13e9 / 0.75)]]],
  ])("%s", async (formula, rows) => {
    const [first] = (await read(formula)) ?? [];
    expect(first?.explanation?.rows ?? null).toEqual(rows);
  });

  test.each<[why: string, formula: string, refusals: unknown]>([
    ["arithmetic", "=AIFIN.MSSHARE(C1*2)", [[1, "expression", "C1*2"]]],
    ["text put together", '=AIFIN.ARR("Open"&"AI",2025)', [[1, "expression", '"Open"&"AI"']]],
    [
      "another function",
      "=AIFIN.ARR(UPPER(A2),YEAR(TODAY()))",
      [
        [1, "expression", "UPPER(A2)"],
        [2, "expression", "YEAR(TODAY())"],
      ],
    ],
    [
      "a date that Excel and the calendar count apart",
      "=AIFIN.ARR(A2,2025,DATE(1900,2,1))",
      [[3, "expression", "DATE(1900,2,1)"]],
    ],
    [
      "a date of something calculated",
      "=AIFIN.ARR(A2,C1,DATE(2025,10+1,30))",
      [[3, "expression", "10+1"]],
    ],
    ["a minus before text", "=AIFIN.MSSHARE(-A2)", [[1, "expression", "-A2"]]],
    ["a defined name", "=AIFIN.ARR(Company,2025)", [[1, "name", "Company"]]],
    ["a parameter of LAMBDA", "=MAP(A2:A3,LAMBDA(x,AIFIN.ARR(x,2025)))", [[1, "name", "x"]]],
    [
      "a parameter that hides a name of LET",
      "=LET(x,A2,MAP(A3,LAMBDA(x,AIFIN.ARR(x,2025))))",
      [[1, "name", "x"]],
    ],
    ["a table", "=AIFIN.ARR(Model[Company],2025)", [[1, "table", "Model[Company]"]]],
    ["a whole column", "=AIFIN.ARR(A:A,2025)", [[1, "whole-column", "A:A"]]],
    ["a whole row", "=AIFIN.ARR(A2,1:1)", [[2, "whole-column", "1:1"]]],
    [
      "another workbook",
      "=AIFIN.ARR([Book2]Model!A2,2025)",
      [[1, "other-workbook", "[Book2]Model!A2"]],
    ],
    [
      "several sheets",
      "=AIFIN.ARR(Model:Other!A2,2025)",
      [[1, "other-workbook", "Model:Other!A2"]],
    ],
    ["too many cells", "=AIFIN.MSSHARE(A1:Z1000)", [[1, "too-large", "A1:Z1000"]]],
    ["a spill", "=AIFIN.ARR(A2#,2025)", [[1, "expression", "A2#"]]],
    ["an error in a cell", "=AIFIN.MSSHARE(D3:D4)", [[1, "error-value", "D3:D4"]]],
    ["an error as a constant", "=AIFIN.MSSHARE(#N/A)", [[1, "error-value", "#N/A"]]],
    [
      "an inner call without an answer",
      '=AIFIN.MSSHARE(AIFIN.ARR("OpenIA",2025))',
      [[1, "nested-failure", 'AIFIN.ARR("OpenIA",2025)']],
    ],
    [
      "an inner call with an argument of its own that is unknown",
      "=AIFIN.MSSHARE(AIFIN.ARR(A2,B1+1))",
      [[1, "expression", "B1+1"]],
    ],
  ])("%s is refused, not guessed: %s", async (_, formula, refusals) => {
    const [first] = (await read(formula)) ?? [];
    const found = first?.refusals ?? [];
    expect(found.map(({ argument, reason, text }) => [argument, reason, text])).toEqual(refusals);
  });

  describe("A figure is handed on with its fact", () => {
    const CITATION = "NetEase Hao (網易號), 2026-01, ¶23"; // its publisher, month and paragraph of OpenAI's 20.0 billion

    /** Cells that hold the figure in several ways: D5 itself, D6 by D5, F1:F2 by the spill of F1. */
    function figures(): FakeHost {
      const host = sheet();
      host.put("D5", { formula: "=AIFIN.ARR(A2,C1)", value: 20e9 });
      host.put("D6", { formula: "=D5", value: 20e9 });
      host.put("F1", {
        formula: '=AIFIN.ARR({"OpenIA";"OpenAI"},2025)',
        value: { error: "#VALUE!" },
      });
      host.put("F2", 20e9);
      host.spill("F1", "F1");
      host.spill("F2", "F1");
      host.put("G1", 20e9);
      host.put("G2", { formula: "=D5*1", value: 20e9 });
      host.put("G3", { formula: "=AIFIN.ARR(A2,C1)*1", value: 20e9 });
      host.put("G4", { formula: "=AIFIN.ARR(A2,C1)", value: 13e9 });
      return host;
    }

    async function cited(formula: string, host = figures()) {
      const all = (await formulas.readings(formula, "Model", host)) ?? [];
      const outer = all.find(({ text }) => /^AIFIN\.(SOURCE|MSSHARE)/.test(text));
      return outer ?? null;
    }

    test.each<[why: string, formula: string, rows: unknown]>([
      ["a cell that a call filled", "=AIFIN.SOURCE(D5)", [[CITATION]]],
      ["a nested call", '=AIFIN.SOURCE(AIFIN.ARR("OpenAI",2025))', [[CITATION]]],
      ["a name of LET", "=LET(x,AIFIN.ARR(A2,C1),AIFIN.SOURCE(x))", [[CITATION]]],
      ["a cell that refers to it", "=AIFIN.SOURCE(D6)", [[CITATION]]],
      ["a number that was calculated with it", "=AIFIN.SOURCE(G2)", [[CITATION]]],
      ["a formula with such a call in it", "=AIFIN.SOURCE(G3)", [[CITATION]]],
      ["a range", "=AIFIN.SOURCE(D5:D6)", [[CITATION], [CITATION]]],
      ["a cell of a spill, another of which failed", "=AIFIN.SOURCE(F2)", [[CITATION]]],
      [
        "and still counts as its number",
        "=AIFIN.MSSHARE(D5)",
        [[13e9 + 0.49 * (20e9 - 13e9 / 0.75)]],
      ],
      ["also below zero", "=AIFIN.MSSHARE(-D5)", [[0]]],
    ])("%s: %s", async (_, formula, rows) => {
      expect((await cited(formula))?.explanation?.rows).toEqual(rows);
    });

    test.each([
      ["a typed number", "=AIFIN.SOURCE(G1)"],
      ["a number that was computed from terms", "=AIFIN.SOURCE(AIFIN.MSSHARE(20))"],
    ])("%s has none: %s", async (_, formula) => {
      const found = await cited(formula);
      expect(found?.explanation?.failure?.code).toBe("bad-input");
      expect(found?.doubts).toEqual([]);
    });

    test("a cell whose number is another than its formula gives now has none", async () => {
      const failure = (await cited("=AIFIN.SOURCE(G4)"))?.explanation?.failure;
      expect(failure).toMatchObject({ code: "not-found" });
      expect(failure?.words.en).toContain("calculate the workbook again");
    });

    test("what could not be followed is said, with the cell", async () => {
      const found = await cited("=AIFIN.MSSHARE(G3)");
      expect(found?.doubts).toMatchObject([
        { argument: 1, reason: "unknown-figure", text: "G3", detail: { en: "G3" } },
      ]);
    });

    test("cells that refer to one another in a ring come to an end", async () => {
      const host = figures();
      host.put("H1", { formula: "=AIFIN.MSSHARE(H2)", value: 0 });
      host.put("H2", { formula: "=AIFIN.MSSHARE(H1)", value: 0 });
      expect((await cited("=AIFIN.MSSHARE(H1)", host))?.explanation?.rows).toEqual([[0]]);
    });

    test("of many cells only the values are read", async () => {
      const host = figures();
      let questions = 0;
      const counted: WorkbookReader = {
        ...host,
        read: (place: Parameters<typeof host.read>[0]) => host.read(place),
        spillParent: (place: Parameters<typeof host.spillParent>[0]) => {
          questions++;
          return host.spillParent(place);
        },
      };
      const [first] = (await formulas.readings("=AIFIN.MSSHARE(G1:G201)", "Model", counted)) ?? [];
      expect(questions).toBe(0);
      expect(first).toMatchObject({ doubts: [{ reason: "too-many-figures" }] });
    });
  });

  test("an unreadable sheet is refused with the host's own message", async () => {
    const host = sheet();
    host.fail("The sheet is protected.");
    const [first] = (await formulas.readings("=AIFIN.ARR(A2,2025)", "Model", host)) ?? [];
    expect(first).toMatchObject({
      refusals: [{ reason: "unreadable", detail: { en: "The sheet is protected." } }],
    });
  });

  test("an unknown company is a failure with the names that are near, in both languages", async () => {
    const [first] = (await read('=AIFIN.ARR("OpenIA",2025)')) ?? [];
    const failure = first?.explanation?.failure ?? null;
    expect(failure?.code).toBe("bad-input");
    expect([failure?.words.en, failure?.words.zh].every((words) => words?.includes("OpenAI"))).toBe(
      true,
    );
  });

  test("a formula that cannot be read gives null", async () => {
    expect(await read("=AIFIN.ARR(")).toBeNull();
  });
});
