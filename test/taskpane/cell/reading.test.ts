import { dataset } from "../../../src/data";
import { explainOver } from "../../../src/functions/explain";
import { readings } from "../../../src/taskpane/cell/reading";
import { type FakeHost, fakeHost } from "../fakeHost";

const explain = explainOver(dataset);

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
  return readings(formula, "Model", sheet(), explain);
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
    expect(first && "explanation" in first ? first.explanation.rows : null).toEqual(rows);
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
    const found = first && "refusals" in first ? first.refusals : [];
    expect(found.map(({ argument, reason, text }) => [argument, reason, text])).toEqual(refusals);
  });

  test("an unreadable sheet is refused with the host's own message", async () => {
    const host = sheet();
    host.fail("The sheet is protected.");
    const [first] = (await readings("=AIFIN.ARR(A2,2025)", "Model", host, explain)) ?? [];
    expect(first).toMatchObject({
      refusals: [{ reason: "unreadable", detail: { en: "The sheet is protected." } }],
    });
  });

  test("an unknown company is a failure with the names that are near, in both languages", async () => {
    const [first] = (await read('=AIFIN.ARR("OpenIA",2025)')) ?? [];
    const failure = first && "explanation" in first ? first.explanation.failure : null;
    expect(failure?.code).toBe("bad-input");
    expect([failure?.words.en, failure?.words.zh].every((words) => words?.includes("OpenAI"))).toBe(
      true,
    );
  });

  test("a formula that cannot be read gives null", async () => {
    expect(await read("=AIFIN.ARR(")).toBeNull();
  });
});
