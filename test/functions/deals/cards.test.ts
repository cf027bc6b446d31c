import { DEFAULT_SETTINGS } from "../../../src/core/library/workbookSettings";
import { dataset } from "../../../src/data";
import { answerCall } from "../../../src/functions/record/broadcast";
import { card, MOST_BYTES } from "../../../src/functions/library/card";
import { cardBytes, type NumberCard } from "../../../src/functions/library/numberCard";
import { dealFunctions } from "../../../src/functions/deals/family";
import type { AnswerCell } from "../../../src/functions/record/record";
import type { TestArgument } from "../call";

const CONTEXT = { dataset, settings: DEFAULT_SETTINGS };

function cellOf(id: string, ...args: readonly TestArgument[]): AnswerCell {
  const record = dealFunctions.find((one) => one.id === id);
  const cell = record && answerCall(record, args, CONTEXT)[0]?.[0];
  if (!cell || !("value" in cell)) throw new Error(`${id} has no answer`);
  return cell;
}

function lines(cell: AnswerCell, language: "en" | "zh") {
  if (typeof cell.value !== "number" || !cell.card) throw new Error("there is no card");
  return card({ ...cell, value: cell.value, card: cell.card }, dataset, language);
}

/**
 * What the card says of how the number came about, and the paragraphs of the clauses it rests on.
 */
test.each<[string, readonly TestArgument[], RegExp, RegExp, string[]]>([
  ["REVSHARE", [2, 1], /above 0 OpenAI pays/, /大于 0 由 OpenAI 支付/, ["36", "36"]],
  ["REVSHARE", [2, 1, "Out=to_openai"], /RateAzure × Azure/, /RateAzure × Azure/, ["36"]],
  [
    "REVSHARE",
    [2, 1, "RateApi=0.3"],
    /^your RateApi=0.3; else terms of June 2024/,
    /您设定 RateApi=0.3/,
    ["36"],
  ],
  [
    "SOFTBANK",
    [true, "Out=stage1"],
    /derived: Total − Stage2; not printed/,
    /推算：总额 − 第二阶段；未载明/,
    ["29", "29"],
  ],
  [
    "SOFTBANK",
    [false],
    /^derived: \$12.5bn is the second stage, \$20bn both together; our reading/,
    /^推算：125亿美元为第二阶段，200亿美元为两阶段合计；此为我们的读法/,
    ["29", "29", "6"],
  ],
  [
    "SOFTBANK",
    [false, "Out=stage2"],
    /\$12.5bn is the second stage, \$20bn both/,
    /125亿美元为第二阶段/,
    ["29", "29", "6"],
  ],
  ["SOFTBANK", [true], /; terms of October 2025$/, /；2025年10月的条款$/, ["29", "29"]],
  ["SOFTBANK", [false, "Reduction=5"], /your Reduction=5/, /您设定 Reduction=5/, ["29", "29"]],
  [
    "WARRANT",
    [100, 1000],
    /at most; no time value; assumed the ceiling .*\(Base=before\), all vested; terms/,
    /至多；不含时间价值；假定以发行前股数为基数、全部归属；2025/,
    ["43", "43"],
  ],
  ["WARRANT", [100, 1000, 0.5, "Base=after"], /assumed even vesting/, /假定均匀归属/, ["43", "43"]],
  [
    "WARRANT",
    [100, 1000, null, "Base=before"],
    /^your Base=before; (?!.*assumed the ceiling)/,
    /^您设定 Base=before；(?!.*假定以发行前)/,
    ["43", "43"],
  ],
  [
    "WARRANT",
    [100, 1000, null, "Diluted=1; Base=after"],
    /your Base=after, Diluted=1/,
    /您设定 Base=after, Diluted=1/,
    ["43", "43"],
  ],
  [
    "COMMITMENT",
    ["Oracle", null, "Out=peryear"],
    /^about; derived: flat over 5 years; no start is printed/,
    /^约；推算：5 年平均分摊；起始日未载明/,
    ["45", "45"],
  ],
  [
    "COMMITMENT",
    ["Oracle", 2026, "Start=2026"],
    /your Start=2026-01-01; else terms of October 2025; about; derived/,
    /您设定 Start=2026-01-01/,
    ["45", "45"],
  ],
  ["COMMITMENT", ["Nvidia"], /^up to; terms of/, /^至多；2025年10月的条款/, ["41"]],
  ["EQUITYSHARE", ["Nvidia"], /maxima \(up to\)/, /均为上限/, ["41", "41"]],
  [
    "EQUITYSHARE",
    ["Nvidia", "Contract=200000000000"],
    /÷ contract of a maximum \(up to\)/,
    /÷ 合同，含上限/,
    ["41"],
  ],
  ["EQUITYSHARE", ["Nvidia", "Out=equity"], /^a maximum \(up to\); terms/, /^含上限；2025/, ["41"]],
  [
    "EQUITYSHARE",
    ["CoreWeave", "Base=expanded"],
    /^your Base=expanded; else terms of/,
    /^您设定 Base=expanded/,
    ["39", "39"],
  ],
  ["COMMITMENT", ["CoreWeave", null, "Base=first"], /^your Base=first/, /Base=first/, ["39"]],
  [
    "EQUITYSHARE",
    ["CoreWeave"],
    /^equity \(at the value printed\) ÷ contract; terms/,
    /按所载价值/,
    ["39", "39"],
  ],
  ["POSTMONEY", ["OpenAI"], /all new money, fully paid/, /全为新资金且足额到位/, ["30", "30"]],
  ["POSTMONEY", ["OpenAI", 31e9], /your round=31000000000/, /您设定 round=31000000000/, ["30"]],
])("%s%j", (id, args, en, zh, paragraphs) => {
  const cell = cellOf(id, ...args);
  expect(cell.evidence.map(({ role, fact }) => [role, fact.locator])).toEqual(
    paragraphs.map((paragraph) => ["term", paragraph]),
  );
  const { computed } = cell.card ?? {};
  expect(computed?.en).toMatch(en);
  expect(computed?.zh).toMatch(zh);
  for (const language of ["en", "zh"] as const) refuseCut(lines(cell, language));
});

