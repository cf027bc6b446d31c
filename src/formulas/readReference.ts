import { type Box, boxOf } from "../core/workbook/places";

/** What a reference names: cells or a name, with the sheet and the workbook that it says. */
export interface ReadReference {
  /** The sheet, or the workbook and the sheet; empty where none is said. */
  readonly context: readonly string[];
  readonly target: Box | string;
}

/**
 * Reads a reference of a formula, `Sheet1!$A$1:B3`, `'[Book.xlsx]My sheet'!Rates`; null for what is
 * neither cells nor a name.
 */
export function readReference(reference: string): ReadReference | null {
  const at = reference.lastIndexOf("!");
  const own = reference.slice(at + 1);
  const target = boxOf(own) ?? (NAME.test(own) ? own : null);
  if (target === null || at === 0) return null;
  const said = reference.slice(0, Math.max(at, 0)).replace(/^'(.*)'$/, "$1");
  const context = said.replaceAll("''", "'").split(/[[\]]/).filter(Boolean);
  return { context, target };
}

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
