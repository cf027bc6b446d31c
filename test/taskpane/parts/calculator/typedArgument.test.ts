import fc from "fast-check";
import type { Argument } from "../../../../src/taskpane/parts/calculator/formulaText";
import { formulaText } from "../../../../src/taskpane/parts/calculator/formulaText";
import {
  type FieldType,
  typedArgument,
} from "../../../../src/taskpane/parts/calculator/typedArgument";
import { calls } from "../../../../src/formulas/calls";
import { runs } from "../../../runs";

const ALL: readonly FieldType[] = ["amounts", "period", "amountOrDeal", "number", "word"];

describe("What is typed into a field", () => {
  test.each<[text: string, takes: FieldType, argument: Argument]>([
    ["", "amounts", null],
    ["  ", "period", null],
    ["20", "amounts", 20],
    [" -1.5 ", "amounts", -1.5],
    ["−3", "amounts", -3],
    ["-0", "amounts", 0],
    [".5", "amounts", 0.5],
    ["1,234,567.5", "amounts", 1_234_567.5],
    ["2e10", "amounts", 2e10],
    ["１２．５", "amounts", 12.5],
    ["7%", "number", 0.07],
    ["75 %", "amounts", 0.75],
    ["b2", "amounts", { reference: "B2" }],
    ["$B$2:l2", "amounts", { reference: "$B$2:L2" }],
    ["Sheet1!B2:L2", "amounts", { reference: "Sheet1!B2:L2" }],
    ["'My model'!B2", "amounts", { reference: "'My model'!B2" }],
    ["B:B", "amounts", { reference: "B:B" }],
    ["profit_2025", "amounts", { reference: "profit_2025" }],
    ["利润", "amounts", { reference: "利润" }],
    ["Sales[Profit]", "amounts", { reference: "Sales[Profit]" }],
    ["2026", "period", 2026],
    ["2026-Q1", "period", { text: "2026-Q1" }],
    ["2026..2027", "period", { text: "2026..2027" }],
    ["2026年上半年", "period", { text: "2026年上半年" }],
    ["LATEST", "period", { text: "LATEST" }],
    ["FY2026", "period", { text: "FY2026" }],
    ["B2:B9", "period", { reference: "B2:B9" }],
    ["FY2026", "amounts", { reference: "FY2026" }],
    ["openai-round-2025", "amountOrDeal", { text: "openai-round-2025" }],
    ["OpenAI", "amountOrDeal", { text: "OpenAI" }],
    ["260", "amountOrDeal", 260],
    ["2025-07", "word", { text: "2025-07" }],
    ["B2", "word", { text: "B2" }],
  ])("%j in a field for %s", (text, takes, argument) =>
    expect(typedArgument(text, takes)).toEqual(argument),
  );

  test.each<[why: string, text: string, takes: readonly FieldType[]]>([
    ["a formula", "=B2", ALL],
    ["a sign that begins a formula", "+B2", ALL],
    ["an at sign", "@B2", ALL],
    ["a call", 'SUM("1")', ALL],
    ["arithmetic", "B2*2", ALL],
    ["two arguments", "B2,B3", ALL],
    ["two arguments in another country", "B2;B3", ALL],
    ["a quote", '20"', ALL],
    ["a text in quotes", '"OpenAI"', ALL],
    ["a pair of an option", "20; Cap=5", ALL],
    ["a wide semicolon", "20；5", ALL],
    ["an equals sign", "Cap=5", ALL],
    ["an array", "{1,2}", ALL],
    ["a new line", "20\n30", ALL],
    ["an error", "#REF!", ALL],
    ["a bracket that closes the call", "B2)+SUM(B3", ["amounts", "number"]],
    ["a decimal comma", "1,5", ALL],
    ["a logical value", "TRUE", ["amounts", "number"]],
    ["a range where a number alone may stand", "B2:B3", ["number", "word"]],
    ["more than a name", "x".repeat(101), ["word"]],
    ["a date where amounts stand", "2026-03", ["amounts", "number"]],
  ])("%s is refused: %j", (_, text, takes) => {
    for (const one of takes) expect([one, typedArgument(text, one)]).toEqual([one, undefined]);
  });

  test("adds nothing to a formula but one argument of the call", () => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.string({ unit: fc.constantFrom(...Array.from("B2A1:!$'\"(),;={}[]#@+-*/&% .eE")) }),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(...ALL), (text, takes) => {
        const argument = typedArgument(text, takes);
        if (argument === undefined || argument === null) return;
        const call = { id: "MSSHARE", arguments: [argument, 7], options: [] };
        const found = calls(formulaText(call)) ?? [];
        expect(found.map(({ id, arguments: given }) => [id, given.length])).toEqual([
          ["MSSHARE", 2],
        ]);
      }),
      { numRuns: runs(2000) },
    );
  });
});
