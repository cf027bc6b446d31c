import { DEFAULT_SETTINGS } from "../../../src/core/library/workbookSettings";
import { dataset } from "../../../src/data";
import { answerCall } from "../../../src/functions/record/broadcast";
import { card } from "../../../src/functions/library/card";
import type { NumberCard } from "../../../src/functions/library/numberCard";
import { excelAnswer } from "../../../src/functions/library/excelAnswer";
import { createExplain } from "../../../src/functions/library/explain";
import { functions } from "../../../src/functions/library/functions";
import { Failure } from "../../../src/core/words/failure";

const CONTEXT = { dataset, settings: DEFAULT_SETTINGS };

const explain = createExplain(dataset);

describe("behind a call stand", () => {
  test("its fact and every other claim", () => {
    const { rows, evidence, failure } = explain("arr", [[["OpenAI"]], [["2023"]]]);
    expect(rows).toEqual([[2e9]]);
    expect(failure).toBeNull();
    expect(evidence).toHaveLength(1);
    expect(evidence[0]).toMatchObject({ role: "answer", disputed: true });
    expect(evidence[0]?.claims.map(({ fact, agrees }) => [fact.printed, agrees])).toEqual([
      ["20億美元", true],
      ["16亿美元", false],
    ]);
    expect(evidence[0]?.rule.en).toBe("its period is exactly the one asked for");
  });

  test("a plan that it has overtaken, which does not dispute it", () => {
    const { evidence } = explain("arr", [[["OpenAI"]], [["2025"]]]);
    expect(evidence[0]).toMatchObject({ role: "answer", disputed: false });
    expect(
      evidence[0]?.claims.map(({ fact, agrees, isSuperseded }) => [
        fact.printed,
        agrees,
        isSuperseded,
      ]),
    ).toEqual([
      ["200億美元", true, false],
      ["130亿美元", false, true],
    ]);
    expect(evidence[0]?.rule.en).toBe("reported before planned");
  });

  test("the clauses of a deal, once for all its cells", () => {
    const { rows, evidence } = explain("MSSHARE", [[[10, 10]], null, [["Mag=Billions"]]]);
    expect(rows).toEqual([[7.5, 6.806666666666667]]);
    expect(evidence.map(({ role, fact }) => [role, fact.printed])).toEqual([
      ["term", "75%"],
      ["term", "130亿美元"],
      ["term", "49%"],
    ]);
  });

  test("a fact that several cells share, once", () => {
    expect(explain("ARR", [[["OpenAI", "OpenAI"]], [[2025]]]).evidence).toHaveLength(1);
  });

  test("the reason, where there is no answer, and the cells that have one", () => {
    const { rows, failure, evidence } = explain("ARR", [[["OpenAI", "OpenIA"]], [[2025]]]);
    expect(rows).toEqual([[20e9, "#VALUE!"]]);
    expect(failure?.words.zh).toContain("OpenAI");
    expect(evidence).toHaveLength(1);
  });

  test("for each cell of a grid, its own fact or its own reason", () => {
    const { cells } = explain("ARR", [[["OpenAI", "OpenIA"]], [[2024], [2025]]]);
    expect(
      cells.map((row) => row.map(({ factIds, failure }) => factIds[0] ?? failure?.code)),
    ).toEqual([
      ["openai-arr-2024-neteasehao", "bad-input"],
      ["openai-arr-2025-neteasehao", "bad-input"],
    ]);
  });

  test("for each row of a table, the fact that it tells", () => {
    const { cells } = explain("CLAIMS", [[["OpenAI"]], [["ARR"]], [[2025]]]);
    expect(cells.map(([first]) => first?.factIds)).toEqual([
      [],
      ["openai-arr-2025-neteasehao"],
      ["openai-arr-2025-vpshk"],
    ]);
  });

  test.each([
    "value",
    "low",
    "unit",
    "date",
    "known",
    "source",
    "printed",
    "factid",
    "status",
    "claims",
  ])("the same fact, whichever side of it Out=%s asks for", (out) => {
    const { evidence } = explain("ARR", [[["OpenAI"]], [[2025]], null, [[`Out=${out}`]]]);
    expect(evidence.map(({ fact }) => fact.id)).toEqual(["openai-arr-2025-neteasehao"]);
  });

  test("nothing, for a function that there is not", () => {
    expect(explain("NOPE", []).failure?.words.en).toMatch(
      /^AIFIN\.NOPE is not a function of AIFIN: there is GET, ARR/,
    );
  });
});

