/** A formula as a person would type it, and the functions of AIFIN that it calls. */
export interface FormulaWithoutMarks {
  readonly formula: string;
  /**
   * Ids without namespace, upper case, each once; whether there is such a function is not asked.
   */
  readonly ids: readonly string[];
}

/**
 * A formula without the marks that a workbook's file leaves before AIFIN's functions where they
 * were not known when it was opened: `_xldudf_AIFIN_ARR(…)`, `_xlfn._xldudf_AIFIN_ARR(…)` →
 * `AIFIN.ARR(…)`. Texts, names of sheets, columns of tables and functions of other add-ins stay as
 * they are, whatever they look like; so do marks before functions of the program itself, which does
 * not know them without.
 */
export function withoutMarks(formula: string): FormulaWithoutMarks {
  const ids = new Set<string>();
  const clean = formula.replace(PARTS, (part: string, at: number) => {
    if (/^["'[]/.test(part) || formula[at - 1] === "!") return part;
    const [, id] = /^AIFIN\.(.+)$/i.exec(nameWithoutMarks(part)) ?? [];
    if (id === undefined) return part;
    ids.add(id.toUpperCase());
    return nameWithoutMarks(part);
  });
  return { formula: clean, ids: [...ids] };
}

/** A function's name without the marks of the file format. */
export function nameWithoutMarks(name: string): string {
  return name.replace(/^(_xlfn\.|_xlws\.)+/i, "").replace(/^_xldudf_AIFIN_/i, "AIFIN.");
}

/**
 * A text, a name of a sheet in apostrophes, what stands in brackets, or the name of a function that
 * is called.
 */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[\p{L}_\\][\p{L}\p{N}_.\\]*(?=\()/gu;
