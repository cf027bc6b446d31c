import { parse, tokenize } from "@borgar/fx";
import type { Token } from "@borgar/fx";
import { nameWithoutMarks } from "../core/workbook/withoutMarks";
import { calleeName, type Expression, textOf } from "./expression";
import { withReadableLinks } from "./otherWorkbooks";
import { parts } from "./parts";

/** One call of an AIFIN function inside a formula; its arguments are still expressions. */
export interface Call {
  /** The function's id without namespace, upper case: `ARR`. */
  readonly id: string;
  /** The call as the formula spells it. */
  readonly text: string;
  readonly arguments: readonly Expression[];
}

/**
 * The calls of AIFIN's functions in a formula, outer ones before those nested in their arguments.
 *
 * Names are compared without case. The marks that Excel's file format leaves before names
 * (`_xlfn.`, `_xldudf_`) are dropped, and semicolons between arguments are read as commas.
 *
 * @param formula With its leading `=`, as `AIFIN.ARR("OpenAI",2025)` stands in a cell.
 * @returns null when the formula cannot be read.
 */
export function calls(formula: string): readonly Call[] | null {
  const whole = parseFormula(formula);
  return whole && read(() => [...callsIn(whole)]);
}

/** A formula as one expression, read as `calls` reads it; null when it cannot be read. */
export function parseFormula(formula: string): Expression | null {
  const text = normalizedFormula(formula);
  if (text === null) return null;
  const node = read(() => parse(tokenize(text, { withLocation: true })));
  return node && { node, formula: text, names: new Map() };
}

/**
 * The call of an AIFIN function that an expression is; null where it is anything else, a call of
 * another function included.
 */
export function callItself(expression: Expression): Call | null {
  const { node } = expression;
  if (node?.type !== "CallExpression") return null;
  const [, id] = /^AIFIN\.(.+)$/i.exec(calleeName(node)) ?? [];
  if (!id) return null;
  const given = node.arguments.map((argument) => ({ ...expression, node: argument }));
  return { id: id.toUpperCase(), text: textOf(expression), arguments: given };
}

/**
 * The parser tells a syntax error by throwing; there is nothing in it for the reader of the pane.
 */
function read<T>(parse: () => T): T | null {
  try {
    return parse();
  } catch {
    return null;
  }
}

function* callsIn(expression: Expression): Generator<Call> {
  const call = callItself(expression);
  if (call) yield call;
  for (const part of parts(expression)) yield* callsIn(part);
}

/**
 * The formula without marks of the file format and with commas between arguments; null when both
 * separators are used.
 */
function normalizedFormula(formula: string): string | null {
  const tokens = tokenize(withReadableLinks(formula), { mergeRefs: true });
  const separators = new Set(outsideBraces(tokens).map(({ value }) => value));
  if (separators.has(";") && separators.has(",")) return null;
  const semicolons = new Set(outsideBraces(tokens).filter(({ value }) => value === ";"));
  return tokens.map((token) => (semicolons.has(token) ? "," : tokenText(token))).join("");
}

function outsideBraces(tokens: readonly Token[]): readonly Token[] {
  let depth = 0;
  return tokens.filter(({ type, value }) => {
    if (type !== "operator") return false;
    if (value === "{") depth++;
    if (value === "}") depth--;
    return depth === 0;
  });
}

function tokenText({ type, value }: Token): string {
  if (type === "func") return nameWithoutMarks(value);
  if (type === "range_named") return value.replace(/^_xlpm\./i, "");
  return value;
}