test("the card of a number in another scale says so", () => {
  const { properties } = cardOf("ARR", "OpenAI", 2025, null, "Mag=亿");
  expect(properties.Figure?.basicValue).toBe("over 200億美元, 2025, USD 亿");
  const low = (year: number) =>
    cardOf("ARR", "OpenAI", year, null, "Out=low").properties.Status?.basicValue;
  expect(low(2023)).toMatch(/^lower bound, actual, disputed, by OpenAI, 2 claims/);
  expect(low(2025)).toMatch(/^lower bound, actual, by OpenAI, 2 claims/);
});

test("the card of an old figure names the latest of the later ones", () => {
  const status = (...args: readonly (string | null)[]) =>
    cardOf("VALUATION", "OpenAI", ...args).properties.Status?.basicValue;
  expect(status(null, null, "Scope=whole")).toContain(
    "later: 2600亿美元 (pre-money 2025-10 actual)",
  );
  expect(cardOf("ARR", "OpenAI").properties.Status?.basicValue).not.toContain("later");
});

test("the card of a total names the plan that follows next", () => {
  const status = (id: string) => cardOf(id, "OpenAI").properties.Status?.basicValue;
  // Not the 100 billion of 2028.
  expect(status("REVENUE")).toMatch(/^estimate, .* later: about 130亿美元 \(2025 target\), /);
  // Not the five years to 2029.
  expect(status("BURN")).toMatch(/^projection, .* later: 170亿美元 \(2026 projection\), /);
  expect(status("SPEND")).toMatch(/^estimate, .* later: 160亿美元 \(2025 projection\), /);
});

test("the card of a figure of one kind or part names it, asked for or not", () => {
  const status = (...args: readonly (string | number | null)[]) =>
    cardOf("VALUATION", "OpenAI", ...args).properties.Status?.basicValue;
  expect(status(2024)).toMatch(/share-sale; the only figure that fits/);
  // Before the prices of 2025 were public, beside the one not stated of early 2023.
  expect(status(null, "2024-12-31")).toMatch(/share-sale: later than figures of other kinds/);
  expect(cardOf("MARKETSHARE", "Claude").properties.Status?.basicValue).toMatch(
    /code-generation; the only figure that fits/,
  );
});

test("the card of a median carries both claims and belongs to neither", () => {
  const { properties } = cardOf("ARR", "OpenAI", 2023, null, "Pick=median");
  expect(properties.Status?.basicValue).toMatch(/^disputed; median of 2 claims, /);
  expect(properties.Figure?.basicValue).toMatch(/16亿美元.*20億美元/);
  expect(properties.FactId?.basicValue).toBe(
    "openai-arr-2023-12-byteailab openai-arr-2023-neteasehao",
  );
});

test.each([
  ["Pick=first", /the first known claim, by Pick=first/],
  ["Pick=low", /the lowest claim, by Pick=low/],
  ["Pick=source:byteailab-2024-06", /from the source that Pick= asks for/],
  [null, /its period is exactly the one asked for/],
])("a card says which rule chose: %s", (options, rule) => {
  expect(cardOf("ARR", "OpenAI", 2023, null, options).properties.Status?.basicValue).toMatch(rule);
});

test("the card of a computed share says which terms the user set, and that no cap is printed", () => {
  expect(cardOf("MSSHARE", 10).properties.Status?.basicValue).toMatch(
    /; uncapped: no cap is printed; profit after the first investors are repaid; terms of June/,
  );
  expect(
    cardOf("MSSHARE", 1000, null, "Cap=20; Losses=carry").properties.Status?.basicValue,
  ).toMatch(/, at most \$20 in all; your Cap=20, Losses=carry; profit after/);
});

test("an answer of thousands of cells comes with short cards, then without, as Excel could not take them", () => {
  const record = functions.find(({ id }) => id === "ARR");
  if (!record) throw new Error("there is no ARR");
  const column = (rows: number) => Array.from({ length: rows }, () => ["OpenAI"]);
  const answer = (rows: number) => excelAnswer(record, [column(rows), 2025], CONTEXT, "en");
  const names = (rows: number) => Object.keys((answer(rows)[0]?.[0] as NumberCard).properties);
  expect(names(2_000)).toEqual(["Source", "Figure", "Status", "FactId"]);
  expect(names(2_001)).toEqual(["Source", "FactId"]);
  expect(answer(10_001)[0]?.[0]).toEqual({
    type: "FormattedNumber",
    basicValue: 20e9,
    numberFormat: "#,##0",
  });
});

function cardOf(id: string, ...args: readonly (string | number | null)[]): NumberCard {
  const record = functions.find((one) => one.id === id);
  const [[cell] = []] = record ? answerCall(record, args, CONTEXT) : [];
  if (cell === undefined || cell instanceof Failure || typeof cell.value !== "number" || !cell.card)
    throw new Error(`${id} gives no card`);
  return card({ ...cell, value: cell.value, card: cell.card }, dataset, "en");
}
