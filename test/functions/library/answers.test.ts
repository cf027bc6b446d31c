import fc from "fast-check";
import { Failure } from "../../../src/core/words/failure";
import { DEFAULT_SETTINGS } from "../../../src/core/library/workbookSettings";
import { nearNames } from "../../../src/core/words/nearNames";
import { dataset } from "../../../src/data";
import { type Answers, createAnswers } from "../../../src/functions/library/answers";
import type { Context } from "../../../src/functions/call/context";
import { functions } from "../../../src/functions/library/functions";
import type { Input, InputMatrix } from "../../../src/functions/call/input";
import { cell, type FunctionRecord } from "../../../src/functions/record/record";
import { customFunctionsRuntime } from "../../../src/hosts/workbench/customFunctions";
import { runs } from "../../runs";
import { anyArgument } from "../anyArgument";

type Argument = Input | InputMatrix;

const CONTEXT: Context = { dataset, settings: DEFAULT_SETTINGS };

beforeAll(() => void Object.assign(globalThis, { CustomFunctions: customFunctionsRuntime() }));
afterAll(() => void Reflect.deleteProperty(globalThis, "CustomFunctions"));

/** A function of one argument that counts how often it is really asked. */
function counting(
  answer: (request: number) => ReturnType<FunctionRecord["body"]>,
  follows?: "without card" | "always, together",
): FunctionRecord & { readonly request: () => number } {
  let request = 0;
  const kind = { shape: "whole", read: () => null } as const;
  const [parameter] = recordOf("GET").parameters;
  if (!parameter) throw new Error("GET has no parameter");
  return {
    ...recordOf("GET"),
    parameters: [{ ...parameter, kind, ...(follows && { follows }) }],
    body: () => answer(++request),
    request: () => request,
  };
}

/** Answers calls in full. */
function answering(context: Context) {
  const answers = createAnswers(context);
  return (...call: Parameters<Answers>) => answers(...call).full;
}

/** What a call comes to, an error as its text. */
function outcome(ask: () => unknown): unknown {
  try {
    return ask();
  } catch (error) {
    return String(error);
  }
}

function recordOf(id: string): FunctionRecord {
  const found = functions.find((record) => record.id === id);
  if (!found) throw new Error(`there is no ${id}`);
  return found;
}

describe("A call that was answered", () => {
  test.each<[string, Argument]>([
    ["a text", "OpenAI"],
    ["a number", 2025],
    ["a blank", null],
    [
      "a range",
      [
        ["OpenAI", 2025, null],
        [true, "", undefined],
      ],
    ],
  ])("with %s is not asked again", (_, argument) => {
    const record = counting((request) => cell(request));
    const answers = answering(CONTEXT);
    expect([answers(record, [argument], "en"), answers(record, [argument], "en")]).toEqual([
      [[1]],
      [[1]],
    ]);
  });

  test("with a failure fails the same again, without being asked", () => {
    const record = counting((request) => {
      throw new Failure("not-found", { en: `No figure ${request}.`, zh: "" });
    });
    const answers = answering(CONTEXT);
    const ask = () => answers(record, ["Nobody"], "en");
    expect([outcome(ask), outcome(ask), record.request()]).toEqual([
      "Error: No figure 1.",
      "Error: No figure 1.",
      1,
    ]);
  });

  test("is asked again in another language, of another dataset, by other settings", () => {
    const record = counting((request) => cell(request));
    const answers = answering(CONTEXT);
    answers(record, ["OpenAI"], "en");
    answers(record, ["OpenAI"], "zh");
    answering({ ...CONTEXT, settings: { ...DEFAULT_SETTINGS } })(record, ["OpenAI"], "en");
    expect(record.request()).toBe(3);
  });

  test.each<[string, Argument, Argument]>([
    ["a number and its digits", 2025, "2025"],
    ["a logical value and its name", true, "TRUE"],
    ["blank and zero", null, 0],
    ["a row and a column", [["a", "b"]], [["a"], ["b"]]],
    ["one text and two that join to it", [["ab"]], [["a", "b"]]],
    ["a text that looks like the end of another", [['a"1:b']], [["a", "b"]]],
    ["a number that is none", NaN, null],
  ])("is not taken for another: %s", (_, one, other) => {
    const record = counting((request) => cell(request));
    const answers = answering(CONTEXT);
    expect(answers(record, [one], "en")).not.toEqual(answers(record, [other], "en"));
  });

  test.each<[string, Argument]>([
    ["a card", { type: "Double", basicValue: 1, properties: {} }],
    ["an error", { type: "Error", basicValue: "#N/A" }],
    ["a range with a card", [["OpenAI", { type: "Double", basicValue: 1 }]]],
  ])("with %s is asked each time", (_, argument) => {
    const record = counting((request) => cell(request));
    const answers = answering(CONTEXT);
    answers(record, [argument], "en");
    answers(record, [argument], "en");
    expect(record.request()).toBe(2);
  });

  test("by a function that follows the workbook is asked each time", () => {
    const record = counting((request) => cell(request), "always, together");
    const answers = answering(CONTEXT);
    answers(record, ["B4"], "en");
    answers(record, ["B4"], "en");
    expect(record.request()).toBe(2);
  });

  test("is forgotten when there are too many, and answered as before", () => {
    const record = counting(() => cell("x"));
    const answers = answering(CONTEXT);
    const long = "x".repeat(30_000);
    for (let at = 0; at < 1_000; at++) answers(record, [`${long}${at}`], "en");
    expect(answers(record, [`${long}0`], "en")).toEqual([["x"]]);
    expect(record.request()).toBe(1_001);
  });
});

test.each(functions.map((record) => [record.id, record] as const))(
  "%s answers from memory what it answers without",
  (_, record) => {
    const answers = answering(CONTEXT);
    const asText = (ask: typeof answers, args: readonly Argument[]) =>
      JSON.stringify(outcome(() => ask(record, args, "en")));
    const anyArguments = fc.array(anyArgument, { maxLength: record.parameters.length });
    fc.assert(
      fc.property(anyArguments, (args) => {
        const first = asText(answers, args);
        expect(asText(answers, args)).toBe(first);
        expect(asText(answering(CONTEXT), args)).toBe(first);
      }),
      { numRuns: runs(40) },
    );
  },
);

test("of thousands of unknown companies the first hundred are compared with those there are", () => {
  let comparisons = 0;
  const entityNames = nearNames({
    ...dataset.entityNames,
    get all() {
      comparisons++;
      return dataset.entityNames.all;
    },
  });
  comparisons = 0;
  const answers = answering({ ...CONTEXT, dataset: { ...dataset, entityNames } });
  const column = Array.from({ length: 2_000 }, (_, at) => [`OpenAI company ${at}`]);
  const first = answers(recordOf("ARR"), [column, 2025], "en");
  // All of them fail.
  const messages = first.flat().map((cell) => (cell as CustomFunctions.Error).message ?? "");
  expect(messages.every((message) => message.includes("is not a company or product"))).toBe(true);
  expect(messages.filter((message) => message.includes("Did you mean: OpenAI?"))).toHaveLength(100);
  expect(comparisons).toBe(1);
  expect(answers(recordOf("ARR"), [column, 2025], "en")).toBe(first);
});
