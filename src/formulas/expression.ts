import type { AstExpression } from "@borgar/fx";

/** A part of a formula together with what the names inside it stand for. */
export interface Expression {
  /** null where an argument was left out. */
  readonly node: AstExpression | null;
  /** The whole formula that the part belongs to. */
  readonly formula: string;
  readonly names: NamedExpressions;
}

/**
 * The names that LET defines around an expression, lower case; null for a parameter of LAMBDA,
 * which has no one value.
 */
export type NamedExpressions = ReadonlyMap<string, Expression | null>;

/** The name that a call calls; empty for `LAMBDA(x,x)(1)`, which calls what has none. */
export function calleeName(call: Extract<AstExpression, { type: "CallExpression" }>): string {
  // The parser's types give each callee a name.
  const { name = "" } = call.callee as { name?: string };
  return name;
}

/** An expression as the formula spells it; empty for an argument that was left out. */
export function textOf({ node, formula }: Expression): string {
  if (!node) return "";
  let [from, to] = extent(node);
  while (open(formula.slice(from, to)) < 0 && from > 0) from--;
  while (open(formula.slice(from, to)) > 0 && to < formula.length) to++;
  return formula.slice(from, to);
}

/**
 * Where a node and all below it begin and end: the parser counts neither brackets nor what stands
 * before `%` and `#`.
 */
function extent(node: AstExpression): [from: number, to: number] {
  const [from = 0, to = 0] = node.loc ?? [];
  if (node.type !== "UnaryExpression" && node.type !== "BinaryExpression") return [from, to];
  const inner = node.arguments.map(extent);
  return [
    Math.min(from, ...inner.map(([start]) => start)),
    Math.max(to, ...inner.map(([, end]) => end)),
  ];
}

/**
 * How many brackets of a text are open at its end, below zero when more were closed; those inside
 * quotes do not count.
 */
function open(text: string): number {
  const brackets = text.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "");
  return brackets.split("(").length - brackets.split(")").length;
}
