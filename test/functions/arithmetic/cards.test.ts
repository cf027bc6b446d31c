import { DEFAULT_SETTINGS } from "../../../src/core/library/workbookSettings";
import { dataset } from "../../../src/data";
import { functionHelp } from "../../../src/data/functionHelp";
import { arithmeticFunctions } from "../../../src/functions/arithmetic/family";
import { answerCall } from "../../../src/functions/record/broadcast";
import { card, MOST_BYTES } from "../../../src/functions/library/card";
import { cardBytes } from "../../../src/functions/library/numberCard";
import type { Input } from "../../../src/functions/call/input";
import type { AnswerCell } from "../../../src/functions/record/record";

const CONTEXT = { dataset, settings: DEFAULT_SETTINGS };

function cellOf(id: string, ...args: readonly Input[]): AnswerCell {
  const record = arithmeticFunctions.find((one) => one.id === id);
  const cell = record && answerCall(record, args, CONTEXT)[0]?.[0];
  if (!cell || !("value" in cell)) throw new Error(`${id} has no answer`);
  return cell;
}

function lines(cell: AnswerCell, language: "en" | "zh") {
  if (typeof cell.value !== "number" || !cell.card) throw new Error("there is no card");
  return card({ ...cell, value: cell.value, card: cell.card }, dataset, language);
}

test.each<[string, readonly Input[], string, string, string]>([
  [
    "MULTIPLE",
    ["OpenAI", 2025, null, "Scope=share-sale"],
    "Valuation (share-sale) 2025-10 ÷ ARR 2025, known 2026-01",
    "估值 (share-sale) 2025-10 ÷ 年化收入 2025，2026-01 公开",
    "openai-valuation-share-sale-2025-10-vpshk openai-arr-2025-neteasehao",
  ],
  [
    "MULTIPLE",
    ["Anthropic", 2023, null, "Mix=plan"],
    "Valuation 2023-12 planned; Valuation 2023-12 ÷ ARR",
    "估值 2023-12 计划数；估值 2023-12 ÷",
    "anthropic-valuation-2023-12-zhihu anthropic-arr-2023-09-to-2023-11-byteailab",
  ],
  [
    "YOY",
    ["OpenAI", "ARR", 2024],
    "ARR 2023 disputed; ARR 2024 ÷ ARR 2023 − 1, known 2026-01",
    "年化收入 2023 有争议；年化收入 2024 ÷ 年化收入 2023 − 1，2026-01 公开",
    "openai-arr-2024-neteasehao openai-arr-2023-neteasehao",
  ],
  [
    "CAGR",
    ["OpenAI", "Revenue", "2025..2028"],
    "planned; (Revenue 2028 ÷ Revenue 2025)^(1/3) − 1, known 2025-10",
    "计划数；(收入 2028 ÷ 收入 2025)^(1/3) − 1，2025-10 公开",
    "openai-revenue-2028-vpshk openai-revenue-2025-vpshk",
  ],
  [
    "RUNWAY",
    ["OpenAI", 2024, null, "Mix=plan; Out=high"],
    "upper bound; Cash burn 2025 planned; Cash held 2024-12 ÷ Cash burn 2025 × 12",
    "上限；现金消耗 2025 计划数；现金 2024-12 ÷ 现金消耗 2025 × 12",
    "openai-cash-2024-12-vpshk openai-burn-2025-vpshk",
  ],
  [
    "PERGW",
    ["OpenAI", 2024, null, "Mag=B"],
    "ARR 2024 ÷ Compute capacity 2024",
    "年化收入 2024 ÷ 算力 2024",
    "openai-arr-2024-neteasehao openai-compute-2024-neteasehao",
  ],
])("the card of %s %j says how it came about and from what", (id, args, en, zh, ids) => {
  const cell = cellOf(id, ...args);
  const [english, chinese] = [lines(cell, "en"), lines(cell, "zh")];
  expect(english.properties.Status?.basicValue).toContain(en);
  expect(chinese.properties.Status?.basicValue).toContain(zh);
  for (const one of [english, chinese]) {
    expect(one.properties.FactId?.basicValue).toBe(ids);
    expect(cardBytes(one)).toBeLessThanOrEqual(MOST_BYTES);
  }
  expect(cell.evidence.map(({ role }) => role)).toEqual(["term", "term"]);
});

test("the card prints the figures in the order of the equation", () => {
  const { properties } = lines(cellOf("PERGW", "OpenAI", 2024, null, "Mag=B"), "en");
  expect(properties.Figure?.basicValue).toBe("60億美元, 0.6GW, USD/GW Billions");
});

test("a plain number has no card, as nothing is known of it, nor has any with Cards=0", () => {
  expect(cellOf("RUNRATE", 10).card).toBeUndefined();
  expect(cellOf("YOY", "OpenAI", "ARR", 2024, null, "Cards=0").card).toBeUndefined();
  expect(cellOf("YOY", "OpenAI", "ARR", 2024, null, "Cards=1").card?.isRequested).toBe(true);
});

test("every function states its equation", () => {
  const ids = arithmeticFunctions.map(({ id }) => id);
  const help = functionHelp.filter(({ id }) => ids.includes(id));
  expect(help).toHaveLength(ids.length);
  for (const { equation } of help) expect(equation).toMatch(/[÷×]/);
});
