import { readFileSync } from "node:fs";
import fc from "fast-check";
import { foldedName } from "../../src/core/words/nameIndex";
import { entityNamesOf } from "../../src/core/facts/dataset";
import { dataset } from "../../src/data";
import { functions } from "../../src/functions/library/functions";
import type { FunctionRecord } from "../../src/functions/record/record";
import { anyArgument } from "../functions/anyArgument";
import { runs } from "../runs";
import {
  type RuntimeAnswer,
  type RuntimeArgument,
  type Invocation,
  openRuntime,
  type Runtime,
} from "./runtime";

/**
 * Every function with arguments of every type, through Microsoft's runtime: tens of thousands of
 * seeded cases.
 */

const CASES = runs(700);
const SEED = 20_261_124;

let runtime: Runtime;
beforeAll(() => {
  runtime = openRuntime(readFileSync("dist/functions.js", "utf8"));
  allAnswers = answersOfAll();
});
afterAll(() => runtime.close());

/**
 * Excel has no NaN and hands over no text longer than a cell; what cannot travel as JSON never
 * comes.
 */
function asExcelSends(argument: unknown): RuntimeArgument {
  return JSON.parse(JSON.stringify(argument ?? null)) as RuntimeArgument; // Of plain JSON, the very type.
}

/**
 * Calls of one function: half of them with likely first arguments, so that the later ones are
 * reached.
 */
function hostileCalls({ id, parameters }: FunctionRecord): readonly Invocation[] {
  const likely = parameters.map(({ name, optional }) => LIKELY.get(name) ?? (optional ? null : 10));
  const calls = fc.array(anyArgument, { maxLength: parameters.length }).chain((args) =>
    fc.integer({ min: 0, max: parameters.length }).map((kept): Invocation => {
      const given = parameters.map((_, at) =>
        at < kept ? (likely[at] ?? null) : asExcelSends(args[at - kept]),
      );
      return { id, args: given };
    }),
  );
  return fc.sample(calls, { numRuns: CASES, seed: SEED });
}

interface Answered {
  readonly calls: readonly Invocation[];
  readonly answers: readonly RuntimeAnswer[];
}

const NONE: Answered = { calls: [], answers: [] };
let allAnswers: Promise<ReadonlyMap<string, Answered>>;

/**
 * Of every function at once, by its id: the runtime hands results over twice a second, however many
 * there are.
 */
async function answersOfAll(): Promise<ReadonlyMap<string, Answered>> {
  const request = functions.map((record) => ({ id: record.id, calls: hostileCalls(record) }));
  const answers = await runtime.callMany(request.flatMap(({ calls }) => calls));
  return new Map(
    request.map(({ id, calls }, at) => [
      id,
      { calls, answers: answers.slice(at * CASES, (at + 1) * CASES) },
    ]),
  );
}

const LIKELY: ReadonlyMap<string, RuntimeArgument> = new Map<string, RuntimeArgument>([
  ["entity", "OpenAI"],
  ["entities", [["OpenAI"], ["Anthropic"]]],
  ["metric", "ARR"],
  ["metrics", [["ARR", "Revenue"]]],
  ["period", "2025"],
  ["periods", "2023..2025"],
  ["reference", "openai-arr-2025-neteasehao"],
  ["term", "ARR"],
  ["text", "open"],
  ["deal", "Nvidia"],
  ["restructured", true],
  ["share_of_purchase", 0.5],
]);

const OURS: readonly string[] = ["thrown", "rejected", "unknown"];

/** What is wrong with an answer; empty when nothing is. */
function fault(answer: RuntimeAnswer | undefined): string {
  if (!answer) return "no answer";
  if (!answer.ok) {
    if (OURS.includes(answer.error)) return `an error of ours: ${answer.message}`;
    return isShown(answer.error, answer.message) ? "" : `${answer.error} without a message`;
  }
  for (const cell of cellsOf(answer.value)) {
    const found = cellFault(cell);
    if (found !== "") return found;
  }
  return "";
}

/** Excel keeps the text of these two alone. */
function isShown(code: unknown, message: unknown): boolean {
  return (code !== "#VALUE!" && code !== "#N/A") || (typeof message === "string" && message !== "");
}

function cellsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[][]).flat() : [value]; // Rows of cells.
}

function cellFault(cell: unknown): string {
  if (typeof cell !== "object" || cell === null)
    return ["number", "string", "boolean"].includes(typeof cell) || cell === null
      ? ""
      : `a cell of ${typeof cell}`;
  const { type, basicValue, message } = cell as Readonly<Record<string, unknown>>; // A data type.
  if (type === "Error")
    return isShown(basicValue, message) ? "" : `${String(basicValue)} without a message`;
  return typeof basicValue === "number"
    ? ""
    : `a data type without a number: ${JSON.stringify(cell)}`;
}

describe.each(functions.map((record) => [record.id, record] as const))("%s", (_, record) => {
  test("answers anything with values or with errors that say what to do", async () => {
    const { calls, answers } = (await allAnswers).get(record.id) ?? NONE;
    const faults = calls.flatMap((call, index) => {
      const found = fault(answers[index]);
      return found === "" ? [] : [`${JSON.stringify(call.args).slice(0, 300)}: ${found}`];
    });
    expect(calls).toHaveLength(CASES);
    expect(answers).toHaveLength(CASES);
    expect(faults).toEqual([]);
  }, 120_000);
});

/**
 * Names as a tired person types them: of an entity, with one letter changed, left out, doubled or
 * swapped with its neighbour.
 */
const nearMisses = fc.sample(
  fc
    .tuple(
      fc.constantFrom(...[...dataset.entities.values()].flatMap(entityNamesOf)),
      fc.nat(),
      fc.constantFrom("drop", "double", "swap", "change"),
    )
    .map(([name, at, how]) => mistyped(name, at % Math.max(1, name.length), how)),
  { numRuns: runs(3000), seed: SEED },
);

function mistyped(name: string, at: number, how: string): string {
  const [before, letter, after] = [name.slice(0, at), name.charAt(at), name.slice(at + 1)];
  if (how === "drop") return before + after;
  if (how === "double") return before + letter + letter + after;
  if (how === "swap") return before + after.charAt(0) + letter + after.slice(1);
  return `${before}q${after}`;
}

test("a near miss of a name is refused and suggested, never answered by another company", async () => {
  const answers = await runtime.callMany(
    nearMisses.map((name) => ({ id: "ARR", args: [name, "LATEST", null, "Status=any"] })),
  );
  const wrong = nearMisses.filter((name, index) => !isRightCompany(name, answers[index]));
  expect(wrong).toEqual([]);
  const refused = answers.filter((answer) => !answer.ok && answer.error === "#VALUE!");
  expect(refused.length).toBeGreaterThan(nearMisses.length / 2);
  for (const answer of refused)
    expect(answer.ok ? "" : answer.message).toMatch(/Did you mean: .+\?|blank|ENTITIES lists all/);
}, 120_000);

/**
 * An answer is of the company that has exactly this name, whatever case and width; whoever has no
 * such name gets none.
 */
function isRightCompany(name: string, answer: RuntimeAnswer | undefined): boolean {
  if (!answer?.ok) return true;
  const [cell] = cellsOf(answer.value);
  // A card.
  const { FactId } = (cell as { properties: Record<string, { basicValue: string }> }).properties;
  const entity = dataset.fact(FactId?.basicValue.split(" ")[0] ?? "")?.entity;
  const named = [...dataset.entities.values()].find((one) =>
    entityNamesOf(one).some((own) => own !== "" && foldedName(own) === foldedName(name)),
  );
  return named !== undefined && named.id === entity;
}
