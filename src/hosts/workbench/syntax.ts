import type { Injector } from "@univerjs/core";
import { IFunctionService, LexerTreeBuilder, sequenceNodeType } from "@univerjs/engine-formula";

/** Whether the engine can read a formula at all; Excel would not let such a formula be entered. */
export function isWellFormed(injector: Injector, formula: string): boolean {
  return (
    formula.trim() !== "=" &&
    typeof injector.get(LexerTreeBuilder).treeBuilder(formula) !== "string"
  );
}

/** The names that a formula calls as functions, but that no function has. */
export function unknownNames(injector: Injector, formula: string): string[] {
  const functions = injector.get(IFunctionService);
  const nodes = injector.get(LexerTreeBuilder).sequenceNodesBuilder(formula) ?? [];
  return nodes.flatMap((node, index) => {
    const isCall =
      typeof node === "object" &&
      node.nodeType === sequenceNodeType.FUNCTION &&
      nodes[index + 1] === "(";
    return isCall && !functions.hasExecutor(node.token.toUpperCase()) ? [node.token] : [];
  });
}
