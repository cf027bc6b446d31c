import { functionNames, macroNames } from "./builtInNames";

const LAST_COLUMN = 16_384;
const LAST_ROW = 1_048_576;

/**
 * Each ground on which Excel, or this project, refuses a name, and whether a name (in capitals)
 * falls under it.
 */
const grounds = {
  syntax: (name: string) => !/^[A-Z][A-Z0-9_.]{2,63}$/.test(name),
  "cell address": isCellAddress,
  // R1C1, and the letters of other languages: Z1S1 in German, L1C1 in French, W1K1 in Polish.
  "row and column": (name: string) => /^[A-Z]\d*([A-Z]\d*)?$/.test(name),
  "logical value": (name: string) => name === "TRUE" || name === "FALSE",
  "macro name": (name: string) => macroNames.has(name),
};

export type Ground = keyof typeof grounds;

/**
 * Why a name cannot be a function's id; nothing for a good one. Names of Excel's own functions are
 * {@link languagesOf}.
 */
export function objections(name: string): readonly Ground[] {
  const found: Ground[] = [];
  for (const [ground, applies] of entries(grounds)) {
    // Ids are written in capitals, but Excel compares without regard to case.
    if (applies(ground === "syntax" ? name : name.toUpperCase())) found.push(ground);
  }
  return found;
}

/**
 * The languages in which Excel has a function of its own by this name, in the order of their names.
 */
export function languagesOf(name: string): readonly string[] {
  const languages = [...functionNames].filter(([, names]) => names.has(name.toUpperCase()));
  return languages.map(([language]) => language).sort();
}

/** The names that differ from an earlier one in nothing, or in case alone. */
export function repeated(names: readonly string[]): readonly string[] {
  const folded = names.map((name) => name.toUpperCase());
  return names.filter((_, place) => folded.indexOf(folded[place] ?? "") < place);
}

/**
 * Whether a name is a place on the sheet: columns A to XFD, rows 1 to 1048576. ARR25 is, PERGW1 is
 * not.
 */
function isCellAddress(name: string): boolean {
  const [, letters, digits] = /^([A-Z]{1,3})(\d+)$/.exec(name) ?? [];
  if (letters === undefined || digits === undefined) return false;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= LAST_COLUMN && Number(digits) >= 1 && Number(digits) <= LAST_ROW;
}

function entries<Key extends string, Value>(record: Record<Key, Value>): [Key, Value][] {
  // Object.entries forgets which keys a record has.
  return Object.entries(record) as [Key, Value][];
}
