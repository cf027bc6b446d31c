import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx/xlsx";
import { addressOf } from "../../core/workbook/places";

/**
 * A formula of a file as a person writes it: without the marks of the format before functions and
 * parameters, AIFIN's functions by their names, other workbooks by theirs.
 * `_xldudf_AIFIN_ARR("OpenAI",2025)` → `=AIFIN.ARR("OpenAI",2025)`,
 * `_xlfn.ANCHORARRAY(D1)` → `=D1#`, `[1]Sales!A1` → `='[Plan.xlsx]Sales'!A1`.
 * @param text As the file has it, without `=`.
 * @param links Paths of other workbooks, of which `[1]` is the first.
 */
export function formulaOfFile(text: string, links: readonly string[]): string {
  const plain = text.replace(PARTS, (part) =>
    /^["'[]/.test(part)
      ? part
      : part
          .replace(MARKS, "")
          .replace(OTHER_ADDIN, (_, space: string, name: string) =>
            `${space}.${name}`.toUpperCase(),
          ),
  );
  const typed = plain
    .replace(OWN_WORKBOOK, "$1")
    .replace(ANCHORED, "$1#")
    .replace(INTERSECTED, "@$1")
    .trim();
  return `=${links.length > 0 ? withLinks(typed, links) : typed}`;
}

/** A text, a sheet in apostrophes, what stands in brackets; or a name. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[\p{L}_\\][\p{L}\p{N}_.\\]*/gu;
const MARKS = /^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.|_xleta\.)+/i;
/** A function of an add-in that calls itself by two names. */
const OTHER_ADDIN = /^_xldudf_([A-Z0-9]+)_(\w+)$/i;
const REFERENCE = String.raw`((?:'(?:[^']|'')*'!|[\p{L}\p{N}_.]+!)?\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)`;
const ANCHORED = new RegExp(String.raw`\bANCHORARRAY\(${REFERENCE}\)`, "giu");
const INTERSECTED = new RegExp(String.raw`\bSINGLE\(${REFERENCE}\)`, "giu");

/** A text; or the workbook's own names, which are told from those of a sheet. */
const OWN_WORKBOOK = /("(?:[^"]|"")*")|(?<![\p{L}\p{N}_\]])\[0\]!/gu;

function withLinks(formula: string, links: readonly string[]): string {
  return formula.replace(LINKED, (whole, quotedNumber, quotedSheet, number, sheet) => {
    const path = links[Number(quotedNumber ?? number) - 1];
    if (path === undefined) return whole;
    const name = fileName(path).replaceAll("'", "''");
    const own = String(quotedSheet ?? sheet ?? "");
    return own === "" ? `'${name}'!` : `'[${name}]${own}'!`;
  });
}

/** A text; or the number of another workbook and the name of its sheet, quoted or bare. */
const LINKED =
  /"(?:[^"]|"")*"|'\[(\d+)\]((?:[^']|'')*)'!|(?<![\p{L}\p{N}_\]])\[(\d+)\]([\p{L}\p{N}_.:]*)!/gu;

function fileName(path: string): string {
  const last = path.split(/[\\/]/).at(-1) ?? path;
  try {
    return decodeURIComponent(last);
  } catch {
    return last; // A percent sign that stands for itself.
  }
}

/** A formula that several cells share, as the first of them has it. */
export interface SharedFormulaOfFile {
  readonly row: number;
  readonly column: number;
  /** In relative references. */
  readonly relative: string;
}

export function sharedFormula(text: string, row: number, column: number): SharedFormulaOfFile {
  return { row, column, relative: translateFormulaToR1C1(text, cell(row, column)) };
}

/** The formula of another cell that shares it. */
export function formulaSharedAt(
  { relative }: SharedFormulaOfFile,
  row: number,
  column: number,
): string {
  return translateFormulaToA1(relative, cell(row, column));
}

function cell(row: number, column: number): string {
  return addressOf({ top: row, bottom: row, left: column, right: column });
}
