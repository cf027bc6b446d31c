import type { IsoDate } from "../../../src/core/period/calendar";
import { answer } from "../../../src/core/query/query";
import type { Question } from "../../../src/core/query/question";
import { call, callOne } from "../../functions/call";
import { ARR_METRIC, datasetWith, TEST_ENTITY, fact, parsedPeriod } from "../testFacts";

type Given = Parameters<typeof fact>[0];
type Request = Partial<Omit<Question, "period">> & { readonly period?: string };

function answerOf(facts: readonly Given[], { period: about = "latest", ...rest }: Request = {}) {
  const built = facts.map((given, at) => fact({ id: String(at), ...given }));
  return answer(datasetWith(built), {
    entity: TEST_ENTITY,
    metric: ARR_METRIC,
    period: about === "latest" ? about : parsedPeriod(about),
    asOf: "2026-11-21" as IsoDate, // A day.
    scope: null,
    counterparty: null,
    status: "preferred",
    pick: "preferred",
    ...rest,
  });
}

describe("Of several kinds", () => {
  const EARLY: Given = { period: "2023-Q1", value: 29e9 };
  const SALE: Given = { period: "2024-06", value: 86e9, basis: "share-sale" };
  const SALE_2025: Given = { period: "2025-10", value: 500e9, basis: "share-sale" };
  const ROUND: Given = { period: "2025-10", value: 260e9, basis: "pre-money" };

  test.each<[string, readonly Given[], Request, number]>([
    ["the later one answers", [EARLY, SALE], {}, 86e9],
    ["of a year, too", [{ ...EARLY, period: "2024-Q1" }, SALE], { period: "2024" }, 86e9],
    ["of a date, too", [EARLY, SALE], { period: "2024-12-31" }, 86e9],
    ["of a range, too", [EARLY, SALE], { period: "2023/2024" }, 86e9],
    ["before it there was the other", [EARLY, SALE], { period: "2024-05-31" }, 29e9],
    ["one not stated, where it is the later", [{ ...EARLY, period: "2025" }, SALE], {}, 29e9],
    [
      "reported before planned, whatever the kind",
      [EARLY, { ...SALE, status: "projection" }],
      {},
      29e9,
    ],
    ["the one asked for", [EARLY, SALE_2025, ROUND], { scope: "pre-money" }, 260e9],
    ["of the kind asked for the last", [SALE, SALE_2025, ROUND], { scope: "share-sale" }, 500e9],
    ["the one not stated, where it is asked for", [EARLY, SALE_2025, ROUND], { scope: "" }, 29e9],
    ["what was public by then", [EARLY, { ...SALE, known: "2026-12" }], {}, 29e9],
    ["carried forward, the later one", [EARLY, SALE], { period: "2025", fill: "prior" }, 86e9],
  ])("%s", (_, facts, request, value) => {
    expect(answerOf(facts, request).value).toBe(value);
    expect(answerOf([...facts].reverse(), request).value).toBe(value);
  });

  test.each<[string, Request]>([
    ["LATEST", {}],
    ["a year", { period: "2025" }],
    ["a month", { period: "2025-10" }],
    ["a date", { period: "2026-01-31" }],
    ["a range", { period: "2023/2025" }],
    ["what is carried forward", { period: "2026", fill: "prior" }],
  ])("that overlap, none answers for %s, and each is named with its figure", (_, request) => {
    const each = "Choose one, Scope=pre-money 260bn (2025-10), Scope=share-sale 500bn (2025-10)";
    expect(() => answerOf([EARLY, SALE, ROUND, SALE_2025], request)).toThrow(each);
  });

  test("one that overlaps the latest in part is a rival as well", () => {
    const round: Given = { period: "2025-Q4", value: 260e9, basis: "pre-money" };
    expect(() => answerOf([SALE_2025, round])).toThrow(
      "Choose one, Scope=pre-money 260bn (2025-Q4), Scope=share-sale 500bn (2025-10)",
    );
    expect(answerOf([SALE_2025, { ...round, period: "2025-11" }]).value).toBe(260e9);
  });

  test("the one not stated is named as the whole", () => {
    expect(() => answerOf([{ ...EARLY, period: "2024" }, SALE])).toThrow(
      "Choose one, Scope=whole 29bn (2024), Scope=share-sale 86bn (2024-06)",
    );
  });

  test("the kind that answers is said", () => {
    const said = (facts: readonly Given[]) => answerOf(facts).evidence[0].rule;
    expect(said([EARLY, SALE])).toEqual({
      en: "share-sale: later than figures of other kinds",
      zh: "share-sale：晚于其他口径的数字",
    });
    expect(said([{ ...EARLY, period: "2025" }, SALE])).toEqual({
      en: "kind not stated: later than figures of other kinds",
      zh: "口径未说明：晚于其他口径的数字",
    });
    expect(said([SALE]).en).toBe("share-sale; the only figure that fits");
  });

  test("figures of one kind are claims about one thing, those of two are not", () => {
    const claims = (facts: readonly Given[], request: Request) =>
      answerOf(facts, request).evidence[0].claims.map(({ fact }) => fact.value);
    expect(claims([SALE_2025, ROUND], { scope: "share-sale" })).toEqual([500e9]);
    expect(claims([SALE, { ...SALE, value: 90e9, known: "2025" }], {})).toEqual([86e9, 90e9]);
  });
});

