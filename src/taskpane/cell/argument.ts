import type { AstExpression } from "@borgar/fx";
import type { Scalar } from "../../core/explanation";
import type { Expression } from "./expression";
import { dateSerial } from "./dateSerial";
import { referenced } from "./reference";
import { refused } from "./refusal";
import type { Matrix, Resolved, Surroundings } from "./refusal";

/**
 * The cells that an argument hands to its function: those of literals, array constants, signs, percents, references, DATE,
 * names of LET and calls of AIFIN's own functions. Everything else is refused with a reason; nothing is guessed.
 */
export async function resolved(expression: Expression, around: Surroundings): Promise<Resolved> {
  const { node, names } = expression;
  if (!node) return { cells: null };
  switch (node.type) {
    case "Literal":
      return { cells: [[node.value]] };
    case "ErrorLiteral":
      return refused("error-value", expression, node.value);
    case "ArrayExpression":
      return constant(node.elements, expression);
    case "ReferenceIdentifier": {
      if (node.kind !== "name") return referenced(node.kind, node.value, expression, around);
      const meaning = names.get(node.value.toLowerCase());
      return meaning ? resolved(meaning, around) : refused("name", expression, node.value);
    }
    case "UnaryExpression":
      return operated(node, expression, around);
    case "CallExpression":
      return called(node, expression, around);
    case "BinaryExpression":
    case "LambdaExpression":
    case "LetExpression":
      return refused("expression", expression);
  }
}

function constant(
  rows: Extract<AstExpression, { type: "ArrayExpression" }>["elements"],
  expression: Expression,
): Resolved {
  const cells: Scalar[][] = [];
  for (const row of rows) {
    const line: Scalar[] = [];
    for (const element of row) {
      if (element.type !== "Literal") return refused("expression", expression);
      line.push(element.value);
    }
    cells.push(line);
  }
  return { cells };
}

async function operated(
  { operator, arguments: [operand] }: Extract<AstExpression, { type: "UnaryExpression" }>,
  expression: Expression,
  around: Surroundings,
): Promise<Resolved> {
  if (operator === "#") return refused("expression", expression);
  const result = await resolved({ ...expression, node: operand ?? null }, around);
  if ("refusal" in result || !result.cells) return result;
  const { cells } = result;
  switch (operator) {
    case "+":
      return result;
    case "-":
      return mapped(cells, expression, (value) => -value);
    case "%":
      return mapped(cells, expression, (value) => value / 100);
    case "@": // Of one cell it is that cell; of more, Excel picks by the place of the formula.
      return cells.length === 1 && cells[0]?.length === 1
        ? result
        : refused("expression", expression);
  }
}

function mapped(
  cells: Matrix,
  expression: Expression,
  change: (value: number) => number,
): Resolved {
  const numbers = cells.map((row) => row.filter((cell) => typeof cell === "number"));
  if (numbers.some((row, index) => row.length !== cells[index]?.length))
    return refused("expression", expression);
  return { cells: numbers.map((row) => row.map(change)) };
}

async function called(
  node: Extract<AstExpression, { type: "CallExpression" }>,
  expression: Expression,
  around: Surroundings,
): Promise<Resolved> {
  const { name = "" } = node.callee as { name?: string }; // `LAMBDA(x,x)(1)` calls what has no name.
  const [, id] = /^AIFIN\.(.+)$/i.exec(name) ?? [];
  if (!id && name.toUpperCase() !== "DATE") return refused("expression", expression);
  const handed: (Matrix | null)[] = [];
  for (const argument of node.arguments) {
    const result = await resolved({ ...expression, node: argument }, around);
    if ("refusal" in result) return result;
    handed.push(result.cells);
  }
  if (!id) {
    const serial = dateSerial(handed.map((cells) => cells?.[0]?.[0]));
    return serial === null ? refused("expression", expression) : { cells: [[serial]] };
  }
  const { rows, failure } = around.explain(id, handed);
  return failure ? refused("nested-failure", expression, failure.words) : { cells: rows };
}
