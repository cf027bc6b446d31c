import { type AstExpression, parse, parseA1Ref, stringifyA1Ref, tokenize } from "@borgar/fx";
import type { Place } from "../../../hosts/host";

/** A reference as a formula spells it: `Sheet1!B2:L2`, or the name of a range or table. */
export interface TypedReference {
  readonly reference: string;
  /** Whether it is a name, which may as well be meant as a word. */
  readonly isName: boolean;
}

/**
 * The reference that a person typed, and nothing beside it: cells, a range, whole columns, a
 * defined name, a part of a table.
 * @returns null for anything else.
 */
export function typedReference(text: string): TypedReference | null {
  const node = expression(text.trim());
  if (node?.type !== "ReferenceIdentifier") return null;
  const { kind, value } = node;
  const cells = kind === "range" || kind === "beam" ? parseA1Ref(value) : null;
  const reference = cells && "range" in cells ? stringifyA1Ref(cells) : value;
  return { reference, isName: kind === "name" };
}

/** The parser tells a syntax error by throwing. */
function expression(text: string): AstExpression | null {
  try {
    return parse(tokenize(`=${text}`, { withLocation: true }));
  } catch {
    return null;
  }
}

/** How a formula of any sheet names a place: `'My model'!B2:L2`. */
export function referenceTo({ sheet, address }: Place): string {
  const cells = parseA1Ref(address);
  if (!cells || !("range" in cells)) return address;
  return stringifyA1Ref({ context: [sheet], range: cells.range });
}