describe("A part", () => {
  const API: Given = { scope: "api", value: 1e9 };
  const CHAT: Given = { scope: "chat", value: 2e9 };
  const ofParts = { ...ARR_METRIC, isOfParts: true };

  test("never answers for the whole, which names it with its figure", () => {
    expect(() => answerOf([API, CHAT])).toThrow(
      "as a whole. There is: Scope=api 1bn (2025), Scope=chat 2bn (2025).",
    );
    expect(answerOf([API, CHAT, { value: 3e9 }]).value).toBe(3e9);
    expect(() => answerOf([API], { scope: "" })).toThrow(
      "as a whole. There is: Scope=api 1bn (2025).",
    );
  });

  test("answers where the figure is of a part by its nature and there is one, and is said", () => {
    const found = answerOf([API], { metric: ofParts });
    expect([found.value, found.evidence[0].rule.en]).toEqual([
      1e9,
      "api; the only figure that fits",
    ]);
    expect(found.evidence[0].rule.zh).toBe("api；唯一符合的数字");
  });

  test("of several by its nature, none does", () => {
    expect(() => answerOf([API, CHAT], { metric: ofParts })).toThrow(
      "Choose one, Scope=api 1bn (2025), Scope=chat 2bn (2025): ARR of OpenAI is of several parts.",
    );
    expect(answerOf([API, CHAT], { metric: ofParts, scope: "chat" }).value).toBe(2e9);
  });

  test("gives way to the whole even there", () => {
    expect(answerOf([API, { value: 3e9 }], { metric: ofParts }).value).toBe(3e9);
  });
});

describe("An id decides nothing that a reader sees", () => {
  test("two figures that nothing tells apart are refused by both", () => {
    const facts: Given[] = [{ value: 1e9 }, { value: 2e9 }];
    expect(() => answerOf(facts)).toThrow(
      "Nothing tells two figures apart, 1bn (0), 2bn (1): AIFIN.CLAIMS lists what is reported",
    );
  });

  test("two that are one number answer with it", () => {
    expect(answerOf([{ value: 1e9 }, { value: 1e9 }]).value).toBe(1e9);
  });

  test.each<[string, Given]>([
    ["the day of knowledge", { known: "2025-12" }],
    ["the size of the last digit", { precision: 1e9 }],
    ["the time", { period: "2024" }],
    ["the narrower time", { period: "2025-H2" }],
    ["being planned", { status: "projection" }],
  ])("%s tells them apart", (_, given) => {
    const facts: Given[] = [
      { period: "2025-12", value: 1e9 },
      { value: 2e9, period: "2025-12", ...given },
    ];
    expect(answerOf(facts).value).toBe(1e9);
  });
});

