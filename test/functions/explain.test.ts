import { dataset } from "../../src/data";
import { answerCall } from "../../src/functions/broadcast";
import { card, type NumberCard } from "../../src/functions/card";
import { excelAnswer } from "../../src/functions/excelAnswer";
import { explainOver } from "../../src/functions/explain";
import { functions } from "../../src/functions/functions";
import { Failure } from "../../src/core/failure";

const explain = explainOver(dataset);

describe("behind a call stand", () => {
  test("its fact and every other claim", () => {
    const { rows, evidence, failure } = explain("arr", [[["OpenAI"]], [["2025"]]]);
    expect(rows).toEqual([[20e9]]);
    expect(failure).toBeNull();
    expect(evidence).toHaveLength(1);
    expect(evidence[0]).toMatchObject({ role: "answer", disputed: true });
    expect(evidence[0]?.claims.map(({ fact, agrees }) => [fact.printed, agrees])).toEqual([
      ["200億美元", true],
      ["130亿美元", false],
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

/** Excel takes some 5 MB in one batch; a card must leave room for thousands of cells. */
const MOST_BYTES = 2000;

test("the card of a number in another scale says so", () => {
  expect(cardOf("ARR", "OpenAI", 2025, null, "Mag=亿").properties.Unit?.basicValue).toBe("USD 亿");
  expect(cardOf("ARR", "OpenAI", 2025, null, "Out=low").properties.Shown?.basicValue).toBe(
    "lower bound",
  );
});

test("the card of an old figure names the later ones", () => {
  expect(cardOf("VALUATION", "OpenAI").properties.Later?.basicValue).toContain(
    "5000亿美元 (2025-10, share-sale, actual)",
  );
  expect(cardOf("ARR", "OpenAI").properties).not.toHaveProperty("Later");
});

test("the card of a median carries both claims and belongs to neither", () => {
  const { properties } = cardOf("ARR", "OpenAI", 2023, null, "Pick=median");
  expect(properties.Status?.basicValue).toBe("median of 2 claims");
  expect(properties.FactIds?.basicValue).toBe(
    "openai-arr-2023-12-byteailab openai-arr-2023-neteasehao",
  );
  expect(properties).not.toHaveProperty("Printed");
});

test("the card of a computed share says which terms the user set, and that no cap is printed", () => {
  expect(cardOf("MSSHARE", 10).properties.Status?.basicValue).toBe(
    "computed from reported terms; no cap, as none is printed",
  );
  expect(cardOf("MSSHARE", 1000, null, "Cap=20; Losses=carry").properties.Status?.basicValue).toBe(
    "computed from reported terms, with your Cap=20, Losses=carry",
  );
});

test("an answer of thousands of cells comes without cards, as Excel could not take them", () => {
  const record = functions.find(({ id }) => id === "ARR");
  if (!record) throw new Error("there is no ARR");
  const column = (rows: number) => Array.from({ length: rows }, () => ["OpenAI"]);
  const answer = (rows: number) => excelAnswer(record, [column(rows), 2025], dataset, "en");
  expect(answer(2000)[0]?.[0]).toMatchObject({ type: "Double", basicValue: 20e9 });
  expect(answer(2001)[0]?.[0]).toEqual({
    type: "FormattedNumber",
    basicType: "Double",
    basicValue: 20e9,
    numberFormat: "#,##0",
  });
});

function cardOf(id: string, ...args: readonly (string | number | null)[]): NumberCard {
  const record = functions.find((one) => one.id === id);
  const [[cell] = []] = record ? answerCall(record, args, dataset) : [];
  if (cell === undefined || cell instanceof Failure || typeof cell.value !== "number" || !cell.card)
    throw new Error(`${id} gives no card`);
  return card({ ...cell, value: cell.value, card: cell.card }, dataset, "en");
}

describe("a card", () => {
  const cards = dataset.facts
    .filter(({ value }) => value !== null)
    .map((fact) => {
      const get = functions.find(({ id }) => id === "GET");
      if (!get) throw new Error("there is no GET");
      const options = [
        `Scope=${fact.scope}`,
        `Status=${fact.status}`,
        `Pick=source:${fact.source}`,
        `Counterparty=${fact.counterparty}`,
      ].join(";");
      const args = [fact.entity, fact.metric, fact.period?.text ?? null, null, options];
      const [[cell] = []] = answerCall(get, args, dataset);
      if (
        cell === undefined ||
        cell instanceof Failure ||
        typeof cell.value !== "number" ||
        !cell.card
      )
        throw new Error(`GET does not answer with ${fact.id}`);
      const carded = { ...cell, value: cell.value, card: cell.card };
      return { fact, card: card(carded, dataset, "en") };
    });

  test.each(cards.map(({ fact, card }) => [fact.id, fact, card] as const))(
    "of %s carries it, whole and short",
    (_, fact, card) => {
      expect(card.basicValue).toBe(fact.value);
      expect(card.properties).toMatchObject({
        FactId: { basicValue: fact.id },
        Printed: { basicValue: fact.printed },
        Paragraph: { basicValue: fact.locator },
        Known: { basicValue: fact.known.text },
        Publisher: { basicValue: dataset.sources.get(fact.source)?.publisher },
      });
      expect(card.layouts.card.sections[0].properties).toEqual(Object.keys(card.properties));
      expect(new TextEncoder().encode(JSON.stringify(card)).length).toBeLessThan(MOST_BYTES);
    },
  );
});
