import { DEFAULT_SETTINGS } from "../../../src/core/library/workbookSettings";
import { scopeOption } from "../../../src/core/facts/scopeOf";
import { dataset } from "../../../src/data";
import { Failure } from "../../../src/core/words/failure";
import { answerCall } from "../../../src/functions/record/broadcast";
import { card } from "../../../src/functions/library/card";
import { functions } from "../../../src/functions/library/functions";
import { type TestArgument, call, callOne } from "../call";

const CONTEXT = { dataset, settings: DEFAULT_SETTINGS };

test.each<[string, readonly TestArgument[], unknown]>([
  ["16 and 20 亿", ["OpenAI", "ARR", 2023, null, "Mag=亿"], 4],
  ["its lower end", ["OpenAI", "ARR", 2023, null, "Mag=B; Out=low"], 1.6],
  ["its upper end", ["OpenAI", "ARR", 2023, null, "Mag=B; Out=high"], 2],
  ["as a fraction of the figure chosen", ["OpenAI", "ARR", 2023, null, "Mag=B; Out=relative"], 0.2],
  ["of a month that ends the year", ["OpenAI", "ARR", "2023-12", null, "Mag=亿"], 4],
  ["over 20 billion, and 13 that it has overtaken", ["OpenAI", "ARR", 2025], 0],
  ["its lower end alone", ["OpenAI", "ARR", 2025, null, "Mag=B; Out=low"], 20],
  ["of one claim, whatever its status", ["OpenAI", "ARR", 2025, null, "Status=any"], 0],
  ["of another choice", ["OpenAI", "ARR", 2023, null, "Pick=low; Out=relative"], 0.25],
  ["how many claims", ["OpenAI", "ARR", 2023, null, "Out=claims"], 2],
  ["how many that stand", ["OpenAI", "ARR", 2025, null, "Out=claims"], 1],
  ["of one status", ["OpenAI", "ARR", 2025, null, "Status=actual; Out=claims"], 1],
  ["one claim alone", ["OpenAI", "ARR", 2024], 0],
  [
    "a printed range alone",
    ["OpenAI", "Funding", 2023, null, "Scope=chips; Mag=亿; Out=value"],
    20,
  ],
  ["in Chinese", ["OpenAI", "年化收入", 2023, null, "输出=相对"], 0.2],
  // Ten billion pledged and thirteen billion are parts of Microsoft's investment, not rivals.
  [
    "parts without a time",
    ["Microsoft", "Investment", null, null, "Mag=B"],
    expect.stringMatching(/^#N\/A .*Scope=principal 13bn, Scope=early-equity 10bn/),
  ],
  ["one of them", ["微软", "投资额", null, null, "范围=principal"], 0],
])("%s", (_, args, expected) => {
  expect(callOne("SPREAD", ...args)).toEqual(expected);
});

test("a range gives a spread for each cell", () => {
  expect(call("SPREAD", "OpenAI", "ARR", [[2023], [2024], [2019]], null, "Mag=亿")).toEqual([
    [4],
    [0],
    [expect.stringMatching(/^#N\/A/)],
  ]);
});

test("is never negative, and zero exactly where all claims that stand say one number", () => {
  for (const fact of dataset.facts) {
    const { entity, metric, period, counterparty } = fact;
    const about = period?.text.replace("/", "..") ?? null;
    const options = `${scopeOption(fact)}; Counterparty=${counterparty}`;
    const spread = callOne("SPREAD", entity, metric, about, null, options);
    const rows = call("CLAIMS", entity, metric, about, null, `${options}; Headers=0`);
    const standing = rows.filter((row) => row[11] === false);
    const values = new Set(standing.map(([value]) => value));
    const isOneNumber = values.size === 1 && typeof [...values][0] === "number";
    if (typeof spread !== "number") throw new Error(`no spread of ${entity}'s ${metric}`);
    expect(spread).toBeGreaterThanOrEqual(0);
    expect([entity, metric, about, spread === 0]).toEqual([entity, metric, about, isOneNumber]);
  }
});

test("its card names the claims, or says that there is only one", () => {
  expect(shownFor(2023)).toEqual([
    "ARR 20億美元, 16亿美元, USD",
    expect.stringMatching(
      /^disputed; spread of 2 claims, from 16亿美元 to 20億美元, known 2026-01$/,
    ),
    "openai-arr-2023-neteasehao openai-arr-2023-12-byteailab",
  ]);
  expect(shownFor(2025)).toEqual([
    "ARR over 200億美元, USD",
    expect.stringMatching(/^one claim only/),
    "openai-arr-2025-neteasehao",
  ]);
  expect(shownFor(2024)).toEqual([
    expect.stringMatching(/60億美元/),
    expect.stringMatching(/^one claim only/),
    "openai-arr-2024-neteasehao",
  ]);
});

test("the card of an end says of how many claims it is one", () => {
  expect(shownFor(2023, "Out=low")[1]).toMatch(/^disputed; lowest of 2 claims, /);
  expect(shownFor(2023, "Out=high")[1]).toMatch(/^disputed; highest of 2 claims, /);
  expect(shownFor(2024, "Out=high")[1]).toMatch(/^one claim only/);
});

/** Figure, status and fact ids of the card. */
function shownFor(year: number, options: string | null = null): readonly (string | undefined)[] {
  const record = functions.find(({ id }) => id === "SPREAD");
  if (!record) throw new Error("there is no SPREAD");
  const [[cell] = []] = answerCall(record, ["OpenAI", "ARR", year, null, options], CONTEXT);
  if (!cell || cell instanceof Failure || typeof cell.value !== "number" || !cell.card)
    throw new Error("no number with a card");
  const { properties } = card({ ...cell, value: cell.value, card: cell.card }, dataset, "en");
  return ["Figure", "Status", "FactId"].map((name) => properties[name]?.basicValue);
}

test.each<[string, readonly TestArgument[], RegExp]>([
  ["no figure", ["OpenAI", "ARR", 2019], /^#N\/A No Annualised/],
  [
    "a fraction of a range",
    ["Anthropic", "Funding", 2025, null, "Scope=amazon+google; Out=relative"],
    /^#N\/A The figure chosen is a range/,
  ],
  [
    "another side",
    ["OpenAI", "ARR", 2025, null, "Out=url"],
    /^#VALUE! Out is "url": expected one of value, low/,
  ],
])("%s is refused", (_, args, message) => {
  expect(callOne("SPREAD", ...args)).toMatch(message);
});
