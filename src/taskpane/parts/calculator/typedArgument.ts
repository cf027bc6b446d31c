import type { Argument } from "./formulaText";
import { typedNumber } from "./typedNumber";
import { typedReference } from "./typedReference";

/**
 * What a field takes: amounts or cells with them; a period; an amount or the name of a deal; a
 * number alone; a number or a word.
 */
export type FieldType = "amounts" | "period" | "amountOrDeal" | "number" | "word";

/**
 * What a person typed into a field, as an argument; null where the field is blank.
 *
 * Where a word may stand, a name is one, and `FY2025` and `CY2025` are years and no cells.
 *
 * @returns undefined for what the field does not take: it is refused, never written into a formula.
 */
export function typedArgument(text: string, takes: FieldType): Argument | undefined {
  if (text.trim() === "") return null;
  const found = typedNumber(text) ?? (takesCells(takes) ? cells(text, takes) : null);
  if (found !== null) return found;
  return takes === "amounts" || takes === "number" ? undefined : word(text);
}

function takesCells(takes: FieldType): boolean {
  return takes === "amounts" || takes === "period" || takes === "amountOrDeal";
}

function cells(text: string, takes: FieldType): Argument {
  if (takes === "period" && YEAR.test(text.trim())) return null;
  const found = typedReference(text);
  return found && (takes === "amounts" || !found.isName) ? { reference: found.reference } : null;
}

const YEAR = /^[FC]Y\d{4}$/i;

function word(text: string): Argument | undefined {
  const plain = text.trim();
  return WORD.test(plain) && plain.length <= LONGEST ? { text: plain } : undefined;
}

/**
 * Letters and digits of any language, and the signs inside names, dates and stretches of time; no
 * quote, `=`, `;` or line break.
 */
const WORD = /^[\p{L}\p{N}][\p{L}\p{N}\p{M} ._\-/&'’()（）·]*$/u;
const LONGEST = 100;
