import type { AstExpression } from "@borgar/fx";
import type { GapReason } from "../core/evidence/lineage";
import { addressOf } from "../core/workbook/places";
import type { Place } from "../core/workbook/workbook";
import { calleeName, type Expression, textOf } from "./expression";
import { parts } from "./parts";
import { readReference } from "./readReference";

/**
 * What a formula refers to, wherever it may choose its value from: also the branch of an IF that is
 * not taken now.
 */
export interface References {
  readonly places: readonly Place[];
  /** Names that the formula does not define itself. */
  readonly names: readonly string[];
  /** What refers to something that cannot be named by looking at the formula. */
  readonly stops: readonly Stop[];
}

export interface Stop {
  readonly reason: GapReason;
  readonly text: string;
}

/** Functions that choose their cells while they calculate. */
const MOVING = new Set(["INDIRECT", "OFFSET"]);

/** @param sheet Where the formula stands: a reference without a sheet means this one. */
export function formulaReferences(whole: Expression, sheet: string): References {
  const places: Place[] = [];
  const names: string[] = [];
  const stops: Stop[] = [];
  const visit = (expression: Expression): void => {
    const { node } = expression;
    switch (node?.type) {
      case "ReferenceIdentifier": {
        const found = referredPlace(node, expression, sheet);
        if ("reason" in found) stops.push(found);
        else if ("place" in found) places.push(found.place);
        else if (!expression.names.has(found.name.toLowerCase())) names.push(found.name);
        return;
      }
      case "CallExpression":
        if (MOVING.has(calleeName(node).toUpperCase()))
          stops.push({ reason: "moving-reference", text: textOf(expression) });
        break;
      case "BinaryExpression":
        // `A1:INDEX(…)`: where such a range ends is known only while it is calculated.
        if (node.operator === ":")
          stops.push({ reason: "moving-reference", text: textOf(expression) });
        break;
      case undefined:
        return;
    }
    for (const part of parts(expression)) visit(part);
  };
  visit(whole);
  return { places, names, stops };
}

function referredPlace(
  { kind, value }: Extract<AstExpression, { type: "ReferenceIdentifier" }>,
  expression: Expression,
  sheet: string,
): { readonly place: Place } | { readonly name: string } | Stop {
  const text = textOf(expression);
  if (kind === "table") return { reason: "table", text };
  if (kind === "name" && !/[!\]]/.test(value)) return { name: value };
  const parsed = readReference(value);
  if (!parsed) return { reason: "unreadable-formula", text };
  const { context, target } = parsed;
  const own = context[0] ?? sheet;
  if (context.length > 1 || /[[\]]/.test(own)) return { reason: "other-workbook", text };
  if (own.includes(":")) return { reason: "several-sheets", text };
  if (typeof target === "string") return { name: target };
  return { place: { sheet: own, address: addressOf(target) } };
}
