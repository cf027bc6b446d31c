import type { Language } from "../../core/words/words";
import type { Context } from "../call/context";
import { excelAnswer } from "./excelAnswer";
import { type AnswerForms, answerForms } from "./forms";
import type { Input, InputMatrix } from "../call/input";
import type { FunctionRecord } from "../record/record";

/** Answers a call. @throws {CustomFunctions.Error} when the call as a whole fails. */
export type Answers = (
  record: FunctionRecord,
  args: readonly (Input | InputMatrix)[],
  language: Language,
) => AnswerForms;

/**
 * Answers calls by one dataset and one set of settings, and remembers what it answered, failures
 * too: a workbook asks the same in many cells, and again at each recalculation. This is the only
 * memory there is. It ends with the dataset and the settings: for others another one is created.
 */
export function createAnswers(context: Context): Answers {
  const known = new Map<string, Outcome>();
  let size = 0;
  return (record, args, language) => {
    const key = keyOf(record, args, language);
    const ask = () => answerForms(excelAnswer(record, args, context, language));
    if (key === null) return ask();
    const found = known.get(key);
    if (found) return answerIn(found);
    const made = outcomeOf(ask);
    const weight = weightOf(key, made);
    if (size + weight > MOST_WEIGHT) {
      known.clear();
      size = 0;
    }
    if (weight <= MOST_WEIGHT) {
      known.set(key, made);
      size += weight;
    }
    return answerIn(made);
  };
}

/** What a call came to. Another error than Excel's is a mistake of ours and is not remembered. */
type Outcome = { readonly answer: AnswerForms } | { readonly error: unknown };

function outcomeOf(answer: () => AnswerForms): Outcome {
  try {
    return { answer: answer() };
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return { error };
    throw error;
  }
}

function answerIn(outcome: Outcome): AnswerForms {
  if ("error" in outcome) throw outcome.error;
  return outcome.answer;
}

/**
 * In bytes, roughly: a workbook of 20,000 different cells with cards. When it is full, all is
 * forgotten.
 */
const MOST_WEIGHT = 20_000_000;
/** Of one cell with its card. */
const CELL_WEIGHT = 900;

function weightOf(key: string, outcome: Outcome): number {
  const rows = "answer" in outcome ? outcome.answer.full : [[null]];
  return key.length + CELL_WEIGHT * rows.length * (rows[0]?.length ?? 0);
}

/**
 * A call as a text that no other call has. Null for a call whose answer depends on more than that:
 * on a card, an error or what stands behind a cell, or on the workbook that the function follows.
 */
function keyOf(
  { id, parameters }: FunctionRecord,
  args: readonly (Input | InputMatrix)[],
  language: Language,
): string | null {
  let key = `${language} ${id}`;
  for (const [at, { follows }] of parameters.entries()) {
    const text = follows ? null : argumentKey(args[at]);
    if (text === null) return null;
    key += text;
  }
  return key;
}

function argumentKey(arg: Input | InputMatrix): string | null {
  if (!Array.isArray(arg)) return cellKey(arg as Input); // What is no range is a cell.
  let key = "[";
  for (const row of arg as InputMatrix) {
    for (const cell of row) {
      const text = cellKey(cell);
      if (text === null) return null;
      key += text;
    }
    key += ";";
  }
  return key;
}

/** Begins with what no number holds; a text says how long it is, as it may hold anything. */
function cellKey(cell: Input): string | null {
  switch (typeof cell) {
    case "string":
      return `"${cell.length}:${cell}`;
    case "number":
      return `#${cell}`;
    case "boolean":
      return cell ? "!" : "?";
    default:
      return cell === null || cell === undefined ? "_" : null;
  }
}
