import type { AstExpression } from "@borgar/fx";
import type { Scalar } from "../core/workbook/workbook";
import type { ArgumentRefusal } from "../core/evidence/lineage";
import { callItself } from "./calls";
import { citedRows, plainValue } from "./citation";
import { dateSerial } from "./dateSerial";
import { calleeName, type Expression } from "./expression";
import { resolveReference } from "./resolveReference";
import { refusedArgument } from "./refusal";
import type { Matrix, ResolvedArgument, ArgumentContext } from "./refusal";
import { allTasks, type WorkbookTask } from "./workbookTask";

/**
 * The cells that an argument hands to its function: those of literals, array constants, signs,
 * percents, references, DATE, names of LET and calls of AIFIN's own functions, figures with their
 * facts. Everything else is refused with a reason; nothing is guessed.
 */
export function* resolveArgument(
  expression: Expression,
  context: ArgumentContext,
): WorkbookTask<ResolvedArgument> {
  const { node } = expression;
  if (!node) return { cells: null };
  switch (node.type) {
    case "Literal":
      return { cells: [[node.value]] };
    case "ErrorLiteral":
      return refusedArgument("error-value", expression, node.value);
    case "ArrayExpression":
      return constant(node.elements, expression);
    case "ReferenceIdentifier": {
      const found = yield* resolveReference(node, expression, context);
      return "meaning" in found ? yield* resolveArgument(found.meaning, context) : found;
    }
    case "UnaryExpression":
      return yield* applyOperator(node, expression, context);
    case "CallExpression":
      return yield* callAnswer(node, expression, context);
    case "BinaryExpression":
    case "LambdaExpression":
    case "LetExpression":
      return refusedArgument("expression", expression);
  }
}

function constant(
  rows: Extract<AstExpression, { type: "ArrayExpression" }>["elements"],
  expression: Expression,
): ResolvedArgument {
  const cells: Scalar[][] = [];
  for (const row of rows) {
    const line: Scalar[] = [];
    for (const element of row) {
      if (element.type !== "Literal") return refusedArgument("expression", expression);
      line.push(element.value);
    }
    cells.push(line);
  }
  return { cells };
}

function* applyOperator(
  { operator, arguments: [operand] }: Extract<AstExpression, { type: "UnaryExpression" }>,
  expression: Expression,
  context: ArgumentContext,
): WorkbookTask<ResolvedArgument> {
  if (operator === "#") return refusedArgument("expression", expression);
  const result = yield* resolveArgument({ ...expression, node: operand ?? null }, context);
  if ("refusal" in result || !result.cells) return result;
  const { cells } = result;
  switch (operator) {
    case "+":
      return result;
    case "-":
      return mapCells(cells, expression, (value) => -value);
    case "%":
      return mapCells(cells, expression, (value) => value / 100);
    case "@": // Of one cell it is that cell; of more, Excel picks by the place of the formula.
      return cells.length === 1 && cells[0]?.length === 1
        ? result
        : refusedArgument("expression", expression);
  }
}

function mapCells(
  cells: Matrix,
  expression: Expression,
  change: (value: number) => number,
): ResolvedArgument {
  const numbers = cells.map((row) =>
    row.map(plainValue).filter((value) => typeof value === "number"),
  );
  if (numbers.some((row, index) => row.length !== cells[index]?.length))
    return refusedArgument("expression", expression);
  return { cells: numbers.map((row) => row.map(change)) };
}

function* callAnswer(
  node: Extract<AstExpression, { type: "CallExpression" }>,
  expression: Expression,
  context: ArgumentContext,
): WorkbookTask<ResolvedArgument> {
  const call = callItself(expression);
  if (!call && calleeName(node).toUpperCase() !== "DATE")
    return refusedArgument("expression", expression);
  const given = node.arguments.map((argument) => ({ ...expression, node: argument }));
  const { passed: passed, refusals, doubts } = yield* resolveArguments(given, context);
  const [stopped] = refusals;
  if (stopped) return { refusal: stopped };
  if (!call) {
    const serial = dateSerial(passed.map((cells) => plainValue(cells?.[0]?.[0] ?? null)));
    return serial === null ? refusedArgument("expression", expression) : { cells: [[serial]] };
  }
  const explanation = context.called.explain(call.id, passed);
  if (!explanation.failure) return { cells: citedRows(explanation) };
  const [doubt] = doubts;
  return doubt
    ? { refusal: doubt }
    : refusedArgument("nested-failure", expression, explanation.failure.words);
}

/**
 * The arguments of a call, those that are known; and what is to say about the others, each with its
 * number.
 */
export function* resolveArguments(
  given: readonly Expression[],
  context: ArgumentContext,
): WorkbookTask<ResolvedArguments> {
  const results = yield* allTasks(given.map((expression) => resolveArgument(expression, context)));
  return {
    passed: results.flatMap((result) => ("refusal" in result ? [] : [result.cells])),
    refusals: results.flatMap((result, at) =>
      "refusal" in result ? [{ ...result.refusal, argument: at + 1 }] : [],
    ),
    doubts: results.flatMap((result, at) =>
      "doubt" in result ? [{ ...result.doubt, argument: at + 1 }] : [],
    ),
  };
}

interface ResolvedArguments {
  readonly passed: readonly (Matrix | null)[];
  readonly refusals: readonly ArgumentRefusal[];
  readonly doubts: readonly ArgumentRefusal[];
}
