import { type Token, tokenize } from "@borgar/fx";
import { nameWithoutMarks } from "../core/workbook/withoutMarks";

/** The argument in which the caret stands while a formula is typed, and what it holds so far. */
export interface ArgumentAtCaret {
  /** The function as formulas call it, upper case: `AIFIN.ARR`. */
  readonly callee: string;
  /** Which of its arguments, counted from 0. */
  readonly index: number;
  /** The text before the caret, without its opening quote; empty where no quote is open. */
  readonly typed: string;
  /** The text behind the caret, without its closing quote. */
  readonly rest: string;
  readonly isClosed: boolean;
  /** Where the text stands in the formula, with its quotes. */
  readonly from: number;
  readonly to: number;
}

/**
 * The argument that a caret stands in: inside a text, or where a value may begin.
 *
 * Quotes, commas and brackets may be Chinese ones.
 *
 * @param formula What has been typed, with its leading `=`; it need not be whole.
 * @param caret   How many characters stand before it.
 * @returns null inside anything else, a number or a reference too, and outside of calls.
 */
export function argumentAtCaret(formula: string, caret: number): ArgumentAtCaret | null {
  if (!formula.startsWith("=")) return null;
  const tokens = tokenize(withPlainMarks(formula.slice(0, caret))).filter(
    ({ value }) => value.trim() !== "",
  );
  const last = tokens.at(-1);
  const text = last?.type === "string" && last.unterminated ? last.value : null;
  const before = text === null ? tokens : tokens.slice(0, -1);
  if (!["(", "{", ",", ";"].includes(before.at(-1)?.value ?? "")) return null;
  const call = innermostCall(before);
  if (!call) return null;
  if (text === null)
    return { ...call, typed: "", rest: "", isClosed: false, from: caret, to: caret };
  const from = caret - text.length;
  const rest = restOfText(formula.slice(caret));
  return {
    ...call,
    typed: formula.slice(from + 1, caret).replaceAll('""', '"'),
    rest: rest ?? "",
    isClosed: rest !== null,
    from,
    to: rest === null ? caret : caret + rest.length + 1,
  };
}

/**
 * The text from the caret to its closing quote; null where the next quote seems to open another
 * text.
 */
function restOfText(behind: string): string | null {
  const [rest = null] = /^(?:[^",()，（）“”{}]*[^",()，（）“”{};；\s])?(?=["”])/.exec(behind) ?? [];
  return rest;
}

/** The call whose argument comes next; arrays inside of the argument are part of it. */
function innermostCall(tokens: readonly Token[]): { callee: string; index: number } | null {
  const open: { readonly callee: string | null; readonly isArray: boolean; index: number }[] = [];
  for (const [at, { type, value }] of tokens.entries()) {
    if (type !== "operator") continue;
    const callee = tokens[at - 1]?.type === "func" ? (tokens[at - 1]?.value ?? null) : null;
    const innermost = open.at(-1);
    if (value === "(") open.push({ callee, isArray: false, index: 0 });
    else if (value === "{") open.push({ callee: null, isArray: true, index: 0 });
    else if (value === ")" || value === "}") open.pop();
    else if (innermost && (value === "," || value === ";")) innermost.index += 1;
  }
  const call = open.filter(({ isArray }) => !isArray).at(-1);
  if (!call?.callee) return null;
  return { callee: nameWithoutMarks(call.callee).toUpperCase(), index: call.index };
}

/** The same text with the marks of a Chinese keyboard as formulas have them; as long as before. */
function withPlainMarks(text: string): string {
  return text.replace(/[，；（）“”｛｝]/g, (mark) => PLAIN_MARKS[mark] ?? mark);
}

const PLAIN_MARKS: Readonly<Record<string, string>> = {
  "，": ",",
  "；": ";",
  "（": "(",
  "）": ")",
  "“": '"',
  "”": '"',
  "｛": "{",
  "｝": "}",
};