describe("The questions as analysts type them", () => {
  type Call = readonly [id: string, ...args: (string | number | null)[]];
  const KINDS =
    /^#N\/A Choose one, Scope=pre-money 260bn \(2025-10\), Scope=share-sale 500bn \(2025-10\)/;

  test.each<[Call]>([
    [["VALUATION", "OpenAI"]],
    [["VALUATION", "OpenAI", "LATEST"]],
    [["VALUATION", "OpenAI", "最新"]],
    [["VALUATION", "OpenAI", 2025]],
    [["VALUATION", "OpenAI", "2025年"]],
    [["VALUATION", "OpenAI", "2026-01-31"]],
    [["VALUATION", "OpenAI", "2023..2025"]],
    [["VALUATION", "OpenAI", 2025, null, "Fill=prior"]],
    [["VALUATION", "OpenAI", 2026, null, "Fill=prior"]],
    [["GET", "OpenAI", "估值"]],
    [["MULTIPLE", "OpenAI"]],
    [["FACTID", "OpenAI", "Valuation"]],
  ])("%j names both prices of October 2025", ([id, ...args]) => {
    expect(callOne(id, ...args)).toMatch(KINDS);
  });

  test.each<[Call, number]>([
    [["VALUATION", "OpenAI", null, null, "Scope=share-sale"], 500e9],
    [["VALUATION", "OpenAI", null, null, "范围=员工售股"], 500e9],
    [["VALUATION", "OpenAI", null, null, "Scope=pre-money"], 260e9],
    [["VALUATION", "OpenAI", null, null, "范围=投前"], 260e9],
    [["VALUATION", "OpenAI", null, null, "Scope=whole"], 29e9],
    [["VALUATION", "OpenAI", null, null, "范围=整体"], 29e9],
    [["VALUATION", "OpenAI", 2024], 86e9],
    [["VALUATION", "OpenAI", "2024-06"], 86e9],
    [["VALUATION", "OpenAI", 2023], 29e9],
    // As of a day before the prices of 2025 were public.
    [["VALUATION", "OpenAI", null, "2024-12-31"], 86e9],
    [["VALUATION", "OpenAI", null, "2024-01-01"], 29e9],
    [["MARKETSHARE", "Claude"], 0.42],
    [["MARKETSHARE", "Claude", 2025], 0.42],
    [["GET", "Anthropic", "客户数", 2025, null, "Scope=enterprise"], 300_000],
    [["GET", "Anthropic", "Customers"], 300_000],
    [["GET", "Kruze", "Adoption", "2024-04"], 0.15],
    [["GET", "Copilot", "采用率"], 0.6],
    [["GET", "Azure OpenAI Service", "Price cut"], 0.25],
    [["GET", "Microsoft", "Investment", null, null, "Scope=principal"], 13e9],
    [["GET", "微软", "投资额", null, null, "Scope=early-equity"], 10e9],
    [["GET", "微软", "投资额", null, null, "范围=pledge-2023"], 10e9],
    [["GET", "SoftBank", "Investment"], 30e9],
  ])("%j is %d", ([id, ...args], value) => expect(callOne(id, ...args)).toBe(value));

  test.each<[Call, RegExp]>([
    [
      ["GET", "Microsoft", "Investment"],
      /^#N\/A (?=.*Scope=principal 13bn)(?=.*Scope=early-equity 10bn)(?=.*Scope=pledge-2023 10bn)/,
    ],
    [["GET", "微软", "投资额"], /Scope=principal 13bn/],
    [
      ["MARKETSHARE", "OpenAI"],
      /^#N\/A Choose one, Scope=code-generation 21% \(2025-10\), Scope=enterprise 25% \(2025-10\)/,
    ],
    [["PRICE", "ChatGPT"], /^#N\/A Choose one, Scope=plus 20\s.*, Scope=pro 200\s/],
  ])("%j names its parts", ([id, ...args], words) => expect(callOne(id, ...args)).toMatch(words));

  test("the year's label of an instant stands for the year's end, of month, quarter and half", () => {
    const billions = (...periods: string[]) => call("ARR", "OpenAI", [periods], null, "Mag=B")[0];
    expect(billions("2023Q4", "2024Q4", "2025Q4")).toEqual([1.6, 6, 20]);
    expect(billions("2023年第四季度", "2024年第四季度", "2025年12月")).toEqual([1.6, 6, 20]);
    expect(billions("2024-12", "2024-H2", "2025年下半年", "2025-12-31")).toEqual([6, 6, 20, 20]);
    // The narrower time of those that end that day, but for the label itself.
    expect(billions("2023-12-31", "2023-12", "2023Q4", "2023", "2023年")).toEqual([
      1.6, 1.6, 1.6, 2, 2,
    ]);
    expect(callOne("COMPUTE", "OpenAI", "2025Q4")).toBe(1.9);
  });

  test("and for no day, month or quarter before it", () => {
    expect(callOne("ARR", "OpenAI", "2025-12-05")).toBe(6e9);
    expect(callOne("ARR", "OpenAI", "2025-12-30")).toBe(6e9);
    for (const period of ["2025-11", "2025Q3", "2025-H1"])
      expect(callOne("ARR", "OpenAI", period)).toMatch(/^#N\/A/);
  });
});