/** Nothing on the card of a deal is cut. */
function refuseCut(card: NumberCard) {
  expect(cardBytes(card)).toBeLessThanOrEqual(MOST_BYTES);
  for (const { basicValue } of Object.values(card.properties))
    expect(basicValue).not.toContain("…");
}

const said = (card: NumberCard) =>
  Object.fromEntries(
    Object.entries(card.properties).map(([name, { basicValue }]) => [name, basicValue]),
  );

test("the card of a share of profit says its terms and what is assumed, whole", () => {
  const share = cellOf("MSSHARE", 20, null, "Mag=Billions");
  expect(said(lines(share, "en"))).toEqual({
    Source: "Shunwang (舜网), ¶30",
    Figure: "75%, 130亿美元, 49%, USD Billions",
    Status:
      "75% until $13bn, then 49%; uncapped: no cap is printed; profit after the first investors are repaid; terms of June 2024; nobody says whether they outlived the restructuring, known 2024-06-28",
    FactId:
      "microsoft-profit-share-rate-until-recovery-shunwang microsoft-recovery-amount-shunwang microsoft-profit-share-rate-after-recovery-shunwang",
  });
  expect(said(lines(share, "zh")).Status).toBe(
    "收到 130亿美元之前 75%，之后 49%；不设上限：各文均未载明上限；利润自首批投资者获偿后起算；2024年6月的条款；重组之后是否仍有效，无人说明，2024-06-28 公开",
  );
});

test("it says the terms that the user set, all of them", () => {
  const options =
    "Mag=亿; Rate=0.123456789; Recovery=12345.678; Cap=234567.89; CapOn=after; First=3456.789; Losses=carry";
  const share = cellOf("MSSHARE", 20, null, options);
  for (const language of ["en", "zh"] as const) refuseCut(lines(share, language));
  expect(said(lines(share, "en")).Status).toMatch(
    /^first \$345.679bn to the first investors, then 12.3457% until \$1.23457tn, then 49%, at most \$23.4568tn after recovery; your Rate=/,
  );
});

test("only deals of before the restructuring say that nobody says whether they outlived it", () => {
  const { computed } = cellOf("REVSHARE", 2, 1, "Out=to_microsoft").card ?? {};
  expect(computed?.en).toContain("nobody says");
  expect(cellOf("EQUITYSHARE", "Nvidia").card?.computed?.en).not.toContain("nobody says");
});

test("what the user set is not cut from the card", () => {
  const { properties } = lines(
    cellOf("COMMITMENT", "Oracle", 2026, "Years=4; Start=2025-07"),
    "en",
  );
  expect(properties.Status?.basicValue).toContain("your Years=4, Start=2025-07-01");
});

