import { scopeOption } from "../../../src/core/facts/scopeOf";
import type { Fact } from "../../../src/core/facts/fact";
import { DEFAULT_SETTINGS } from "../../../src/core/library/workbookSettings";
import { Failure } from "../../../src/core/words/failure";
import { dataset } from "../../../src/data";
import { card, MOST_BYTES } from "../../../src/functions/library/card";
import { functions } from "../../../src/functions/library/functions";
import {
  cardBytes,
  MOST_BYTES_SHORT,
  NumberCard,
  shortCard,
} from "../../../src/functions/library/numberCard";
import { answerCall } from "../../../src/functions/record/broadcast";

const CONTEXT = { dataset, settings: DEFAULT_SETTINGS };

/** What the cards of all figures may take on average, as JSON in UTF-8. */
const AVERAGE_BYTES = 450;

/** The answer of GET that is this fact. */
function answerWith(fact: Fact) {
  const get = functions.find(({ id }) => id === "GET");
  if (!get) throw new Error("there is no GET");
  const options = [
    scopeOption(fact),
    `Status=${fact.status}`,
    `Pick=source:${fact.source}`,
    `Counterparty=${fact.counterparty}`,
  ].join(";");
  const args = [fact.entity, fact.metric, fact.period?.text ?? null, null, options];
  const [[cell] = []] = answerCall(get, args, CONTEXT);
  if (cell === undefined || cell instanceof Failure || typeof cell.value !== "number" || !cell.card)
    throw new Error(`GET does not answer with ${fact.id}`);
  return { ...cell, value: cell.value, card: cell.card };
}

const FACTS = dataset.facts.filter(({ value }) => value !== null);

function cardsIn(language: "en" | "zh") {
  return FACTS.map((fact) => ({ fact, card: card(answerWith(fact), dataset, language) }));
}

describe.each(["en", "zh"] as const)("a card in %s", (language) => {
  const cards = cardsIn(language);

  test.each(cards.map(({ fact, card }) => [fact.id, fact, card] as const))(
    "of %s carries it, whole and short",
    (_, fact, card) => {
      const said = (name: string) => card.properties[name]?.basicValue;
      const publisher = dataset.sources.get(fact.source)?.publisher ?? "";
      expect(card.basicValue).toBe(fact.value);
      expect(said("FactId")).toBe(fact.id);
      expect(said("Figure")).toContain(fact.printed);
      expect(said("Status")).toContain(fact.known.text);
      expect(said("Source")).toBe(`${publisher}, ¶${fact.locator}`);
      expect(cardBytes(card)).toBeLessThanOrEqual(MOST_BYTES);
    },
  );

  test("takes so few bytes on average that 10,000 cells of them leave at once, some of them short", () => {
    const sizes = cards.map(({ card }) => cardBytes(card));
    const sum = sizes.reduce((total, size) => total + size, 0);
    expect(sum / sizes.length).toBeLessThanOrEqual(AVERAGE_BYTES);
    expect(sizes.length).toBeGreaterThan(100);
  });

  test("is still found by its source and its fact when it is short", () => {
    for (const { fact, card } of cards) {
      const { basicValue, numberFormat, properties } = shortCard(card);
      expect([basicValue, numberFormat]).toEqual([card.basicValue, card.numberFormat]);
      expect(Object.keys(properties)).toEqual(["Source", "FactId"]);
      expect(properties.FactId?.basicValue).toBe(fact.id);
      expect(cardBytes(shortCard(card))).toBeLessThanOrEqual(MOST_BYTES_SHORT);
    }
  });
});

test("property names of a card are stored in formulas: they are the same in every language", () => {
  const names = (language: "en" | "zh") =>
    cardsIn(language).map(({ card }) => Object.keys(card.properties).join());
  expect(new Set([...names("en"), ...names("zh")])).toEqual(
    new Set(["Source,Figure,Status,FactId"]),
  );
});

test("a long source is cut in a short card before the ids are, which are whole", () => {
  const long = new NumberCard(1, "#,##0", {
    Source: "網易號".repeat(30),
    Figure: "1",
    Status: "actual",
    FactId: "a-fact",
  });
  const short = shortCard(long);
  expect(cardBytes(short)).toBeLessThanOrEqual(MOST_BYTES_SHORT);
  expect(short.properties.Source?.basicValue).toMatch(/^網易號.*…$/);
  const ids = "microsoft-profit-share-rate-until-recovery-shunwang ".repeat(4).trim();
  const several = shortCard(new NumberCard(1, undefined, { Source: "Shunwang", FactId: ids }));
  expect(several.properties.FactId?.basicValue).toBe(ids);
});

test.each([undefined, "General"])("a number in the format %s says none", (format) => {
  const written = JSON.stringify(new NumberCard(1, format, { Source: "S", FactId: "F" }));
  expect(written).not.toContain("numberFormat");
});
