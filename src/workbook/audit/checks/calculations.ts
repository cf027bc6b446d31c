import type { Place } from "../../../hosts/host";
import { callItself } from "../../../formulas/calls";
import { calleeName, type Expression } from "../../../formulas/expression";
import { parts } from "../../../formulas/parts";
import type { Quantities, Term } from "./quantity";

/** Amounts that one formula puts together. */
export interface Calculation {
  /** `difference`: `-` stands among them. `ratio`: one through another, as growth is. */
  readonly kind: "sum" | "difference" | "ratio" | "comparison" | "average";
  readonly terms: readonly Term[];
}

/** The calculations in a formula that put two amounts or more together. */
export async function calculations(
  whole: Expression,
  at: Place,
  { terms }: Quantities,
): Promise<readonly Calculation[]> {
  const found: Calculation[] = [];
  const add = (kind: Calculation["kind"], all: readonly Term[]) => {
    if (all.length > 1) found.push({ kind, terms: all });
  };
  const visit = async (expression: Expression, isInSum: boolean): Promise<void> => {
    const kind = kindOf(expression);
    const isSum = kind === "sum" || kind === "difference";
    if (kind && !(isSum && isInSum)) {
      const isDifference = isSum && hasMinus(expression);
      add(isDifference ? "difference" : kind, await termsOf(kind, expression, at, terms));
    }
    if (callItself(expression)) return;
    for (const part of parts(expression)) await visit(part, isSum);
  };
  await visit(whole, false);
  return found;
}

/** Of a ratio or comparison only sides that are one kind of amount each. */
async function termsOf(
  kind: Calculation["kind"],
  expression: Expression,
  at: Place,
  terms: Quantities["terms"],
): Promise<readonly Term[]> {
  if (kind !== "ratio" && kind !== "comparison") return terms(expression, at);
  const sides: Term[] = [];
  for (const part of parts(expression)) {
    const side = await terms(part, at);
    const [first, ...more] = side;
    if (!first) return [];
    sides.push({
      place: more.length === 0 ? first.place : null,
      figures: side.flatMap(({ figures }) => figures),
    });
  }
  return sides;
}

function kindOf({ node }: Expression): Calculation["kind"] | null {
  if (node?.type === "BinaryExpression") {
    if (/^[+-]$/.test(node.operator)) return "sum";
    if (node.operator === "/") return "ratio";
    return /^[<>=]/.test(node.operator) ? "comparison" : null;
  }
  if (node?.type !== "CallExpression") return null;
  const name = calleeName(node).toUpperCase();
  if (name === "SUM") return "sum";
  return name === "AVERAGE" || name === "MEDIAN" ? "average" : null;
}

function hasMinus(expression: Expression): boolean {
  const { node } = expression;
  const isMinus = node?.type === "UnaryExpression" && node.operator === "-";
  if (node?.type !== "BinaryExpression") return isMinus;
  if (!/^[+-]$/.test(node.operator)) return false;
  return node.operator === "-" || parts(expression).some(hasMinus);
}