test("a number that rests on no clause is the user's own: it cites nothing", () => {
  expect(cellOf("TRANCHE", 25, 10).evidence).toEqual([]);
  expect(cellOf("POSTMONEY", 260, 41).card).toBeUndefined();
  expect(cellOf("REVSHARE", 2, 1, "Rate=0.1").card).toBeUndefined();
});

test("Cards=0 leaves the card out, Cards=1 asks for it, the clauses stay known", () => {
  const plain = cellOf("COMMITMENT", "Oracle", 2026, "Start=2025; Cards=0");
  expect([plain.card, plain.evidence.length]).toEqual([undefined, 2]);
  expect(cellOf("COMMITMENT", "Oracle", 2026, "Start=2025; Cards=1").card?.isRequested).toBe(true);
});

test.each<[string, readonly TestArgument[], string, string]>([
  ["REVSHARE", [2, 1, "Mag=Billions"], "USD Billions", "#,##0.0##"],
  ["REVSHARE", [2, 1, "Mag=Billions; Lang=zh"], "十亿美元", "#,##0.0##"],
  ["WARRANT", [100, 1e6, null, "Out=shares; Mag=Billions"], "shares", "#,##0"],
  ["WARRANT", [100, 1000, 0.5], "USD", "#,##0.0##"], // 4,999.5 is not drawn as 5,000
  ["WARRANT", [100, 1000, null, "Out=stake"], "fraction", "0.0%"],
  ["COMMITMENT", ["Oracle", 2026, "Start=2025"], "USD", "#,##0"],
  ["COMMITMENT", ["Oracle", 2026, "Start=2025; Out=share"], "fraction", "0.0%"],
  ["EQUITYSHARE", ["CoreWeave"], "fraction", "0.0%"],
  ["POSTMONEY", ["OpenAI", null, "Out=stake"], "fraction", "0.0%"],
])("%s%j counts %s", (id, args, unit, format) => {
  const { card, format: drawn } = cellOf(id, ...args);
  expect([card?.unit, drawn]).toEqual([unit, format]);
});

describe("REVSHARE of what is not the revenue that is shared", () => {
  const given = (fact: string, value: number): TestArgument => ({
    type: "Double",
    basicValue: value,
    properties: { FactId: { basicValue: fact } },
  });
  const words = (...args: readonly TestArgument[]) => cellOf("REVSHARE", ...args).card?.computed;

  test("says that a run-rate of the whole company was given", () => {
    const { en, zh } = words(given("openai-arr-2025-neteasehao", 20e9), 2e9) ?? {};
    expect(en).toMatch(
      /^the share is of revenue, given is Annualised run-rate revenue of OpenAI 2025 \(over 200億美元, actual\); RateApi/,
    );
    expect(zh).toMatch(/^分成按收入计，所给为OpenAI年化收入 2025/);
  });

  test("says so of a run-rate of the part, and of the side that is computed alone", () => {
    const api = given("openai-arr-api-2024-03-shunwang", 1e9);
    const azure = given("azure-openai-service-arr-2024-06-shunwang", 1e9);
    expect(words(api, azure)?.en).toMatch(/OpenAI 2024-03 \(about 10亿美元, api, actual\).*Azure/);
    expect(words(api, azure, "Out=to_openai")?.en).not.toMatch(/, api, actual/);
    expect(words(1e9, 1e9)?.en).not.toMatch(/given is/);
  });

  test("says that revenue of the whole was taken for that of the part", () => {
    const whole = words(given("openai-revenue-2023-zhihu", 1.3e9), 0);
    expect(whole?.en).toMatch(
      /given is Revenue of OpenAI 2023 \(13亿美元, estimate\), all of it taken as revenue of OpenAI's API \(assumed\)/,
    );
    expect(whole?.zh).toMatch(/全部视为OpenAI API 的收入（假定）/);
    const azure = given("azure-revenue-2022-07-to-2023-06-shunwang", 55e9);
    expect(words(0, azure)?.en).toMatch(/taken as revenue of Azure OpenAI Service/);
  });

  test("says nothing of revenue of the part", () => {
    const azure = given("azure-openai-service-revenue-2025-06-shunwang", 166e6);
    expect(words(0, azure)?.en).not.toMatch(/given is/);
  });
});
