import type { AstExpression } from "@borgar/fx";
import type { Expression, NamedExpressions } from "./expression";

/** The expressions directly inside of another, each with the names that are known to it. */
export function parts(expression: Expression): readonly Expression[] {
  const { node } = expression;
  const inside = (part: AstExpression | null, names: NamedExpressions = expression.names) => ({
    ...expression,
    node: part,
    names,
  });
  switch (node?.type) {
    case "CallExpression": {
      // `LAMBDA(x,x)(1)` calls an expression.
      const callee = node.callee as AstExpression | typeof node.callee;
      const given = node.arguments.map((argument) => inside(argument));
      return callee.type === "Identifier" ? given : [inside(callee), ...given];
    }
    case "UnaryExpression":
    case "BinaryExpression":
      return node.arguments.map((argument) => inside(argument));
    case "LambdaExpression": {
      const unknown = node.params.map(({ name }) => [name.toLowerCase(), null] as const);
      return [inside(node.body, new Map([...expression.names, ...unknown]))];
    }
    case "LetExpression": {
      let names: NamedExpressions = expression.names;
      const values = node.declarations.map(({ id, init }) => {
        const value = inside(init, names);
        names = new Map([...names, [id.name.toLowerCase(), value]]);
        return value;
      });
      return [...values, inside(node.body, names)];
    }
    default:
      return [];
  }
}
